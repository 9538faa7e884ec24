// The outbox: finished letters that wait to be sent. The only way out; each attempt is noted before dialling.
import { sql } from 'kysely';
import { comparable } from '../domain/address.ts';
import type { LetterName, OutgoingMessage } from '../domain/letter.ts';
import type { IsoInstant } from '../domain/time.ts';
import { StoreError } from './errors.ts';
import { isOutgoingMessage } from './guards.ts';
import { keptChange } from './kept-query.ts';
import { fromColumn, fromNullableColumn, readJson, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** A letter that may go now. */
export interface DueLetter {
  readonly message: OutgoingMessage;
  readonly createdAt: IsoInstant;
  /** Tries so far. */
  readonly attempts: number;
}

/**
 * Puts a letter into the outbox, due at once, or `withheld`: kept to show what would have been said, never sent. `ledgerId` is the message that caused it, null where none did.
 * A letter id that is known already is the same letter: it stays as it is, and the answer is false.
 */
export async function enqueue(
  tx: Tx,
  message: OutgoingMessage,
  ledgerId: number | null,
  now: IsoInstant,
  state: 'queued' | 'withheld' = 'queued',
): Promise<boolean> {
  const at = toColumn(now);
  const { numAffectedRows } = await insertLetter(tx, {
    letter_id: message.letterId,
    message_id: message.messageId,
    name: message.name,
    event_id: message.eventId,
    registration_id: message.registrationId,
    to_address: comparable(message.to.address),
    message: ledgerId,
    content: JSON.stringify(message),
    created_at: at,
    state,
    next_try_at: state === 'queued' ? at : null,
  });
  return numAffectedRows === 1n;
}

interface NewLetter {
  readonly letter_id: string;
  readonly message_id: string;
  readonly name: string;
  readonly event_id: string | null;
  readonly registration_id: string | null;
  readonly to_address: string;
  readonly message: number | null;
  readonly content: string;
  readonly created_at: string;
  readonly state: string;
  readonly next_try_at: string | null;
}

const insertLetter = keptChange((db, row: NewLetter) =>
  db
    .insertInto('outbox')
    .values({
      letter_id: row.letter_id,
      message_id: row.message_id,
      name: row.name,
      event_id: row.event_id,
      registration_id: row.registration_id,
      to_address: row.to_address,
      message: row.message,
      content: row.content,
      created_at: row.created_at,
      state: row.state,
      next_try_at: row.next_try_at,
      last_error: null,
      sent_at: null,
      response: null,
    })
    .onConflict((conflict) => conflict.column('letter_id').doNothing()),
);

/** What may go at `now` and is not on its way already, longest due first; `only` letters of these names. Throws StoreError (damaged-row). */
export async function due(
  reader: Reader,
  now: IsoInstant,
  limit: number,
  only: readonly LetterName[] | null = null,
): Promise<readonly DueLetter[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(['id', 'content', 'created_at', 'attempts'])
    .where('state', '=', sql<string>`'queued'`)
    .where('trying', '=', sql<number>`0`)
    .where('next_try_at', '<=', toColumn(now))
    .$if(only !== null, (query) => query.where('name', 'in', only ?? []))
    .orderBy('next_try_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    message: readJson(row.content ?? '', 'content', { table: 'outbox', id: row.id }, isOutgoingMessage),
    createdAt: fromColumn(row.created_at),
    attempts: row.attempts,
  }));
}

/**
 * Notes that these letters are about to be tried, and when to try again if nothing more is heard of them.
 * To be committed before dialling: a crash then costs a delay, not a second letter at once.
 */
export async function recordAttempt(tx: Tx, letterIds: readonly string[], nextTryAt: IsoInstant): Promise<void> {
  await tx
    .updateTable('outbox')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), next_try_at: toColumn(nextTryAt), trying: 1 }))
    .where('letter_id', 'in', sql<string>`(select value from json_each(${JSON.stringify(letterIds)}))`)
    .where('state', '=', sql<string>`'queued'`)
    .execute();
}

/**
 * At the start of the one worker: letters whose attempt was recorded but not its outcome, because the process ended in
 * between, are due at once. Gives their number.
 */
export async function releaseInterrupted(tx: Tx, now: IsoInstant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ trying: 0, next_try_at: toColumn(now) })
    .where('trying', '=', sql<number>`1`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The server has taken it. What it said is dropped, that it went is kept. Throws StoreError (unknown-row). */
export async function markSent(tx: Tx, letterId: string, response: string, now: IsoInstant): Promise<void> {
  const { numAffectedRows } = await setSent(tx, { letterId, response, sentAt: toColumn(now) });
  if (numAffectedRows === 0n) throw notWaiting(letterId);
}

interface Sent {
  readonly letterId: string;
  readonly response: string;
  readonly sentAt: string;
}

const setSent = keptChange((db, { letterId, response, sentAt }: Sent) =>
  db
    .updateTable('outbox')
    .set({ content: null, next_try_at: null, last_error: null, state: 'sent', sent_at: sentAt, response, trying: 0 })
    .where('letter_id', '=', letterId)
    .where('state', '=', sql<string>`'queued'`),
);

/** It lies among the drafts, for a human to send. Throws StoreError (unknown-row). */
export function markDrafted(tx: Tx, letterId: string): Promise<void> {
  return change(tx, letterId, { state: 'drafted', next_try_at: null, last_error: null });
}

/**
 * Letters that lay among the drafts when last looked, oldest first, those after the row `afterId`. Of a draft, the column
 * next_try_at says since when it is missed. Throws StoreError (damaged-row).
 */
export async function drafted(reader: Reader, afterId: number, limit: number): Promise<readonly DraftedLetter[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(['id', 'content', 'message', 'next_try_at'])
    .where('state', '=', sql<string>`'drafted'`)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    message: readJson(row.content ?? '', 'content', { table: 'outbox', id: row.id }, isOutgoingMessage),
    ledgerId: row.message,
    missingSince: fromNullableColumn(row.next_try_at),
  }));
}

export interface DraftedLetter {
  readonly id: number;
  readonly message: OutgoingMessage;
  /** The mail that it answers. */
  readonly ledgerId: number | null;
  /** The first look in a row that found it nowhere. */
  readonly missingSince: IsoInstant | null;
}

/** Notes since when a draft is found nowhere; null: it was found. */
export async function setDraftMissing(tx: Tx, letterId: string, since: IsoInstant | null): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ next_try_at: since === null ? null : toColumn(since) })
    .where('letter_id', '=', letterId)
    .where('state', '=', sql<string>`'drafted'`)
    .execute();
}

/** A human has sent the draft, or taken it away; its words are dropped. */
export async function settleDraft(
  tx: Tx,
  letterId: string,
  fate: 'sent' | 'discarded',
  now: IsoInstant,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: fate, content: null, next_try_at: null, sent_at: fate === 'sent' ? toColumn(now) : null })
    .where('letter_id', '=', letterId)
    .where('state', '=', sql<string>`'drafted'`)
    .execute();
}

/** Not taken, to be tried again at `nextTryAt`. Throws StoreError (unknown-row). */
export function markDeferred(tx: Tx, letterId: string, reason: string, nextTryAt: IsoInstant): Promise<void> {
  return change(tx, letterId, { last_error: reason, next_try_at: toColumn(nextTryAt) });
}

/** Not to be sent any more: what it says is no longer so. Its words are dropped. Throws StoreError (unknown-row). */
export function markWithdrawn(tx: Tx, letterId: string, reason: string): Promise<void> {
  return change(tx, letterId, { state: 'withdrawn', content: null, last_error: reason, next_try_at: null });
}

/** Refused, or tried for long enough: it will not go. Throws StoreError (unknown-row). */
export function markFailed(tx: Tx, letterId: string, reason: string): Promise<void> {
  return change(tx, letterId, { state: 'failed', last_error: reason, next_try_at: null });
}

interface Outcome {
  readonly state?: 'failed' | 'withdrawn' | 'drafted';
  readonly content?: null;
  readonly next_try_at: string | null;
  readonly last_error: string | null;
}

async function change(tx: Tx, letterId: string, outcome: Outcome): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ ...outcome, trying: 0 })
    .where('letter_id', '=', letterId)
    .where('state', '=', sql<string>`'queued'`)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw notWaiting(letterId);
}

function notWaiting(letterId: string): StoreError {
  return new StoreError('unknown-row', `database, table outbox: no letter ${letterId} waits to be sent`);
}
