// Instants as they travel in mails and rows, and the wall clock of a time zone. Pure; the only file that names the date-time library.
import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** An instant in ISO 8601, UTC, e.g. `2026-11-20T09:00:00Z`. */
export type IsoInstant = string;

/** The instant as text with the offset that `timeZone` has at that moment, whole seconds: `2026-11-20T10:00:00+01:00`. */
export function withOffset(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Whether `a` lies before `b`. */
export function before(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
