// Registrations: written together with their history, found by event, by person, by calendar entry.
import { sql, type Selectable } from 'kysely';
import { comparable } from '../domain/address.ts';
import type { AttendanceMode, EventId } from '../domain/event.ts';
import type { Registration, RegistrationStatus } from '../domain/registration.ts';
import { Temporal, type IsoInstant } from '../domain/time.ts';
import { StoreError } from './errors.ts';
import { appendHistory, type Cause } from './history.ts';
import { keptChange, keptQuery } from './kept-query.ts';
import { toRegistration } from './registration-row.ts';
import { toColumn } from './rows.ts';
import type { Reader, RegistrationsTable, Tx } from './schema.ts';

/** What can change; absent fields stay. */
export type RegistrationChanges = Partial<
  Pick<
    Registration,
    | 'name'
    | 'email'
    | 'organisation'
    | 'attendance'
    | 'status'
    | 'seats'
    | 'registrant'
    | 'language'
    | 'notes'
    | 'calendarUid'
    | 'calendarSequence'
    | 'offeredUntil'
    | 'calendarAnswer'
    | 'partyId'
  >
>;

/** Writes a new registration; one that waits goes to the end of its queue. */
export async function insertRegistration(tx: Tx, made: Registration, cause: Cause, now: IsoInstant): Promise<void> {
  await insertRow(tx, {
    id: made.id,
    event_id: made.eventId,
    name: made.name,
    email: made.email,
    email_key: keyOf(made.email),
    organisation: made.organisation,
    attendance: made.attendance,
    status: made.status,
    seats: made.seats,
    registrant: made.registrant,
    language: made.language,
    notes: JSON.stringify(made.notes),
    registered_at: toColumn(made.registeredAt),
    calendar_uid: made.calendarUid,
    calendar_sequence: made.calendarSequence,
    calendar_answer: answerColumn(made),
    party_id: made.partyId,
    offered_until: made.offeredUntil === null ? null : toColumn(made.offeredUntil),
    message: cause.kind === 'mail' ? cause.message : null,
    updated_at: toColumn(now),
  });
  const about = { registrationId: made.id, eventId: made.eventId };
  await appendHistory(tx, { ...about, what: 'registered', from: null, to: made.status, cause, details: null }, now);
}

const insertRow = keptChange((db, row: Omit<Selectable<RegistrationsTable>, 'seq' | 'queue_position'>) =>
  db.insertInto('registrations').values({
    id: row.id,
    event_id: row.event_id,
    name: row.name,
    email: row.email,
    email_key: row.email_key,
    organisation: row.organisation,
    attendance: row.attendance,
    status: row.status,
    seats: row.seats,
    registrant: row.registrant,
    language: row.language,
    notes: row.notes,
    registered_at: row.registered_at,
    calendar_uid: row.calendar_uid,
    calendar_sequence: row.calendar_sequence,
    calendar_answer: row.calendar_answer,
    party_id: row.party_id,
    offered_until: row.offered_until,
    message: row.message,
    updated_at: row.updated_at,
    queue_position: sql<
      number | null
    >`case when ${row.status} = 'waiting' then ${endOfQueue(row.event_id, row.attendance)} end`,
  }),
);

/**
 * Changes what differs, notes it in the history, and gives the registration as it is now. Who begins to wait, or waits
 * for the other mode, goes to the end of that queue. Throws StoreError (unknown-row).
 */
export async function updateRegistration(
  tx: Tx,
  id: string,
  changes: RegistrationChanges,
  cause: Cause,
  now: IsoInstant,
): Promise<Registration> {
  const before = await registrationById(tx, id);
  if (before === null) throw new StoreError('unknown-row', `database, table registrations: there is no row ${id}`);
  const wanted: Registration = { ...before, ...changes };
  // An offer's end goes with the offer.
  const after: Registration = wanted.status === 'offered' ? wanted : { ...wanted, offeredUntil: null };
  const details = difference(before, after);
  if (details === null && before.status === after.status) return before;
  const keepsPlace = before.status === 'waiting' && before.attendance === after.attendance;
  await tx
    .updateTable('registrations')
    .set({
      name: after.name,
      email: after.email,
      email_key: keyOf(after.email),
      organisation: after.organisation,
      attendance: after.attendance,
      status: after.status,
      seats: after.seats,
      registrant: after.registrant,
      language: after.language,
      notes: JSON.stringify(after.notes),
      calendar_uid: after.calendarUid,
      calendar_sequence: after.calendarSequence,
      calendar_answer: answerColumn(after),
      party_id: after.partyId,
      offered_until: after.offeredUntil === null ? null : toColumn(after.offeredUntil),
      updated_at: toColumn(now),
      ...(after.status !== 'waiting' && { queue_position: null }),
      ...(after.status === 'waiting' && !keepsPlace && { queue_position: endOfQueue(after.eventId, after.attendance) }),
    })
    .where('id', '=', id)
    .execute();
  const what = before.status === after.status ? 'amended' : 'status';
  const about = { registrationId: id, eventId: after.eventId, from: before.status, to: after.status };
  await appendHistory(tx, { ...about, what, cause, details }, now);
  return after;
}

/** Changes where a registration stands. Throws StoreError (unknown-row). */
export function changeStatus(
  tx: Tx,
  id: string,
  status: RegistrationStatus,
  cause: Cause,
  now: IsoInstant,
): Promise<Registration> {
  return updateRegistration(tx, id, { status }, cause, now);
}

export async function registrationById(reader: Reader, id: string): Promise<Registration | null> {
  const [row] = (await rowById(reader, { id })).rows;
  return row === undefined ? null : toRegistration(row);
}

const rowById = keptQuery((db, { id }: { readonly id: string }) =>
  db.selectFrom('registrations').selectAll().where('id', '=', id),
);

export interface Whose {
  readonly eventIds: readonly EventId[];
  /** In any form. */
  readonly addresses: readonly string[];
}

/**
 * What stands (everything but the cancelled) for these events and people: registrations whose own address or whose
 * registrant's is one of `addresses`, in the order of registering.
 */
export async function standingFor(reader: Reader, whose: Whose): Promise<readonly Registration[]> {
  const events = JSON.stringify(whose.eventIds);
  const addresses = JSON.stringify(whose.addresses.map(comparable));
  const { rows } = await standing(reader, { events, addresses });
  return rows.map(toRegistration);
}

const standing = keptQuery((db, { events, addresses }: { readonly events: string; readonly addresses: string }) =>
  db
    .selectFrom('registrations')
    .selectAll()
    .where(
      'seq',
      'in',
      sql<number>`(
        select seq from registrations
          where email_key in (select value from json_each(${addresses}))
            and event_id in (select value from json_each(${events}))
        union all
        select seq from registrations
          where registrant in (select value from json_each(${addresses}))
            and event_id in (select value from json_each(${events})))`,
    )
    .where('status', '<>', 'cancelled' satisfies RegistrationStatus)
    .orderBy('seq'),
);

/** All registrations of an event, the cancelled too, in the order of registering. */
export async function listByEvent(reader: Reader, eventId: EventId): Promise<readonly Registration[]> {
  const rows = await reader
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('seq')
    .execute();
  return rows.map(toRegistration);
}

/** The ids of all events that somebody ever registered for, in alphabetical order. */
export async function eventsWithRegistrations(reader: Reader): Promise<readonly EventId[]> {
  const rows = await reader.selectFrom('registrations').select('event_id').distinct().orderBy('event_id').execute();
  return rows.map((row) => row.event_id);
}

/** The first `limit` who wait for this mode, in the order of their queue. */
export async function nextWaiting(
  reader: Reader,
  eventId: EventId,
  mode: AttendanceMode,
  limit: number,
): Promise<readonly Registration[]> {
  const rows = await reader
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('attendance', '=', mode)
    .where('status', '=', sql<string>`'waiting'`)
    .orderBy('queue_position')
    .limit(limit)
    .execute();
  return rows.map(toRegistration);
}

/** Hours that an offer stands whose letter went only after its end. */
const LATE_LETTER_HOURS = 24;

/**
 * Who was offered a seat and did not answer by `now`, longest ago first. Only those who were asked: where the letter with
 * the offer was not sent, or less than a day ago and after the end that it names, the offer stands.
 */
export async function lapsedOffers(reader: Reader, now: IsoInstant, limit: number): Promise<readonly Registration[]> {
  const aDayAgo = toColumn(Temporal.Instant.from(now).subtract({ hours: LATE_LETTER_HOURS }).toString());
  const rows = await reader
    .selectFrom('registrations')
    .selectAll()
    .where('status', '=', sql<string>`'offered'`)
    .where('offered_until', '<=', toColumn(now))
    .where(
      sql<boolean>`exists (
        select 1 from outbox
          where outbox.to_address = coalesce(registrations.email_key, registrations.registrant)
            and outbox.event_id = registrations.event_id
            and outbox.name = 'offered' and outbox.state = 'sent'
            and (outbox.sent_at <= registrations.offered_until or outbox.sent_at <= ${aDayAgo})
            and outbox.created_at >= (
              select max(history.at) from history
                where history.registration_id = registrations.id and history.status_to = 'offered'
                  and history.status_from is not 'offered'))`,
    )
    .orderBy('offered_until')
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(toRegistration);
}

/** Who holds a seat that is confirmed, in the order of registering. */
export async function confirmedFor(reader: Reader, eventId: EventId): Promise<readonly Registration[]> {
  const rows = await reader
    .selectFrom('registrations')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('status', 'in', ['confirmed', 'attended', 'absent'])
    .orderBy('seq')
    .execute();
  return rows.map(toRegistration);
}

/** Registrations with this calendar entry (RFC 5545 §3.8.4.7). */
export async function byCalendarUid(reader: Reader, uid: string): Promise<readonly Registration[]> {
  const rows = await reader
    .selectFrom('registrations')
    .selectAll()
    .where('calendar_uid', '=', uid)
    .orderBy('seq')
    .execute();
  return rows.map(toRegistration);
}

function endOfQueue(eventId: EventId, mode: string) {
  return sql<number>`(select coalesce(max(queue_position), 0) + 1 from registrations
    where event_id = ${eventId} and attendance = ${mode} and status = 'waiting')`;
}

function answerColumn(registration: Registration): string | null {
  return registration.calendarAnswer === null ? null : JSON.stringify(registration.calendarAnswer);
}

function keyOf(email: string | null): string | null {
  return email === null ? null : comparable(email);
}

/** Field by field what was and what is, the status apart; null where nothing changed. */
function difference(before: Registration, after: Registration): Readonly<Record<string, unknown>> | null {
  const fields = Object.keys(before) as (keyof Registration)[];
  const changed = fields.filter(
    (field) => field !== 'status' && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }]));
}
