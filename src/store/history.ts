// The append-only history of each registration: what changed, when, and because of what.
import type { Selectable } from 'kysely';
import type { HistoryLine } from '../domain/digest.ts';
import type { EventId } from '../domain/event.ts';
import type { RegistrationStatus } from '../domain/registration.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isRecord } from './guards.ts';
import { keptChange } from './kept-query.ts';
import { STATUSES } from './registration-row.ts';
import { fromColumn, readJson, readWord, toColumn } from './rows.ts';
import type { HistoryTable, Reader, Tx } from './schema.ts';

/** What made a change happen. */
export type Cause =
  | { readonly kind: 'mail'; readonly message: number }
  | { readonly kind: 'letter'; readonly letterId: string }
  | { readonly kind: 'organiser'; readonly address: string }
  /** Somebody with a terminal: the command's name. */
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'agenda' };

const WHATS = ['registered', 'status', 'amended'] as const;
const CAUSES = ['mail', 'letter', 'organiser', 'command', 'agenda'] as const satisfies readonly Cause['kind'][];

export interface NewHistory {
  readonly registrationId: string;
  readonly eventId: EventId;
  readonly what: (typeof WHATS)[number];
  readonly from: RegistrationStatus | null;
  readonly to: RegistrationStatus | null;
  readonly cause: Cause;
  /** Everything that names people goes here, and here only: it is what erasure takes away. */
  readonly details: Readonly<Record<string, unknown>> | null;
}

export interface HistoryEntry extends Omit<NewHistory, 'cause' | 'from' | 'to'> {
  readonly at: IsoInstant;
  readonly from: string | null;
  readonly to: string | null;
  readonly cause: Cause['kind'];
  /** Ledger id, letter id, organiser's address or command. */
  readonly causeRef: string | null;
}

export async function appendHistory(tx: Tx, entry: NewHistory, now: IsoInstant): Promise<void> {
  await insertEntry(tx, {
    registration_id: entry.registrationId,
    event_id: entry.eventId,
    at: toColumn(now),
    what: entry.what,
    status_from: entry.from,
    status_to: entry.to,
    cause: entry.cause.kind,
    cause_ref: referenceOf(entry.cause),
    details: entry.details === null ? null : JSON.stringify(entry.details),
  });
}

const insertEntry = keptChange((db, row: Omit<Selectable<HistoryTable>, 'id'>) =>
  db.insertInto('history').values({
    registration_id: row.registration_id,
    event_id: row.event_id,
    at: row.at,
    what: row.what,
    status_from: row.status_from,
    status_to: row.status_to,
    cause: row.cause,
    cause_ref: row.cause_ref,
    details: row.details,
  }),
);

/** When registrations of an event ended, oldest first. */
export async function cancellationsOf(reader: Reader, eventId: EventId): Promise<readonly IsoInstant[]> {
  const rows = await reader
    .selectFrom('history')
    .select('at')
    .where('event_id', '=', eventId)
    .where('what', '=', 'status')
    .where('status_to', '=', 'cancelled')
    .orderBy('id')
    .execute();
  return rows.map((row) => fromColumn(row.at));
}

/** What happened to the registrations of an event after `since` (null: ever), oldest first. Throws StoreError (damaged-row). */
export async function historyOfEvent(
  reader: Reader,
  eventId: EventId,
  since: IsoInstant | null,
): Promise<readonly HistoryLine[]> {
  const rows = await reader
    .selectFrom('history')
    .select(['id', 'registration_id', 'at', 'what', 'status_from', 'status_to', 'details'])
    .where('event_id', '=', eventId)
    .where('at', '>', since === null ? '' : toColumn(since))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const name = { table: 'history', id: row.id };
    const status = (word: string | null, column: string): RegistrationStatus | null =>
      word === null ? null : readWord(word, column, name, STATUSES);
    return {
      registrationId: row.registration_id,
      at: fromColumn(row.at),
      what: readWord(row.what, 'what', name, WHATS),
      from: status(row.status_from, 'status_from'),
      to: status(row.status_to, 'status_to'),
      fields: row.details === null ? [] : Object.keys(readJson(row.details, 'details', name, isRecord)),
    };
  });
}

/** The history of one registration, oldest first. Throws StoreError (damaged-row). */
export async function historyOf(reader: Reader, registrationId: string): Promise<readonly HistoryEntry[]> {
  const rows = await reader
    .selectFrom('history')
    .selectAll()
    .where('registration_id', '=', registrationId)
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const name = { table: 'history', id: row.id };
    return {
      registrationId: row.registration_id,
      eventId: row.event_id,
      at: fromColumn(row.at),
      what: readWord(row.what, 'what', name, WHATS),
      from: row.status_from,
      to: row.status_to,
      cause: readWord(row.cause, 'cause', name, CAUSES),
      causeRef: row.cause_ref,
      details: row.details === null ? null : readJson(row.details, 'details', name, isRecord),
    };
  });
}

function referenceOf(cause: Cause): string | null {
  switch (cause.kind) {
    case 'mail':
      return String(cause.message);
    case 'letter':
      return cause.letterId;
    case 'organiser':
      return cause.address;
    case 'command':
      return cause.name;
    case 'agenda':
      return null;
  }
}
