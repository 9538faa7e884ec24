// A row of the table `registrations` → the domain's Registration. Pure.
import type { Selectable } from 'kysely';
import type { AttendanceMode } from '../domain/event.ts';
import type { Registration, RegistrationAnswer, RegistrationStatus } from '../domain/registration.ts';
import { arrayOf, isRecord, isString } from './guards.ts';
import { fromColumn, fromNullableColumn, readJson, readWord } from './rows.ts';
import type { RegistrationsTable } from './schema.ts';

export const MODES = ['in-person', 'online'] as const satisfies readonly AttendanceMode[];

export const STATUSES = [
  'pending',
  'confirmed',
  'waiting',
  'offered',
  'cancelled',
  'attended',
  'absent',
] as const satisfies readonly RegistrationStatus[];

/** Throws StoreError (damaged-row). */
export function toRegistration(row: Selectable<RegistrationsTable>): Registration {
  const name = { table: 'registrations', id: row.id };
  return {
    id: row.id,
    eventId: row.event_id,
    name: row.name,
    email: row.email,
    organisation: row.organisation,
    attendance: readWord(row.attendance, 'attendance', name, MODES),
    status: readWord(row.status, 'status', name, STATUSES),
    seats: row.seats,
    partyId: row.party_id,
    registrant: row.registrant,
    language: row.language,
    notes: readJson(row.notes, 'notes', name, arrayOf(isString)),
    registeredAt: fromColumn(row.registered_at),
    calendarUid: row.calendar_uid,
    calendarSequence: row.calendar_sequence,
    offeredUntil: fromNullableColumn(row.offered_until),
    calendarAnswer:
      row.calendar_answer === null ? null : readJson(row.calendar_answer, 'calendar_answer', name, isAnswer),
  };
}

function isAnswer(value: unknown): value is RegistrationAnswer {
  if (!isRecord(value)) return false;
  const { answer, sequence, stamp } = value;
  const known = answer === 'accepted' || answer === 'declined' || answer === 'tentative';
  return known && typeof sequence === 'number' && (stamp === null || isString(stamp));
}
