// What is known about letters without their words: how many wait, which failed, whom we wrote to lately.
import { sql, type Selectable } from 'kysely';
import { comparable } from '../domain/address.ts';
import type { EventId } from '../domain/event.ts';
import type { LetterName } from '../domain/letter.ts';
import type { IsoInstant } from '../domain/time.ts';
import { fromColumn, fromNullableColumn, readWord, toColumn } from './rows.ts';
import type { OutboxTable, Reader } from './schema.ts';

const STATES = ['queued', 'sent', 'failed', 'withdrawn', 'withheld', 'drafted', 'discarded'] as const;

export interface LetterRecord {
  readonly letterId: string;
  readonly messageId: string;
  readonly name: string;
  readonly eventId: EventId | null;
  readonly registrationId: string | null;
  /** Comparable form; null after erasure. */
  readonly to: string | null;
  readonly createdAt: IsoInstant;
  readonly state: (typeof STATES)[number];
  readonly attempts: number;
  readonly nextTryAt: IsoInstant | null;
  readonly lastError: string | null;
  readonly sentAt: IsoInstant | null;
  readonly response: string | null;
}

export interface OutboxCounts {
  readonly queued: number;
  /** When the letter that waits longest was written. */
  readonly oldest: IsoInstant | null;
  readonly failed: number;
}

const COLUMNS = [
  'id',
  'letter_id',
  'message_id',
  'name',
  'event_id',
  'registration_id',
  'to_address',
  'created_at',
  'state',
  'attempts',
  'next_try_at',
  'last_error',
  'sent_at',
  'response',
] as const;

export async function outboxCounts(reader: Reader): Promise<OutboxCounts> {
  const waiting = await reader
    .selectFrom('outbox')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('oldest')])
    .where('state', '=', sql<string>`'queued'`)
    .executeTakeFirstOrThrow();
  const { failed } = await reader
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('failed'))
    .where('state', '=', sql<string>`'failed'`)
    .executeTakeFirstOrThrow();
  return { queued: waiting.count, oldest: fromNullableColumn(waiting.oldest), failed };
}

/** When the next letter may go, of those that are not on their way; `only` letters of these names. Null where none waits. */
export async function nextDueAt(reader: Reader, only: readonly LetterName[] | null = null): Promise<IsoInstant | null> {
  const row = await reader
    .selectFrom('outbox')
    .select('next_try_at')
    .where('state', '=', sql<string>`'queued'`)
    .where('trying', '=', sql<number>`0`)
    .$if(only !== null, (query) => query.where('name', 'in', only ?? []))
    .orderBy('next_try_at')
    .limit(1)
    .executeTakeFirst();
  return fromNullableColumn(row?.next_try_at ?? null);
}

/** The letter with this Message-ID (with angle brackets), or null: for bounces. */
export async function letterByMessageId(reader: Reader, messageId: string): Promise<LetterRecord | null> {
  const row = await reader.selectFrom('outbox').select(COLUMNS).where('message_id', '=', messageId).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** What was written to `address` at or after `since`, sent or not, oldest first. */
export async function recentTo(reader: Reader, address: string, since: IsoInstant): Promise<readonly LetterRecord[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('to_address', '=', comparable(address))
    .where('created_at', '>=', toColumn(since))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Every letter to `address` that is still known, in the order of writing. */
export async function lettersTo(reader: Reader, address: string): Promise<readonly LetterRecord[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('to_address', '=', comparable(address))
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** The letters that one mail of the ledger caused, in the order of writing. */
export async function lettersCausedBy(reader: Reader, ledgerId: number): Promise<readonly LetterRecord[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('message', '=', ledgerId)
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Letters that no mail caused and that were withheld after the row `after` (0: ever), in the order of writing. */
export async function withheldUnasked(reader: Reader, after: number): Promise<readonly LetterRecord[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('state', '=', sql<string>`'withheld'`)
    .where('message', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** The row of the latest letter; 0 where there is none. */
export async function latestLetter(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('outbox')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Letters that will not go, newest first. */
export async function failedLetters(reader: Reader, limit: number): Promise<readonly LetterRecord[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select(COLUMNS)
    .where('state', '=', sql<string>`'failed'`)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toRecord);
}

function toRecord(row: Pick<Selectable<OutboxTable>, (typeof COLUMNS)[number]>): LetterRecord {
  return {
    letterId: row.letter_id,
    messageId: row.message_id,
    name: row.name,
    eventId: row.event_id,
    registrationId: row.registration_id,
    to: row.to_address,
    createdAt: fromColumn(row.created_at),
    state: readWord(row.state, 'state', { table: 'outbox', id: row.id }, STATES),
    attempts: row.attempts,
    nextTryAt: fromNullableColumn(row.next_try_at),
    lastError: row.last_error,
    sentAt: fromNullableColumn(row.sent_at),
    response: row.response,
  };
}
