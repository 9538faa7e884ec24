// Times of day and stretches of them as people write them: "14:00–16:30", "2-4 pm", "19.30 uur", "14u30". Pure; linear.
import { phraseAt } from '../../phrase-set.ts';
import { adjoin, type Token } from '../../tokens.ts';
import { said } from '../lexicon/lexicon.ts';
import { zoneAt, type WrittenZone } from './zones.ts';

type Tokens = readonly Token[];

export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** Minutes after midnight. */
  readonly starts: number;
  readonly ends: number | null;
  readonly zone: WrittenZone | null;
  /** Half past two at night, or in the afternoon? Written as 2:30, without am, pm or a zero before it. */
  readonly ambiguous: boolean;
}

interface Clock {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly meridian: 'am' | 'pm' | null;
  /** Whether it can be nothing but a time: a colon, am or pm, a word for hours. */
  readonly sure: boolean;
  readonly zero: boolean;
}

const LAST_AMBIGUOUS_HOUR = 7;
const CURRENCY = /^[€$£]$/;

/** All stretches and single times in `tokens`. `labelled`: the line is about times, so that "14.00" and "14 - 16" are some too. */
export function timesIn(tokens: Tokens, city: string, labelled: boolean): readonly TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = spanAt(tokens, i, city, labelled);
    if (span === null) continue;
    found.push(span);
    i = span.to;
  }
  return found;
}

function spanAt(tokens: Tokens, i: number, city: string, labelled: boolean): TimeSpan | null {
  const first = clockAt(tokens, i);
  if (first === null) return null;
  const firstZone = zoneAt(tokens, first.to + 1, city);
  const connector = connectorAt(tokens, (firstZone?.to ?? first.to) + 1, i);
  const second = connector === null ? null : clockAt(tokens, connector);
  if (second !== null && (first.sure || second.sure || labelled || (isFull(first, tokens) && isFull(second, tokens)))) {
    const zone = zoneAt(tokens, closing(tokens, second.to) + 1, city) ?? firstZone;
    return spanOf(first, second, zone, zone !== null && zone !== firstZone ? zone.to : second.to);
  }
  if (!first.sure && !(isFull(first, tokens) && (labelled || isAnnounced(tokens, i)))) return null;
  return {
    from: first.from,
    to: firstZone?.to ?? first.to,
    starts: minutesOf(first, first.meridian),
    ends: null,
    zone: firstZone,
    ambiguous: isAmbiguous(first, first.meridian),
  };
}

function closing(tokens: Tokens, to: number): number {
  return tokens[to + 1]?.text === ',' ? to + 1 : to;
}

/** "2-4 pm", "11-1 pm": the first takes the half of the day of the second, unless it would come after it. */
function spanOf(first: Clock, second: Clock, zone: WrittenZone | null, to: number): TimeSpan {
  const ends = minutesOf(second, second.meridian);
  let meridian = first.meridian;
  if (meridian === null && second.meridian !== null && first.hour <= 12 && !first.zero) {
    meridian = second.meridian;
    if (minutesOf(first, meridian) >= ends) meridian = meridian === 'pm' ? 'am' : 'pm';
  }
  const starts = minutesOf(first, meridian);
  const secondMeridian = second.meridian ?? (first.meridian === 'pm' && second.hour < 12 && !second.zero ? 'pm' : null);
  const corrected = secondMeridian === second.meridian ? ends : minutesOf(second, secondMeridian);
  const ambiguous = isAmbiguous(first, meridian) || (isAmbiguous(second, secondMeridian) && corrected < starts);
  return { from: first.from, to, starts, ends: corrected, zone, ambiguous };
}

function minutesOf(clock: Clock, meridian: Clock['meridian']): number {
  const hour = meridian === null ? clock.hour : (clock.hour % 12) + (meridian === 'pm' ? 12 : 0);
  return (hour % 24) * 60 + clock.minute;
}

function isAmbiguous(clock: Clock, meridian: Clock['meridian']): boolean {
  return meridian === null && !clock.zero && clock.hour >= 1 && clock.hour <= LAST_AMBIGUOUS_HOUR;
}

/** Written with minutes behind a full stop, which amounts of money have too. */
function isFull(clock: Clock, tokens: Tokens): boolean {
  return clock.to - clock.from >= 2 && !CURRENCY.test(tokens[clock.from - 1]?.text ?? '');
}

function isAnnounced(tokens: Tokens, i: number): boolean {
  return said.atTime.phrases.has(tokens[i - 1]?.folded ?? '');
}

/** The index behind a connector at `i`, or null. `start`: where the first time stands, for "between … and …". */
function connectorAt(tokens: Tokens, i: number, start: number): number | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'mark' && /^[-–—]$/.test(token.text)) return i + 1;
  const joins = phraseAt(tokens, i, said.until);
  if (joins > 0) return i + joins;
  if (token.folded === 't' && tokens[i + 1]?.text === '/' && tokens[i + 2]?.folded === 'm') return i + 3;
  const between = said.between.phrases.has(tokens[start - 1]?.folded ?? '');
  return between && (token.folded === 'and' || token.folded === 'en') ? i + 1 : null;
}

function clockAt(tokens: Tokens, i: number): Clock | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (said.noon.phrases.has(token.folded))
    return { from: i, to: i, hour: 12, minute: 0, meridian: 'pm', sure: true, zero: false };
  if (token.kind !== 'number' || !/^[0-9]{1,4}$/.test(token.text)) return null;
  if (isInsideNumber(tokens, i)) return null;
  if (token.text.length > 2) return military(tokens, i);
  const hour = Number(token.text);
  if (hour > 24) return null;
  let to = i;
  let minute = 0;
  let sure = false;
  const [mark, digits] = [tokens[i + 1], tokens[i + 2]];
  if (
    mark !== undefined &&
    /^[:.hu]$/i.test(mark.text) &&
    adjoin(token, mark) &&
    adjoin(mark, digits) &&
    digits?.kind === 'number' &&
    /^[0-5][0-9]$/.test(digits.text)
  ) {
    minute = Number(digits.text);
    to = i + 2;
    sure = mark.text !== '.';
    // 10.12.2026, 192.168.1.1
    if (
      /^[.:]$/.test(tokens[to + 1]?.text ?? '') &&
      adjoin(digits, tokens[to + 1]) &&
      tokens[to + 2]?.kind === 'number'
    )
      return null;
  }
  const half = meridianAt(tokens, to + 1);
  if (half !== null && hour >= 1 && hour <= 12)
    return { from: i, to: half.to, hour, minute, meridian: half.meridian, sure: true, zero: false };
  const word = hourWordAt(tokens, to + 1);
  if (hour === 24 && minute > 0) return null;
  return {
    from: i,
    to: word ?? to,
    hour,
    minute,
    meridian: null,
    sure: sure || word !== null,
    zero: token.text.startsWith('0'),
  };
}

/** "10:30" in "7:10:30", "14" in "3.14", the last digits of a telephone number. */
function isInsideNumber(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !adjoin(before, tokens[i])) return false;
  if (/^[+€$£/#]$/.test(before.text)) return true;
  return /^[.:,]$/.test(before.text) && tokens[i - 2]?.kind === 'number' && adjoin(tokens[i - 2], before);
}

/** "1400 hrs". */
function military(tokens: Tokens, i: number): Clock | null {
  const text = tokens[i]?.text ?? '';
  const word = text.length === 4 ? hourWordAt(tokens, i + 1) : null;
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (word === null || hour > 23 || minute > 59) return null;
  return { from: i, to: word, hour, minute, meridian: null, sure: true, zero: true };
}

/** A word for hours at `i` that is no length of time: "14 uur", "14.00 hrs"; "2 hours" is a length. */
function hourWordAt(tokens: Tokens, i: number): number | null {
  const word = tokens[i]?.folded ?? '';
  if (!said.hours.phrases.has(word)) return null;
  return /^(?:hours?|hr|uren)$/.test(word) && tokens[i - 2]?.text !== ':' && tokens[i - 2]?.text !== '.' ? null : i;
}

function meridianAt(tokens: Tokens, i: number): { readonly meridian: 'am' | 'pm'; readonly to: number } | null {
  const token = tokens[i];
  const plain = token?.folded.replaceAll('.', '');
  if (token !== undefined && (plain === 'am' || plain === 'pm')) return { meridian: plain, to: i };
  if (token?.folded !== 'a' && token?.folded !== 'p') return null;
  const [dot, m] = [tokens[i + 1], tokens[i + 2]];
  if (dot?.text !== '.' || m?.folded !== 'm' || !adjoin(token, dot) || !adjoin(dot, m)) return null;
  const end = tokens[i + 3]?.text === '.' && adjoin(m, tokens[i + 3]) ? i + 3 : i + 2;
  return { meridian: token.folded === 'a' ? 'am' : 'pm', to: end };
}

/** `HH:MM` */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
