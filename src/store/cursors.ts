// How far each mailbox has been looked through.
import type { IsoInstant } from '../domain/time.ts';
import { toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** Only the inbox adapter that made it reads it. */
export interface StoredCursor {
  readonly uidValidity: string;
  readonly lastUid: string;
}

/** Null where `mailbox` was never looked through. */
export async function getCursor(reader: Reader, mailbox: string): Promise<StoredCursor | null> {
  const row = await reader
    .selectFrom('cursors')
    .select(['uid_validity', 'last_uid'])
    .where('mailbox', '=', mailbox)
    .executeTakeFirst();
  return row === undefined ? null : { uidValidity: row.uid_validity, lastUid: row.last_uid };
}

export async function setCursor(tx: Tx, mailbox: string, cursor: StoredCursor, now: IsoInstant): Promise<void> {
  const columns = { uid_validity: cursor.uidValidity, last_uid: cursor.lastUid, updated_at: toColumn(now) };
  await tx
    .insertInto('cursors')
    .values({ mailbox, ...columns })
    .onConflict((conflict) => conflict.column('mailbox').doUpdateSet(columns))
    .execute();
}
