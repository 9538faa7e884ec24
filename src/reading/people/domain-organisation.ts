// The organisation whose name stands in the mail and spells the sender's domain: "Savannah Links" of x@savannahlinks.example. Pure.
import { domainOf } from '../../domain/address.ts';
import { fold, type Token, tokenise } from '../tokens.ts';
import { organisationWords, particles } from './lexicon/lexicon.ts';
import { generalLabels, leadingWords, legalForms, spelledOut } from './lexicon/domain-words.ts';
import { givenNames } from './lexicon/given-names.ts';
import { providers } from './lexicon/providers.ts';
import { isCapital } from './names.ts';
import { classify, endsAbbreviated, isSmallLead } from './segments.ts';
import { isFormer } from './stated-organisation.ts';

const SHORTEST = 3;
const MOST_TOKENS = 8;

/** The spellings of names that the labels of `address`'s domain can stand for; none for providers of mailboxes. */
function labelsOf(address: string): ReadonlySet<string> {
  const labels = (domainOf(address) ?? '')
    .split('.')
    .slice(0, -1)
    .filter((label) => !generalLabels.has(label));
  if (providers.has(labels[labels.length - 1] ?? '')) return new Set();
  const plain = labels.map((label) => label.replace(/[^a-z0-9]/g, ''));
  return new Set(plain.filter((label) => label.length >= SHORTEST));
}

/** The name in `texts` (the surest first) that spells the domain of `address`, as written; null where none does. */
export function organisationOfDomain(
  texts: readonly (readonly Token[] | string)[],
  address: string,
  senderName: string | null,
): string | null {
  const labels = labelsOf(address);
  if (labels.size === 0) return null;
  const own = new Set(fold(senderName ?? '').split(/[\s.-]+/));
  const longest = Math.max(...[...labels].map((label) => label.length));
  for (const text of texts) {
    const tokens = typeof text === 'string' ? tokenise(text) : text;
    for (let i = 0; i < tokens.length; i++) {
      const last = spelledBy(tokens, i, labels, longest);
      if (last === -1) continue;
      const words = tokens.slice(i, last + 1).filter((token) => token.kind === 'word');
      if (words.every((token) => own.has(token.folded)) || isPartOfOther(tokens, i, last) || isFormer(tokens, i, last))
        continue;
      return written(tokens, leadBefore(tokens, i), legalBehind(tokens, headBehind(tokens, i, last)));
    }
  }
  return null;
}

/** The last of the tokens from `i` on that together spell a label; -1 where they spell none. */
function spelledBy(tokens: readonly Token[], i: number, labels: ReadonlySet<string>, longest: number): number {
  const first = tokens[i];
  if (first === undefined || !(first.kind === 'number' || (isWord(first) && isCapital(first.text)))) return -1;
  const mine: [string, string] = ['', ''];
  const ends = Math.min(tokens.length, i + MOST_TOKENS);
  for (let at = i; at < ends; at++) {
    const token = tokens[at];
    if (token === undefined || !(isWord(token) || token.kind === 'number' || /^[&.'’+-]$/.test(token.text))) return -1;
    if (token.kind === 'mark' && token.text !== '&' && token.start !== tokens[at - 1]?.end) return -1;
    mine[0] += lettersOf(token.folded);
    mine[1] += lettersOf(german(token.text));
    if (mine.every((spelling) => spelling.length > longest)) return -1;
    if (token.kind !== 'mark' && mine.some((spelling) => labels.has(spelling)) && !goesOn(tokens, at)) return at;
  }
  return -1;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'initials';
}

function lettersOf(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, '');
}

function german(text: string): string {
  return fold(text.toLowerCase().replace(/[äöüå]/g, (letter) => spelledOut[letter] ?? letter));
}

/** A hyphen or a dot that joins more. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return mark?.text === '.' && mark.start === token?.end && next?.start === mark.end && next.kind === 'number';
}

/** "Tom Brug" and "Humanity Hub" of brug.example and hub.example: one word within another name. */
function isPartOfOther(tokens: readonly Token[], from: number, last: number): boolean {
  if (last > from) return false;
  const [before, next] = [tokens[from - 1], tokens[last + 1]];
  if (before !== undefined && isWord(before) && !opens(tokens, from - 1)) {
    if (isCapital(before.text) && !leadingWords.has(before.folded)) return true;
    if (particles.has(before.folded) && givenNames.has(tokens[from - 2]?.folded ?? '')) return true;
  }
  if (before !== undefined && givenNames.has(before.folded) && isCapital(before.text)) return true;
  return next?.kind === 'word' && isCapital(next.text) && !organisationWords.has(next.folded);
}

function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text);
}

/** Where the name begins with the words before it that belong to it. */
function leadBefore(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  if (before?.kind === 'word' && isSmallLead(before.text)) return from - 1;
  if (before?.kind !== 'word' || !isCapital(before.text) || !leadingWords.has(before.folded)) return from;
  return before.folded === 'the' && opens(tokens, from - 1) ? from : from - 1;
}

/** "the Lakeside Study Circle" of lakesidestudy.example: behind an article the name goes on to its noun. */
function headBehind(tokens: readonly Token[], from: number, last: number): number {
  const next = tokens[last + 1];
  if (!/^(?:the|de|het)$/.test(tokens[from - 1]?.text ?? '') || next?.kind !== 'word' || !isCapital(next.text))
    return last;
  const ends = !isCapital(tokens[last + 2]?.text ?? '') || tokens[last + 2]?.kind !== 'word';
  return ends && classify(next.text) === 'maybe-organisation' && !givenNames.has(next.folded) ? last + 1 : last;
}

/** Where it ends with a legal form or "Foundation" behind it. */
function legalBehind(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1];
  if (next === undefined) return last;
  if (next.text === '.' && next.start === tokens[last]?.end && endsAbbreviated(`${tokens[last].text}.`))
    return last + 1;
  if (legalForms.has(next.folded.replace(/\./g, ''))) return last + 1;
  return next.kind === 'word' && isCapital(next.text) && organisationWords.has(next.folded) ? last + 1 : last;
}

function written(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  tokens.slice(from, to + 1).forEach((token, n, all) => {
    text += n > 0 && all[n - 1]?.end !== token.start ? ` ${token.text}` : token.text;
  });
  return text;
}
