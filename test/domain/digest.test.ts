import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySlot, finalIsDue, isOnItsDay, newsOf, type HistoryLine } from '../../src/domain/digest.ts';
import { growthOf } from '../../src/domain/growth.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { before, Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';
import { registration } from '../support/store.ts';

const ZONE = 'Europe/Amsterdam';
const zoned = (text: string) => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`);
const instant = (text: string) => zoned(text).toInstant();
const AT = Temporal.PlainTime.from('07:30');

const line = (fields: Partial<HistoryLine>): HistoryLine => ({
  registrationId: 'r1',
  at: '2026-11-20T09:00:00Z',
  what: 'status',
  from: null,
  to: 'confirmed',
  fields: [],
  ...fields,
});
const ids = (registrations: readonly Registration[]) => registrations.map(({ id }) => id);

describe('when a digest goes', () => {
  it.each([
    ['2026-11-20T07:29:59', '2026-11-19T07:30'],
    ['2026-11-20T07:30', '2026-11-20T07:30'],
    ['2026-11-20T23:59', '2026-11-20T07:30'],
    // The clocks go back in that night, and forward in this.
    ['2026-10-25T07:29', '2026-10-24T07:30'],
    ['2026-03-29T07:31', '2026-03-29T07:30'],
  ])('at %s the latest was that of %s', (now, slot) => {
    expect(dailySlot(instant(now), AT, ZONE).toString()).toBe(instant(slot).toString());
  });

  it('is never later than now nor more than a day ago, by whatever clock', () => {
    const times = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(times, minutes, fc.constantFrom(ZONE, 'UTC', 'America/New_York'), (seconds, minute, zone) => {
        const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const at = Temporal.PlainTime.from('00:00').add({ minutes: minute });
        const slot = dailySlot(now, at, zone);
        expect(before(now, slot)).toBe(false);
        // A day of the clock has 25 hours at most, and a time that is put forward comes up to an hour late.
        expect(slot.until(now, { largestUnit: 'hours' }).hours).toBeLessThan(26);
      }),
    );
  });

  it('is the last from a day before the start until it starts', () => {
    const event = anEvent({ starts: zoned('2026-12-10T14:00'), ends: zoned('2026-12-10T16:00') });
    expect(finalIsDue(event, instant('2026-12-09T13:59'))).toBe(false);
    expect(finalIsDue(event, instant('2026-12-09T14:00'))).toBe(true);
    expect(finalIsDue(event, instant('2026-12-10T13:59'))).toBe(true);
    expect(finalIsDue(event, instant('2026-12-10T14:00'))).toBe(false);
    expect(finalIsDue({ ...event, status: 'cancelled' }, instant('2026-12-09T14:00'))).toBe(false);
  });

  it('cannot wait on the days of the event until it is over', () => {
    const event = anEvent({ starts: zoned('2026-12-10T14:00'), ends: zoned('2026-12-11T16:00') });
    expect(isOnItsDay(event, instant('2026-12-09T23:59'))).toBe(false);
    expect(isOnItsDay(event, instant('2026-12-10T00:00'))).toBe(true);
    expect(isOnItsDay(event, instant('2026-12-11T15:59'))).toBe(true);
    expect(isOnItsDay(event, instant('2026-12-11T16:00'))).toBe(false);
  });
});

describe('what is new', () => {
  it('tells each registration once, by how it ended', () => {
    const [came, moved, left, fleeting, untouched] = ['r1', 'r2', 'r3', 'r4', 'r5'].map((id) =>
      registration({ id, status: id === 'r3' || id === 'r4' ? 'cancelled' : 'confirmed' }),
    ) as [Registration, Registration, Registration, Registration, Registration];
    const news = newsOf(
      [came, moved, left, fleeting, untouched],
      [
        line({ registrationId: 'r1', what: 'registered' }),
        line({ registrationId: 'r1', what: 'amended', fields: ['notes'] }),
        line({ registrationId: 'r2', what: 'status', from: 'waiting' }),
        line({ registrationId: 'r3', from: 'confirmed', to: 'cancelled' }),
        line({ registrationId: 'r4', what: 'registered' }),
        line({ registrationId: 'r4', from: 'confirmed', to: 'cancelled' }),
      ],
    );
    expect([ids(news.arrived), ids(news.changed), ids(news.cancelled)]).toEqual([['r1'], ['r2'], ['r3']]);
  });

  it('is not what calendars answer', () => {
    const lines = [line({ what: 'amended', fields: ['calendarAnswer', 'calendarSequence'] })];
    expect(newsOf([registration({ id: 'r1' })], lines)).toEqual({ arrived: [], changed: [], cancelled: [] });
  });
});

describe('how registrations grew', () => {
  it('counts seats that are taken and given back, for each way of attending', () => {
    const people = [
      registration({ id: 'r1', seats: 3, attendance: 'in-person', status: 'cancelled' }),
      registration({ id: 'r2', seats: 1, attendance: 'online' }),
      registration({ id: 'r3', seats: 2, attendance: 'in-person' }),
    ];
    const steps = growthOf(people, [
      line({ registrationId: 'r1', what: 'registered', at: 'a' }),
      line({ registrationId: 'r2', what: 'registered', at: 'b' }),
      line({ registrationId: 'r3', what: 'registered', to: 'waiting', at: 'c' }),
      line({ registrationId: 'r1', from: 'confirmed', to: 'cancelled', at: 'd' }),
      line({ registrationId: 'r3', from: 'waiting', to: 'confirmed', at: 'd' }),
      line({ registrationId: 'r2', from: 'confirmed', to: 'attended', at: 'e' }),
    ]);
    expect(steps.map(({ at, mode, seats }) => `${at} ${mode} ${String(seats)}`)).toEqual([
      'a in-person 3',
      'b online 1',
      'd in-person 0',
      'd in-person 2',
    ]);
  });
});
