// An event that an organiser mailed: its facts with the words they were read from, what is missing, and the event they make. Pure.
import type { AttendanceMode, AttendanceOffer, Event, EventId } from './event.ts';
import { before, Temporal } from './time.ts';

/** A value and the words that it was read from, as they stand in the announcement or in the organiser's answer. */
export interface Fact<T> {
  readonly value: T;
  readonly words: string;
}

/** Why a fact is not there although the text speaks of it, or why it should be looked at. `words` are quoted. */
export type FactDoubt =
  /** These keep the fact empty until the organiser says which it is. */
  | {
      readonly about: 'day';
      readonly why: 'several' | 'weekday-differs';
      readonly words: readonly string[];
    }
  | {
      readonly about: 'time';
      readonly why: 'several' | 'other-zone' | 'morning-or-afternoon';
      readonly words: readonly string[];
    }
  /** These are only to be looked at. */
  | { readonly about: 'day'; readonly why: 'year-assumed'; readonly words: readonly string[] }
  | { readonly about: 'time'; readonly why: 'from-programme'; readonly words: readonly string[] }
  | { readonly about: 'capacity'; readonly why: 'which-mode'; readonly words: readonly string[] }
  | { readonly about: 'closes'; readonly why: 'after-the-event'; readonly words: readonly string[] };

/** Plain data for the store. Days are ISO 8601 dates, times `HH:MM`, all by the wall clock of the house's zone. */
export interface MailedFacts {
  /** As the organiser asked for; null: made from the title. */
  readonly id: EventId | null;
  readonly title: Fact<string> | null;
  readonly aliases: readonly Fact<string>[];
  readonly day: Fact<string> | null;
  /** Where the event lasts several days. */
  readonly lastDay: Fact<string> | null;
  readonly starts: Fact<string> | null;
  readonly ends: Fact<string> | null;
  /** The words for the time zone ("CET"), where the text has some. */
  readonly zone: string | null;
  readonly place: Fact<string> | null;
  /** Whether people can come; said also where the place is not. */
  readonly inPerson: Fact<boolean> | null;
  readonly online: Fact<boolean> | null;
  readonly link: Fact<string> | null;
  /** The value null: unlimited, as the organiser said. */
  readonly capacity: Readonly<Record<AttendanceMode, Fact<number | null> | null>>;
  /** A day, which counts as a whole, or `YYYY-MM-DDTHH:MM`. */
  readonly closes: Fact<string> | null;
  readonly approval: Fact<'auto' | 'manual'> | null;
  readonly description: string;
  readonly doubts: readonly FactDoubt[];
}

/** What keeps an event from being opened. */
export type Obstacle =
  | 'no-title'
  | 'no-day'
  | 'no-start'
  | 'no-end'
  /** Neither a place nor online. */
  | 'no-way-of-attending'
  /** People can come, it says, but not where. */
  | 'no-place'
  | 'in-the-past'
  | 'ends-before-it-starts'
  /** The clock is put forward or back just then: the time does not exist, or twice. */
  | 'clock-changes'
  | 'closes-after-the-end';

/** The house of an event: whose clock it goes by, and who may command it. */
export interface EventHouse {
  /** IANA. */
  readonly timeZone: string;
  readonly organisers: readonly string[];
}

/** Ends before this hour belong to the night behind the day: a dance from 21:00 to 01:00. */
const NIGHT_ENDS = 6;

/** What is in the way of opening an event with these facts at `now`, in the order in which it is asked; empty: nothing. */
export function obstaclesTo(facts: MailedFacts, { timeZone }: EventHouse, now: Temporal.Instant): readonly Obstacle[] {
  const { title, day, starts, ends, closes, inPerson, place } = facts;
  const missing: Obstacle[] = [
    ...(title === null ? ['no-title' as const] : []),
    ...(day === null ? ['no-day' as const] : []),
    ...(starts === null ? ['no-start' as const] : []),
    ...(ends === null ? ['no-end' as const] : []),
    ...(inPerson?.value === true && place === null
      ? ['no-place' as const]
      : offersOf(facts).length === 0
        ? ['no-way-of-attending' as const]
        : []),
  ];
  if (day === null || starts === null) return missing;
  const start = wallClock(day.value, starts.value);
  const end = ends === null ? null : wallClock(lastDayOf(facts) ?? day.value, ends.value);
  const limit = closes === null ? null : closingClock(closes.value);
  const clocks = [start, ...(end === null ? [] : [end]), ...(limit === null ? [] : [limit])];
  const wrong: Obstacle[] = [];
  if (!clocks.every((clock) => existsOnce(clock, timeZone))) wrong.push('clock-changes');
  if (end !== null && Temporal.PlainDateTime.compare(end, start) <= 0) wrong.push('ends-before-it-starts');
  if (!before(now, start.toZonedDateTime(timeZone).toInstant())) wrong.push('in-the-past');
  if (limit !== null && end !== null && Temporal.PlainDateTime.compare(limit, end) > 0)
    wrong.push('closes-after-the-end');
  return [...missing, ...wrong];
}

/** The event that `facts` make under `id`; null where something that an event must have is missing. */
export function eventOf(facts: MailedFacts, id: EventId, { timeZone, organisers }: EventHouse): Event | null {
  const { title, day, starts, ends, closes } = facts;
  const attendance = offersOf(facts);
  if (title === null || day === null || starts === null || ends === null || attendance.length === 0) return null;
  const zoned = (clock: Temporal.PlainDateTime): Temporal.ZonedDateTime => clock.toZonedDateTime(timeZone);
  return {
    id,
    title: title.value,
    aliases: facts.aliases.map((alias) => alias.value),
    description: facts.description,
    starts: zoned(wallClock(day.value, starts.value)),
    ends: zoned(wallClock(lastDayOf(facts) ?? day.value, ends.value)),
    status: 'planned',
    attendance,
    registration: {
      opens: null,
      closes: closes === null ? null : zoned(closingClock(closes.value)),
      approval: facts.approval?.value ?? 'auto',
      waitingList: 'promote',
    },
    reminders: [],
    followUp: null,
    organisers,
  };
}

/** The ways of attending that the facts give, with what is known of each. */
export function offersOf({ place, inPerson, online, link, capacity }: MailedFacts): readonly AttendanceOffer[] {
  return [
    ...(place !== null && inPerson?.value !== false
      ? [{ mode: 'in-person' as const, place: place.value, capacity: capacity['in-person']?.value ?? null }]
      : []),
    ...(online?.value === true
      ? [{ mode: 'online' as const, url: link?.value ?? null, capacity: capacity.online?.value ?? null }]
      : []),
  ];
}

/** The day on which it ends, ISO 8601; null where that is the day on which it starts. */
export function lastDayOf({ day, lastDay, starts, ends }: MailedFacts): string | null {
  if (lastDay !== null) return lastDay.value;
  if (day === null || starts === null || ends === null || ends.value >= starts.value) return null;
  if (Number(ends.value.slice(0, 2)) >= NIGHT_ENDS) return null;
  return Temporal.PlainDate.from(day.value).add({ days: 1 }).toString();
}

function wallClock(day: string, time: string): Temporal.PlainDateTime {
  return Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
}

/** A day alone counts until its end. */
function closingClock(closes: string): Temporal.PlainDateTime {
  return closes.includes('T')
    ? Temporal.PlainDateTime.from(closes)
    : Temporal.PlainDate.from(closes).add({ days: 1 }).toPlainDateTime();
}

/** Whether the clock of `timeZone` shows this time once: not skipped, not repeated. */
function existsOnce(clock: Temporal.PlainDateTime, timeZone: string): boolean {
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    clock.toZonedDateTime(timeZone, { disambiguation }),
  );
  return earlier !== undefined && later !== undefined && earlier.equals(later);
}
