// Written and relative dates matched with the dates of the events; a weekday that contradicts the date weakens it. Pure.
import type { EventId } from '../../domain/event.ts';
import type { EventMention } from '../mention.ts';
import { dayNumber } from './day-number.ts';
import { inMonth, limitWords, months, otherwiseWords, stopWords } from './lexicon/lexicon.ts';
import { parseDates, type WrittenDate } from './parse-dates.ts';
import { findRelative } from './find-relative.ts';
import { at, mention, type Scan } from './scan.ts';

/** How far ahead "the 10th" may lie, in days. */
const DAY_ONLY_REACH = 62;

/** Dates in `scan`. A full date that is no event's date gives a mention without events: the mail means another day. */
export function findDates(scan: Scan): readonly EventMention[] {
  const written = parseDates(scan.tokens);
  const taken = new Set<number>();
  for (const date of written) for (let i = date.from; i <= date.to; i++) taken.add(i);
  return [...written.flatMap((date) => match(scan, date)), ...monthsAlone(scan, taken), ...findRelative(scan, taken)];
}

function match(scan: Scan, date: WrittenDate): readonly EventMention[] {
  const limit = isLimit(scan, date.from) ? 0.3 : 1;
  if (date.month === null) {
    const events = onDay(scan, date.day);
    return events.length === 0
      ? []
      : [mention(scan, date.from, date.to, { rule: 'event-date-day', events, weight: 0.75 * limit })];
  }
  const events = onDate(scan, date.day, date.month, date.year);
  if (events.length === 0) {
    if (limit < 1 || (date.rule === 'date-numeric' && date.year === null)) return [];
    return [mention(scan, date.from, date.to, { rule: 'event-date-unknown', events: [], weight: 0.6 })];
  }
  const weekday =
    date.weekday === null ||
    events.some((id) => scan.model.dates.some((d) => d.id === id && d.date.dayOfWeek === date.weekday));
  const base = date.rule === 'date-numeric' ? 0.85 : 0.9;
  return [
    mention(scan, date.from, date.to, {
      rule: weekday ? 'event-date' : 'event-date-other-weekday',
      events,
      weight: (weekday ? base : base * 0.5) * limit,
    }),
  ];
}

/** Events on this day of a year; without a year those nearest to the mail's own date, later ones first. */
function onDate(scan: Scan, day: number, month: number, year: number | null): readonly EventId[] {
  const today = dayNumber(scan.today);
  const same = scan.model.dates.filter((d) => d.date.day === day && d.date.month === month);
  if (year !== null) return same.filter((d) => d.date.year === year).map((d) => d.id);
  const coming = same.filter((d) => d.number >= today);
  const pool = coming.length > 0 ? coming : same;
  const nearest = Math.min(...pool.map((d) => Math.abs(d.number - today)));
  return pool.filter((d) => Math.abs(d.number - today) === nearest).map((d) => d.id);
}

function onDay(scan: Scan, day: number): readonly EventId[] {
  const today = dayNumber(scan.today);
  const coming = scan.model.dates.filter(
    (d) => d.date.day === day && d.number >= today && Math.abs(d.number - today) <= DAY_ONLY_REACH,
  );
  const nearest = Math.min(...coming.map((d) => Math.abs(d.number - today)));
  return coming.filter((d) => Math.abs(d.number - today) === nearest).map((d) => d.id);
}

/** "before 1 December", "per 1 december", "since the 3rd": no day of meeting. */
function isLimit(scan: Scan, from: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const word = at(scan, from - back);
    if (word === 'tot' && opensClause(scan, from - back)) return false;
    if (limitWords.has(word) || limitWords.has(`${at(scan, from - back - 1)} ${word}`)) return true;
    if (!stopWords.has(word)) return false;
  }
  return false;
}

/** "Tot 10 december!" takes leave until then; "geldt tot 10 december" is a limit. */
function opensClause(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  return before === undefined || before.kind === 'mark' || before.kind === 'break';
}

/** "in January", "the December session". The month's coming occurrence; past events only where none is coming. */
function monthsAlone(scan: Scan, taken: ReadonlySet<number>): readonly EventMention[] {
  const today = dayNumber(scan.today);
  return scan.tokens.flatMap((token, i) => {
    const month = token.kind === 'word' && !taken.has(i) ? months.get(token.folded) : undefined;
    if (month === undefined || token.folded.length < 3 || isLimit(scan, i)) return [];
    // "Instead of Jan Visser".
    if (token.folded.length === 3 && /^\p{Lu}/u.test(scan.tokens[i + 1]?.text ?? '')) return [];
    if (otherwiseWords.has(token.folded) && !inMonth.has(at(scan, i - 1))) return [];
    const same = scan.model.dates.filter((d) => d.date.month === month);
    const coming = same.filter((d) => d.number >= today && Math.abs(d.number - today) < 366);
    const events = (coming.length > 0 ? coming : same).map((d) => d.id);
    if (events.length === 0) return [];
    return [mention(scan, i, i, { rule: 'event-month', events, weight: coming.length > 0 ? 0.5 : 0.3 })];
  });
}
