// The end of a letter: where the closing formula stands, what is signed there, and the lines of the signature. Pure.
import type { Mail } from '../../domain/mail.ts';
import { memoOfLine } from '../memo.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, tokenise } from '../tokens.ts';
import { closings } from './lexicon/lexicon.ts';
import { nameAt } from './names.ts';
import { foldedWords } from './segments.ts';
import { isContent, leadingName, linesOf, type SignedLine } from './signed-line.ts';
import { byName, hintOf, trailing } from './unannounced-signature.ts';

export interface SignOff {
  /** Lines below (and what stands behind) the closing formula, and those of signature blocks, in their order. */
  readonly lines: readonly SignedLine[];
  /** For own blocks: from which offset on the text is signature. */
  readonly from: ReadonlyMap<number, number>;
}

type Signed = Pick<Mail, 'from' | 'sender'>;

const cache = new WeakMap<readonly Block[], { readonly mail: Signed; readonly signOff: SignOff }>();
const LONGEST_CLOSING = 6;
const MOST_LINES = 25;

/** The sign-off of a mail that was split into `blocks`; made once. */
export function signOffOf(blocks: readonly Block[], mail: Signed): SignOff {
  const known = cache.get(blocks);
  if (known?.mail === mail) return known.signOff;
  const hint = hintOf(mail);
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
  const signOff: SignOff = { lines: lines.slice(0, MOST_LINES).flatMap(withoutClosing), from };
  cache.set(blocks, { mail, signOff });
  return signOff;
}

/** The length of a closing formula at the start of `text`, 0 where there is none; the longest one counts. */
export const closingLength: (text: string) => number = memoOfLine((text) => {
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
});

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
    if (!isSignature(rest) || opensLetter(all, i, rest)) continue;
    const start = line.start + line.text.length - rest.length;
    const own: SignedLine = { block: index, start, text: rest };
    const below = all.slice(i + 1).filter((l) => l.text !== '');
    if (below.length > 12 || below.some((l) => isContent(l.text))) return null;
    return { from: line.start, lines: rest === '' ? below : [own, ...below] };
  }
  return null;
}

/** "Ciao Atlas team,": a formula of leave that opens the letter, with more below it. */
function opensLetter(all: readonly SignedLine[], at: number, rest: string): boolean {
  return /[\p{L}\p{N}][,!:]$/u.test(rest) && all.slice(0, at).every((line) => line.text === '') && at + 2 < all.length;
}

/** "… please. Regards, Jane Doe, Oxfam": a formula behind the last sentence of a line. */
function closingWithin(line: SignedLine): SignedLine | null {
  const from = Math.max(0, line.text.length - 120);
  const tail = line.text.slice(from);
  if (!/[.!?)]\s/.test(tail)) return null;
  for (const match of [...tail.matchAll(/[.!?)]\s+/g)].reverse().slice(0, 4)) {
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

function withoutClosing(line: SignedLine): readonly SignedLine[] {
  const length = closingLength(line.text);
  if (length === 0) return [line];
  const rest = line.text.slice(length).replace(/^[\s,.!–—-]+/u, '');
  return rest === '' ? [] : [{ ...line, start: line.start + line.text.length - rest.length, text: rest }];
}
