// One row of a list, a table, a form or an address book, and what rows have in common. Pure.
import type { AttendanceMode } from '../../domain/event.ts';
import type { PhraseSet } from '../phrase-set.ts';
import { flip } from './display-name.ts';
import { givenNames } from './lexicon/given-names.ts';
import { andWords, inPersonWords, onlineWords } from './lexicon/lexicon.ts';
import { foldedWords, looksPersonal } from './segments.ts';

/** A person as one row of a list gives her; offsets in the block's text. */
export interface Row {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly attendance: AttendanceMode | null;
  readonly known: boolean;
}

export const BULLET = /^(?:[-*•·–—▪◦o>]\s+|\(?\d{1,2}[.):]\)?\s*|[a-z][.)]\s+|#\s?\d+\s+)/u;

/** "Doe, Jane" at the start of a line. */
export function lastFirst(body: string): { name: string; length: number } | null {
  const match = /^([^,|\t<(@;:\d]{2,40}),[ \t]{0,3}([^,|\t<(@;:\d]{1,30}?)[ \t]*(?=$|[|\t<(;,]|\s-\s)/u.exec(body);
  const [whole, last, first] = match ?? [];
  if (whole === undefined || last === undefined || first === undefined) return null;
  const words = foldedWords(first);
  if (!givenNames.has(words[0] ?? '') && !/^(?:\p{Lu}\.)+/u.test(first)) return null;
  if (
    words.length > 3 ||
    (givenNames.has(foldedWords(last)[0] ?? '') && foldedWords(last).length > 1) ||
    andWords.has(foldedWords(last)[0] ?? '')
  )
    return null;
  if (
    looksPersonal(first) &&
    foldedWords(first).length > 1 &&
    !/\s(?:van|de|den|der|v\.?d\.?|ter|ten|el|al)\b/iu.test(first)
  )
    return null;
  return { name: flip(last.trim(), first.trim()), length: whole.trimEnd().length };
}

/** How the words of a row say that somebody comes; null where they do not, or say both. */
export function attendanceOf(rest: string): AttendanceMode | null {
  const words = foldedWords(rest);
  const has = ({ phrases }: PhraseSet): boolean =>
    words.some((word, i) => phrases.has(word) || phrases.has(words.slice(i, i + 2).join(' ')));
  const [online, present] = [has(onlineWords), has(inPersonWords)];
  return online === present ? null : online ? 'online' : 'in-person';
}
