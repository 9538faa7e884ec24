// text/plain → lines: quote marks become depth (RFC 3676 §4.5 and the looser ways of mail programs). Pure.
import type { Line } from './line.ts';
import { visible } from './line.ts';

/** Deeper quoting than this is counted as this: nobody reads it, and numbers stay small. */
const DEEPEST = 50;
/** Outlook writes a link's target behind its words: `jane@ngo.example<mailto:jane@ngo.example>`. */
const MAILTO = /<mailto:([^<>\s]{3,254})>/gi;

/** The number of quote marks at the start of a line, and what follows them. A space may stand before and after each mark. */
function unquote(line: string): { depth: number; text: string } {
  let depth = 0;
  let at = 0;
  for (;;) {
    let mark = at;
    while (mark - at < 2 && line.charCodeAt(mark) === 0x20) mark++;
    if (line.charCodeAt(mark) !== 0x3e) break;
    depth++;
    at = mark + 1;
  }
  if (depth > 0 && line.charCodeAt(at) === 0x20) at++;
  return { depth, text: line.slice(at) };
}

function plainMailto(text: string): string {
  if (!text.includes('<mailto:') && !text.includes('<MAILTO:')) return text;
  return text.replace(MAILTO, (_whole, address: string, at: number) => {
    const before = text.slice(Math.max(0, at - address.length), at);
    if (before.toLowerCase() === address.toLowerCase()) return '';
    return /[\s<]$/.test(before) || before === '' ? `<${address}>` : ` <${address}>`;
  });
}

/** The lines of a text/plain body whose format=flowed is already joined. */
export function plainLines(text: string): Line[] {
  const raw = plainMailto(visible(text)).split(/\r\n|\n|\r/);
  const lines: Line[] = [];
  for (const [index, clean] of raw.entries()) {
    // mboxrd: a line of the sender that begins with "From " got a ">" on its way.
    const escaped =
      clean.startsWith('>From ') && !(raw[index - 1] ?? '').startsWith('>') && !(raw[index + 1] ?? '').startsWith('>');
    const { depth, text: rest } = escaped ? { depth: 0, text: clean.slice(1) } : unquote(clean);
    lines.push({ text: rest.trimEnd(), depth: Math.min(depth, DEEPEST), mark: null, hard: false });
  }
  return lines;
}
