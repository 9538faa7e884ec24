// A line of a mail as both text/plain and text/html give it, so that everything after works on one thing. Pure.

/** signature: inside the mail program's signature element; opening: inside the element that opens a quote; quoted: inside one that holds a quote. */
export type Mark = 'signature' | 'opening' | 'quoted';

export interface Line {
  /** Without quote marks, trimmed at the end; '' for a blank line. */
  readonly text: string;
  /** Quote marks (">") or quoting elements around it. */
  readonly depth: number;
  /** What the markup says of it; always null in text/plain. */
  readonly mark: Mark | null;
  /** Ended by a block element, so certainly not by a wrap. */
  readonly hard: boolean;
}

const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\f]/g;

/** Without characters that no reader sees, every kind of space a plain one. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ');
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** The index of the first line at or after `from` that has words, or -1; at most `within` lines are looked at. */
export function nextWords(lines: readonly Line[], from: number, within = Number.POSITIVE_INFINITY): number {
  const end = Math.min(lines.length, from + within);
  for (let index = from; index < end; index++) {
    const line = lines[index];
    if (line !== undefined && line.text !== '') return index;
  }
  return -1;
}
