// When reminders and follow-ups of an event are due, by the wall clock of its zone, and for how long a late one still makes sense. Pure.
import type { Event } from './event.ts';
import { before, Temporal } from './time.ts';

export interface Reminder {
  /** The offset as configured, e.g. P1D; with the start it names the reminder. */
  readonly offset: string;
  /** When it is to be sent. */
  readonly at: Temporal.Instant;
  /** From here on it is too late. */
  readonly until: Temporal.Instant;
  /** The last one before the start: it carries the link, or the address. */
  readonly last: boolean;
}

const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 8;
const SHORTEST_WINDOW = 30 * 60;
const LONGEST_WINDOW = 24 * 3600;
const FOLLOW_UP_WINDOW = Temporal.Duration.from({ hours: 72 });

/**
 * The reminders of `event` in the order in which they are sent. One that falls between 22:00 and 08:00 goes out at 08:00
 * of the day before the night; where another goes out on that day already, it is left out.
 */
export function remindersOf(event: Event): readonly Reminder[] {
  const moments = event.reminders.map((offset) => {
    const exact = onTheClock(event.starts, (clock) => clock.subtract(offset));
    const moved = beforeTheNight(exact);
    return { offset, at: moved, wasMoved: !moved.equals(exact) };
  });
  const kept = moments.filter(
    (one, index) =>
      !moments.slice(0, index).some((other) => other.at.equals(one.at)) &&
      (!one.wasMoved || !moments.some((other) => other !== one && !other.wasMoved && sameDay(other.at, one.at))),
  );
  kept.sort((a, b) => Temporal.ZonedDateTime.compare(a.at, b.at));
  return kept.map(({ offset, at }, index) => ({
    offset: offset.toString(),
    at: at.toInstant(),
    until: lateUntil(event, at, offset),
    last: index === kept.length - 1,
  }));
}

/** A quarter of the offset, at least half an hour and at most a day; never past the start. */
function lateUntil(event: Event, at: Temporal.ZonedDateTime, offset: Temporal.Duration): Temporal.Instant {
  const quarter = Math.abs(offset.total({ unit: 'seconds', relativeTo: event.starts })) / 4;
  const window = Math.round(Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, quarter)));
  const late = at.add({ seconds: window });
  return (Temporal.ZonedDateTime.compare(late, event.starts) > 0 ? event.starts : late).toInstant();
}

/** When the follow-up goes out, or null: by day, and not later than three days after it was due. */
export function followUpOf(event: Event): { readonly at: Temporal.Instant; readonly until: Temporal.Instant } | null {
  if (event.followUp === null) return null;
  const { followUp } = event;
  const at = afterTheNight(onTheClock(event.ends, (clock) => clock.add(followUp))).toInstant();
  return { at, until: at.add(FOLLOW_UP_WINDOW) };
}

/**
 * Where something due at `at` and useful until `until` stands at `now`: what is late already waits for the morning, too, if
 * that is not too late.
 */
export function dueState(
  { at, until }: { readonly at: Temporal.Instant; readonly until: Temporal.Instant },
  now: Temporal.Instant,
  timeZone: string,
): 'early' | 'due' | 'late' {
  if (!before(now, until)) return 'late';
  const { hour } = now.toZonedDateTimeISO(timeZone);
  return before(now, at) || hour >= NIGHT_BEGINS || hour < NIGHT_ENDS ? 'early' : 'due';
}

/** Reckons with what the clock on the wall shows: a day before 14:00 is 14:00, whatever was done to the clock in between. */
function onTheClock(
  moment: Temporal.ZonedDateTime,
  reckon: (clock: Temporal.PlainDateTime) => Temporal.PlainDateTime,
): Temporal.ZonedDateTime {
  return reckon(moment.toPlainDateTime()).toZonedDateTime(moment.timeZoneId);
}

function beforeTheNight(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (moment.hour >= NIGHT_BEGINS) return at8(moment.toPlainDate(), moment.timeZoneId);
  return moment.hour < NIGHT_ENDS ? at8(moment.toPlainDate().subtract({ days: 1 }), moment.timeZoneId) : moment;
}

function afterTheNight(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (moment.hour >= NIGHT_BEGINS) return at8(moment.toPlainDate().add({ days: 1 }), moment.timeZoneId);
  return moment.hour < NIGHT_ENDS ? at8(moment.toPlainDate(), moment.timeZoneId) : moment;
}

function at8(day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone, plainTime: { hour: NIGHT_ENDS } });
}

function sameDay(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return a.toPlainDate().equals(b.toPlainDate());
}
