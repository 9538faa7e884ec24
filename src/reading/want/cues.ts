// Finds the lexicons' phrases in the words of a clause. Pure; an index by first word keeps it linear.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import type { CueName, Lexicon } from '../lexicon/lexicon.ts';
import { compile, firstWords, matchAt, type Pattern } from './pattern.ts';

/** A phrase found: `from` and `to` are indexes into the words of the clause, `to` behind the last. */
export interface Cue {
  readonly name: CueName;
  readonly language: string;
  readonly from: number;
  readonly to: number;
}

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

  /** Every phrase that begins at word `at`. */
  *at(words: readonly string[], at: number): Generator<Entry<Name> & { readonly to: number }> {
    const word = words[at];
    if (word === undefined) return;
    const tries = [this.#byWord.get(word) ?? [], /^\d{1,4}$/.test(word) ? (this.#byWord.get('#') ?? []) : []];
    for (const length of this.#prefixLengths) {
      if (length > word.length) break;
      tries.push(this.#byPrefix.get(word.slice(0, length)) ?? []);
    }
    for (const entries of tries) {
      for (const entry of entries) {
        const to = matchAt(entry.pattern, words, at);
        if (to > at) yield { ...entry, to };
      }
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
    let to = at;
    for (const found of TRAPS.at(masked, at)) if (languages.has(found.language)) to = Math.max(to, found.to);
    if (to > at) masked.fill(MASKED, at, to);
  }
  const cues: Cue[] = [];
  for (let at = 0; at < masked.length; at++) {
    for (const { name, language, to } of CUES.at(masked, at)) {
      if (languages.has(language)) cues.push({ name, language, from: at, to });
    }
  }
  return cues;
}
