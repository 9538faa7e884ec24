// The characters or octets of one leaf: quickly where its encoding is an everyday one, else by mailparser.
import { decodeQuickly, undoQuickly } from './decode-quickly.ts';
import { decodeWithMailparser, isToken, undoWithMailparser, type Encoding } from './mailparser-leaf.ts';
import type { MimeNode } from './mime-tree.ts';

/** Octets of a part per character allowed: a quoted-printable octet takes three, a base64 one a third more. */
const RAW_PER_CHARACTER = 3;

export interface DecodedText {
  readonly text: string;
  readonly complete: boolean;
}

/** The characters of a text part, lines ended by LF, at most `limit` of them. */
export async function decodeText(source: Buffer, node: MimeNode, limit: number): Promise<DecodedText> {
  const rawLimit = node.bodyStart + limit * RAW_PER_CHARACTER;
  const body = source.subarray(node.bodyStart, Math.min(node.bodyEnd, rawLimit));
  const encoding = encodingOf(node);
  let text = await decodeAs(body, encoding, effectiveCharset(node));
  if (looksEightBit(text)) text = await decodeAs(body, encoding, 'windows-1252');
  const whole = node.bodyEnd <= rawLimit && text.length <= limit;
  return { text: whole ? text : cut(text, limit), complete: whole };
}

/** The octets of a part with its transfer encoding undone. */
export async function decodeBytes(source: Buffer, node: MimeNode): Promise<Buffer> {
  const body = source.subarray(node.bodyStart, node.bodyEnd);
  return undoQuickly(body, node.encoding) ?? undoWithMailparser(body, node.encoding);
}

function encodingOf(node: MimeNode): Encoding {
  const isFlowed = node.params['format']?.toLowerCase() === 'flowed';
  const flow = node.params['delsp']?.toLowerCase() === 'yes' ? 'delsp' : 'flowed';
  return { transfer: node.encoding, flow: isFlowed ? flow : 'fixed' };
}

/** Mail that calls itself Latin-1 and uses the octets 128 to 159 means windows-1252, as every browser reads it. */
function effectiveCharset(node: MimeNode): string {
  const charset = node.params['charset']?.trim().toLowerCase() ?? '';
  if (charset === 'iso-8859-1' || charset === 'latin1' || charset === 'iso8859-1') return 'windows-1252';
  const isUtf8 = charset === 'us-ascii' || charset === 'ascii' || charset === 'utf8' || !isToken(charset);
  return isUtf8 ? 'utf-8' : charset;
}

/** Whether octets above 127 were there and not one of them made a character of UTF-8: then it was no UTF-8. */
function looksEightBit(text: string): boolean {
  return text.includes('\ufffd') && /^[\u0000-\u007f\ufffd]*$/.test(text);
}

async function decodeAs(body: Buffer, encoding: Encoding, charset: string): Promise<string> {
  return decodeQuickly(body, encoding, charset) ?? decodeWithMailparser(body, encoding, charset);
}

function cut(text: string, limit: number): string {
  const kept = text.slice(0, limit);
  const last = kept.charCodeAt(kept.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
