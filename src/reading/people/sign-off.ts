// The end of a letter: where the closing formula stands, what is signed there, and the lines of the signature. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, tokenise } from '../tokens.ts';
import { displayOf } from './display-name.ts';
import { closings, formLabels } from './lexicon/lexicon.ts';
import { nameAt, sameName, type NameShape } from './names.ts';
import { classify, foldedWords, startsPersonal, piecesOf, type SegmentKind } from './segments.ts';

export interface SignedLine {
  readonly block: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly text: string;
}

export interface SignOff {
  /** Lines below (and what stands behind) the closing formula, and those of signature blocks, in their order. */
  readonly lines: readonly SignedLine[];
  /** For own blocks: from which offset on the text is signature. */
  readonly from: ReadonlyMap<number, number>;
}

const cache = new WeakMap<readonly Block[], Map<string, SignOff>>();
const LONGEST_CLOSING = 6;
const MOST_LINES = 25;

interface Hint {
  /** The display name and the words of the address, folded. */
  readonly words: string;
  /** Whether the display name is a full name. */
  readonly full: boolean;
}

/** What a signature without a closing formula is known by. */
function hintOf(mail: Pick<Mail, 'from' | 'sender'>): Hint {
  const from = mail.from[0] ?? mail.sender;
  if (from === null) return { words: '', full: false };
  const display = displayOf(from);
  const local = fold(from.address.split('@')[0] ?? '').replace(/[^a-z]+/g, ' ');
  const words = [fold(display.name ?? ''), display.shared ? '' : local].join(' ').trim();
  return { words, full: display.name?.includes(' ') === true };
}

/** The sign-off of a mail that was split into `blocks`; made once. */
export function signOffOf(blocks: readonly Block[], mail: Pick<Mail, 'from' | 'sender'>): SignOff {
  const hint = hintOf(mail);
  const known = cache.get(blocks)?.get(hint.words);
  if (known !== undefined) return known;
  const lines: SignedLine[] = [];
  const from = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (block.role === 'signature') lines.push(...linesOf(bounded(block), index, 0).filter((line) => line.text !== ''));
    if (block.role !== 'own') return;
    const below = belowClosing(block, index) ?? byName(block, index, hint) ?? trailing(block, index, hint);
    if (below === null) return;
    from.set(index, below.from);
    lines.push(...below.lines);
  });
  const result: SignOff = { lines: lines.slice(0, MOST_LINES).flatMap(withoutClosing), from };
  const byHint = cache.get(blocks) ?? new Map<string, SignOff>();
  cache.set(blocks, byHint.set(hint.words, result));
  return result;
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

/** The length of a closing formula at the start of `text`, 0 where there is none; the longest one counts. */
export function closingLength(text: string): number {
  const first = /^[\p{L}\p{M}.'’-]+/u.exec(text.slice(0, 30))?.[0] ?? '';
  if (!closings.starts.has(fold(first).replace(/[.'-]+$/, '')) && !closings.starts.has(fold(first))) return 0;
  const tokens = tokenise(text.slice(0, 120));
  let longest = 0;
  let phrase = '';
  for (const token of tokens.slice(0, LONGEST_CLOSING)) {
    if (token.kind === 'break' || (token.kind === 'mark' && !'-,.&'.includes(token.text))) break;
    if (token.kind !== 'mark') phrase += (phrase === '' ? '' : ' ') + token.folded.replace(/\.$/, '');
    if (closings.phrases.has(phrase)) longest = token.end;
  }
  return longest;
}

/** From the last closing formula that begins a line and is followed by little else. */
function belowClosing(block: Block, index: number): { from: number; lines: readonly SignedLine[] } | null {
  const all = linesOf(bounded(block), index, 0);
  for (let i = all.length - 1; i >= Math.max(0, all.length - MOST_LINES); i--) {
    const line = all[i];
    if (line === undefined || line.text === '') continue;
    const inner = i >= all.length - 3 ? closingWithin(line) : null;
    if (inner !== null && all.slice(i + 1).every((l) => !isContent(l.text))) {
      return { from: inner.start, lines: [inner, ...all.slice(i + 1).filter((l) => l.text !== '')] };
    }
    const length = closingLength(line.text);
    if (length === 0) continue;
    const rest = line.text.slice(length).replace(/^[\s,.!–—-]+/u, '');
    if (!isSignature(rest)) continue;
    const start = line.start + line.text.length - rest.length;
    const own: SignedLine = { block: index, start, text: rest };
    const below = all.slice(i + 1).filter((l) => l.text !== '');
    if (below.length > 12 || below.some((l) => isContent(l.text))) return null;
    return { from: line.start, lines: rest === '' ? below : [own, ...below] };
  }
  return null;
}

/** "… please. Regards, Jane Doe, Oxfam": a formula behind the last sentence of a line. */
function closingWithin(line: SignedLine): SignedLine | null {
  const from = Math.max(0, line.text.length - 120);
  for (const match of [...line.text.slice(from).matchAll(/[.!?)]\s+/g)].reverse().slice(0, 4)) {
    const at = from + match.index + match[0].length;
    const length = closingLength(line.text.slice(at));
    if (length === 0) continue;
    const rest = line.text.slice(at + length).replace(/^[\s,.!–—-]+/u, '');
    if (rest !== '' && isSignature(rest) && leadingName(rest) !== null)
      return { ...line, start: line.start + line.text.length - rest.length, text: rest };
  }
  return null;
}

/** What may stand behind a closing formula on its line: nothing, or a name with perhaps an organisation. */
function isSignature(rest: string): boolean {
  if (rest === '' || /^[\p{Extended_Pictographic}\s:;)(-]+$/u.test(rest)) return true;
  if (rest.length > 80) return false;
  const tokens = tokenise(rest);
  const shape = nameAt(tokens, 0, { lower: tokens.length <= 5 });
  if (shape === null)
    return (
      closingLength(rest) > 0 || (tokens.length <= 6 && closings.phrases.has(foldedWords(rest).slice(0, 2).join(' ')))
    );
  const after = tokens[shape.to + 1];
  return after === undefined || after.kind === 'mark' || tokens.length - shape.to <= 4;
}

/** Lists, forms and whole sentences below the greeting are no signature. */
function isContent(line: string): boolean {
  if (/^(?:[-*•–]|\d{1,2}[.)])\s/u.test(line) && !/^--? ?$/.test(line)) return true;
  const label = /^([\p{L} -]{2,30}?)\s*:\s*\S/u.exec(line);
  const field = label === null ? undefined : formLabels.get(fold(label[1] ?? '').trim());
  if (field === 'name' || field === 'attendance' || field === 'notes') return true;
  return /^(?:p\.?s\.?|nb)\b/i.test(line);
}

/**
 * No formula: the last lines, from one that is the sender's name on. Where the sender is not known by a full name, any name will do
 * that stands in a paragraph of its own and is no entry of a list.
 */
function byName(block: Block, index: number, hint: Hint): { from: number; lines: readonly SignedLine[] } | null {
  const raw = linesOf(bounded(block), index, 0);
  const all = raw.filter((line) => line.text !== '');
  for (let i = Math.max(0, all.length - 8); i < all.length; i++) {
    const line = all[i];
    if (line === undefined || line.text.length > (line.text.includes(' | ') ? 200 : 80) || line.text.includes('@'))
      continue;
    const shape = leadingName(line.text);
    if (shape === null || !endsHere(line.text, shape)) continue;
    const below = all.slice(i + 1);
    if ((i === 0 && shape.parts.length < 2) || below.some((l) => isContent(l.text) || l.text.length > 140)) continue;
    if (
      !isHint(shape, hint.words) &&
      (hint.full ||
        i === 0 ||
        !isLikelySigner(shape) ||
        !standsApart(raw, line, all[i - 1]) ||
        !below.every((l) => isDetail(l.text)))
    )
      continue;
    return { from: line.start, lines: all.slice(i) };
  }
  return null;
}

/** "… on 10 December. Piet Jansen, Zwolle": a name behind the last sentence, where it can be the sender's. */
function trailing(block: Block, index: number, hint: Hint): { from: number; lines: readonly SignedLine[] } | null {
  const line = linesOf(bounded(block), index, 0)
    .filter((l) => l.text !== '')
    .at(-1);
  const from = Math.max(0, (line?.text.length ?? 0) - 80);
  const ends =
    line === undefined
      ? []
      : [...line.text.slice(from).matchAll(/(?<!\b\p{Lu}|[Dd]r|[Dd]rs|[Mm]evr|[Dd]hr)[.!?)]\s+(?=\S)/gu)];
  const last = ends.at(-1);
  if (line === undefined || last === undefined) return null;
  const at = from + last.index + last[0].length;
  const rest = line.text.slice(at);
  const shape = leadingName(rest);
  if (shape === null || !endsHere(rest, shape) || (!isHint(shape, hint.words) && (hint.full || !isLikelySigner(shape))))
    return null;
  const behind = piecesOf(rest.slice(tokenise(rest)[shape.to]?.end ?? 0), true).filter((piece) => /\p{L}/u.test(piece));
  if (behind.length > 2 || behind.some((piece) => !ABOUT_SIGNER.has(classify(piece)))) return null;
  return { from: line.start + at, lines: [{ block: index, start: line.start + at, text: rest }] };
}

const ABOUT_SIGNER: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  'organisation',
  'maybe-organisation',
  'town',
  'role',
  'department',
  'empty',
]);

function isLikelySigner(shape: NameShape): boolean {
  return shape.parts.length > 1 && (shape.known || shape.initials || shape.titled);
}

/** A blank line above, and no heading of a list. */
function standsApart(raw: readonly SignedLine[], line: SignedLine, previous: SignedLine | undefined): boolean {
  const at = raw.indexOf(line);
  return raw[at - 1]?.text === '' && previous?.text.endsWith(':') !== true;
}

/** A function, an organisation, a telephone: what stands below a name. */
function isDetail(line: string): boolean {
  const kind = classify(line.split(/[|,]/)[0] ?? '');
  return line.length < 90 && kind !== 'other' && kind !== 'attendance' && kind !== 'note';
}

function isHint(shape: NameShape, hint: string): boolean {
  return (
    hint !== '' &&
    (sameName(shape.name, hint) ||
      shape.parts.some(
        (part) =>
          part.length > 2 && hint.split(' ').some((word) => word === part || (part.length > 3 && word.endsWith(part))),
      ) ||
      hint.replace(/ /g, '') === shape.parts.join(''))
  );
}

function endsHere(line: string, shape: NameShape): boolean {
  const tokens = tokenise(line.slice(0, 200));
  const next = tokens[shape.to + 1];
  if (next === undefined) return true;
  if (next.kind !== 'mark' || /[?:]/.test(next.text)) return false;
  return !piecesOf(line.slice(tokens[shape.to]?.end ?? 0), true).some((piece) =>
    startsPersonal(piece.replace(/^[,;\s]+/, '')),
  );
}

/** The name at the start of a signature line. */
export function leadingName(line: string): NameShape | null {
  const tokens = tokenise(line.slice(0, 160).replace(/^[*_~"“]+/, ''));
  const lower =
    tokens.length <= 4 && tokens.every((token) => token.kind === 'word' && token.text === token.text.toLowerCase());
  const shape = nameAt(tokens, 0, { lower });
  return shape !== null && classify(line.slice(0, tokens[shape.to]?.end ?? 0)) !== 'closing' ? shape : null;
}

function withoutClosing(line: SignedLine): readonly SignedLine[] {
  const length = closingLength(line.text);
  if (length === 0) return [line];
  const rest = line.text.slice(length).replace(/^[\s,.!–—-]+/u, '');
  return rest === '' ? [] : [{ ...line, start: line.start + line.text.length - rest.length, text: rest }];
}
