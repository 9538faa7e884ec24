// What is told of the ledger: what waits for a human, what was handled since, how many of each kind.
import { sql } from 'kysely';
import type { IsoInstant } from '../domain/time.ts';
import {
  LEDGER_ACTIONS,
  LEDGER_KINDS,
  toEntry,
  type LedgerAction,
  type LedgerEntry,
  type LedgerKind,
} from './ledger.ts';
import { readWord, toColumn } from './rows.ts';
import type { Reader } from './schema.ts';

/** What was handled after the row `after` (0: ever), in the order of handling, at most `limit`. */
export async function entriesAfter(reader: Reader, after: number, limit: number): Promise<readonly LedgerEntry[]> {
  const rows = await reader
    .selectFrom('messages')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toEntry);
}

/** The latest row; 0 where there is none. */
export async function latestEntry(reader: Reader): Promise<number> {
  const row = await reader
    .selectFrom('messages')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** What was handled in these mailboxes after `since` (null: ever), in the order of handling, at most `limit`. */
export async function entriesIn(
  reader: Reader,
  mailboxes: readonly string[],
  since: IsoInstant | null,
  limit: number,
): Promise<readonly LedgerEntry[]> {
  const rows = await reader
    .selectFrom('messages')
    .selectAll()
    .where('mailbox', 'in', mailboxes)
    .where('handled_at', '>', since === null ? '' : toColumn(since))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toEntry);
}

/** What waits for a human, oldest first; of more than `limit` the latest. */
export async function needingAttention(reader: Reader, limit: number): Promise<readonly LedgerEntry[]> {
  const rows = await reader
    .selectFrom('messages')
    .selectAll()
    .where('attention', '=', sql<number>`1`)
    .where('settled_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse().map(toEntry);
}

/** How many messages wait for a human. */
export async function countNeedingAttention(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('messages')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('attention', '=', sql<number>`1`)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export interface KindCount {
  readonly kind: LedgerKind;
  readonly action: LedgerAction;
  readonly count: number;
}

/** How many messages of each kind were handled in which way, at or after `since` (null: ever). */
export async function countByKind(reader: Reader, since: IsoInstant | null): Promise<readonly KindCount[]> {
  const rows = await reader
    .selectFrom('messages')
    .select((eb) => ['kind', 'action', eb.fn.countAll<number>().as('count')])
    .where('handled_at', '>=', since === null ? '' : toColumn(since))
    .groupBy(['kind', 'action'])
    .orderBy('kind')
    .orderBy('action')
    .execute();
  return rows.map(({ kind, action, count }) => {
    const name = { table: 'messages', id: `of kind ${kind}` };
    return {
      kind: readWord(kind, 'kind', name, LEDGER_KINDS),
      action: readWord(action, 'action', name, LEDGER_ACTIONS),
      count,
    };
  });
}
