// The days of an announcement, and what the words around each make of it. Pure; linear.
import { Temporal } from '../../../domain/time.ts';
import { fold, type Token } from '../../tokens.ts';
import { said } from '../lexicon/lexicon.ts';
import type { Segment } from '../segments.ts';
import { daysIn, type DayOfYear, type WrittenDays } from './days.ts';
import { has, SHORT, wordsOf, type FoundDay, type FoundTime } from './found.ts';

type Tokens = readonly Token[];

/** Tokens that are looked at around a date for what it is. */
const NEAR = 12;

export function daysOf(segment: Segment, times: readonly FoundTime[], today: Temporal.PlainDate): readonly FoundDay[] {
  if (segment.label === 'published' || segment.label === 'opens') return [];
  const here = times.filter((time) => time.segment === segment).map((time) => time.span);
  return daysIn(segment.tokens).flatMap((days): FoundDay[] => {
    if (
      days.bare &&
      (segment.label !== 'when' || here.some((span) => span.from <= days.to && days.from <= span.to)) &&
      segment.label !== 'closes'
    )
      return [];
    const date = dateOf(days, today);
    if (date === null) return [];
    const role = roleOf(segment, days);
    const last = days.last === null ? null : dateOf({ ...days.last, year: days.last.year ?? date.year }, today);
    const score = scoreOf(segment, days, here.length > 0);
    return [{ segment, days, role, score, date, last, words: wordsOf(segment, days.from, days.to) }];
  });
}

/** A day without a year is the first such day from today on. */
export function dateOf({ day, month, year }: DayOfYear, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (const candidate of year === null ? [today.year, today.year + 1] : [year]) {
    const date = plainDate(candidate, month, day);
    if (date !== null && (year !== null || Temporal.PlainDate.compare(date, today) >= 0)) return date;
  }
  return null;
}

export function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    // 31 November: there is no other way to ask.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the words around a day make of it. */
function roleOf(segment: Segment, days: WrittenDays): FoundDay['role'] {
  if (segment.label === 'closes') return 'closes';
  if (segment.label === 'when') return 'event';
  const { tokens } = segment;
  const start = clauseStart(tokens, days.from);
  const end = clauseEnd(tokens, days.to);
  if (has(tokens, start, end, said.deadlines)) return 'closes';
  const limited = has(tokens, Math.max(start, days.from - 5), days.from - 1, said.limits);
  const registering = said.register.phrases.has(fold(segment.labelWords)) || has(tokens, start, end, said.register);
  if (limited) return registering ? 'closes' : 'none';
  return has(tokens, start, days.from - 1, said.notMeeting) ? 'none' : 'event';
}

/** The first token of the clause around `i`, at most NEAR tokens back. */
function clauseStart(tokens: Tokens, i: number): number {
  let at = i;
  while (at > 0 && i - at < NEAR && !endsClause(tokens, at - 1)) at--;
  return at;
}

function clauseEnd(tokens: Tokens, i: number): number {
  let at = i;
  while (at < tokens.length - 1 && at - i < NEAR && !endsClause(tokens, at + 1)) at++;
  return at;
}

function endsClause(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  if (token.kind === 'break' || /^[;!?]$/.test(token.text)) return true;
  if (token.text !== '.') return false;
  const next = tokens[i + 1];
  return next === undefined || (next.start > token.end && /^\p{Lu}/u.test(next.text));
}

function scoreOf({ label, tokens }: Segment, days: WrittenDays, hasTime: boolean): number {
  if (label === 'when') return 5;
  const others = tokens.length - (days.to - days.from + 1);
  if (tokens.length <= SHORT || others <= 6) return days.weekday !== null || hasTime ? 4 : 3;
  const meets = has(tokens, clauseStart(tokens, days.from), clauseEnd(tokens, days.to), said.meeting);
  if (hasTime && (meets || days.weekday !== null)) return 3;
  return meets && days.weekday !== null ? 2 : hasTime ? 2 : 1;
}
