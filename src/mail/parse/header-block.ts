// The header fields of an entity: found, unfolded, decoded, made harmless (RFC 5322 §2.2, RFC 2047, RFC 6532). Pure; linear time.
import libmime from 'libmime';
import type { Header } from '../../domain/mail.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A field as found: the name in lower case, the value unfolded and as characters, encoded words still encoded. */
export interface RawField {
  readonly name: string;
  readonly value: string;
}

const LF = 0x0a;
const CR = 0x0d;
/** Octets of a header block that are looked at; the rest is not header any more for us. */
const MAX_BLOCK = 512 * 1024;
const MAX_VALUE = 64 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Finds the fields between `start` and the first empty line; `bodyStart` is `end` where there is none. */
export function findFields(source: Buffer, start: number, end: number): { fields: RawField[]; bodyStart: number } {
  const fields: RawField[] = [];
  let name: string | null = null;
  let lines: string[] = [];
  const finish = (): void => {
    if (name !== null) fields.push({ name, value: characters(lines.join(' ').slice(0, MAX_VALUE)).trim() });
    name = null;
    lines = [];
  };
  let at = start;
  while (at < end) {
    const lineBreak = source.indexOf(LF, at);
    const next = lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
    let stop = next === end && source[end - 1] !== LF ? end : next - 1;
    if (stop > at && source[stop - 1] === CR) stop -= 1;
    if (stop === at) {
      finish();
      return { fields, bodyStart: next };
    }
    if (at - start < MAX_BLOCK) {
      const line = source.toString('latin1', at, stop);
      if (line[0] === ' ' || line[0] === '\t') {
        lines.push(line.trim());
      } else {
        finish();
        const colon = line.indexOf(':');
        const found = colon > 0 ? line.slice(0, colon).trimEnd() : '';
        // A line that is no field starts the body in broken mail; RFC 5322 §2.2 names allow no space.
        if (/^[!-9;-~]{1,100}$/.test(found)) {
          name = found.toLowerCase();
          lines.push(line.slice(colon + 1).trim());
        } else if (fields.length === 0) {
          return { fields, bodyStart: at };
        }
      }
    }
    at = next;
  }
  finish();
  return { fields, bodyStart: end };
}

/** Raw 8-bit headers are UTF-8 (RFC 6532) or, where they are not valid as that, what old Windows programs wrote. */
function characters(latin1: string): string {
  if (/^[\u0000-\u007f]*$/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The field's value with encoded words decoded (RFC 2047) and every control character, CR and LF above all, made a space. */
export function decodeValue(raw: string): string {
  return harmless(raw.includes('=?') ? decodeWords(raw) : raw);
}

/** Replaces control characters, which an encoded word can smuggle in, by spaces. */
export function harmless(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

function decodeWords(raw: string): string {
  try {
    return libmime.decodeWords(raw);
  } catch {
    // An encoded word that cannot be decoded is shown as it stands (RFC 2047 §6.3).
    return raw;
  }
}

export function decodeFields(fields: readonly RawField[], limit: number): Header[] {
  return fields.slice(0, limit).map((field) => ({ name: field.name, value: decodeValue(field.value) }));
}
