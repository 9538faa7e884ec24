// Sorts the parts of a message by what they mean for us: the sender's own words, embedded messages, reports, calendar parts, attachments.
import type { Attachment, CalendarPart, EmbeddedMessage, ReportPart } from '../../domain/mail.ts';
import { decodeBytes, decodeText } from './decode-part.ts';
import { decodeFields, decodeValue, findFields, type RawField } from './header-block.ts';
import { addresses, messageId, parseDate, rawValues } from './header-values.ts';
import { mimeTree, type MimeNode } from './mime-tree.ts';
import { joinBodies, oneOfAlternatives, type Body } from './own-body.ts';
import type { ParseLimits } from './parse-limits.ts';

export interface CollectedParts {
  readonly text: string | null;
  readonly html: string | null;
  readonly embedded: readonly EmbeddedMessage[];
  readonly calendars: readonly CalendarPart[];
  readonly reports: readonly ReportPart[];
  readonly attachments: readonly Attachment[];
  /** False where something was cut or left out. */
  readonly complete: boolean;
}

/** Messages within messages that are looked into, all levels together. */
const MAX_EMBEDDED = 20;
const MAX_LEVELS = 5;
const MAX_CALENDARS = 20;

const REPORTS: ReadonlySet<string> = new Set([
  'message/delivery-status', // RFC 3464
  'message/global-delivery-status', // RFC 6533
  'message/disposition-notification', // RFC 8098
  'message/global-disposition-notification', // RFC 6533
  'message/feedback-report', // RFC 5965
  'text/rfc822-headers', // RFC 6522
  'message/rfc822-headers',
  'message/global-headers', // RFC 6533
]);
const HEADERS_ONLY: ReadonlySet<string> = new Set([
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);
const MESSAGES: ReadonlySet<string> = new Set(['message/rfc822', 'message/global', 'message/news']);

interface Found {
  readonly source: Buffer;
  readonly limits: ParseLimits;
  /** How deep this message lies in others; 0 for the one that was fetched. */
  readonly level: number;
  readonly embedded: EmbeddedMessage[];
  readonly calendars: CalendarPart[];
  readonly reports: ReportPart[];
  readonly attachments: Attachment[];
  /** Whether words of the sender's own were found. */
  spoken: boolean;
  complete: boolean;
}

/** Walks the tree `root` of `source`. What is embedded is looked into, but nothing of it counts as the message's own. */
export async function collectParts(source: Buffer, root: MimeNode, limits: ParseLimits): Promise<CollectedParts> {
  return collect(source, root, limits, 0, []);
}

async function collect(
  source: Buffer,
  root: MimeNode,
  limits: ParseLimits,
  level: number,
  embedded: EmbeddedMessage[],
): Promise<CollectedParts> {
  const found: Found = {
    source,
    limits,
    level,
    embedded,
    calendars: [],
    reports: [],
    attachments: [],
    spoken: false,
    complete: true,
  };
  const body = joinBodies(await walk(root, found, false));
  const text = capped(found, body.text, limits.text);
  const html = capped(found, body.html, limits.html);
  const { calendars, reports, attachments, complete } = found;
  return { text, html, embedded, calendars, reports, attachments, complete };
}

/** Each text part is cut by itself when it is decoded; this is for many of them. */
function capped(found: Found, text: string | null, limit: number): string | null {
  if (text === null || text.length <= limit) return text;
  found.complete = false;
  return text.slice(0, limit);
}

async function walk(node: MimeNode, found: Found, alternative: boolean): Promise<Body[]> {
  if (node.type.startsWith('multipart/')) {
    const isAlternative = node.type === 'multipart/alternative';
    const bodies: Body[][] = [];
    for (const child of node.children) bodies.push(await walk(child, found, isAlternative || alternative));
    return isAlternative ? oneOfAlternatives(bodies) : bodies.flat();
  }
  if (MESSAGES.has(node.type)) {
    await addEmbedded(node, found);
    return [];
  }
  if (REPORTS.has(node.type)) {
    await addReport(node, found);
    return [];
  }
  if (isCalendar(node)) {
    await addCalendar(node, found);
    return [];
  }
  if (isOwnText(node, found)) return [await ownText(node, found)];
  // Other renderings of the same words (text/x-amp-html, text/enriched) are no attachments.
  if (!(alternative && node.type.startsWith('text/'))) found.attachments.push(describe(node));
  return [];
}

/**
 * A detached text part is a file that was sent along (RFC 2183 §2.2), and so is a named one;
 * but some programs give the body itself a name, and then it comes first.
 */
function isOwnText(node: MimeNode, found: Found): boolean {
  if (node.type !== 'text/plain' && node.type !== 'text/html') return false;
  return node.disposition !== 'attachment' && (node.filename === null || !found.spoken);
}

function isCalendar(node: MimeNode): boolean {
  if (node.type === 'text/calendar' || node.type === 'application/ics') return true;
  if (node.type === 'text/html' || node.type.startsWith('image/')) return false;
  return node.filename?.toLowerCase().endsWith('.ics') ?? false;
}

async function ownText(node: MimeNode, found: Found): Promise<Body> {
  const isHtml = node.type === 'text/html';
  const decoded = await decodeText(found.source, node, isHtml ? found.limits.html : found.limits.text);
  found.complete &&= decoded.complete;
  found.spoken ||= decoded.text.trim() !== '';
  return isHtml ? { text: null, html: decoded.text } : { text: decoded.text, html: null };
}

function describe(node: MimeNode): Attachment {
  return { filename: node.filename, contentType: node.type, size: node.bodyEnd - node.bodyStart };
}

async function addCalendar(node: MimeNode, found: Found): Promise<void> {
  if (found.calendars.length >= MAX_CALENDARS) {
    found.complete = false;
    return;
  }
  const decoded = await decodeText(found.source, node, found.limits.text);
  found.complete &&= decoded.complete;
  const method = node.params['method']?.trim().toUpperCase() ?? null;
  // Google sends the same calendar twice: as an alternative with a method and as a file without.
  if (method === null && found.calendars.some((other) => other.text.trim() === decoded.text.trim())) return;
  found.calendars.push({ method: method === '' ? null : method, text: decoded.text });
}

async function addReport(node: MimeNode, found: Found): Promise<void> {
  if (found.reports.length >= MAX_EMBEDDED) {
    found.complete = false;
    return;
  }
  const decoded = await decodeText(found.source, node, found.limits.text);
  found.complete &&= decoded.complete;
  found.reports.push({ type: node.type, text: decoded.text });
  if (!HEADERS_ONLY.has(node.type) || found.embedded.length >= MAX_EMBEDDED) return;
  const bytes = await decodeBytes(found.source, node);
  found.embedded.push(describeEmbedded(findFields(bytes, 0, bytes.length).fields, null, null, found.limits));
}

async function addEmbedded(node: MimeNode, found: Found): Promise<void> {
  if (found.level >= MAX_LEVELS || found.embedded.length >= MAX_EMBEDDED) {
    found.complete = false;
    return;
  }
  const bytes = await decodeBytes(found.source, node);
  const tree = mimeTree(bytes);
  const deeper: EmbeddedMessage[] = [];
  const inner = await collect(bytes, tree.root, found.limits, found.level + 1, deeper);
  found.embedded.push(describeEmbedded(tree.root.fields, inner.text, inner.html, found.limits), ...deeper);
  found.complete &&= tree.complete && inner.complete;
}

function describeEmbedded(
  fields: readonly RawField[],
  text: string | null,
  html: string | null,
  limits: ParseLimits,
): EmbeddedMessage {
  const subject = rawValues(fields, 'subject')[0];
  return {
    messageId: messageId(fields),
    from: addresses(fields, 'from', limits.addresses).list,
    to: addresses(fields, 'to', limits.addresses).list,
    subject: subject === undefined ? null : decodeValue(subject),
    date: parseDate(rawValues(fields, 'date')[0] ?? ''),
    headers: decodeFields(fields, limits.headers),
    text,
    html,
  };
}
