import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { dayNumber, dayOf } from '../../../src/reading/event/day-number.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');

describe('the number of a day', () => {
  it('counts from 1 January 1970, like the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        expect(dayNumber(epoch.add({ days }))).toBe(days);
      }),
    );
  });
});

describe('the day on which something was written', () => {
  it('is that of the wall clock, also around midnight and on the days when the clock changes', () => {
    const zones = ['Europe/Amsterdam', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }),
        fc.constantFrom(...zones),
        (seconds, zone) => {
          const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
          const expected = instant.toZonedDateTimeISO(zone).toPlainDate().toString();
          expect(dayOf(instant.toString(), zone)?.toString()).toBe(expected);
        },
      ),
    );
  });

  it.each(['', 'yesterday', '2026-13-01T10:00:00Z', '2026-02-30T10:00:00Z', '2026-11-20'])(
    'is none for "%s"',
    (text) => {
      expect(dayOf(text, 'Europe/Amsterdam')).toBeNull();
    },
  );

  it('reads other offsets', () => {
    expect(dayOf('2026-11-20T23:30:00-05:00', 'Europe/Amsterdam')?.toString()).toBe('2026-11-21');
  });
});
