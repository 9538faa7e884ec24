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

/**
 * The latest moment seen in a folder, and the messages that were seen there from OVERLAP before it on. What comes between
 * them is new: clocks are set back, and a tick of the file system is not over when it is looked at.
 */
interface Edge {
  readonly at: bigint;
  readonly uids: ReadonlySet<string>;
}

/** Nanoseconds. */
const OVERLAP = 3_600_000_000_000n;

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
  return arrival.at < edge.at - OVERLAP || edge.uids.has(arrival.uid);
}

/** Whether it lies behind the edge: what a look that reached that far would have met, unless the clock was set back. */
export function isBehind(edges: Edges, { folder, at }: Arrival): boolean {
  return at <= edges[folder].at;
}

/** The cursor after a look at `now` (nanoseconds since 1970) that listed `all`. */
export function advance(edges: Edges, all: readonly Arrival[], now: bigint): Edges {
  const edgeOf = (folder: 'new' | 'cur'): Edge => {
    const listed = all.filter((one) => one.folder === folder);
    const at = listed.reduce((latest, one) => (one.at > latest && one.at <= now ? one.at : latest), edges[folder].at);
    return { at, uids: new Set(listed.filter((one) => one.at >= at - OVERLAP).map((one) => one.uid)) };
  };
  return { new: edgeOf('new'), cur: edgeOf('cur') };
}

/**
 * The cursor as a look at `now` (nanoseconds since 1970) takes it. An edge that lies ahead was seen by a clock that has been
 * set back since: it is lowered, for mail will come behind it.
 */
export function loweredTo(edges: Edges, now: bigint): Edges {
  const lowered = (edge: Edge): Edge => (edge.at > now ? { ...edge, at: now } : edge);
  return { new: lowered(edges.new), cur: lowered(edges.cur) };
}
