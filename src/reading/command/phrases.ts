// Words of a command line and the phrases that they make up, whatever their case, accents, hyphens and quotes. Pure; linear.
import { plain } from '../text/words.ts';

export interface Word {
  /** Lower case, without accents. */
  readonly folded: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** Hyphens part words, so that "check-in" and "check in" are one; an apostrophe or a dot inside does not. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
/** No command has more words of its own than stand in this many characters. */
const LOOKED_AT = 400;

/** The words at the beginning of `text`. */
export function wordsAtStart(text: string): readonly Word[] {
  return [...text.slice(0, LOOKED_AT).matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: plain(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words at the end of `text`; of a longer line those near its end only. */
export function wordsAtEnd(text: string): readonly Word[] {
  const from = Math.max(0, text.length - LOOKED_AT);
  return wordsAtStart(text.slice(from)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
}

export interface Phrases<T> {
  /** By the phrase, single spaces between its words. */
  readonly meanings: ReadonlyMap<string, T>;
  readonly longest: number;
}

export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const meanings = new Map<string, T>();
  let longest = 0;
  for (const [phrase, meaning] of entries) {
    const words = wordsAtStart(phrase).map((word) => word.folded);
    meanings.set(words.join(' '), meaning);
    longest = Math.max(longest, words.length);
  }
  return { meanings, longest };
}

/** Phrases without a meaning of their own. */
export function phraseList(phrases: readonly string[]): Phrases<true> {
  return phrasesOf(phrases.map((phrase) => [phrase, true] as const));
}

export interface Found<T> {
  readonly meaning: T;
  /** The index of the word after it. */
  readonly next: number;
}

/** The longest phrase that begins with the word `at`, or null. */
export function phraseAt<T>(words: readonly Word[], at: number, { meanings, longest }: Phrases<T>): Found<T> | null {
  let phrase = '';
  let found: Found<T> | null = null;
  for (let next = at; next < Math.min(words.length, at + longest); next++) {
    phrase += `${next > at ? ' ' : ''}${words[next]?.folded ?? ''}`;
    const meaning = meanings.get(phrase);
    if (meaning !== undefined) found = { meaning, next: next + 1 };
  }
  return found;
}

/** The longest phrase that ends with the last of `words`, and the index of its first word; null where none does. */
export function phraseAtEnd<T>(
  words: readonly Word[],
  { meanings, longest }: Phrases<T>,
): { readonly meaning: T; readonly at: number } | null {
  let phrase = '';
  let found: { meaning: T; at: number } | null = null;
  for (let at = words.length - 1; at >= Math.max(0, words.length - longest); at--) {
    phrase = `${words[at]?.folded ?? ''}${phrase === '' ? '' : ` ${phrase}`}`;
    const meaning = meanings.get(phrase);
    if (meaning !== undefined) found = { meaning, at };
  }
  return found;
}

/** Whether `words` are phrases of `phrases` from `at` to their end. */
export function allPhrases<T>(words: readonly Word[], at: number, phrases: Phrases<T>): boolean {
  let next = at;
  while (next < words.length) {
    const found = phraseAt(words, next, phrases);
    if (found === null) return false;
    next = found.next;
  }
  return true;
}
