// Whose data was erased: only salted hashes, so that a backup from before can be made to forget her too, and nobody can be read from the list.
import { createHmac, randomBytes } from 'node:crypto';
import type { IsoInstant } from '../domain/time.ts';
import { fromColumn, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

export interface ErasureMark {
  readonly hash: string;
  readonly salt: string;
  readonly erasedAt: IsoInstant;
}

/** `address`: comparable form. */
export async function noteErasure(tx: Tx, address: string, now: IsoInstant): Promise<void> {
  const salt = randomBytes(16).toString('hex');
  await tx
    .insertInto('erasures')
    .values({ hash: hashOf(address, salt), salt, erased_at: toColumn(now) })
    .execute();
}

export async function erasureMarks(reader: Reader): Promise<readonly ErasureMark[]> {
  const rows = await reader.selectFrom('erasures').selectAll().orderBy('erased_at').orderBy('hash').execute();
  return rows.map(({ hash, salt, erased_at: erasedAt }) => ({ hash, salt, erasedAt: fromColumn(erasedAt) }));
}

/** Takes over marks of another copy of this database; those that are here already stay. */
export async function addErasureMarks(tx: Tx, marks: readonly ErasureMark[]): Promise<void> {
  for (const { hash, salt, erasedAt } of marks)
    await tx
      .insertInto('erasures')
      .values({ hash, salt, erased_at: toColumn(erasedAt) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Those of `addresses` (comparable form) that one of `marks` stands for. */
export function erasedAmong(addresses: readonly string[], marks: readonly ErasureMark[]): readonly string[] {
  return addresses.filter((address) => marks.some(({ hash, salt }) => hashOf(address, salt) === hash));
}

function hashOf(address: string, salt: string): string {
  return createHmac('sha256', salt).update(address).digest('hex');
}
