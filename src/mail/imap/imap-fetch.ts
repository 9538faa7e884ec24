// Fetching (RFC 3501 §6.4.5) with BODY.PEEK: sizes first, small messages whole and many at once, big ones without their attachments.
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { Temporal } from '../../domain/time.ts';
import type { Fetched, FetchLimits, MessageRef } from '../inbox.ts';
import { fetchBigMessage } from './imap-big-message.ts';
import type { ImapConnection } from './imap-connection.ts';
import { commandError, words } from './imap-errors.ts';
import { slices, uidRange } from './uid-range.ts';

/** Messages and octets of one FETCH: enough to hide the way to the server, little enough for memory. */
const MESSAGES_AT_ONCE = 50;
const OCTETS_AT_ONCE = 8 * 1024 * 1024;

type Outcome = { readonly fetched: FetchMessageObject } | { readonly refused: string };

/** One result a ref, in their order. Throws only when the connection is lost. */
export async function fetchMessages(
  connection: ImapConnection,
  label: string,
  refs: readonly MessageRef[],
  limits: FetchLimits,
): Promise<Fetched[]> {
  const { client } = connection;
  const ours = refs.filter((ref) => ref.uidValidity === connection.uidValidity).map((ref) => Number(ref.uid));
  const query = { uid: true, size: true, internalDate: true, flags: true } as const;
  const described = await robustly(connection, label, ours, (range) => client.fetchAll(range, query, { uid: true }));
  const sizes = [...described.values()].flatMap((outcome) => ('fetched' in outcome ? [outcome.fetched] : []));
  const small = sizes.filter((one) => (one.size ?? 0) <= limits.wholeMessage);

  const sources = new Map<number, Outcome>();
  for (const slice of slices(small, MESSAGES_AT_ONCE, OCTETS_AT_ONCE, (one) => one.size ?? 0)) {
    const uids = slice.map((one) => one.uid);
    const fetched = await robustly(connection, label, uids, (range) =>
      client.fetchAll(range, { uid: true, source: true }, { uid: true }),
    );
    for (const [uid, outcome] of fetched) sources.set(uid, outcome);
  }

  const results: Fetched[] = [];
  for (const ref of refs) {
    const uid = Number(ref.uid);
    const description = ref.uidValidity === connection.uidValidity ? described.get(uid) : undefined;
    if (description === undefined) results.push({ kind: 'gone', ref });
    else if ('refused' in description) results.push({ kind: 'failed', ref, reason: description.refused });
    else if ((description.fetched.size ?? 0) > limits.wholeMessage) {
      results.push(await fetchBig(connection, label, ref, description.fetched, limits));
    } else results.push(whole(ref, description.fetched, sources.get(uid)));
  }
  return results;
}

function whole(ref: MessageRef, description: FetchMessageObject, outcome: Outcome | undefined): Fetched {
  if (outcome === undefined) return { kind: 'gone', ref };
  if ('refused' in outcome) return { kind: 'failed', ref, reason: outcome.refused };
  const { source } = outcome.fetched;
  if (source === undefined) return { kind: 'failed', ref, reason: 'The server gave no text for this message.' };
  return { kind: 'message', ref, ...facts(description), source, omitted: [] };
}

async function fetchBig(
  connection: ImapConnection,
  label: string,
  ref: MessageRef,
  description: FetchMessageObject,
  limits: FetchLimits,
): Promise<Fetched> {
  try {
    const reduced = await fetchBigMessage(connection.client, description.uid, description.size ?? 0, limits.part);
    return reduced === null ? { kind: 'gone', ref } : { kind: 'message', ref, ...facts(description), ...reduced };
  } catch (error) {
    if (!connection.isAlive()) throw commandError(error, label, false);
    return { kind: 'failed', ref, reason: words(error) };
  }
}

function facts(description: FetchMessageObject): { size: number; receivedAt: string; flags: string[] } {
  const received = new Date(description.internalDate ?? 0).getTime();
  return {
    size: description.size ?? 0,
    receivedAt: Temporal.Instant.fromEpochMilliseconds(received).toString(),
    flags: [...(description.flags ?? [])],
  };
}

/** One FETCH for all; where the server refuses it, one for each, so that a message it cannot read does not keep the others. */
async function robustly(
  connection: ImapConnection,
  label: string,
  uids: readonly number[],
  fetch: (range: string) => Promise<FetchMessageObject[]>,
): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  if (uids.length === 0) return outcomes;
  try {
    for (const fetched of await fetch(uidRange(uids))) outcomes.set(fetched.uid, { fetched });
    return outcomes;
  } catch (error) {
    if (!connection.isAlive()) throw commandError(error, label, false);
    if (uids.length === 1 && uids[0] !== undefined) return new Map([[uids[0], { refused: words(error) }]]);
  }
  for (const uid of uids) {
    for (const [key, outcome] of await robustly(connection, label, [uid], fetch)) outcomes.set(key, outcome);
  }
  return outcomes;
}

/** Whether any of these messages still lies in the mailbox, and with which flags. */
export async function fetchFlags(client: ImapFlow, uids: readonly number[]): Promise<Map<number, ReadonlySet<string>>> {
  const found = await client.fetchAll(uidRange(uids), { uid: true, flags: true }, { uid: true });
  return new Map(found.map((one) => [one.uid, one.flags ?? new Set<string>()]));
}
