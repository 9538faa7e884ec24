// Whether a message was handled before: by its reference in the mailbox, or as the very same message under another one.
import { sql } from 'kysely';
import { keptQuery } from './kept-query.ts';
import { decisionsOf } from './ledger.ts';
import type { Reader } from './schema.ts';

/** Which of `uids` have their row already. */
export async function knownRefs(
  reader: Reader,
  mailbox: string,
  uidValidity: string,
  uids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (uids.length === 0) return new Set();
  const rows = await reader
    .selectFrom('messages')
    .select('uid')
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .where('uid', 'in', sql<string>`(select value from json_each(${JSON.stringify(uids)}))`)
    .execute();
  return new Set(rows.map((row) => row.uid));
}

/**
 * The row of the very same message under whatever reference: same content and, as far as it is still kept, same
 * Message-ID. Null where it was never seen.
 */
export async function findByIdentity(
  reader: Reader,
  messageId: string | null,
  contentHash: string,
): Promise<number | null> {
  const { rows } = await firstWith(reader, { messageId, contentHash });
  return rows[0]?.id ?? null;
}

interface Identity {
  readonly messageId: string | null;
  readonly contentHash: string;
}

const firstWith = keptQuery((db, { messageId, contentHash }: Identity) =>
  db
    .selectFrom('messages')
    .select('id')
    .where('content_hash', '=', contentHash)
    .where((eb) => eb.or([eb('message_id', 'is', messageId), eb('message_id', 'is', null)]))
    .orderBy('id')
    .limit(1),
);

/** All rows of the very same message, oldest first. */
export async function rowsOf(
  reader: Reader,
  messageId: string | null,
  contentHash: string,
): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('messages')
    .select('id')
    .where('content_hash', '=', contentHash)
    .where((eb) => eb.or([eb('message_id', 'is', messageId), eb('message_id', 'is', null)]))
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Kinds of decisions that changed the registry. A refusal did not: where there is room by now, the mail may be tried again. */
const ACTS: ReadonlySet<unknown> = new Set(['register', 'cancel', 'amend', 'claim']);

/**
 * Whether anything was registered, cancelled or changed because of this message, under whatever reference. Throws StoreError
 * (damaged-row).
 */
export async function actedOn(reader: Reader, messageId: string | null, contentHash: string): Promise<boolean> {
  const rows = await reader
    .selectFrom('messages')
    .select(['id', 'decisions'])
    .where('content_hash', '=', contentHash)
    .where((eb) => eb.or([eb('message_id', 'is', messageId), eb('message_id', 'is', null)]))
    .execute();
  return rows.some((row) => decisionsOf(row).some((decision) => ACTS.has(decision['kind'])));
}
