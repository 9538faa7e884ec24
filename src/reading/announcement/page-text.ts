// The lines of an announcement as its page has them: only prose that a mail program wrapped is joined, never a title with the day below it. Pure.
import type { Line } from '../text/line.ts';

/** Columns at which people's programs wrap. */
const NARROWEST = 56;
const WIDEST = 100;
/** How much shorter than the longest a wrapped line can be. */
const RAGGED = 25;
const SENTENCE_END = /\p{L}[.!]["”’)]?(?:\s|$)/u;
/** A line that goes on with what the line above began. */
const GOES_ON = /^\p{Ll}/u;

export function pageText(lines: readonly Line[]): string {
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && !isEdge(lines[end - 1]) && !isEdge(lines[end])) end++;
    const paragraph = lines.slice(at, end).map(({ text }) => text);
    out.push(...(isProse(paragraph) ? [paragraph.map((text) => text.trim()).join(' ')] : paragraph));
    at = end;
  }
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A blank line, or one that HTML ended. */
function isEdge(line: Line | undefined): boolean {
  return line === undefined || line.text === '' || line.hard;
}

/** Sentences over lines of about one length, the last of which may be shorter. */
function isProse(lines: readonly string[]): boolean {
  if (!lines.some((line) => SENTENCE_END.test(line.trimEnd()))) return false;
  if (!lines.slice(1).some((line) => GOES_ON.test(line))) return false;
  const filled = lines.slice(0, -1).map((line) => line.length);
  const longest = Math.max(...lines.map((line) => line.length));
  return longest >= NARROWEST && longest <= WIDEST && filled.every((length) => length >= longest - RAGGED);
}
