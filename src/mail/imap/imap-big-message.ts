// A message too big to fetch whole: its header and the parts that are worth it, put together; attachments stay on the server.
import type { FetchMessageObject, ImapFlow, MessageStructureObject } from 'imapflow';
import type { OmittedPart } from '../inbox.ts';
import {
  isWanted,
  joinPieces,
  omittedPart,
  type PartDescription,
  type Piece,
  type ReducedMessage,
} from '../reduced-message.ts';

/** Parts that are asked for; a message of more is not written by a person. */
const MAX_PARTS = 60;

/** At most `limit` octets of each part. Null where the message has gone. */
export async function fetchBigMessage(
  client: ImapFlow,
  uid: number,
  size: number,
  limit: number,
): Promise<ReducedMessage | null> {
  const described = await client.fetchOne(String(uid), { uid: true, bodyStructure: true }, { uid: true });
  if (described === false) return null;
  const structure = described.bodyStructure;
  const plan = planParts(structure, limit);
  const query = { uid: true, headers: true, bodyParts: [...plan.keys] };
  const fetched = await client.fetchOne(String(uid), query, { uid: true });
  if (fetched === false) return null;
  const omitted =
    structure === undefined
      ? [{ contentType: 'text/plain', filename: null, size: Math.max(0, size - limit) }]
      : plan.omitted;
  return { source: joinPieces(pieceOf(structure, fetched)), omitted };
}

interface Plan {
  readonly keys: { key: string; maxLength?: number }[];
  readonly omitted: OmittedPart[];
}

/** Without a usable structure the beginning of the text is all we ask for. */
function planParts(structure: MessageStructureObject | undefined, limit: number): Plan {
  const plan: Plan = { keys: [], omitted: [] };
  if (structure === undefined || !isMultipart(structure)) {
    if (structure !== undefined) note(structure, plan, limit);
    plan.keys.push({ key: 'TEXT', maxLength: limit });
    return plan;
  }
  const walk = (node: MessageStructureObject): void => {
    if (node.part !== undefined) {
      if (!isMultipart(node)) {
        if (!note(node, plan, limit) || plan.keys.length >= 2 * MAX_PARTS) return;
        plan.keys.push({ key: node.part, maxLength: limit });
      }
      plan.keys.push({ key: `${node.part}.MIME` });
    }
    if (isMultipart(node)) for (const child of node.childNodes ?? []) walk(child);
  };
  walk(structure);
  return plan;
}

/** Writes down what is left out of a part; returns whether the part is wanted at all. */
function note(node: MessageStructureObject, plan: Plan, limit: number): boolean {
  const description = describe(node);
  const wanted = isWanted(description);
  const size = node.size ?? 0;
  const kept = wanted ? Math.min(size, limit) : 0;
  if (kept < size || !wanted) plan.omitted.push(omittedPart(description, size - kept));
  return wanted;
}

function pieceOf(structure: MessageStructureObject | undefined, fetched: FetchMessageObject): Piece {
  const head = fetched.headers ?? Buffer.from('\r\n');
  if (structure === undefined || !isMultipart(structure))
    return { head, body: part(fetched, 'text') ?? Buffer.alloc(0) };
  const build = (node: MessageStructureObject): Piece | null => {
    const mime = node.part === undefined ? head : part(fetched, `${node.part}.mime`);
    if (mime === null) return null;
    if (!isMultipart(node)) {
      const body = part(fetched, node.part ?? '');
      return body === null ? null : { head: mime, body };
    }
    const children = (node.childNodes ?? []).map(build).filter((child) => child !== null);
    return { head: mime, boundary: node.parameters?.['boundary'] ?? '', children };
  };
  return build(structure) ?? { head, body: Buffer.alloc(0) };
}

function part(fetched: FetchMessageObject, key: string): Buffer | null {
  const value: unknown = fetched.bodyParts?.get(key);
  return Buffer.isBuffer(value) ? value : null;
}

/** An embedded message has child nodes too, but is one part for us. */
function isMultipart(node: MessageStructureObject): boolean {
  return node.type.startsWith('multipart/') && node.parameters?.['boundary'] !== undefined;
}

function describe(node: MessageStructureObject): PartDescription {
  return {
    type: node.type.toLowerCase(),
    disposition: node.disposition?.toLowerCase() ?? null,
    filename: node.dispositionParameters?.['filename'] ?? node.parameters?.['name'] ?? null,
  };
}
