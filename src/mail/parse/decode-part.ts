// One leaf of a message through mailparser: transfer encoding, charset, format=flowed. It never sees more than that leaf, so it cannot merge.
import { MailParser } from 'mailparser';
import type { MimeNode } from './mime-tree.ts';

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  checksumAlgo: false,
} as const;
/** Octets of a part per character allowed: a quoted-printable octet takes three, a base64 one a third more. */
const RAW_PER_CHARACTER = 3;
const SAFE_TOKEN = /^[A-Za-z0-9:_.+-]{1,60}$/;

export interface DecodedText {
  readonly text: string;
  readonly complete: boolean;
}

/** The characters of a text part, lines ended by LF, at most `limit` of them. */
export async function decodeText(source: Buffer, node: MimeNode, limit: number): Promise<DecodedText> {
  const rawLimit = node.bodyStart + limit * RAW_PER_CHARACTER;
  const body = source.subarray(node.bodyStart, Math.min(node.bodyEnd, rawLimit));
  const charset = node.params['charset']?.trim().toLowerCase() ?? '';
  let text = await decodeAs(body, node, effectiveCharset(charset));
  if (looksEightBit(text)) text = await decodeAs(body, node, 'windows-1252');
  const whole = node.bodyEnd <= rawLimit && text.length <= limit;
  return { text: whole ? text : cut(text, limit), complete: whole };
}

/** Mail that calls itself Latin-1 or ASCII and uses the octets 128 to 159 means windows-1252, as every browser reads it. */
function effectiveCharset(charset: string): string {
  if (charset === 'iso-8859-1' || charset === 'latin1' || charset === 'iso8859-1') return 'windows-1252';
  return SAFE_TOKEN.test(charset) && charset !== 'us-ascii' && charset !== 'ascii' ? charset : 'utf-8';
}

/** Whether octets above 127 were there and not one of them made a character of UTF-8: then it was no UTF-8. */
function looksEightBit(text: string): boolean {
  if (!text.includes('\ufffd')) return false;

  return /^[\u0000-\u007f\ufffd]*$/.test(text);
}

function decodeAs(body: Buffer, node: MimeNode, charset: string): Promise<string> {
  const flowed = node.params['format']?.toLowerCase() === 'flowed' ? '; format=flowed' : '';
  const delsp = node.params['delsp']?.toLowerCase() === 'yes' ? '; delsp=yes' : '';
  const head = `Content-Type: text/plain; charset=${charset}${flowed}${delsp}\r\n${transferEncoding(node)}\r\n`;
  return new Promise((resolve, reject) => {
    const parser = new MailParser(OPTIONS);
    let text = '';
    parser.on('error', reject);
    parser.on('data', (chunk) => {
      if (chunk.type === 'text') text = chunk.text ?? '';
      else chunk.release?.();
    });
    parser.on('end', () => {
      resolve(text);
    });
    parser.write(Buffer.from(head, 'latin1'));
    parser.end(body);
  });
}

/** The octets of a part with its transfer encoding undone. */
export function decodeBytes(source: Buffer, node: MimeNode): Promise<Buffer> {
  const body = source.subarray(node.bodyStart, node.bodyEnd);
  if (node.encoding !== 'base64' && node.encoding !== 'quoted-printable') return Promise.resolve(body);
  return new Promise((resolve, reject) => {
    const parser = new MailParser(OPTIONS);
    const chunks: Buffer[] = [];
    parser.on('error', reject);
    parser.on('data', (part) => {
      if (part.type !== 'attachment') return;
      part.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      part.content.on('end', () => part.release?.());
    });
    parser.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    parser.write(Buffer.from(`Content-Type: application/octet-stream\r\n${transferEncoding(node)}\r\n`, 'latin1'));
    parser.end(body);
  });
}

function transferEncoding(node: MimeNode): string {
  return SAFE_TOKEN.test(node.encoding) ? `Content-Transfer-Encoding: ${node.encoding}\r\n` : '';
}

function cut(text: string, limit: number): string {
  const kept = text.slice(0, limit);
  const last = kept.charCodeAt(kept.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
