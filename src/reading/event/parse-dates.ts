// Dates with a day as people write them in English and Dutch: "10 December", "Dec 10th", "10/12", "de 10e", "3 and 10 december". Pure.
import { adjoin, type Token } from '../tokens.ts';
import {
  andWords,
  dayArticles,
  hourWords,
  months,
  ofWords,
  ordinalEndings,
  ordinalWords,
  weekdays,
} from './lexicon/lexicon.ts';

/** A day as far as it is written; year, month and weekday (1 Monday to 7) null where left out. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly rule: 'date' | 'date-numeric' | 'date-iso' | 'date-day';
}

type Tokens = readonly Token[];

/** All dates in `tokens`, in their order, not overlapping. */
export function parseDates(tokens: Tokens): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const dates = datesAt(tokens, i);
    if (dates.length === 0) continue;
    found.push(...dates.map((date) => withWeekday(tokens, date)));
    i = Math.max(...dates.map((date) => date.to));
  }
  return found;
}

const NONE: readonly WrittenDate[] = [];

function datesAt(tokens: Tokens, i: number): readonly WrittenDate[] {
  const token = tokens[i];
  if (token === undefined) return NONE;
  if (token.kind === 'number') {
    const iso = isoAt(tokens, i) ?? numericAt(tokens, i);
    return iso === null ? dayFirst(tokens, i) : [iso];
  }
  if (token.kind !== 'word') return NONE;
  if (months.has(token.folded)) return monthFirst(tokens, i);
  return ordinalWords.has(token.folded) ? dayFirst(tokens, i) : NONE;
}

function numberAt(tokens: Tokens, i: number): number | null {
  const token = tokens[i];
  return token?.kind === 'number' && token.text.length <= 4 && /^[0-9]+$/.test(token.text) ? Number(token.text) : null;
}

function yearAt(tokens: Tokens, i: number): number | null {
  const year = numberAt(tokens, i);
  return year !== null && year >= 1990 && year <= 2100 ? year : null;
}

const isDay = (n: number | null): n is number => n !== null && n >= 1 && n <= 31;
const isMonth = (n: number | null): n is number => n !== null && n >= 1 && n <= 12;

/** 2026-12-10, 2026/12/10 */
function isoAt(tokens: Tokens, i: number): WrittenDate | null {
  const year = yearAt(tokens, i);
  const [month, day] = [numberAt(tokens, i + 2), numberAt(tokens, i + 4)];
  if (year === null || !joined(tokens, i, '-/.') || !joined(tokens, i + 2, '-/.') || !isMonth(month) || !isDay(day))
    return null;
  return { from: i, to: i + 4, day, month, year, weekday: null, rule: 'date-iso' };
}

/** Number, one of `marks`, number, without white space. */
function joined(tokens: Tokens, i: number, marks: string): boolean {
  const mark = tokens[i + 1];
  return mark?.kind === 'mark' && marks.includes(mark.text) && adjoin(tokens[i], mark) && adjoin(mark, tokens[i + 2]);
}

/** 10/12, 10-12-2026, 10.12.2026: day first, unless only month first can be. */
function numericAt(tokens: Tokens, i: number): WrittenDate | null {
  const [a, b] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (!joined(tokens, i, '/-.') || (tokens[i]?.text.length ?? 9) > 2 || (tokens[i + 2]?.text.length ?? 9) > 2)
    return null;
  if (adjoin(tokens[i - 1], tokens[i]) && tokens[i - 1]?.kind === 'mark' && /[-/.:+€$]/.test(tokens[i - 1]?.text ?? ''))
    return null;
  const mark = tokens[i + 1]?.text;
  const [day, month] = isDay(a) && isMonth(b) ? [a, b] : isMonth(a) && isDay(b) ? [b, a] : [null, null];
  if (day === null) return null;
  const hasYear = joined(tokens, i + 2, '/-.') && tokens[i + 3]?.text === mark;
  if (hasYear) {
    const written = numberAt(tokens, i + 4);
    const year =
      written === null
        ? null
        : written < 100 && tokens[i + 4]?.text.length === 2
          ? 2000 + written
          : yearAt(tokens, i + 4);
    if (year === null || (adjoin(tokens[i + 4], tokens[i + 5]) && tokens[i + 5]?.kind === 'number')) return null;
    return { from: i, to: i + 4, day, month, year, weekday: null, rule: 'date-numeric' };
  }
  if (
    mark === '.' ||
    isHour(tokens[i + 3]) ||
    (adjoin(tokens[i + 2], tokens[i + 3]) && /[%:/]/.test(tokens[i + 3]?.text ?? ''))
  )
    return null;
  return { from: i, to: i + 2, day, month, year: null, weekday: null, rule: 'date-numeric' };
}

function isHour(token: Token | undefined): boolean {
  return token !== undefined && hourWords.has(token.folded);
}

interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly ordinal: boolean;
}

/** A day number or an ordinal word at `i`: "10", "10th", "10e", "tenth". */
function dayAt(tokens: Tokens, i: number): Day | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const word = token.kind === 'word' ? ordinalWords.get(token.folded) : undefined;
  if (word !== undefined) return { from: i, to: i, day: word, ordinal: true };
  const day = numberAt(tokens, i);
  if (!isDay(day) || token.text.length > 2) return null;
  const next = tokens[i + 1];
  if (next?.kind === 'word' && adjoin(token, next) && ordinalEndings.has(next.folded))
    return { from: i, to: i + 1, day, ordinal: true };
  if (next?.text === '.' && adjoin(token, next) && tokens[i + 2]?.kind === 'word')
    return { from: i, to: i + 1, day, ordinal: false };
  return { from: i, to: i, day, ordinal: false };
}

/** "10 December", "the 10th of December 2026", "3, 10 december en 21 januari", "3 and 10 December", "the 10th". */
function dayFirst(tokens: Tokens, start: number): readonly WrittenDate[] {
  const days: Day[] = [];
  let i = start;
  for (;;) {
    const day = dayAt(tokens, i);
    if (day === null) break;
    days.push(day);
    let after = day.to + 1;
    while (ofWords.has(tokens[after]?.folded ?? '') || tokens[after]?.text === '-') after++;
    const month = months.get(tokens[after]?.folded ?? '');
    if (month !== undefined && tokens[after]?.kind === 'word') return withMonth(tokens, days, month, after);
    let next = day.to + 1;
    if (tokens[next]?.text === ',') next++;
    if (andWords.has(tokens[next]?.folded ?? '')) next++;
    while (dayArticles.has(tokens[next]?.folded ?? '') || weekdays.has(tokens[next]?.folded ?? '')) next++;
    if (next === day.to + 1 || days.length >= 8) break;
    i = next;
  }
  const article = dayArticles.has(tokens[start - 1]?.folded ?? '');
  return days.flatMap((day, n): WrittenDate[] => {
    const behind = n === 0 ? article : dayArticles.has(tokens[day.from - 1]?.folded ?? '') || article;
    if (!day.ordinal || !behind || (tokens[day.from]?.kind !== 'number' && day.day < 4)) return [];
    return [{ from: day.from, to: day.to, day: day.day, month: null, year: null, weekday: null, rule: 'date-day' }];
  });
}

function withMonth(tokens: Tokens, days: readonly Day[], month: number, at: number): readonly WrittenDate[] {
  let to = at;
  if (tokens[to + 1]?.text === '.' && adjoin(tokens[to], tokens[to + 1]) && (tokens[to]?.text.length ?? 9) <= 4) to++;
  let year: number | null = null;
  const separated = tokens[to + 1]?.text === ',' || tokens[to + 1]?.text === '-' ? to + 2 : to + 1;
  year = yearAt(tokens, separated);
  if (year !== null) to = separated;
  return days.map((day, n) => ({
    from: day.from,
    to: n === days.length - 1 ? to : day.to,
    day: day.day,
    month,
    year,
    weekday: null,
    rule: 'date',
  }));
}

/** "December 10th, 2026", "Dec 3 and 10". */
function monthFirst(tokens: Tokens, i: number): readonly WrittenDate[] {
  const month = months.get(tokens[i]?.folded ?? '');
  if (month === undefined) return [];
  let next = i + 1;
  if (tokens[next]?.text === '.') next++;
  if (dayArticles.has(tokens[next]?.folded ?? '')) next++;
  const found: WrittenDate[] = [];
  for (;;) {
    const day = dayAt(tokens, next);
    if (day === null || (tokens[next]?.kind === 'word' && !day.ordinal)) break;
    if (tokens[day.to + 1]?.text === ':' || months.has(tokens[day.to + 1]?.folded ?? '')) break;
    let to = day.to;
    const separated = tokens[to + 1]?.text === ',' ? to + 2 : to + 1;
    const year = yearAt(tokens, separated);
    if (year !== null) to = separated;
    found.push({ from: found.length === 0 ? i : day.from, to, day: day.day, month, year, weekday: null, rule: 'date' });
    if (found.length >= 8 || !andWords.has(tokens[to + 1]?.folded ?? '') || isHour(tokens[to + 3])) break;
    next = to + 2;
    if (dayArticles.has(tokens[next]?.folded ?? '')) next++;
  }
  return found;
}

/** Takes in a weekday right before the date ("Thursday 10 December", "donderdag, de 10e") or in brackets behind it. */
function withWeekday(tokens: Tokens, date: WrittenDate): WrittenDate {
  let before = date.from - 1;
  for (
    let n = 0;
    n < 2 &&
    (tokens[before]?.text === ',' || tokens[before]?.text === '.' || dayArticles.has(tokens[before]?.folded ?? ''));
    n++
  )
    before--;
  const weekday = weekdays.get(tokens[before]?.folded ?? '');
  if (weekday !== undefined && (tokens[before]?.folded.length ?? 0) > 1 && tokens[before]?.kind === 'word')
    return { ...date, from: before, weekday };
  const behind = tokens[date.to + 1]?.text === '(' ? weekdays.get(tokens[date.to + 2]?.folded ?? '') : undefined;
  return behind === undefined ? date : { ...date, to: date.to + 2, weekday: behind };
}
