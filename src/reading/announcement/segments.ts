// An announcement cut into lines and cells, each with the label that says what it is about ("Where:", a heading, 📍). Pure; linear.
import { fold, tokenise, type Token } from '../tokens.ts';
import { labels } from './lexicon/lexicon.ts';
import type { LabelKind } from './lexicon/types.ts';

/** One line, or one cell of a line that has several. */
export interface Segment {
  /** The line it stands in. */
  readonly line: number;
  /** Without bullet and label, as it stands otherwise. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly label: LabelKind | null;
  /** The label as written, '' without one. */
  readonly labelWords: string;
  /** Whether it stands beside or below the label; `heading`: it is only a label. */
  readonly place: 'beside' | 'below' | 'plain' | 'heading';
  /** How many blank lines stand before its line. */
  readonly gap: number;
  /** Whether it is an item of a list. */
  readonly item: boolean;
}

/** Longer pages are cut: no announcement of one event is. */
const MOST_CHARACTERS = 24_000;
const MOST_LINES = 600;
/** Lines that a heading can rule. */
const MOST_BELOW = 4;
const BULLET = /^(?:[-–—*•▪◦●○‣·>✓✔➤→»]\s*)+(?=\S)/u;
const CELLS = /\t|\s[|•·¦]\s|\s{2}[–—]\s{2}/u;
const KEYED = /^([\p{L}][\p{L}\p{M}\p{N}.'’&/() -]{0,39}?)\s?[:：]\s*(.*)$/su;
const EMOJI: readonly (readonly [RegExp, LabelKind])[] = [
  [/^(?:📅|🗓️?|📆)\s*/u, 'when'],
  [/^(?:⏰|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⌚|🕰️?)\s*/u, 'time'],
  [/^(?:📍|🏛️?|🏢|📌)\s*/u, 'place'],
  [/^(?:💻|🖥️?|🔗)\s*/u, 'link'],
];

export function segmentsOf(text: string): readonly Segment[] {
  const found: Segment[] = [];
  let above: { readonly kind: LabelKind; readonly words: string; count: number } | null = null;
  let gap = 0;
  const lines = text.slice(0, MOST_CHARACTERS).split('\n').slice(0, MOST_LINES);
  lines.forEach((raw, line) => {
    const whole = raw.trim();
    if (whole === '') {
      gap++;
      if (above !== null && above.count > 0) above = null;
      return;
    }
    const item = BULLET.test(whole);
    const before = gap;
    const add = (cell: string, label: LabelKind | null, labelWords: string, place: Segment['place']): void => {
      found.push({ line, text: cell, tokens: tokenise(cell), label, labelWords, place, gap: before, item });
    };
    for (const cell of cellsOf(whole)) {
      const { label, words, rest } = labelled(cell);
      if (label !== null && rest === '') {
        above = { kind: label, words, count: 0 };
        add(cell, label, words, 'heading');
        continue;
      }
      if (label !== null) {
        above = null;
        add(rest, label, words, 'beside');
        continue;
      }
      const under: typeof above = above;
      if (under !== null && under.count < MOST_BELOW) {
        above = { ...under, count: under.count + 1 };
        add(cell, under.kind, under.words, 'below');
      } else add(cell, null, '', 'plain');
    }
    gap = 0;
  });
  return found;
}

function cellsOf(line: string): readonly string[] {
  const bare = line.replace(BULLET, '').replace(/^\|\s*|\s*\|$/g, '');
  return bare
    .split(CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function labelled(cell: string): { readonly label: LabelKind | null; readonly words: string; readonly rest: string } {
  for (const [sign, label] of EMOJI) {
    const mark = sign.exec(cell)?.[0];
    if (mark === undefined) continue;
    const inner = labelled(cell.slice(mark.length));
    return inner.label === null ? { label, words: mark.trim(), rest: cell.slice(mark.length).trim() } : inner;
  }
  const plain = cell.replace(/^\*+|\*+$/g, '').trim();
  const alone = kindOf(plain.replace(/[:：?]$/, ''));
  if (alone !== null) return { label: alone, words: plain, rest: '' };
  const [, key, value] = KEYED.exec(cell.replace(/^\*{1,2}/, '')) ?? [];
  const kind = key === undefined ? null : kindOf(key);
  if (key === undefined || value === undefined || kind === null) return { label: null, words: '', rest: cell };
  return { label: kind, words: key, rest: value.replace(/^\*{1,2}\s*/, '').trim() };
}

function kindOf(key: string): LabelKind | null {
  if (key.length > 45) return null;
  return labels.get(fold(key).replace(/\*/g, '').replace(/\s+/g, ' ').trim()) ?? null;
}
