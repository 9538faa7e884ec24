// Dates and times as a language writes them, by the wall clock of their own zone. Pure: Intl with an explicit zone, no clock.
import type { Temporal } from '../domain/time.ts';

/** The pieces of a date and time; a template of each language puts them in order. */
export interface WallClock {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** 24 hours, "14:00". */
  readonly time: string;
}

export type ClockReader = (moment: Temporal.ZonedDateTime) => WallClock;

/** A reader of wall-clock pieces in `language`. Throws RangeError where `language` is no BCP 47 tag. */
export function makeClockReader(language: string): ClockReader {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (moment) => {
    const pieces = { weekday: '', day: '', month: '', year: '' };
    for (const part of format.formatToParts(moment.toPlainDate().toZonedDateTime('UTC').epochMilliseconds)) {
      if (part.type in pieces) pieces[part.type as keyof typeof pieces] = part.value;
    }
    return { ...pieces, time: `${pad(moment.hour)}:${pad(moment.minute)}` };
  };
}

/** What people call a zone: "Amsterdam" for Europe/Amsterdam, "UTC", or the offset as it is. */
export function zoneName(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
