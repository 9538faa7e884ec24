// Small facts that the program keeps between runs, by key.
import type { IsoInstant } from '../domain/time.ts';
import { toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** Null where `key` was never set. */
export async function getSetting(reader: Reader, key: string): Promise<string | null> {
  const row = await reader.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function setSetting(tx: Tx, key: string, value: string, now: IsoInstant): Promise<void> {
  const columns = { value, updated_at: toColumn(now) };
  await tx
    .insertInto('settings')
    .values({ key, ...columns })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
    .execute();
}
