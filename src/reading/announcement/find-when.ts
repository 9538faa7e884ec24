// When an announced event is, and until when one registers: days and times weighed by where they stand. Pure; linear.
import type { Fact, FactDoubt, MailedFacts } from '../../domain/mailed-event.ts';
import { Temporal } from '../../domain/time.ts';
import { phraseAt, type PhraseSet } from '../phrase-set.ts';
import { fold, type Token } from '../tokens.ts';
import { daysIn, type DayOfYear, type WrittenDays } from './days.ts';
import { said } from './lexicon/lexicon.ts';
import type { Segment } from './segments.ts';
import { clockText, timesIn, type TimeSpan } from './times.ts';

export interface Clockwork {
  /** In the house's zone. */
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
}

export type When = Pick<MailedFacts, 'day' | 'lastDay' | 'starts' | 'ends' | 'zone' | 'closes' | 'doubts'>;

type Tokens = readonly Token[];
type Role = 'event' | 'closes' | 'none';

interface FoundDay {
  readonly segment: Segment;
  readonly days: WrittenDays;
  readonly role: Role;
  readonly score: number;
  readonly date: Temporal.PlainDate;
  readonly last: Temporal.PlainDate | null;
  readonly words: string;
}

interface FoundTime {
  readonly segment: Segment;
  readonly span: TimeSpan;
  readonly words: string;
}

/** Tokens that are looked at around a date for what it is. */
const NEAR = 12;
const SHORT = 16;
/** A list of so many lines that begin with a time is a programme. */
const PROGRAMME = 3;

export function findWhen(segments: readonly Segment[], clockwork: Clockwork): When {
  const city = clockwork.timeZone.slice(clockwork.timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const times = segments.flatMap((segment) =>
    timesIn(segment.tokens, city, segment.label === 'time' || segment.label === 'when').map((span): FoundTime => ({
      segment,
      span,
      words: wordsOf(segment, span.from, span.to),
    })),
  );
  const days = segments.flatMap((segment) => daysOf(segment, times, clockwork));
  const chosen = chooseDay(days, clockwork.today);
  const when = chooseTime(times, chosen.at, chosen.date, clockwork.timeZone);
  const closing = chooseClosing(days, times, chosen.date);
  return {
    day: chosen.day,
    lastDay: chosen.lastDay,
    starts: when.starts,
    ends: when.ends,
    zone: when.zone,
    closes: closing.closes,
    doubts: [...chosen.doubts, ...when.doubts, ...closing.doubts],
  };
}

function wordsOf(segment: Segment, from: number, to: number): string {
  return segment.text.slice(segment.tokens[from]?.start ?? 0, segment.tokens[to]?.end ?? 0);
}

function daysOf(segment: Segment, times: readonly FoundTime[], { today }: Clockwork): readonly FoundDay[] {
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

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    // 31 November: there is no other way to ask.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the words around a day make of it. */
function roleOf(segment: Segment, days: WrittenDays): Role {
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

function has(tokens: Tokens, from: number, to: number, phrases: PhraseSet): boolean {
  for (let i = Math.max(0, from); i <= to; i++) if (phraseAt(tokens, i, phrases) > 0) return true;
  return false;
}

function scoreOf({ label, tokens }: Segment, days: WrittenDays, hasTime: boolean): number {
  if (label === 'when') return 5;
  const others = tokens.length - (days.to - days.from + 1);
  if (tokens.length <= SHORT || others <= 6) return days.weekday !== null || hasTime ? 4 : 3;
  const meets = has(tokens, clauseStart(tokens, days.from), clauseEnd(tokens, days.to), said.meeting);
  if (hasTime && (meets || days.weekday !== null)) return 3;
  return meets && days.weekday !== null ? 2 : hasTime ? 2 : 1;
}

interface ChosenDay {
  readonly day: Fact<string> | null;
  readonly lastDay: Fact<string> | null;
  readonly date: Temporal.PlainDate | null;
  /** The segments that name it. */
  readonly at: readonly Segment[];
  readonly doubts: readonly FactDoubt[];
}

const NO_DAY: ChosenDay = { day: null, lastDay: null, date: null, at: [], doubts: [] };

/** The day that stands where an event's day stands; several are left to the organiser. */
function chooseDay(days: readonly FoundDay[], today: Temporal.PlainDate): ChosenDay {
  const meant = days.filter((day) => day.role === 'event');
  const coming = meant.filter((day) => Temporal.PlainDate.compare(day.last ?? day.date, today) >= 0);
  const pool = coming.length > 0 ? coming : meant;
  const best = Math.max(...pool.map((day) => day.score));
  const top = pool.filter((day) => day.score === best);
  const distinct = [...new Map(top.map((day) => [day.date.toString(), day])).values()];
  const [only] = distinct;
  if (only === undefined) return NO_DAY;
  if (distinct.length > 1) {
    const words = distinct.slice(0, 6).map((day) => day.words);
    return { ...NO_DAY, doubts: [{ about: 'day', why: 'several', words }] };
  }
  const same = pool.filter((day) => day.date.equals(only.date));
  const at = same.map((day) => day.segment);
  const wrong = same.find(({ days: { weekday } }) => weekday !== null && weekday !== only.date.dayOfWeek);
  if (wrong !== undefined)
    return { ...NO_DAY, at, doubts: [{ about: 'day', why: 'weekday-differs', words: [wrong.words] }] };
  const last = same.find((day) => day.last !== null) ?? only;
  const assumed = same.every(({ days: { year, weekday } }) => year === null && weekday === null);
  return {
    day: { value: only.date.toString(), words: only.words },
    lastDay: last.last === null ? null : { value: last.last.toString(), words: last.words },
    date: only.date,
    at,
    doubts: assumed ? [{ about: 'day', why: 'year-assumed', words: [only.words] }] : [],
  };
}

type ChosenTime = Pick<When, 'starts' | 'ends' | 'zone' | 'doubts'>;

const NO_TIME: ChosenTime = { starts: null, ends: null, zone: null, doubts: [] };

/** The time that stands with the day; else the programme's; else the only one there is. */
function chooseTime(
  times: readonly FoundTime[],
  at: readonly Segment[],
  date: Temporal.PlainDate | null,
  timeZone: string,
): ChosenTime {
  const meant = times.filter(
    ({ segment: { label } }) => label !== 'published' && label !== 'closes' && label !== 'opens',
  );
  const fitting = meant.filter((time) => fits(time.span, date, timeZone));
  const doubtful = (why: 'several' | 'other-zone' | 'morning-or-afternoon', of: readonly FoundTime[]): ChosenTime => ({
    ...NO_TIME,
    doubts: [{ about: 'time', why, words: [...new Set(of.map((time) => time.words))].slice(0, 6) }],
  });
  if (fitting.length === 0) return meant.length === 0 ? NO_TIME : doubtful('other-zone', meant);
  const programme = programmeOf(fitting);
  const plain = fitting.filter((time) => !programme.includes(time) && !isDoors(time));
  const scored = plain.map((time) => ({ time, score: nearness(time, at) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const top = scored.filter(({ score }) => score === best).map(({ time }) => time);
  if (programme.length > 0 && (best < 2 || top.every((time) => time.span.ends === null))) {
    const fromProgramme = wholeProgramme(programme);
    if (best < 2 || (top[0]?.span.starts ?? -1) === (programme[0]?.span.starts ?? -2)) return fromProgramme;
  }
  const stretches = distinctSpans(top.filter((time) => time.span.ends !== null));
  const [stretch] = stretches;
  if (stretches.length > 1) return doubtful('several', stretches);
  if (stretch !== undefined) return known(stretch, stretch, doubtful);
  const ends = top.filter((time) => isSaid(time, said.ends));
  const starts = top.filter((time) => !ends.includes(time));
  const begun = starts.filter((time) => isSaid(time, said.starts));
  const singles = distinctSpans(begun.length > 0 ? begun : starts);
  const [start] = singles;
  if (singles.length > 1) return doubtful('several', singles);
  if (start === undefined) return NO_TIME;
  const [end, second] = distinctSpans(ends);
  return known(start, second === undefined ? (end ?? null) : null, doubtful);
}

function known(
  start: FoundTime,
  end: FoundTime | null,
  doubtful: (why: 'morning-or-afternoon', of: readonly FoundTime[]) => ChosenTime,
): ChosenTime {
  if (start.span.ambiguous || end?.span.ambiguous === true)
    return doubtful('morning-or-afternoon', end === null ? [start] : [start, end]);
  const ends = end === null ? null : (end.span.ends ?? end.span.starts);
  const zone = start.span.zone;
  return {
    starts: { value: clockText(start.span.starts), words: start.words },
    ends: ends === null || end === null ? null : { value: clockText(ends), words: end.words },
    zone: zone === null ? null : zoneWords(start, zone.to),
    doubts: [],
  };
}

function zoneWords({ segment, span }: FoundTime, to: number): string {
  const words = segment.tokens.slice(span.from, to + 1).filter((token) => /^\p{L}/u.test(token.text));
  const first = words.findLast((token) => /^\p{Lu}/u.test(token.text)) ?? words.at(-1);
  return segment.text.slice(first?.start ?? 0, segment.tokens[to]?.end ?? 0).replace(/\)$/, '');
}

function distinctSpans(times: readonly FoundTime[]): readonly FoundTime[] {
  return [...new Map(times.map((time) => [`${String(time.span.starts)}-${String(time.span.ends)}`, time])).values()];
}

/** Whether the zone written with a time is the house's on that day; a time without zone is by the house's clock. */
function fits({ zone }: TimeSpan, date: Temporal.PlainDate | null, timeZone: string): boolean {
  const offsets = zone?.offsets ?? null;
  if (offsets === null) return true;
  const noon = (date ?? new Temporal.PlainDate(2026, 1, 15)).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return offsets.includes(noon.offsetNanoseconds / 60e9);
}

function nearness({ segment }: FoundTime, at: readonly Segment[]): number {
  if (segment.label === 'time' || segment.label === 'when') return 5;
  if (at.includes(segment)) return 4;
  if (segment.label === 'other') return 0;
  if (at.some((day) => Math.abs(day.line - segment.line) <= 3) && segment.tokens.length <= SHORT) return 3;
  return 1;
}

/** Times that open the lines of a programme, in their order; none where there are too few. */
function programmeOf(times: readonly FoundTime[]): readonly FoundTime[] {
  const opening = times.filter(
    ({ segment, span }) => span.from === 0 && segment.label !== 'time' && segment.label !== 'when',
  );
  const lines = opening.filter((time) => time.segment.tokens.length > time.span.to + 1 || opening.length >= PROGRAMME);
  return lines.length >= PROGRAMME ? lines : [];
}

/** From the first time of a programme to its last; a last line that only begins something leaves the end open. */
function wholeProgramme(programme: readonly FoundTime[]): ChosenTime {
  const first = programme[0];
  const last = programme.at(-1);
  if (first === undefined || last === undefined || first.span.ambiguous) return NO_TIME;
  const closes = last.span.ends ?? (isSaid(last, said.ends) || endsBehind(last) ? last.span.starts : null);
  return {
    starts: { value: clockText(first.span.starts), words: first.words },
    ends: closes === null || last.span.ambiguous ? null : { value: clockText(closes), words: last.words },
    zone: null,
    doubts: [
      { about: 'time', why: 'from-programme', words: closes === null ? [first.words] : [first.words, last.words] },
    ],
  };
}

/** "17:00 End", "17.00 uur Afsluiting". */
function endsBehind({ segment, span }: FoundTime): boolean {
  return segment.tokens.length - span.to <= 4 && has(segment.tokens, span.to + 1, span.to + 2, said.ends);
}

function isSaid({ segment, span }: FoundTime, phrases: PhraseSet): boolean {
  for (let i = Math.max(0, span.from - 3); i < span.from; i++) {
    const length = phraseAt(segment.tokens, i, phrases);
    if (length > 0 && span.from - (i + length) <= 2) return true;
  }
  return false;
}

/** When the doors open is not when it begins. */
function isDoors(time: FoundTime): boolean {
  const { segment, span } = time;
  return (
    isSaid(time, said.doors) ||
    (span.ends === null && phraseAt(segment.tokens, span.to + 1, said.doors) > 0) ||
    /^(?:doors|inloop)/i.test(segment.labelWords)
  );
}

/** The last day to register, which is never behind the event. */
function chooseClosing(
  days: readonly FoundDay[],
  times: readonly FoundTime[],
  date: Temporal.PlainDate | null,
): Pick<When, 'closes' | 'doubts'> {
  const limits = days.filter((day) => day.role === 'closes').map((day) => ({ ...day, date: notBehind(day, date) }));
  const [first] = limits;
  if (first === undefined) return { closes: null, doubts: [] };
  if (date !== null && Temporal.PlainDate.compare(first.date, date) > 0)
    return { closes: null, doubts: [{ about: 'closes', why: 'after-the-event', words: [first.words] }] };
  const time = times.find(
    ({ segment, span }) =>
      segment === first.segment &&
      span.ends === null &&
      Math.min(Math.abs(span.from - first.days.to), Math.abs(first.days.from - span.to)) <= 3,
  );
  const at = time === undefined || time.span.ambiguous ? '' : `T${clockText(time.span.starts)}`;
  const [from, to] =
    at === '' || time === undefined
      ? [first.days.from, first.days.to]
      : [Math.min(first.days.from, time.span.from), Math.max(first.days.to, time.span.to)];
  return { closes: { value: first.date.toString() + at, words: wordsOf(first.segment, from, to) }, doubts: [] };
}

/** A closing day without a year belongs to the year before the event's where it would be behind it. */
function notBehind({ days, date }: FoundDay, event: Temporal.PlainDate | null): Temporal.PlainDate {
  if (event === null || days.year !== null) return date;
  const inYear = plainDate(event.year, days.month, days.day) ?? date;
  return Temporal.PlainDate.compare(inYear, event) > 0 ? inYear.subtract({ years: 1 }) : inYear;
}
