// The ledger: one row per message ever seen, with what was understood and done. The truth about what has been handled. What is told of
// many rows together is in ledger-views.ts.
import { sql, type Selectable } from 'kysely';
import type { MailKind, Reading } from '../domain/reading.ts';
import type { IsoInstant } from '../domain/time.ts';
import { arrayOf, isReading, isRecord, MAIL_KINDS } from './guards.ts';
import { keptChange } from './kept-query.ts';
import type { StoredRef } from './ref.ts';
import { forgetRetry } from './retries.ts';
import { fromColumn, fromNullableColumn, readJson, readWord, toColumn } from './rows.ts';
import type { MessagesTable, Reader, Tx } from './schema.ts';

/** `unreadable`: given up after several tries; `duplicate`: the same message was handled under another reference. */
export type LedgerKind = MailKind | 'unreadable' | 'duplicate';

/** What was done, in one word. */
export type LedgerAction = 'register' | 'cancel' | 'amend' | 'ask' | 'human' | 'none';

/**
 * Where the message is to be put in the mailbox. `settled`: it stays and loses the flag; `settled-handled`: it loses the flag and goes
 * to the handled mail.
 */
export type WantedFiling = 'none' | 'handled' | 'attention' | 'settled' | 'settled-handled';

/** A decision as plain data; what it says is the domain's. */
export type StoredDecision = Readonly<Record<string, unknown>>;

export interface NewEntry {
  readonly ref: StoredRef;
  readonly messageId: string | null;
  /** Null for what could not be read. */
  readonly contentHash: string | null;
  readonly receivedAt: IsoInstant | null;
  readonly kind: LedgerKind;
  readonly action: LedgerAction;
  /** Whether a human must look at it. */
  readonly attention: boolean;
  /** Comparable address. */
  readonly sender: string | null;
  readonly subject: string | null;
  readonly reading: Reading | null;
  readonly decisions: readonly object[];
  /** Why it could not be read. */
  readonly error: string | null;
  readonly filing: WantedFiling;
  readonly duplicateOf: number | null;
}

export interface LedgerEntry extends Omit<NewEntry, 'decisions'> {
  readonly id: number;
  readonly handledAt: IsoInstant;
  readonly decisions: readonly StoredDecision[];
  /** When a human had settled what needed attention. */
  readonly settledAt: IsoInstant | null;
  readonly filedAt: IsoInstant | null;
}

export const LEDGER_KINDS = [...MAIL_KINDS, 'unreadable', 'duplicate'] as const satisfies readonly LedgerKind[];
export const LEDGER_ACTIONS = [
  'register',
  'cancel',
  'amend',
  'ask',
  'human',
  'none',
] as const satisfies readonly LedgerAction[];
const FILINGS = [
  'none',
  'handled',
  'attention',
  'settled',
  'settled-handled',
] as const satisfies readonly WantedFiling[];

/** Writes the row of a message and gives its id. What was noted about failed tries to read it is dropped. */
export async function record(tx: Tx, entry: NewEntry, now: IsoInstant): Promise<number> {
  await forgetRetry(tx, entry.ref);
  const { rows } = await insertEntry(tx, {
    mailbox: entry.ref.mailbox,
    uid_validity: entry.ref.uidValidity,
    uid: entry.ref.uid,
    message_id: entry.messageId,
    content_hash: entry.contentHash,
    received_at: entry.receivedAt === null ? null : toColumn(entry.receivedAt),
    handled_at: toColumn(now),
    kind: entry.kind,
    action: entry.action,
    attention: entry.attention ? 1 : 0,
    sender: entry.sender,
    subject: entry.subject,
    reading: entry.reading === null ? null : JSON.stringify(entry.reading),
    decisions: JSON.stringify(entry.decisions),
    error: entry.error,
    filing: entry.filing,
    duplicate_of: entry.duplicateOf,
  });
  const [row] = rows;
  if (row === undefined) throw new TypeError('the new row of the ledger gave no id');
  return row.id;
}

type NewRow = Omit<
  Selectable<MessagesTable>,
  'id' | 'settled_at' | 'filing_attempts' | 'filing_error' | 'filed_at' | 'filing_outcome'
>;

const insertEntry = keptChange((db, row: NewRow) =>
  db
    .insertInto('messages')
    .values({
      mailbox: row.mailbox,
      uid_validity: row.uid_validity,
      uid: row.uid,
      message_id: row.message_id,
      content_hash: row.content_hash,
      received_at: row.received_at,
      handled_at: row.handled_at,
      kind: row.kind,
      action: row.action,
      attention: row.attention,
      settled_at: null,
      sender: row.sender,
      subject: row.subject,
      reading: row.reading,
      decisions: row.decisions,
      error: row.error,
      filing: row.filing,
      filing_error: null,
      filed_at: null,
      filing_outcome: null,
      duplicate_of: row.duplicate_of,
    })
    .returning('id'),
);

/** Writes the row of a message that could not be read: a human has to look. */
export function recordUnreadable(
  tx: Tx,
  ref: StoredRef,
  reason: string,
  filing: WantedFiling,
  now: IsoInstant,
): Promise<number> {
  const nothing = { messageId: null, contentHash: null, receivedAt: null, sender: null, subject: null, reading: null };
  return record(
    tx,
    {
      ...nothing,
      ref,
      kind: 'unreadable',
      action: 'human',
      attention: true,
      decisions: [],
      error: reason,
      filing,
      duplicateOf: null,
    },
    now,
  );
}

/** The row of `id`, or null. Throws StoreError (damaged-row). */
export async function entryById(reader: Reader, id: number): Promise<LedgerEntry | null> {
  const row = await reader.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toEntry(row);
}

/** Every row with this Message-ID, oldest first: several where a message came twice or somebody reuses ids. */
export async function entriesByMessageId(reader: Reader, messageId: string): Promise<readonly LedgerEntry[]> {
  const rows = await reader
    .selectFrom('messages')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('id')
    .execute();
  return rows.map(toEntry);
}

/** The first `limit` rows, in the order of handling. */
export async function listEntries(reader: Reader, limit: number): Promise<readonly LedgerEntry[]> {
  const rows = await reader.selectFrom('messages').selectAll().orderBy('id').limit(limit).execute();
  return rows.map(toEntry);
}

/** A human has settled these. */
export async function settle(tx: Tx, ids: readonly number[], now: IsoInstant): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ settled_at: toColumn(now) })
    .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`)
    .where('settled_at', 'is', null)
    .execute();
}

/** What was done about a message after it was recorded: its decisions, in the place of those it had. */
export async function noteDecisions(
  tx: Tx,
  id: number,
  action: LedgerAction,
  decisions: readonly object[],
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ action, decisions: JSON.stringify(decisions) })
    .where('id', '=', id)
    .execute();
}

/** Throws StoreError (damaged-row). */
export function decisionsOf(row: Pick<Selectable<MessagesTable>, 'id' | 'decisions'>): readonly StoredDecision[] {
  const name = { table: 'messages', id: row.id };
  return row.decisions === null ? [] : readJson(row.decisions, 'decisions', name, arrayOf(isRecord));
}

export function toEntry(row: Selectable<MessagesTable>): LedgerEntry {
  const name = { table: 'messages', id: row.id };
  return {
    id: row.id,
    ref: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    messageId: row.message_id,
    contentHash: row.content_hash,
    receivedAt: fromNullableColumn(row.received_at),
    handledAt: fromColumn(row.handled_at),
    kind: readWord(row.kind, 'kind', name, LEDGER_KINDS),
    action: readWord(row.action, 'action', name, LEDGER_ACTIONS),
    attention: row.attention === 1,
    settledAt: fromNullableColumn(row.settled_at),
    sender: row.sender,
    subject: row.subject,
    reading: row.reading === null ? null : readJson(row.reading, 'reading', name, isReading),
    decisions: decisionsOf(row),
    error: row.error,
    filing: readWord(row.filing, 'filing', name, FILINGS),
    filedAt: fromNullableColumn(row.filed_at),
    duplicateOf: row.duplicate_of,
  };
}
