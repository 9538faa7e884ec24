import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { makeClockReader, zoneName } from '../../src/letters/dates.ts';

const moment = Temporal.ZonedDateTime.from('2027-03-28T03:05[Europe/Amsterdam]');

describe('the wall clock in words', () => {
  it.each([
    ['en', 'Sunday', 'March'],
    ['nl', 'zondag', 'maart'],
    ['fr', 'dimanche', 'mars'],
    ['pl', 'niedziela', 'marca'],
  ])('names weekday and month in %s', (language, weekday, month) => {
    expect(makeClockReader(language)(moment)).toEqual({ weekday, day: '28', month, year: '2027', time: '03:05' });
  });

  it('is that of the zone of the moment, whatever zone the program runs in', () => {
    const inSydney = Temporal.Instant.from('2026-12-31T13:30:00Z').toZonedDateTimeISO('Australia/Sydney');
    expect(makeClockReader('en')(inSydney)).toMatchObject({ day: '1', month: 'January', year: '2027', time: '00:30' });
  });

  it('uses Western digits and the Gregorian calendar in every language', () => {
    expect(makeClockReader('ar-EG')(moment)).toMatchObject({ day: '28', year: '2027' });
  });

  it('refuses what is no language', () => {
    expect(() => makeClockReader('not a language')).toThrow(RangeError);
  });
});

describe('the name of a zone', () => {
  it.each([
    ['Europe/Amsterdam', 'Amsterdam'],
    ['America/Sao_Paulo', 'Sao Paulo'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
    ['+02:00', '+02:00'],
  ])('%s is %s', (zone, name) => {
    expect(zoneName(zone)).toBe(name);
  });
});
