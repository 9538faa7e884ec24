// What stands behind the word of a command: numbers, a person, seats, an audience. Pure; linear.
import type { Audience, Who } from '../../domain/desk/command.ts';
import type { AttendanceMode } from '../../domain/event.ts';
import { allPhrases, phraseAt, phraseAtEnd, wordsAtEnd, wordsAtStart } from './phrases.ts';
import {
  AND,
  AUDIENCES,
  BEFORE_NUMBER,
  COURTESIES,
  MODES,
  OF_ORGANISATION,
  SEATS,
  THROUGH,
  UNLIMITED,
} from './vocabulary.ts';

const ADDRESS = /[^\s<>()[\]{}:;,"“”'‘’@]{1,64}@[^\s<>()[\]{}:;,"“”'‘’@]{1,253}/gu;
const DIGITS = /^\d{1,6}$/;
/** Nothing that is asked of the desk in one line is longer, but for texts. */
const LONGEST = 1_000;
const LONGEST_NAME = 200;
/** A range of more is a slip of the pen. */
const MOST_NUMBERS = 50;
/** Signs that may stand between two numbers, or before the first. */
const JOINS = /^[\s,;&+/#([\])–—-]*$/u;
/** "3-5": the dash stands right between two numbers. */
const DASH = /^\s*[–—-]\s*$/u;

/** `text` without separators, quotes and brackets around it. */
export function bare(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/^[\s:;,.=*_"'“”‘’`„«»<>()[\]–—-]+/u, '')
    .replace(/[\s:;,!?=*_"“”‘’`„«»<>()[\]–—-]+$/u, '');
}

/** A name keeps the dot of an initial at its end, but no full stop. */
function nameIn(text: string): string | null {
  const name = bare(text)
    .replace(/(?<=\p{L}{3}|\p{N})\.+$/u, '')
    .replace(/'+$/, '')
    .replace(/\s+/g, ' ');
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? name : null;
}

/** `text` without "please" and its like at its end. */
export function withoutCourtesies(text: string): string {
  let rest = text.slice(0, LONGEST);
  for (;;) {
    const words = wordsAtEnd(rest);
    const found = phraseAtEnd(words, COURTESIES);
    const start = found === null ? undefined : words[found.at]?.start;
    if (start === undefined) return rest;
    rest = rest.slice(0, start);
  }
}

interface Addresses {
  /** Each once. */
  readonly addresses: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The mail addresses of a line and what stands before the first and behind the last. Null where there is none. */
function addressesIn(line: string): Addresses | null {
  const text = line.slice(0, LONGEST).replace(/mailto:/gi, '');
  const found = [...text.matchAll(ADDRESS)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const addresses = found.map(([address]) => address.replace(/[.!?]+$/, ''));
  return {
    addresses: [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()],
    before: text.slice(0, first.index),
    after: text.slice(last.index + last[0].length),
  };
}

function isAddress(text: string): boolean {
  return /^[^@]+@[^@.]+(?:\.[^@.]+)+$/u.test(text);
}

/** Somebody by name, by address or by both. Null where nobody is named. */
export function readWho(text: string): Who | null {
  const line = withoutCourtesies(text);
  const found = addressesIn(line);
  if (found === null) {
    const name = nameIn(line);
    return name === null ? null : { name, address: null };
  }
  const [address, ...more] = found.addresses;
  if (address === undefined || more.length > 0 || bare(found.after) !== '') return null;
  return { name: nameIn(found.before), address };
}

export interface Guest {
  readonly name: string | null;
  readonly address: string;
  readonly mode: AttendanceMode | null;
  readonly organisation: string | null;
}

/** "Jane Doe <jane@x.example> online of Oxfam". */
export function readGuest(text: string): Guest | 'needs-address' | 'one-address' | 'extra-words' {
  const found = addressesIn(withoutCourtesies(text));
  const [address, ...more] = found?.addresses ?? [];
  if (found === null || address === undefined || !isAddress(address)) return 'needs-address';
  if (more.length > 0) return 'one-address';
  const named = withoutModeAtEnd(bare(found.before));
  const told = readManner(bare(found.after));
  if (told === null || (named.mode !== null && told.mode !== null && named.mode !== told.mode)) return 'extra-words';
  if (bare(found.before).length > LONGEST_NAME) return 'extra-words';
  return {
    name: nameIn(named.text),
    address,
    mode: named.mode ?? told.mode,
    organisation: told.organisation,
  };
}

/** "online, of Oxfam" or "of Oxfam, in person"; null where other words stand there. */
function readManner(text: string): Pick<Guest, 'mode' | 'organisation'> | null {
  if (text === '') return { mode: null, organisation: null };
  const words = wordsAtStart(text);
  const mode = phraseAt(words, 0, MODES);
  if (mode !== null) {
    const rest = readManner(bare(text.slice(words[mode.next - 1]?.end ?? 0)));
    return rest === null || rest.mode !== null ? null : { ...rest, mode: mode.meaning };
  }
  const of = phraseAt(words, 0, OF_ORGANISATION);
  if (of === null) return null;
  const at = withoutModeAtEnd(bare(text.slice(words[of.next - 1]?.end ?? 0)));
  const organisation = nameIn(at.text);
  return organisation === null ? null : { mode: at.mode, organisation };
}

function withoutModeAtEnd(text: string): { readonly text: string; readonly mode: AttendanceMode | null } {
  const words = wordsAtEnd(text);
  const found = phraseAtEnd(words, MODES);
  const start = found === null ? undefined : words[found.at]?.start;
  if (found === null || start === undefined || found.at === 0) return { text, mode: null };
  return { text: bare(text.slice(0, start)), mode: found.meaning };
}

export interface Numbers {
  readonly numbers: readonly number[];
  /** What stands behind the last of them. */
  readonly rest: string;
}

/** "3", "no. 3", "3, 5 and 7", "3-5", "#3 & #4". Null where no number comes first, or a range makes no sense. */
export function readNumbers(text: string): Numbers | null {
  const words = wordsAtStart(text);
  const numbers: number[] = [];
  let end = 0;
  for (let at = 0; at < words.length;) {
    const gap = text.slice(end, words[at]?.start ?? end);
    if (!JOINS.test(gap)) break;
    const through = phraseAt(words, at, THROUGH);
    const joined = numbers.length === 0 ? null : (through ?? phraseAt(words, at, AND));
    const unlabelled = joined?.next ?? at;
    const next = phraseAt(words, unlabelled, BEFORE_NUMBER)?.next ?? unlabelled;
    const word = words[next];
    if (word === undefined || !DIGITS.test(word.folded)) break;
    const number = Number(word.folded);
    const last = numbers.at(-1);
    if (last !== undefined && (through !== null || DASH.test(gap))) {
      if (number <= last || number - last > MOST_NUMBERS) return null;
      for (let one = last + 1; one < number; one++) numbers.push(one);
    }
    numbers.push(number);
    if (numbers.length > MOST_NUMBERS) return null;
    end = word.end;
    at = next + 1;
  }
  return numbers.length === 0 ? null : { numbers: [...new Set(numbers)], rest: text.slice(end) };
}

/** One number and what follows it. */
export function readNumber(text: string): { readonly number: number; readonly rest: string } | null {
  const words = wordsAtStart(text);
  const word = words[phraseAt(words, 0, BEFORE_NUMBER)?.next ?? 0];
  if (word === undefined || !DIGITS.test(word.folded)) return null;
  return { number: Number(word.folded), rest: text.slice(word.end) };
}

export interface Capacity {
  readonly mode: AttendanceMode | null;
  readonly seats: number | null;
}

/** "in person 100", "100 seats online", "unlimited". Null where anything else stands there. */
export function readCapacity(text: string): Capacity | null {
  // A minus is no dash.
  if (text.length > LONGEST || /(?:^|[\s:=])[-–−]\d/u.test(text) || /\d[.,]\d/.test(text)) return null;
  const words = wordsAtStart(text);
  let mode: AttendanceMode | null = null;
  let seats: number | 'unlimited' | null = null;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const limitless = phraseAt(words, at, UNLIMITED);
    const manner = phraseAt(words, at, MODES);
    const filler = phraseAt(words, at, SEATS);
    if (word !== undefined && DIGITS.test(word.folded) && seats === null) {
      seats = Number(word.folded);
      at += 1;
    } else if (limitless !== null && seats === null) {
      seats = 'unlimited';
      at = limitless.next;
    } else if (manner !== null && mode === null) {
      mode = manner.meaning;
      at = manner.next;
    } else if (filler !== null) at = filler.next;
    else return null;
  }
  if (seats === null) return null;
  return { mode, seats: seats === 'unlimited' ? null : seats };
}

/** Who a message is for, and the text that follows; null where nobody is named before the colon. */
export function readAudience(text: string): { readonly to: Audience; readonly text: string } | null {
  const words = wordsAtStart(text);
  const found = phraseAt(words, 0, AUDIENCES);
  const end = found === null ? undefined : words[found.next - 1]?.end;
  if (found === null || end === undefined || /\S/.test(text.slice(0, words[0]?.start ?? 0).replace(/[:-]/g, '')))
    return null;
  const rest = /^\s*[:–—-]\s*/u.exec(text.slice(end)) ?? (text.slice(end).trim() === '' ? [''] : null);
  return rest === null ? null : { to: found.meaning, text: text.slice(end + rest[0].length) };
}

/** Whether nothing but phrases of `phrases` stands in `text`. */
export function isOnly(text: string, phrases: typeof COURTESIES): boolean {
  return text.length <= 200 && allPhrases(wordsAtStart(text), 0, phrases);
}
