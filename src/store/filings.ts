// Messages that wait to be put where people see that they are handled. Pictures for people: the ledger is the truth.
import { sql } from 'kysely';
import type { IsoInstant } from '../domain/time.ts';
import type { WantedFiling } from './ledger.ts';
import type { StoredRef } from './ref.ts';
import { readWord, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** Failed tries after which a message stays where it is. */
const GIVE_UP_AFTER = 5;

const WANTED = ['handled', 'attention', 'settled', 'settled-handled'] as const satisfies readonly WantedFiling[];

export interface PendingFiling {
  readonly id: number;
  readonly ref: StoredRef;
  readonly filing: Exclude<WantedFiling, 'none'>;
}

/** `gone`: somebody else took it away. `failed` is tried again later, five times in all. */
export type FilingOutcome =
  { readonly kind: 'done' } | { readonly kind: 'gone' } | { readonly kind: 'failed'; readonly reason: string };

/** What is to be filed in `mailbox`: those that never failed first, then oldest first. */
export async function pendingFilings(
  reader: Reader,
  mailbox: string,
  limit: number,
): Promise<readonly PendingFiling[]> {
  const rows = await reader
    .selectFrom('messages')
    .select(['id', 'mailbox', 'uid_validity', 'uid', 'filing'])
    .where('mailbox', '=', mailbox)
    .where('filing', '<>', sql<string>`'none'`)
    .where('filed_at', 'is', null)
    .orderBy('filing_attempts')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ref: { mailbox: row.mailbox, uidValidity: row.uid_validity, uid: row.uid },
    filing: readWord(row.filing, 'filing', { table: 'messages', id: row.id }, WANTED),
  }));
}

/** What a mail asked for is settled by a human's answer: it may go to the handled mail now, if it was left where it lay. */
export async function wishHandled(tx: Tx, ledgerId: number): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ filing: 'handled' satisfies WantedFiling, filed_at: null, filing_attempts: 0 })
    .where('id', '=', ledgerId)
    .where('filing', 'in', ['none', 'settled'] satisfies WantedFiling[])
    .execute();
}

/** A human has settled it after it was filed: it is filed once more. */
export async function fileAgain(tx: Tx, ledgerId: number, filing: PendingFiling['filing']): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ filing, filed_at: null, filing_attempts: 0 })
    .where('id', '=', ledgerId)
    .execute();
}

/** Notes what came of filing these messages. */
export async function markFiled(
  tx: Tx,
  ids: readonly number[],
  now: IsoInstant,
  outcome: FilingOutcome,
): Promise<void> {
  const at = toColumn(now);
  const failed = outcome.kind === 'failed';
  await tx
    .updateTable('messages')
    .set((eb) => ({
      filing_attempts: eb('filing_attempts', '+', 1),
      filing_error: failed ? outcome.reason : null,
      filing_outcome: outcome.kind,
      filed_at: failed
        ? eb
            .case()
            .when('filing_attempts', '>=', GIVE_UP_AFTER - 1)
            .then(at)
            .else(null)
            .end()
        : at,
    }))
    .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`)
    .execute();
}
