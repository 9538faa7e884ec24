// The structure of a message as byte ranges (RFC 2045, 2046): which part lies where, before anything is decoded. Pure; linear time.
import libmime from 'libmime';
import { findFields, type RawField } from './header-block.ts';

/** One entity of RFC 2045 §2.4. Offsets are into the bytes that the tree was made from. */
export interface MimeNode {
  readonly fields: readonly RawField[];
  /** Media type in lower case; text/plain where it is missing or unusable (RFC 2045 §5.2). */
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
  /** `attachment`, `inline` or what the part says, in lower case; null where it says nothing. */
  readonly disposition: string | null;
  readonly filename: string | null;
  /** Content-Transfer-Encoding in lower case. */
  readonly encoding: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Of a multipart whose delimiters were found; null for every other part. */
  readonly boundary: string | null;
  readonly children: readonly MimeNode[];
}

export interface MimeTree {
  readonly root: MimeNode;
  /** False where there were more parts or levels than are looked at. */
  readonly complete: boolean;
}

const MAX_PARTS = 500;
const MAX_DEPTH = 16;
const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const MEDIA_TYPE = /^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/;

/** Takes a message apart. Never throws: what is not MIME is one text/plain part. */
export function mimeTree(source: Buffer): MimeTree {
  const budget = { parts: MAX_PARTS, cut: false };
  const root = readNode(source, messageStart(source), source.length, 'text/plain', 0, budget);
  return { root, complete: !budget.cut };
}

/** Skips the separator line that mbox files put before a message (RFC 4155). */
function messageStart(source: Buffer): number {
  if (source.toString('latin1', 0, 5) !== 'From ') return 0;
  const end = source.indexOf(LF);
  return end < 0 ? 0 : end + 1;
}

function readNode(
  source: Buffer,
  start: number,
  end: number,
  defaultType: string,
  depth: number,
  budget: { parts: number; cut: boolean },
): MimeNode {
  const { fields, bodyStart } = findFields(source, start, end);
  const described = describe(fields, defaultType);
  const node = { ...described, fields, start, bodyStart, bodyEnd: end, boundary: null, children: [] };
  if (!described.type.startsWith('multipart/')) return node;
  if (depth >= MAX_DEPTH) {
    budget.cut = true;
    return node;
  }
  const boundary = described.params['boundary'] ?? guessBoundary(source, bodyStart, end);
  const ranges = boundary === null || boundary === '' ? [] : splitAt(source, bodyStart, end, boundary);
  // A multipart without a single delimiter is read as what a mail program would show: its body as text.
  if (ranges.length === 0) return { ...node, type: 'text/plain', params: {} };
  const childType = described.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const children: MimeNode[] = [];
  for (const [from, to] of ranges) {
    if (budget.parts <= 0) {
      budget.cut = true;
      break;
    }
    budget.parts -= 1;
    children.push(readNode(source, from, to, childType, depth + 1, budget));
  }
  return { ...node, boundary, children };
}

type Description = Pick<MimeNode, 'type' | 'params' | 'disposition' | 'filename' | 'encoding'>;

function describe(fields: readonly RawField[], defaultType: string): Description {
  const contentType = structured(fields, 'content-type');
  const disposition = structured(fields, 'content-disposition');
  const encoding = fields.find((field) => field.name === 'content-transfer-encoding')?.value ?? '';
  const type = contentType === null ? defaultType : contentType.value.toLowerCase();
  return {
    type: MEDIA_TYPE.test(type) ? type : 'text/plain',
    params: contentType?.params ?? {},
    disposition: disposition === null ? null : disposition.value.toLowerCase() || null,
    filename: disposition?.params['filename'] ?? contentType?.params['name'] ?? null,
    encoding: encoding.replace(/\(.*/, '').trim().toLowerCase(),
  };
}

function structured(
  fields: readonly RawField[],
  name: string,
): { value: string; params: Record<string, string> } | null {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) return null;
  const parsed = libmime.parseHeaderValue(field.value, { stripComments: true });
  const decoded = new Set<string>(parsed.decodedParams);
  const params: Record<string, string> = {};
  for (const [key, value] of Object.entries(parsed.params)) {
    // RFC 2231 values are decoded once already; a second decoding could turn a harmless name into another.
    params[key.toLowerCase()] = neutral(decoded.has(key) ? value : libmime.decodeWords(value));
  }
  const value = typeof parsed.value === 'string' ? parsed.value.trim() : '';
  return { value, params };
}

function neutral(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
}

/** The boundary of a multipart that forgot to name it: its first line, when that looks like a delimiter. */
function guessBoundary(source: Buffer, start: number, end: number): string | null {
  const line = /^\s{0,8}--(\S{1,70})\r?\n/.exec(source.toString('latin1', start, Math.min(end, start + 90)));
  return line?.[1] ?? null;
}

/** The ranges between delimiter lines (RFC 2046 §5.1.1). Preamble and epilogue are left out; the last delimiter may be missing. */
function splitAt(source: Buffer, start: number, end: number, boundary: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  let open = -1;
  let from = start;
  for (;;) {
    const at = source.indexOf(delimiter, from);
    if (at < 0 || at >= end) break;
    from = at + delimiter.length;
    if (at > start && source[at - 1] !== LF) continue;
    const line = delimiterLine(source, from, end);
    if (line === null) continue;
    if (open >= 0) ranges.push([open, beforeLineBreak(source, open, at)]);
    open = line.closing ? -1 : line.next;
    if (line.closing) break;
    from = line.next;
  }
  if (open >= 0 && open < end) ranges.push([open, end]);
  return ranges;
}

function delimiterLine(source: Buffer, from: number, end: number): { closing: boolean; next: number } | null {
  const closing = source[from] === DASH && source[from + 1] === DASH;
  let at = closing ? from + 2 : from;
  while (at < end && (source[at] === 0x20 || source[at] === 0x09 || source[at] === CR)) at += 1;
  if (at < end && source[at] !== LF) return null;
  return { closing, next: Math.min(at + 1, end) };
}

/** The line break before a delimiter belongs to the delimiter (RFC 2046 §5.1.1). */
function beforeLineBreak(source: Buffer, floor: number, at: number): number {
  let end = at;
  if (end > floor && source[end - 1] === LF) end -= 1;
  if (end > floor && source[end - 1] === CR) end -= 1;
  return end;
}
