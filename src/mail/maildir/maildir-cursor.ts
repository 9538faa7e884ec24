// How far a Maildir has been looked through. File names have no order, so the cursor is the time at which files came into each folder. Pure.
import type { Cursor } from '../inbox.ts';

/** A Maildir never renumbers its messages. */
export const UID_VALIDITY = 'maildir';

/** A file and the moment (nanoseconds since 1970) at which it was put where it is; the file system sets it at every rename. */
export interface Arrival {
  readonly uid: string;
  readonly folder: 'new' | 'cur';
  readonly at: bigint;
}

/** The latest moment seen in a folder, and the messages of exactly that moment: others of the same tick may still come. */
interface Edge {
  readonly at: bigint;
  readonly uids: ReadonlySet<string>;
}

export type Edges = Readonly<Record<'new' | 'cur', Edge>>;

const NOWHERE: Edge = { at: -1n, uids: new Set() };
export const BEGINNING: Edges = { new: NOWHERE, cur: NOWHERE };

/** Null where the cursor is not one of a Maildir. */
export function readCursor(cursor: Cursor): Edges | null {
  if (cursor.uidValidity !== UID_VALIDITY) return null;
  const [newEdge, curEdge] = cursor.lastUid.split(' ').map(readEdge);
  return newEdge === undefined || curEdge === undefined || newEdge === null || curEdge === null
    ? null
    : { new: newEdge, cur: curEdge };
}

function readEdge(text: string): Edge | null {
  const [at, ...uids] = text.split('/');
  return at !== undefined && /^-?\d{1,25}$/.test(at)
    ? { at: BigInt(at), uids: new Set(uids.map(decodeURIComponent)) }
    : null;
}

export function writeCursor(edges: Edges): Cursor {
  const write = (edge: Edge): string => [String(edge.at), ...[...edge.uids].map(encodeURIComponent)].join('/');
  return { uidValidity: UID_VALIDITY, lastUid: `${write(edges.new)} ${write(edges.cur)}` };
}

/** Whether the cursor has seen this file where it lies. */
export function isSeen(edges: Edges, arrival: Arrival): boolean {
  const edge = edges[arrival.folder];
  return arrival.at < edge.at || (arrival.at === edge.at && edge.uids.has(arrival.uid));
}

export function advance(edges: Edges, arrivals: readonly Arrival[]): Edges {
  const next = { ...edges };
  for (const { folder, at, uid } of arrivals) {
    const edge = next[folder];
    if (at > edge.at) next[folder] = { at, uids: new Set([uid]) };
    else if (at === edge.at && !edge.uids.has(uid)) next[folder] = { at, uids: new Set([...edge.uids, uid]) };
  }
  return next;
}
