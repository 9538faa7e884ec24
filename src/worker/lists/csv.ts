// The list of attendees as CSV (RFC 4180). Pure.
import { stringify } from 'csv-stringify/sync';
import { cellsOf, COLUMNS, type Attendee } from './attendee.ts';
import { neutral } from './neutral.ts';

export function attendeesCsv(attendees: readonly Attendee[]): string {
  return stringify([COLUMNS, ...attendees.map(cellsOf)].map((row) => row.map(neutral)));
}
