// Days as numbers, for comparing many of them, and the day on which a mail was written. Pure.
import { Temporal } from '../../domain/time.ts';

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant (milliseconds since 1970) in `timeZone`, an IANA name. */
export function dayIn(milliseconds: number, timeZone: string): Temporal.PlainDate {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const [year, month, day] = format.format(milliseconds).split('-').map(Number);
  return new Temporal.PlainDate(year ?? 1970, month ?? 1, day ?? 1);
}
