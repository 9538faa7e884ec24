// Lines of a letter's end with their places, and what a single line is. Pure.
import { memoOfLine } from '../memo.ts';
import { fold, tokenise } from '../tokens.ts';
import { formLabels } from './lexicon/lexicon.ts';
import { nameAt, type NameShape } from './names.ts';
import { classify } from './segments.ts';

export interface SignedLine {
  readonly block: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly text: string;
}

export function linesOf(text: string, block: number, from: number): readonly SignedLine[] {
  const lines: SignedLine[] = [];
  let start = from;
  for (const raw of text.slice(from).split('\n')) {
    const lead = raw.length - raw.trimStart().length;
    lines.push({ block, start: start + lead, text: raw.trim() });
    start += raw.length + 1;
  }
  return lines;
}

/** The name at the start of a signature line. */
export const leadingName: (line: string) => NameShape | null = memoOfLine((line) => {
  const tokens = tokenise(line.slice(0, 160).replace(/^[*_~"“]+/, ''));
  const lower =
    tokens.length <= 4 && tokens.every((token) => token.kind === 'word' && token.text === token.text.toLowerCase());
  const shape = nameAt(tokens, 0, { lower });
  return shape !== null && classify(line.slice(0, tokens[shape.to]?.end ?? 0)) !== 'closing' ? shape : null;
});

/** Lists, forms and whole sentences below the greeting are no signature. */
export function isContent(line: string): boolean {
  if (/^(?:[-*•–]|\d{1,2}[.)])\s/u.test(line) && !/^--? ?$/.test(line)) return true;
  const label = /^([\p{L} -]{2,30}?)\s*:\s*\S/u.exec(line);
  const field = label === null ? undefined : formLabels.get(fold(label[1] ?? '').trim());
  if (field === 'name' || field === 'attendance' || field === 'notes') return true;
  return /^(?:p\.?s\.?|nb)\b/i.test(line);
}
