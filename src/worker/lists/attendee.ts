// The rows of the list of attendees, as every format shows them. Pure.
import { printable } from '../../domain/printable.ts';
import type { Registration } from '../../domain/registration.ts';
import { Temporal, withOffset } from '../../domain/time.ts';

/** One row, in the documented order. */
export interface Attendee {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly attendance: string;
  readonly status: string;
  /** Seats that this row holds. */
  readonly party: number;
  /** ISO 8601 with the offset of the organisation's zone. */
  readonly registeredAt: string;
  readonly notes: readonly string[];
}

export const COLUMNS = [
  'name',
  'email',
  'organisation',
  'attendance',
  'status',
  'party',
  'registeredAt',
  'notes',
] as const;

export function attendeeOf(registration: Registration, timeZone: string): Attendee {
  const { name, email, organisation, attendance, status, seats, notes } = registration;
  const registeredAt = withOffset(Temporal.Instant.from(registration.registeredAt), timeZone);
  return { name, email, organisation, attendance, status, party: seats, registeredAt, notes };
}

/** The row as text, without control characters. */
export function cellsOf(row: Attendee): string[] {
  const { name, email, organisation, attendance, status, party, registeredAt, notes } = row;
  return [
    name ?? '',
    email ?? '',
    organisation ?? '',
    attendance,
    status,
    String(party),
    registeredAt,
    notes.join('; '),
  ].map(printable);
}
