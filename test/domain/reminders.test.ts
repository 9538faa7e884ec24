import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { dueState, followUpOf, remindersOf } from '../../src/domain/reminders.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';

const ZONE = 'Europe/Amsterdam';

function eventAt(starts: string, reminders: readonly string[], over: Partial<Event> = {}): Event {
  const moment = Temporal.ZonedDateTime.from(`${starts}[${ZONE}]`);
  return anEvent({
    starts: moment,
    ends: moment.add({ hours: 2 }),
    reminders: reminders.map((text) => Temporal.Duration.from(text)),
    ...over,
  });
}

const clock = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });
const times = (event: Event): string[] => remindersOf(event).map((reminder) => clock(reminder.at));

describe('reminders by the clock on the wall', () => {
  it('go out at the same hour when the clock goes forward in between', () => {
    expect(times(eventAt('2027-03-28T14:00', ['P7D', 'P1D', 'PT24H', 'PT2H']))).toEqual([
      '2027-03-21T14:00',
      '2027-03-27T14:00',
      '2027-03-28T12:00',
    ]);
  });

  it('go out at the same hour when the clock goes back in between', () => {
    const event = eventAt('2026-10-25T14:00', ['P1D']);
    expect(times(event)).toEqual(['2026-10-24T14:00']);
    const [reminder] = remindersOf(event);
    expect(reminder?.at.until(event.starts.toInstant()).total('hours')).toBe(25);
  });

  it('never fall into the night, also on the nights in which the clock is changed', () => {
    expect(times(eventAt('2027-03-28T09:00', ['PT2H']))).toEqual(['2027-03-27T08:00']);
    expect(times(eventAt('2026-10-25T09:00', ['PT6H30M']))).toEqual(['2026-10-24T08:00']);
    expect(times(eventAt('2027-03-28T23:30', ['PT1H']))).toEqual(['2027-03-28T08:00']);
  });
});

describe('reminders and the night', () => {
  it('leave one out where another goes out that day already', () => {
    expect(times(eventAt('2026-12-10T09:00', ['P1D', 'PT2H']))).toEqual(['2026-12-09T09:00']);
  });

  it('go out once where two are moved to one morning', () => {
    expect(times(eventAt('2026-12-10T08:30', ['PT2H', 'PT1H']))).toEqual(['2026-12-09T08:00']);
  });

  it('call the one nearest to the start the last', () => {
    expect(remindersOf(eventAt('2026-12-10T14:00', ['PT2H', 'P7D'])).map((one) => [one.offset, one.last])).toEqual([
      ['P7D', false],
      ['PT2H', true],
    ]);
  });
});

describe('a reminder that is late', () => {
  const [week, day, hours] = remindersOf(eventAt('2026-12-10T14:00', ['P7D', 'P1D', 'PT1H']));
  const at = (text: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).toInstant();
  const state = (reminder: typeof week, now: string): string | null =>
    reminder === undefined ? null : dueState(reminder, at(now), ZONE);

  it.each([
    ['a day, at most, for one of a week', week, '2026-12-04T13:59', 'due'],
    ['no longer than that', week, '2026-12-04T14:00', 'late'],
    ['a quarter of its offset', day, '2026-12-09T19:59', 'due'],
    ['no longer than that quarter', day, '2026-12-09T20:00', 'late'],
    ['half an hour, at least', hours, '2026-12-10T13:29', 'due'],
    ['not a minute longer', hours, '2026-12-10T13:30', 'late'],
    ['never before its time', hours, '2026-12-10T12:59', 'early'],
  ])('may be sent within its window: %s', (_, reminder, now, expected) => {
    expect(state(reminder, now)).toBe(expected);
  });

  it('waits for the morning when the worker comes back at night', () => {
    expect(state(week, '2026-12-03T22:00')).toBe('early');
    expect(state(week, '2026-12-04T07:59')).toBe('early');
    expect(state(week, '2026-12-04T08:00')).toBe('due');
  });
});

describe('the follow-up', () => {
  it('is off unless it is asked for', () => {
    expect(followUpOf(eventAt('2026-12-10T14:00', []))).toBeNull();
  });

  it('goes out so long after the end, by day', () => {
    const after = (text: string): string | null => {
      const due = followUpOf(eventAt('2026-10-24T14:00', [], { followUp: Temporal.Duration.from(text) }));
      return due === null ? null : clock(due.at);
    };
    expect(after('P1D')).toBe('2026-10-25T16:00');
    expect(after('PT8H')).toBe('2026-10-25T08:00');
    expect(after('PT12H')).toBe('2026-10-25T08:00');
  });
});

const starts = fc
  .integer({ min: 0, max: 2 * 365 * 24 * 4 })
  .map((quarters) => Temporal.ZonedDateTime.from(`2026-01-01T00:00[${ZONE}]`).add({ minutes: quarters * 15 }));
const offsets = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((days) => `P${String(days)}D`),
    fc.integer({ min: 1, max: 72 }).map((hours) => `PT${String(hours)}H`),
    fc.integer({ min: 10, max: 600 }).map((minutes) => `PT${String(minutes)}M`),
  ),
  { maxLength: 5 },
);
const events = fc.tuple(starts, offsets).map(([moment, reminders]) =>
  anEvent({
    starts: moment,
    ends: moment.add({ hours: 2 }),
    reminders: reminders.map((text) => Temporal.Duration.from(text)),
  }),
);

describe('whatever the start and the offsets', () => {
  it('every reminder goes out by day, before the start, each at a time of its own, in order, one of them the last', () => {
    fc.assert(
      fc.property(events, (event) => {
        const reminders = remindersOf(event);
        const start = event.starts.toInstant();
        for (const { at, until } of reminders) {
          const { hour, minute } = at.toZonedDateTimeISO(ZONE);
          expect(hour >= 8 && hour * 60 + minute < 22 * 60).toBe(true);
          expect(Temporal.Instant.compare(at, start)).toBe(-1);
          expect(Temporal.Instant.compare(until, start)).not.toBe(1);
          expect(Temporal.Instant.compare(at, until)).toBe(-1);
        }
        const order = reminders.map((one) => one.at.epochMilliseconds);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        expect(reminders.filter((one) => one.last)).toHaveLength(Math.min(1, reminders.length));
        expect(reminders.length === 0).toBe(event.reminders.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('is due at no moment of the night', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 40 * 24 * 60 }), (event, minutesBefore) => {
        const now = event.starts.subtract({ minutes: minutesBefore });
        const night = now.hour >= 22 || now.hour < 8;
        const due = remindersOf(event).filter((one) => dueState(one, now.toInstant(), ZONE) === 'due');
        if (night) expect(due).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
