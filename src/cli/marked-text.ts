// The words of a mail with those marked that led to a conclusion. Control and bidirectional characters become harmless. Pure.
import { printable } from '../domain/printable.ts';

/** Words to find, and the number under which the conclusion is listed. */
export interface Mark {
  readonly number: number;
  readonly words: string;
}

/** How marked words are shown: underlined and bold on a terminal, «…» elsewhere; both with the numbers behind. */
export type MarkStyle = 'terminal' | 'plain';

const ON = '\u001b[1;4m';
const OFF = '\u001b[0m';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly numbers: number[];
}

/** Each line without what could command a terminal; its spaces inside stay. */
export function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\S+|\t/g, (piece) => printable(piece)).trimEnd())
    .join('\n');
}

/** The marks whose words stand in `text`, however the white space lies. */
export function marksIn(text: string, marks: readonly Mark[]): readonly Mark[] {
  const flat = flatten(safeLines(text));
  return marks.filter((mark) => find(flat, mark) !== null);
}

/** `text` made safe, with the first place of each mark's words shown in `style`. */
export function withMarks(text: string, marks: readonly Mark[], style: MarkStyle): string {
  const safe = safeLines(text);
  const ranges = rangesOf(safe, marks);
  const cuts = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let shown = '';
  let at = 0;
  for (const cut of cuts) {
    shown += safe.slice(at, cut);
    // Inner marks end before outer ones, outer ones begin before inner ones.
    const ending = ranges.filter((range) => range.to === cut).sort((a, b) => b.from - a.from);
    const beginning = ranges.filter((range) => range.from === cut).sort((a, b) => b.to - a.to);
    const around = ranges.some((range) => range.from < cut && range.to > cut);
    for (const range of ending) shown += closing(range, style);
    if (around && ending.length > 0 && style === 'terminal') shown += ON;
    for (const range of beginning) shown += style === 'terminal' ? ON : range.from < range.to ? '«' : '';
    at = cut;
  }
  return shown + safe.slice(at);
}

function closing({ numbers }: Range, style: MarkStyle): string {
  const list = `[${numbers.join(',')}]`;
  return style === 'terminal' ? `${OFF}${list}` : `»${list}`;
}

function rangesOf(safe: string, marks: readonly Mark[]): readonly Range[] {
  const flat = flatten(safe);
  const ranges = new Map<string, Range>();
  for (const mark of marks) {
    const found = find(flat, mark);
    if (found === null) continue;
    const key = `${String(found.from)} ${String(found.to)}`;
    const known = ranges.get(key);
    if (known === undefined) ranges.set(key, { ...found, numbers: [mark.number] });
    else known.numbers.push(mark.number);
  }
  return [...ranges.values()];
}

/** Text with white space as single spaces, and where each of its characters stood. */
interface Flat {
  readonly text: string;
  readonly positions: readonly number[];
}

function flatten(text: string): Flat {
  const positions: number[] = [];
  let flat = '';
  for (let index = 0; index < text.length; index++) {
    const blank = /\s/.test(text[index] ?? '');
    if (blank && (flat === '' || flat.endsWith(' '))) continue;
    flat += blank ? ' ' : (text[index] ?? '');
    positions.push(index);
  }
  return { text: flat, positions };
}

function find(flat: Flat, { words }: Mark): { readonly from: number; readonly to: number } | null {
  const wanted = flatten(safeLines(words)).text.trim();
  if (wanted === '') return null;
  const start = flat.text.indexOf(wanted);
  const from = flat.positions[start];
  const last = flat.positions[start + wanted.length - 1];
  return start < 0 || from === undefined || last === undefined ? null : { from, to: last + 1 };
}
