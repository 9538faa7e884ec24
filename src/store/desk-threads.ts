// Letters to organisers that can be answered with commands: by a token of which only the hash is kept; and which answers were acted on.
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { EventId } from '../domain/event.ts';
import { before, Temporal, type IsoInstant } from '../domain/time.ts';
import { isRecord } from './guards.ts';
import { fromColumn, fromNullableColumn, readJson, readWord, toColumn, type Guard } from './rows.ts';
import type { DeskThreadsTable, Reader, Tx } from './schema.ts';

const KINDS = ['digest', 'confirm', 'new-event'] as const;
export type DeskThreadKind = (typeof KINDS)[number];

/** What a number in the letter means: a mail of the ledger, or the registrations of a party that wait for approval. */
export type DeskItem =
  | { readonly number: number; readonly kind: 'mail'; readonly ledgerId: number }
  | { readonly number: number; readonly kind: 'pending'; readonly registrationIds: readonly string[] };

export interface NewDeskThread {
  readonly token: string;
  readonly kind: DeskThreadKind;
  /** Null for what is about no certain event. */
  readonly eventId: EventId | null;
  /** Comparable form. */
  readonly organiser: string;
  readonly items: readonly DeskItem[];
  /** What waits for a confirming answer; who opens the thread knows its shape. */
  readonly pending: Readonly<Record<string, unknown>> | null;
}

export interface DeskThread extends Omit<NewDeskThread, 'token'> {
  readonly id: number;
  readonly madeAt: IsoInstant;
  readonly expiresAt: IsoInstant;
  /** When what was pending was confirmed or dropped. */
  readonly usedAt: IsoInstant | null;
}

/** How long a letter to an organiser can be answered. */
const VALID_FOR = Temporal.Duration.from({ hours: 14 * 24 });

export async function openDeskThread(tx: Tx, thread: NewDeskThread, now: IsoInstant): Promise<number> {
  const { id } = await tx
    .insertInto('desk_threads')
    .values({
      token_hash: hashOf(thread.token),
      kind: thread.kind,
      event_id: thread.eventId,
      organiser: thread.organiser,
      made_at: toColumn(now),
      expires_at: toColumn(Temporal.Instant.from(now).add(VALID_FOR).toString()),
      items: JSON.stringify(thread.items),
      pending: thread.pending === null ? null : JSON.stringify(thread.pending),
      used_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The thread that `token` answers, also an expired one; null for a token that was never given out. Throws StoreError (damaged-row). */
export async function deskThread(reader: Reader, token: string): Promise<DeskThread | null> {
  const row = await reader
    .selectFrom('desk_threads')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row === undefined ? null : toThread(row);
}

/** The latest thread of its kind to `organiser` about `eventId`; null where there was none. Throws StoreError (damaged-row). */
export async function latestDeskThread(
  reader: Reader,
  kind: DeskThreadKind,
  eventId: EventId | null,
  organiser: string,
): Promise<DeskThread | null> {
  const row = await reader
    .selectFrom('desk_threads')
    .selectAll()
    .where('kind', '=', kind)
    .where('event_id', 'is', eventId)
    .where('organiser', '=', organiser)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toThread(row);
}

export function isExpired(thread: DeskThread, now: Temporal.Instant): boolean {
  return !before(now, Temporal.Instant.from(thread.expiresAt));
}

/** What was pending is confirmed or dropped; false where it was already. */
export async function useDeskThread(tx: Tx, id: number, now: IsoInstant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('desk_threads')
    .set({ used_at: toColumn(now) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Notes that the mail `messageId` is acted on; false where it was before, whatever else differs. */
export async function noteDeskMail(tx: Tx, messageId: string, now: IsoInstant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('desk_mails')
    .values({ message_id: messageId, handled_at: toColumn(now) })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether the mail `messageId` was acted on. */
export async function isDeskMail(reader: Reader, messageId: string): Promise<boolean> {
  const row = await reader
    .selectFrom('desk_mails')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row !== undefined;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const isItem = ((value) =>
  isRecord(value) &&
  typeof value['number'] === 'number' &&
  ((value['kind'] === 'mail' && typeof value['ledgerId'] === 'number') ||
    (value['kind'] === 'pending' && Array.isArray(value['registrationIds'])))) as Guard<DeskItem>;
const areItems: Guard<readonly DeskItem[]> = (value): value is readonly DeskItem[] =>
  Array.isArray(value) && value.every(isItem);

function toThread(row: Selectable<DeskThreadsTable>): DeskThread {
  const name = { table: 'desk_threads', id: row.id };
  return {
    id: row.id,
    kind: readWord(row.kind, 'kind', name, KINDS),
    eventId: row.event_id,
    organiser: row.organiser,
    madeAt: fromColumn(row.made_at),
    expiresAt: fromColumn(row.expires_at),
    items: readJson(row.items, 'items', name, areItems),
    pending: row.pending === null ? null : readJson(row.pending, 'pending', name, isRecord),
    usedAt: fromNullableColumn(row.used_at),
  };
}
