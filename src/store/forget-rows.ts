// Takes out of single rows what tells who somebody is, as personal-data.ts lists it. Each gives how many rows it changed.
import { sql } from 'kysely';
import type { IsoInstant } from '../domain/time.ts';
import { blankOf, isTelling } from './personal-data.ts';
import { toColumn } from './rows.ts';
import type { Tx } from './schema.ts';

/** Registrations and their history; what stays is counted. */
export async function blankRegistrations(tx: Tx, ids: readonly string[]): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('registrations')
    .set(blankOf('registrations'))
    .where('id', 'in', listed<string>(ids))
    .where(isTelling('registrations'))
    .executeTakeFirstOrThrow();
  const history = await tx
    .updateTable('history')
    .set(blankOf('history'))
    .where('registration_id', 'in', listed<string>(ids))
    .where(isTelling('history'))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows + history.numUpdatedRows);
}

/** Rows of the ledger. What waited for a human is settled: nothing is left that could be told of it. */
export async function blankMessages(tx: Tx, ids: readonly number[], now: IsoInstant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('messages')
    .set({
      ...blankOf('messages'),
      decisions: sql<string>`(select json_group_array(json_object('kind', json_extract(value, '$.kind'))) from json_each(decisions))`,
      settled_at: sql<string | null>`case when attention = 1 then coalesce(settled_at, ${toColumn(now)}) end`,
    })
    .where('id', 'in', listed<number>(ids))
    .where(isTelling('messages'))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Letters; one that was still to go is withdrawn. */
export async function blankLetters(tx: Tx, ids: readonly number[]): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({
      ...blankOf('outbox'),
      trying: 0,
      next_try_at: null,
      state: sql<string>`case when state in ('queued', 'drafted') then 'withdrawn' else state end`,
    })
    .where('id', 'in', listed<number>(ids))
    .where(isTelling('outbox'))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Questions; one that was open is dropped. */
export async function blankQuestions(tx: Tx, ids: readonly number[], now: IsoInstant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('questions')
    .set({
      ...blankOf('questions'),
      closed_at: sql<string>`coalesce(closed_at, ${toColumn(now)})`,
      outcome: sql<string>`coalesce(outcome, 'dropped')`,
    })
    .where('id', 'in', listed<number>(ids))
    .where(isTelling('questions'))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

function listed<T extends string | number>(ids: readonly T[]) {
  return sql<T>`(select value from json_each(${JSON.stringify(ids)}))`;
}
