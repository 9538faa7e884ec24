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
      readonly why: 'several' | 'weekday-differs' | 'no-such-day';
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

export interface Assessment {
  /** What must be said or mended first, in the order in which it is asked. */
  readonly obstacles: readonly Obstacle[];
  /** Null where an obstacle keeps it from being an event at all. */
  readonly event: Event | null;
}

/** Ends at or before this hour belong to the night behind the day: a dance from 21:00 to 01:00. */
const NIGHT_ENDS = 6;

/** The event that `facts` make in `timeZone` under `id`, and what is in the way of opening it at `now`. */
export function assess(facts: MailedFacts, id: EventId, timeZone: string, now: Temporal.Instant): Assessment {
  const obstacles: Obstacle[] = [];
  const offers = offersOf(facts);
  if (facts.title === null) obstacles.push('no-title');
  if (facts.day === null) obstacles.push('no-day');
  if (facts.starts === null) obstacles.push('no-start');
  if (facts.ends === null) obstacles.push('no-end');
  if (facts.inPerson?.value === true && facts.place === null) obstacles.push('no-place');
  else if (offers.length === 0) obstacles.push('no-way-of-attending');
  if (facts.title === null || facts.day === null || facts.starts === null || facts.ends === null)
    return { obstacles, event: null };
  const starts = zoned(`${facts.day.value}T${facts.starts.value}`, timeZone);
  const ends = zoned(`${lastDayOf(facts) ?? facts.day.value}T${facts.ends.value}`, timeZone);
  const closes = closingOf(facts, timeZone);
  if (starts === null || ends === null || closes === 'clock-changes')
    return { obstacles: [...obstacles, 'clock-changes'], event: null };
  if (Temporal.ZonedDateTime.compare(ends, starts) <= 0) obstacles.push('ends-before-it-starts');
  else if (!before(now, starts.toInstant())) obstacles.push('in-the-past');
  if (closes !== null && Temporal.ZonedDateTime.compare(closes, ends) > 0) obstacles.push('closes-after-the-end');
  if (obstacles.length > 0) return { obstacles, event: null };
  return {
    obstacles,
    event: {
      id,
      title: facts.title.value,
      aliases: facts.aliases.map((alias) => alias.value),
      description: facts.description,
      starts,
      ends,
      status: 'planned',
      attendance: offers,
      registration: { opens: null, closes, approval: facts.approval?.value ?? 'auto', waitingList: 'promote' },
      reminders: [],
      followUp: null,
    },
  };
}

/** The ways of attending that the facts give. */
function offersOf({ place, inPerson, online, link, capacity }: MailedFacts): readonly AttendanceOffer[] {
  return [
    ...(place !== null && inPerson?.value !== false
      ? [{ mode: 'in-person' as const, place: place.value, capacity: capacity['in-person']?.value ?? null }]
      : []),
    ...(online?.value === true
      ? [{ mode: 'online' as const, url: link?.value ?? null, capacity: capacity.online?.value ?? null }]
      : []),
  ];
}

/** The day on which it ends, or null where that is the day on which it starts. */
function lastDayOf({ day, lastDay, starts, ends }: MailedFacts): string | null {
  if (lastDay !== null) return lastDay.value;
  if (day === null || starts === null || ends === null || ends.value >= starts.value) return null;
  if (Number(ends.value.slice(0, 2)) >= NIGHT_ENDS) return null;
  return Temporal.PlainDate.from(day.value).add({ days: 1 }).toString();
}

function closingOf({ closes }: MailedFacts, timeZone: string): Temporal.ZonedDateTime | null | 'clock-changes' {
  if (closes === null) return null;
  const { value } = closes;
  const wallClock = value.includes('T') ? value : `${Temporal.PlainDate.from(value).add({ days: 1 }).toString()}T00:00`;
  return zoned(wallClock, timeZone) ?? 'clock-changes';
}

/** Null where the wall clock shows this time never or twice. */
function zoned(wallClock: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone, { disambiguation: 'reject' });
  } catch (error) {
    // The only way to ask whether the time exists once is to make it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
