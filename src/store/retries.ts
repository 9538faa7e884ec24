// Messages that could not be read so far: how often it was tried, and what is to be tried again.
import type { IsoInstant } from '../domain/time.ts';
import { keptChange } from './kept-query.ts';
import type { StoredRef } from './ref.ts';
import { toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** Notes one more failed try and gives the number of tries so far. To be committed before the next try: a try may kill us. */
export async function countAttempt(tx: Tx, ref: StoredRef, reason: string, now: IsoInstant): Promise<number> {
  const at = toColumn(now);
  const { attempts } = await tx
    .insertInto('retries')
    .values({ ...columns(ref), attempts: 1, first_at: at, last_at: at, last_error: reason })
    .onConflict((conflict) =>
      conflict.doUpdateSet((eb) => ({ attempts: eb('retries.attempts', '+', 1), last_at: at, last_error: reason })),
    )
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

export interface Retry {
  readonly ref: StoredRef;
  readonly attempts: number;
  readonly lastError: string;
}

/** What could not be read yet in `mailbox`, longest waiting first. */
export async function retryable(reader: Reader, mailbox: string, limit: number): Promise<readonly Retry[]> {
  const rows = await reader
    .selectFrom('retries')
    .selectAll()
    .where('mailbox', '=', mailbox)
    .orderBy('last_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ref: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    attempts: row.attempts,
    lastError: row.last_error,
  }));
}

/** For a message that is recorded, or gone. */
export async function forgetRetry(tx: Tx, ref: StoredRef): Promise<void> {
  await deleteRetry(tx, columns(ref));
}

const deleteRetry = keptChange((db, ref: ReturnType<typeof columns>) =>
  db
    .deleteFrom('retries')
    .where('mailbox', '=', ref.mailbox)
    .where('uid_validity', '=', ref.uid_validity)
    .where('uid', '=', ref.uid),
);

function columns(ref: StoredRef) {
  return { mailbox: ref.mailbox, uid_validity: ref.uidValidity, uid: ref.uid };
}
