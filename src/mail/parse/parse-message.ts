// A fetched message → the facts of a Mail. Decides from the MIME structure what is the sender's own; mailparser decodes the leaves.
import { createHash } from 'node:crypto';
import type { Attachment, Mail } from '../../domain/mail.ts';
import type { Fetched } from '../inbox.ts';
import { collectParts } from './collect-parts.ts';
import { decodeFields, decodeValue, type RawField } from './header-block.ts';
import { addresses, messageId, messageIds, parseDate, rawValues, returnPath } from './header-values.ts';
import { mimeTree } from './mime-tree.ts';
import type { ParseLimits } from './parse-limits.ts';

/** What a parser needs to know of a fetched message. */
export type ParseInput = Pick<Extract<Fetched, { kind: 'message' }>, 'source' | 'size' | 'receivedAt' | 'omitted'>;

/**
 * Parses one message. Broken MIME and missing headers are no errors; what exceeds `limits` is cut and `complete` is false.
 * Embedded messages, calendar and report parts stand apart from the message's own text.
 */
export async function parseMessage(input: ParseInput, limits: ParseLimits): Promise<Mail> {
  const source = Buffer.from(input.source.buffer, input.source.byteOffset, input.source.byteLength);
  const tree = mimeTree(source);
  const fields = tree.root.fields;
  const parts = await collectParts(source, tree.root, limits);
  const lists = addressLists(fields, limits.addresses);
  const cutParts = input.omitted.some(isCutText);
  return {
    messageId: messageId(fields),
    inReplyTo: messageIds(fields, 'in-reply-to'),
    references: messageIds(fields, 'references'),
    from: lists.from,
    sender: lists.sender[0] ?? null,
    replyTo: lists.replyTo,
    to: lists.to,
    cc: lists.cc,
    envelopeTo: lists.envelopeTo,
    returnPath: returnPath(fields),
    subject: firstDecoded(fields, 'subject'),
    date: parseDate(rawValues(fields, 'date')[0] ?? ''),
    receivedAt: input.receivedAt,
    headers: decodeFields(fields, limits.headers),
    contentType: tree.root.type,
    text: parts.text,
    html: parts.html,
    embedded: parts.embedded,
    calendars: parts.calendars,
    reports: parts.reports,
    attachments: [...parts.attachments, ...input.omitted.filter((part) => !isCutText(part))],
    dkim: [],
    size: input.size,
    complete: tree.complete && parts.complete && lists.complete && fields.length <= limits.headers && !cutParts,
    contentHash: createHash('sha256').update(source).digest('hex'),
  };
}

/** The inbox describes the rest of a text that it fetched in part as an omitted part without a name. */
function isCutText(part: Attachment): boolean {
  return part.filename === null && (part.contentType === 'text/plain' || part.contentType === 'text/html');
}

function firstDecoded(fields: readonly RawField[], name: string): string | null {
  const value = rawValues(fields, name)[0];
  return value === undefined ? null : decodeValue(value);
}

function addressLists(fields: readonly RawField[], limit: number) {
  let complete = true;
  const list = (name: string) => {
    const found = addresses(fields, name, limit);
    complete &&= found.complete;
    return found.list;
  };
  const envelope = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap(list).map((entry) => entry.address);
  return {
    from: list('from'),
    sender: list('sender'),
    replyTo: list('reply-to'),
    to: list('to'),
    cc: list('cc'),
    envelopeTo: [...new Set(envelope)],
    complete,
  };
}
