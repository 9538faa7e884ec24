// Days as numbers, for comparing many of them, and the day on which a mail was written. Pure.
import { Temporal } from '../../domain/time.ts';

/** Days since 1970-01-01, by the proleptic Gregorian calendar. */
export function dayNumber(date: Pick<Temporal.PlainDate, 'year' | 'month' | 'day'>): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

const MINUTES = 1440;
/** Days whose offsets are remembered. */
const MOST_DAYS = 500;
const offsets = new Map<string, number>();

const UTC = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::[\d.]+)?Z$/;

/** The calendar day of an instant as the mail writes it (ISO 8601) in `timeZone`, an IANA name; null where it is none. */
export function dayOf(written: string, timeZone: string): Temporal.PlainDate | null {
  const [, year, month, day, hour, minute] = (UTC.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined)
    return slowly(written, timeZone);
  const offset = offsetOn(written.slice(0, 10), timeZone);
  if (offset === null) return slowly(written, timeZone);
  const local = hour * 60 + minute + offset;
  try {
    const date = new Temporal.PlainDate(year, month, day);
    return local < 0 ? date.subtract({ days: 1 }) : local >= MINUTES ? date.add({ days: 1 }) : date;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The offset from UTC in minutes on a UTC day; null where it changes within the day, or there is no such day. */
function offsetOn(day: string, timeZone: string): number | null {
  const key = `${timeZone} ${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const ends = ['T00:00:00Z', 'T23:59:59Z'].map((time) => zoned(day + time, timeZone)?.offsetNanoseconds);
  const [first, last] = ends;
  if (first === undefined || first !== last) return null;
  if (offsets.size >= MOST_DAYS) offsets.clear();
  offsets.set(key, first / 60e9);
  return first / 60e9;
}

function slowly(written: string, timeZone: string): Temporal.PlainDate | null {
  return zoned(written, timeZone)?.toPlainDate() ?? null;
}

function zoned(written: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(written).toZonedDateTimeISO(timeZone);
  } catch (error) {
    // Temporal says "not an instant" only by throwing RangeError.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
