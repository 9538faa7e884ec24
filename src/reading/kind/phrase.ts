// A small language for phrases, and finding them all in one pass over the words of a text. Linear time. Pure.
//   a|b    one of these words          word?  may be missing        word*  any word that begins so
//   #      a word of digits            ...    up to six words      ^      (first) only at the start of the text
import { memo } from '../memo.ts';
import { fold } from '../tokens.ts';
import type { Words } from './words.ts';

type Test = (word: string) => boolean;

interface Step {
  readonly kind: 'word' | 'gap';
  readonly test: Test;
  readonly optional: boolean;
  /** The words that it accepts, where it accepts nothing else. */
  readonly exact: readonly string[] | null;
}

interface Phrase<C extends string> {
  readonly cue: C;
  readonly anchored: boolean;
  readonly steps: readonly Step[];
}

/** Where a phrase of cue `cue` stands; `text` is quoted from the mail. */
export interface Hit<C extends string> {
  readonly cue: C;
  readonly text: string;
  readonly start: number;
}

/** Phrases that begin with one word: by their second word, where that is certain, and the others. */
interface Entry<C extends string> {
  readonly bySecond: ReadonlyMap<string, readonly Phrase<C>[]>;
  readonly others: readonly Phrase<C>[];
}

export interface PhraseIndex<C extends string> {
  /** The phrases that can begin with a word; null where none does. */
  readonly startingWith: (word: string) => Entry<C> | null;
}

const GAP = 6;
const STEM_KEY = 3;
const NUMBER = /^\p{N}/u;

function wordTest(exact: readonly string[], stems: readonly string[], number: boolean): Test {
  const [only] = exact;
  if (stems.length === 0 && !number && exact.length === 1) return (word) => word === only;
  const set = new Set(exact);
  return (word) => set.has(word) || (number && NUMBER.test(word)) || stems.some((stem) => word.startsWith(stem));
}

function stepOf(source: string): Step {
  if (source === '...') {
    return { kind: 'gap', test: (word) => word !== '.' && word !== ':', optional: true, exact: null };
  }
  const optional = source.endsWith('?') && source.length > 1;
  const alternatives = (optional ? source.slice(0, -1) : source).split('|');
  const stems = alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const exact = alternatives.filter((word) => !word.endsWith('*') && word !== '#');
  const number = alternatives.includes('#');
  const closed = !optional && !number && stems.length === 0;
  return { kind: 'word', test: wordTest(exact, stems, number), optional, exact: closed ? exact : null };
}

/** Compiles phrases. Throws RangeError for one that does not begin with a word of its own. */
export function compilePhrases<C extends string>(
  lexicons: readonly Readonly<Partial<Record<C, readonly string[]>>>[],
): PhraseIndex<C> {
  const byFirst = new Map<string, { bySecond: Map<string, Phrase<C>[]>; others: Phrase<C>[] }>();
  /** Phrases that begin with a stem, by its first three letters. */
  const byStem = new Map<string, Phrase<C>[]>();
  const byNumber: Phrase<C>[] = [];
  const add = (cue: C, source: string): void => {
    const anchored = source.startsWith('^');
    const parts = (anchored ? source.slice(1) : source).trim().split(' ');
    const phrase: Phrase<C> = { cue, anchored, steps: parts.map(stepOf) };
    const seconds = phrase.steps[1]?.exact ?? null;
    for (const first of new Set((parts[0] ?? '').split('|'))) {
      if (first === '#') byNumber.push(phrase);
      else if (/^[^*?#.|]{3,}\*$/.test(first)) push(byStem, first.slice(0, STEM_KEY), phrase);
      else if (/^[^*?#|]+$/.test(first) && first !== '...') {
        const entry = byFirst.get(first) ?? { bySecond: new Map<string, Phrase<C>[]>(), others: [] };
        byFirst.set(first, entry);
        if (seconds === null) entry.others.push(phrase);
        else for (const second of new Set(seconds)) push(entry.bySecond, second, phrase);
      } else throw new RangeError(`phrase "${source}" must begin with a word, or with a stem of three letters or more`);
    }
  };
  for (const lexicon of lexicons) {
    for (const [cue, sources] of Object.entries(lexicon) as [C, readonly string[] | undefined][]) {
      for (const source of sources ?? []) add(cue, fold(source));
    }
  }
  const startingWith = memo((word): Entry<C> | null => {
    const entry = byFirst.get(word);
    const inflected = (byStem.get(word.slice(0, STEM_KEY)) ?? []).filter(({ steps }) => steps[0]?.test(word) === true);
    const others = [...(entry?.others ?? []), ...inflected, ...(NUMBER.test(word) ? byNumber : [])];
    return entry === undefined && others.length === 0 ? null : { bySecond: entry?.bySecond ?? new Map(), others };
  });
  return { startingWith };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The index behind the last word of `steps[step…]` matched from `at`, or -1. Phrases are short, so this is bounded. */
function end(words: readonly string[], at: number, steps: readonly Step[], step: number): number {
  const current = steps[step];
  if (current === undefined) return at;
  if (current.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const found = end(words, at + skipped, steps, step + 1);
      if (found !== -1) return found;
      const next = words[at + skipped];
      if (next === undefined || !current.test(next)) return -1;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && current.test(word)) {
    const found = end(words, at + 1, steps, step + 1);
    if (found !== -1) return found;
  }
  return current.optional ? end(words, at, steps, step + 1) : -1;
}

const MOST_HITS = 1_000;

/** Every phrase that stands in `words`, in its order; not more than a thousand. */
export function findPhrases<C extends string>(index: PhraseIndex<C>, words: Words): readonly Hit<C>[] {
  const hits: Hit<C>[] = [];
  const row = words.words;
  const trial = (phrases: readonly Phrase<C>[] | undefined, at: number): void => {
    if (phrases === undefined) return;
    for (const phrase of phrases) {
      if (phrase.anchored && at > 0) continue;
      // Its first word stands there: that is how it was found.
      const behind = end(row, at + 1, phrase.steps, 1);
      if (behind === -1) continue;
      const [from, until] = [words.starts[at] ?? 0, words.ends[behind - 1] ?? 0];
      hits.push({ cue: phrase.cue, text: words.text.slice(from, until), start: from });
    }
  };
  for (let at = 0; at < row.length && hits.length < MOST_HITS; at++) {
    const entry = index.startingWith(row[at] ?? '');
    if (entry === null) continue;
    if (entry.bySecond.size > 0) trial(entry.bySecond.get(row[at + 1] ?? ''), at);
    trial(entry.others, at);
  }
  return hits;
}
