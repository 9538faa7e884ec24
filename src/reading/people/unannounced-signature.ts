// A signature without a closing formula: known by the sender's name, or by standing apart at the end. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, tokenise } from '../tokens.ts';
import { displayOf } from './display-name.ts';
import type { NameShape } from './names.ts';
import { sameName } from './same-name.ts';
import { classify, piecesOf, type SegmentKind, startsPersonal } from './segments.ts';
import { tidy } from './signed-organisation.ts';
import { isContent, leadingName, linesOf, type SignedLine } from './signed-line.ts';

export interface Hint {
  /** The display name and the words of the address, folded. */
  readonly words: string;
  /** Whether the display name is a full name. */
  readonly full: boolean;
}

/** What a signature without a closing formula is known by. */
export function hintOf(mail: Pick<Mail, 'from' | 'sender'>): Hint {
  const from = mail.from[0] ?? mail.sender;
  if (from === null) return { words: '', full: false };
  const display = displayOf(from);
  const local = fold(from.address.split('@')[0] ?? '').replace(/[^a-z]+/g, ' ');
  const words = [fold(display.name ?? ''), display.shared ? '' : local].join(' ').trim();
  return { words, full: display.name?.includes(' ') === true };
}

/**
 * No formula: the last lines, from one that is the sender's name on. Where the sender is not known by a full name, any name will do
 * that stands in a paragraph of its own and is no entry of a list.
 */
export function byName(block: Block, index: number, hint: Hint): { from: number; lines: readonly SignedLine[] } | null {
  const raw = linesOf(bounded(block), index, 0);
  const all = raw.filter((line) => line.text !== '');
  for (let i = Math.max(0, all.length - 8); i < all.length; i++) {
    const line = all[i];
    if (line === undefined || line.text.length > (line.text.includes(' | ') ? 200 : 80) || line.text.includes('@'))
      continue;
    const shape = leadingName(line.text);
    if (shape === null || !endsHere(line.text, shape)) continue;
    const below = all.slice(i + 1);
    if (
      (i === 0 && shape.parts.length < 2) ||
      listsOthers(below, hint) ||
      below.some((l) => isContent(l.text) || l.text.length > 140 || namesAnother(l.text, hint))
    )
      continue;
    if (
      !isHint(shape, hint.words) &&
      (hint.full ||
        i === 0 ||
        !(isLikelySigner(shape) || (isBareGiven(shape) && below.length === 0)) ||
        !standsApart(raw, line, all[i - 1]) ||
        !below.every((l) => isDetail(l.text)))
    )
      continue;
    return { from: line.start, lines: all.slice(i) };
  }
  return null;
}

/** "… on 10 December. Piet Jansen, Zwolle": a name behind the last sentence, where it can be the sender's. */
export function trailing(
  block: Block,
  index: number,
  hint: Hint,
): { from: number; lines: readonly SignedLine[] } | null {
  const line = linesOf(bounded(block), index, 0)
    .filter((l) => l.text !== '')
    .at(-1);
  const from = Math.max(0, (line?.text.length ?? 0) - 80);
  const ends =
    line === undefined || !/[.!?)]\s/.test(line.text)
      ? []
      : [...line.text.slice(from).matchAll(/(?<!\b\p{Lu}|[Dd]r|[Dd]rs|[Mm]evr|[Dd]hr)[.!?)]\s+(?=\S)/gu)];
  const last = ends.at(-1);
  if (line === undefined || last === undefined) return null;
  const at = from + last.index + last[0].length;
  const rest = line.text.slice(at);
  const shape = leadingName(rest);
  const likely =
    shape !== null &&
    (isLikelySigner(shape) || (isBareGiven(shape) && at + shape.name.length >= line.text.trimEnd().length));
  if (shape === null || !endsHere(rest, shape) || (!isHint(shape, hint.words) && (hint.full || !likely))) return null;
  const behind = piecesOf(rest.slice(tokenise(rest)[shape.to]?.end ?? 0), true).filter((piece) => /\p{L}/u.test(piece));
  if (behind.length > 2 || behind.some((piece) => !ABOUT_SIGNER.has(classify(tidy(piece))))) return null;
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

/** A first name alone, where nothing else tells who writes. */
function isBareGiven(shape: NameShape): boolean {
  return shape.parts.length === 1 && shape.known && shape.name.length > 2;
}

/** "Hilal Yıldız, h.yildiz@…" below the sender's own name: a list goes on. */
function namesAnother(line: string, hint: Hint): boolean {
  const shape = line.includes('@') ? leadingName(line) : null;
  // A relative bears the same surname.
  const relative = shape?.initials === false && hint.full && !hint.words.split(' ').includes(shape.parts[0] ?? '');
  return shape !== null && shape.parts.length > 1 && (relative || !isHint(shape, hint.words));
}

/** Two and more lines that are nothing but full names of others: a list of participants that the writer opens herself. */
function listsOthers(below: readonly SignedLine[], hint: Hint): boolean {
  const others = below.filter(({ text }) => {
    const shape = leadingName(text);
    return shape?.known === true && shape.parts.length > 1 && !isHint(shape, hint.words) && text.endsWith(shape.name);
  });
  return others.length >= LEAST_OTHERS;
}
const LEAST_OTHERS = 2;

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
  return !piecesOf(line.slice(tokens[shape.to]?.end ?? 0), true)
    .map((piece) => tidy(piece.replace(/^[,;\s]+/, '')))
    .some((piece) => startsPersonal(piece) && classify(piece) !== 'organisation');
}
