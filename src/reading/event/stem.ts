// A light stemmer that brings English and Dutch forms of a word together, and words within a few typing errors. Pure.
import { memo } from '../memo.ts';

const SUFFIXES = [
  'ations',
  'ating',
  'ation',
  'ators',
  'ator',
  'aties',
  'atie',
  'ering',
  'eren',
  'ated',
  'ates',
  'ate',
  'ingen',
  'ings',
  'ing',
  'ers',
  'er',
  'ors',
  'or',
  'aars',
  'aar',
  'ies',
  'ed',
  'es',
  'en',
  'al',
  'ie',
  'e',
  's',
  'y',
].sort((a, b) => b.length - a.length);
const SHORTEST = 4;

const BY_LAST_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(SUFFIXES.map((suffix) => suffix.slice(-1)))].map((letter) => [
    letter,
    SUFFIXES.filter((suffix) => suffix.endsWith(letter)),
  ]),
);

/** The stem of a folded word. The same word always gives the same stem. */
export function stem(word: string): string {
  return word.length <= SHORTEST ? word : remembered(word);
}

const remembered = memo((word) => {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word;
  const british = plain.includes('iz') ? plain.replace(/iz(?=e|ing|ation)/, 'is') : plain;
  for (const suffix of BY_LAST_LETTER.get(british.slice(-1)) ?? []) {
    if (british.length - suffix.length >= SHORTEST && british.endsWith(suffix)) return british.slice(0, -suffix.length);
  }
  return british;
});

/**
 * Whether two words are at most `limit` insertions, deletions, substitutions or neighbour swaps apart.
 * Works on a band of the table: O(length × limit).
 */
export function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  if (a === b) return true;
  const far = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = i;
    let best = far;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j - 1] ?? far) + (same ? 0 : 1), (previous[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return false;
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? far) <= limit;
}

/** Typing errors that are forgiven in a word of this length. */
export function forgiven(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
