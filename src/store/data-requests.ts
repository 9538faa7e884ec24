// What people ask about their own data, until they confirm it: by a token of which only the hash is kept.
import { createHash } from 'node:crypto';
import { comparable } from '../domain/address.ts';
import type { DataWish } from '../domain/dossier.ts';
import type { Language } from '../domain/reading.ts';
import { Temporal, type IsoInstant } from '../domain/time.ts';
import { readWord, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

const WISHES = ['export', 'erase'] as const satisfies readonly DataWish[];

/** How long a request can be confirmed. */
const VALID_FOR = Temporal.Duration.from({ hours: 7 * 24 });

export interface DataRequest {
  readonly id: number;
  /** Comparable form. */
  readonly address: string;
  readonly wish: DataWish;
  /** Of the mail that asked. */
  readonly language: Language;
}

/** Gives until when it can be confirmed. */
export async function openDataRequest(
  tx: Tx,
  { token, address, wish, language }: Omit<DataRequest, 'id'> & { readonly token: string },
  now: IsoInstant,
): Promise<Temporal.Instant> {
  const expires = Temporal.Instant.from(now).add(VALID_FOR);
  await tx
    .insertInto('data_requests')
    .values({
      token_hash: hashOf(token),
      address: comparable(address),
      wish,
      language,
      asked_at: toColumn(now),
      expires_at: toColumn(expires.toString()),
    })
    .execute();
  return expires;
}

/** The request that `token` confirms at `now`; null where there is none, or none any more. */
export async function dataRequest(reader: Reader, token: string, now: IsoInstant): Promise<DataRequest | null> {
  const row = await reader
    .selectFrom('data_requests')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', toColumn(now))
    .executeTakeFirst();
  if (row === undefined) return null;
  const wish = readWord(row.wish, 'wish', { table: 'data_requests', id: row.id }, WISHES);
  return { id: row.id, address: row.address, wish, language: row.language };
}

/** How many requests of `address` wait to be confirmed. */
export async function countDataRequests(reader: Reader, address: string, now: IsoInstant): Promise<number> {
  const { count } = await reader
    .selectFrom('data_requests')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('address', '=', comparable(address))
    .where('expires_at', '>', toColumn(now))
    .executeTakeFirstOrThrow();
  return count;
}

/** Confirmed, or not wanted: its key opens nothing any more. */
export async function dropDataRequest(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('data_requests').where('id', '=', id).execute();
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
