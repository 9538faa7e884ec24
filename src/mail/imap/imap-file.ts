// Filing: a flag for what needs a human, a folder for what is handled; by range, and never more than the messages named.
import type { Filing, FilingResult, MessageRef } from '../inbox.ts';
import type { ImapConnection } from './imap-connection.ts';
import { commandError, words } from './imap-errors.ts';
import { fetchFlags } from './imap-fetch.ts';
import { uidRange } from './uid-range.ts';

/** Messages of one command. */
const AT_ONCE = 500;

type State = 'done' | 'gone' | { readonly reason: string };

/** One result a ref, in their order. Throws only when the connection is lost. */
export async function fileMessages(
  connection: ImapConnection,
  label: string,
  refs: readonly MessageRef[],
  filing: Filing,
  folder: string,
): Promise<FilingResult[]> {
  const states = new Map<number, State>();
  const uids = refs.filter((ref) => ref.uidValidity === connection.uidValidity).map((ref) => Number(ref.uid));
  for (let from = 0; from < uids.length; from += AT_ONCE) {
    const slice = uids.slice(from, from + AT_ONCE);
    try {
      const filed = await fileSlice(connection, slice, filing, folder);
      for (const [uid, state] of filed) states.set(uid, state);
    } catch (error) {
      if (!connection.isAlive()) throw commandError(error, label, false);
      for (const uid of slice) states.set(uid, { reason: words(error) });
    }
  }
  return refs.map((ref) => {
    const state = ref.uidValidity === connection.uidValidity ? (states.get(Number(ref.uid)) ?? 'gone') : 'gone';
    return typeof state === 'string' ? { ref, kind: state } : { ref, kind: 'failed', reason: state.reason };
  });
}

function fileSlice(
  connection: ImapConnection,
  uids: readonly number[],
  filing: Filing,
  folder: string,
): Promise<Map<number, State>> {
  switch (filing) {
    case 'handled':
      return move(connection, uids, folder);
    case 'attention':
      return flag(connection, uids, true);
    case 'settled':
      return flag(connection, uids, false);
  }
}

/** Sets \Flagged (RFC 3501 §2.3.2), or takes it off. */
async function flag(connection: ImapConnection, uids: readonly number[], on: boolean): Promise<Map<number, State>> {
  const { client } = connection;
  const options = { uid: true, silent: true };
  if (on) await client.messageFlagsAdd(uidRange(uids), ['\\Flagged'], options);
  else await client.messageFlagsRemove(uidRange(uids), ['\\Flagged'], options);
  const flags = await fetchFlags(client, uids);
  return new Map(
    uids.map((uid): [number, State] => {
      const now = flags.get(uid);
      if (now === undefined) return [uid, 'gone'];
      const done = now.has('\\Flagged') === on;
      return [uid, done ? 'done' : { reason: connection.lastRefusal() || 'The server keeps no flags.' }];
    }),
  );
}

async function move(connection: ImapConnection, uids: readonly number[], folder: string): Promise<Map<number, State>> {
  const { client } = connection;
  const before = await fetchFlags(client, uids);
  const present = uids.filter((uid) => before.has(uid));
  const states = new Map<number, State>(uids.map((uid) => [uid, 'gone']));
  if (present.length === 0) return states;
  const path = folder.split('/');
  if (!(await moveRange(connection, present, path))) {
    // Most often the folder is missing; the second refusal is the one that is reported.
    await client.mailboxCreate(path).catch(() => undefined);
    await moveRange(connection, present, path);
  }
  const left = await fetchFlags(client, present);
  for (const uid of present) {
    states.set(uid, left.has(uid) ? { reason: connection.lastRefusal() || 'The message did not move.' } : 'done');
  }
  return states;
}

/**
 * MOVE (RFC 6851), else COPY, \Deleted and UID EXPUNGE (RFC 4315). Without either extension the message stays:
 * a plain EXPUNGE would remove what other people have marked.
 */
async function moveRange(connection: ImapConnection, uids: readonly number[], path: string[]): Promise<boolean> {
  const { client } = connection;
  if (!client.capabilities.has('MOVE') && !client.capabilities.has('UIDPLUS')) {
    throw new Error('The server can neither MOVE nor UID EXPUNGE; the message stays in the inbox.');
  }
  const moved = await client.messageMove(uidRange(uids), path, { uid: true });
  if (!moved) return false;
  // Mail programs show what is subscribed; whoever made the folder may have ended before that.
  if ([...(moved.uidMap?.values() ?? [])].includes(1)) await client.mailboxSubscribe(path);
  return true;
}
