// Folding of iCalendar content lines (RFC 5545 §3.1). Pure.

const MAX_OCTETS = 75;

/** Folds every line of `text` (CR LF) to at most 75 octets of UTF-8, the leading space included; no character is split. */
export function fold(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const code = line.codePointAt(index) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      octets = 1;
    }
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  return folded + line.slice(start);
}
