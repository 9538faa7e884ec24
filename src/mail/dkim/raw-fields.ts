// The header block of a message in its own octets, field by field: a signature is over octets, not over what they mean. Pure; linear time.

/** One field with its folded lines, as latin1 characters: one an octet. */
export interface RawHeaderField {
  /** In lower case. */
  readonly name: string;
  readonly lines: string;
}

export interface RawMessage {
  readonly fields: readonly RawHeaderField[];
  /** From the empty line on. */
  readonly rest: Buffer;
}

/** Null where the block is longer than `limit` octets, or never ends. */
export function rawMessage(source: Buffer, limit: number): RawMessage | null {
  const fields: { name: string; lines: string }[] = [];
  let at = 0;
  while (at <= limit) {
    const lineBreak = source.indexOf(0x0a, at);
    if (lineBreak < 0) return null;
    const line = source.toString('latin1', at, lineBreak + 1);
    if (line === '\n' || line === '\r\n') return { fields, rest: source.subarray(at) };
    const last = fields.at(-1);
    if ((line.startsWith(' ') || line.startsWith('\t')) && last !== undefined) last.lines += line;
    else
      fields.push({
        name: line
          .slice(0, Math.max(0, line.indexOf(':')))
          .trim()
          .toLowerCase(),
        lines: line,
      });
    at = lineBreak + 1;
  }
  return null;
}

/** A tag of a DKIM-Signature field (RFC 6376 §3.2), white space taken out; null where it is missing. */
export function signatureTag(field: RawHeaderField, tag: string): string | null {
  const value = field.lines.slice(field.lines.indexOf(':') + 1);
  for (const part of value.split(';')) {
    const equals = part.indexOf('=');
    if (equals >= 0 && part.slice(0, equals).trim().toLowerCase() === tag)
      return part.slice(equals + 1).replace(/\s/g, '');
  }
  return null;
}
