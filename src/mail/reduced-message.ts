// Big messages: which parts are worth fetching, and how they are put together to a message that a parser takes for whole. Pure.
import type { OmittedPart } from './inbox.ts';
import { mimeTree, type MimeNode } from './parse/mime-tree.ts';

/** What both a MIME header and a BODYSTRUCTURE tell of a part; the type in lower case. */
export interface PartDescription {
  readonly type: string;
  readonly disposition: string | null;
  readonly filename: string | null;
}

/** An entity with its header (up to and with the empty line), and either its body or its children. */
export type Piece =
  | { readonly head: Uint8Array; readonly body: Uint8Array }
  | { readonly head: Uint8Array; readonly boundary: string; readonly children: readonly Piece[] };

/** Text that is not a file, calendar parts, and everything that is a message or a report; never an attachment. */
export function isWanted(part: PartDescription): boolean {
  if (part.type === 'text/plain' || part.type === 'text/html') return part.disposition !== 'attachment';
  if (part.type === 'text/calendar' || part.type === 'application/ics' || part.type === 'text/rfc822-headers')
    return true;
  if (part.type.startsWith('message/')) return part.type !== 'message/partial' && part.type !== 'message/external-body';
  return part.filename?.toLowerCase().endsWith('.ics') ?? false;
}

/** Puts pieces together (RFC 2046 §5.1.1). */
export function joinPieces(piece: Piece): Buffer {
  const chunks: Uint8Array[] = [];
  const add = (one: Piece): void => {
    chunks.push(one.head);
    if ('body' in one) {
      chunks.push(one.body);
      return;
    }
    for (const child of one.children) {
      chunks.push(Buffer.from(`\r\n--${one.boundary}\r\n`, 'latin1'));
      add(child);
    }
    chunks.push(Buffer.from(`\r\n--${one.boundary}--\r\n`, 'latin1'));
  };
  add(piece);
  return Buffer.concat(chunks);
}

export interface ReducedMessage {
  readonly source: Buffer;
  readonly omitted: readonly OmittedPart[];
}

/** Keeps of `source` its header and the parts that are wanted, at most `limit` octets of each. */
export function reduceMessage(source: Buffer, limit: number): ReducedMessage {
  const omitted: OmittedPart[] = [];
  const reduce = (node: MimeNode): Piece | null => {
    const head = source.subarray(node.start, node.bodyStart);
    if (node.boundary !== null) {
      const children = node.children.map(reduce).filter((child) => child !== null);
      return { head, boundary: node.boundary, children };
    }
    const size = node.bodyEnd - node.bodyStart;
    if (!isWanted(node) && node.start > 0) {
      omitted.push(omittedPart(node, size));
      return null;
    }
    const kept = isWanted(node) ? Math.min(size, limit) : 0;
    if (kept < size) omitted.push(omittedPart(node, size - kept));
    return { head, body: source.subarray(node.bodyStart, node.bodyStart + kept) };
  };
  const piece = reduce(mimeTree(source).root);
  return { source: piece === null ? Buffer.alloc(0) : joinPieces(piece), omitted };
}

/** The rest of a text that was cut has no name: that tells it from a text file that was sent along. */
export function omittedPart(part: PartDescription, size: number): OmittedPart {
  const isCutText = isWanted(part) && part.type.startsWith('text/');
  return { contentType: isCutText ? 'text/plain' : part.type, filename: isCutText ? null : part.filename, size };
}
