// Words below a quote that nothing marks: the quoted mail ends with its own closing, what follows that is the sender's. Pure.
import { readClosing } from './closing.ts';
import type { Line } from './line.ts';
import { nextWords } from './line.ts';
import type { Segment } from './segment.ts';
import { smallPrintOf } from './small-print.ts';
import { writerOf } from './writer.ts';

/** Lines of a signature below the closing of the quoted mail. */
const LONGEST_SIGNATURE = 8;

/** The index of the first line after the quoted mail's closing and signature, or -1. */
function endOfQuoted(lines: readonly Line[], segment: Segment): number {
  const from = segment.header?.from ?? null;
  const writer = writerOf(from === null ? [] : [from]);
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '' || readClosing(text, writer)?.kind !== 'closing') continue;
    let end = at + 1;
    while (end < lines.length && end - at <= LONGEST_SIGNATURE && lines[end]?.text !== '') end++;
    if (lines[end]?.text !== '') return -1;
    const next = nextWords(lines, end);
    return next;
  }
  return -1;
}

/**
 * Where a mail holds no words of now, yet text goes on below the closing of an unmarked quote, that text is the sender's:
 * somebody who answers below without quote marks. Otherwise the segments as they are.
 */
export function withWordsBelow(segments: readonly Segment[]): readonly Segment[] {
  if (segments.some((segment) => segment.role === 'own' && nextWords(segment.lines, 0) >= 0)) return segments;
  const last = segments.at(-1);
  if (last?.rule !== 'quote:below-opening' || last.depth !== 1) return segments;
  const start = endOfQuoted(last.lines, last);
  if (start < 0 || last.lines.slice(start).every((line) => line.text === '' || smallPrintOf(line.text) !== null))
    return segments;
  const quoted: Segment = { ...last, lines: last.lines.slice(0, start) };
  const own: Segment = {
    role: 'own',
    depth: 0,
    header: null,
    rule: 'own:below-unmarked-quote',
    lines: last.lines.slice(start),
  };
  return [...segments.slice(0, -1), quoted, own];
}
