// Finds the lexicons' phrases in the words of a clause. Pure; an index by first word keeps it linear.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import type { CueName, Lexicon } from '../lexicon/lexicon.ts';
import { memo } from '../memo.ts';
import { compile, firstWords, matchAt, type Pattern } from './pattern.ts';

/** A phrase found: `from` and `to` are indexes into the words of the clause, `to` behind the last. */
export interface Cue {
  readonly name: CueName;
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

const FIGURES = /^\d{1,4}$/;

interface Entry<Name> {
  readonly name: Name;
  readonly language: string;
  readonly pattern: Pattern;
}

/** Phrases under names, found by their first word. */
export class PhraseIndex<Name> {
  readonly #byWord = new Map<string, Entry<Name>[]>();
  readonly #byPrefix = new Map<string, Entry<Name>[]>();
  readonly #prefixLengths: readonly number[];

  constructor(lexicons: readonly Lexicon[], phrases: (lexicon: Lexicon) => readonly (readonly [Name, string])[]) {
    const lengths = new Set<number>();
    for (const lexicon of lexicons) {
      for (const [name, source] of phrases(lexicon)) {
        const entry = { name, language: lexicon.language, pattern: compile(source, lexicon.classes) };
        for (const first of new Set(firstWords(entry.pattern))) {
          const isPrefix = first.endsWith('*');
          const key = isPrefix ? first.slice(0, -1) : first;
          if (isPrefix) lengths.add(key.length);
          const map = isPrefix ? this.#byPrefix : this.#byWord;
          const entries = map.get(key);
          if (entries === undefined) map.set(key, [entry]);
          else entries.push(entry);
        }
      }
    }
    this.#prefixLengths = [...lengths].sort((a, b) => a - b);
  }

  /** The phrases that can begin with a word. */
  readonly #entriesFor = memo((word) => {
    const found = [...(this.#byWord.get(word) ?? []), ...(FIGURES.test(word) ? (this.#byWord.get('#') ?? []) : [])];
    for (const length of this.#prefixLengths) {
      if (length <= word.length) found.push(...(this.#byPrefix.get(word.slice(0, length)) ?? []));
    }
    return found;
  });

  /** Calls `found` for every phrase of `languages` (null: of all) that begins at word `at`; `to` is the index behind its last word. */
  eachAt(
    words: readonly string[],
    at: number,
    languages: ReadonlySet<string> | null,
    found: (name: Name, language: string, to: number) => void,
  ): void {
    const word = words[at];
    if (word === undefined) return;
    for (const { name, language, pattern } of this.#entriesFor(word)) {
      if (languages?.has(language) === false) continue;
      const to = matchAt(pattern, words, at);
      if (to > at) found(name, language, to);
    }
  }
}

function phrasesOf(lexicon: Lexicon, wanted: (name: string) => boolean): (readonly [CueName, string])[] {
  return Object.entries(lexicon.cues)
    .filter(([name]) => wanted(name))
    .flatMap(([name, sources]) => sources.map((source) => [name as CueName, source] as const));
}

const TRAPS = new PhraseIndex(LANGUAGE_DATA, (lexicon) => phrasesOf(lexicon, (name) => name === 'trap'));
const CUES = new PhraseIndex(LANGUAGE_DATA, (lexicon) => phrasesOf(lexicon, (name) => name !== 'trap'));
/** Stands for a word that belongs to a trap; no phrase contains it. */
const MASKED = '\u0000';

const COMMON = new Map(LANGUAGE_DATA.map((lexicon) => [lexicon.language, new Set(lexicon.common)]));

/**
 * The languages in which `words` may be meant: one where its frequent words stand there and no other's do, else all.
 * So "of" is not taken for Dutch in an English sentence, while mixed sentences are read in both.
 */
export function languagesOf(words: readonly string[]): ReadonlySet<string> {
  const counts = [...COMMON].map(([language, common]) => ({
    language,
    count: words.filter((word) => common.has(word)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return new Set(counts.filter(({ count }) => count > 0 || most < 2).map(({ language }) => language));
}

/** The cues of one clause in `languages`, in the order of their first words. Words inside a trap lead to no cue. */
export function findCues(words: readonly string[], languages: ReadonlySet<string>): readonly Cue[] {
  const masked = [...words];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    TRAPS.eachAt(masked, at, languages, (_name, _language, to) => {
      end = Math.max(end, to);
    });
    if (end > at) masked.fill(MASKED, at, end);
  }
  const cues: Cue[] = [];
  for (let at = 0; at < masked.length; at++) {
    CUES.eachAt(masked, at, languages, (name, language, to) => {
      cues.push({ name, language, from: at, to });
    });
  }
  return cues;
}
