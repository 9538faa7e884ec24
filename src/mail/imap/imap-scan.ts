// Which messages are new: UIDs above the last one, never below `since` (RFC 3501 §2.3.1.1, §6.4.4).
import type { ImapFlow } from 'imapflow';
import type { Temporal } from '../../domain/time.ts';
import { InboxError } from '../inbox.ts';
import { uidRange } from './uid-range.ts';

/** SEARCH SINCE knows days only, in the server's own zone. */
const ZONES_APART = { hours: 48 } as const;
/** UIDs asked for at once. */
const AT_ONCE = 1_000;

export interface NewUids {
  /** Ascending. */
  readonly uids: readonly number[];
  /** The highest UID that was looked at. */
  readonly last: number;
}

/** The UIDs above `after` of messages received at or after `since`. */
export async function newUids(client: ImapFlow, after: number, since: Temporal.Instant | null): Promise<NewUids> {
  // What came in since the last command is not there for us before the server has told (RFC 3501 §7.3.1).
  await client.noop();
  // "n:*" always names the last message, also where its UID is below n (RFC 3501 §9, seq-range).
  const found = (await search(client, { uid: `${String(after + 1)}:*` })).filter((uid) => uid > after);
  const last = found.reduce((highest, uid) => Math.max(highest, uid), after);
  if (since === null || found.length === 0) return { uids: found, last };
  const recent = await notBefore(client, found, since);
  return { uids: found.filter((uid) => recent.has(uid)), last };
}

async function notBefore(
  client: ImapFlow,
  uids: readonly number[],
  since: Temporal.Instant,
): Promise<ReadonlySet<number>> {
  const day = new Date(since.subtract(ZONES_APART).epochMilliseconds);
  const lowest = uids.reduce((low, uid) => Math.min(low, uid), Infinity);
  const wanted = new Set(uids);
  const candidates = (await search(client, { uid: `${String(lowest)}:*`, since: day })).filter((uid) =>
    wanted.has(uid),
  );
  const recent = new Set<number>();
  for (let from = 0; from < candidates.length; from += AT_ONCE) {
    const range = uidRange(candidates.slice(from, from + AT_ONCE));
    for (const { uid, internalDate } of await client.fetchAll(
      range,
      { uid: true, internalDate: true },
      { uid: true },
    )) {
      if (new Date(internalDate ?? 0).getTime() >= since.epochMilliseconds) recent.add(uid);
    }
  }
  return recent;
}

async function search(client: ImapFlow, query: { uid: string; since?: Date }): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  // False is a refusal; taken for "nothing new" it would lose mail.
  if (!Array.isArray(found)) throw new InboxError('protocol', false, 'The server refuses to search the mailbox.');
  return found.sort((a, b) => a - b);
}
