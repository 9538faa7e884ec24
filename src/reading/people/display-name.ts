// The display name of an address in all its shapes: "Doe, Jane (Oxfam)", "Jane Doe | Oxfam", "'Jane Doe' via list", "Info Oxfam". Pure.
import type { Address } from '../../domain/address.ts';
import { fold, tokenise } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import { departments, mailboxes, organisationWords, particles, titles } from './lexicon/lexicon.ts';
import { isCapital, nameAt } from './names.ts';
import { classify, foldedWords, looksPersonal } from './segments.ts';

export interface DisplayName {
  /** Null where the display name is no person's. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** A shared mailbox: who wrote must be told by the text. */
  readonly shared: boolean;
}

const LONGEST = 200;

const cache = new WeakMap<Address, DisplayName>();

/** The display name of an address, read once. */
export function displayOf(address: Address): DisplayName {
  const known = cache.get(address);
  if (known !== undefined) return known;
  const display = readDisplayName(address.name, address.address);
  cache.set(address, display);
  return display;
}

/** Reads a display name; `address` tells whether it only repeats the address. */
export function readDisplayName(display: string | null, address: string): DisplayName {
  const nobody: DisplayName = { name: null, organisation: null, shared: false };
  let text = (display ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  text = unquoted(text);
  const via = / via /i.exec(text);
  if (via !== null) text = unquoted(text.slice(0, via.index).trim());
  const shared = mailboxes.has(fold(address.split('@')[0] ?? '').split(/[.+_-]/)[0] ?? '');
  if (text === '' || /\S@\S/.test(text) || isHandle(text)) return { ...nobody, shared };
  const bracket = /^(.*?)\s*[([]\s*([^()[\]]{1,80})\s*[)\]]\s*(.*)$/.exec(text);
  if (bracket !== null) return bracketed(bracket[1] ?? '', bracket[2] ?? '', bracket[3] ?? '', shared);
  const pieces = text
    .split(/\s*[|•·]\s*|\s+[-–—/@]\s+|\s+(?:at|bij|namens|from)\s+(?=\p{Lu})/u)
    .filter((piece) => piece !== '');
  if (pieces.length > 1) return fromPieces(pieces, shared);
  return fromWhole(text, shared);
}

/** "sunflower77", "anon.tulip": a name that somebody chose for a machine. */
function isHandle(text: string): boolean {
  return !/\s/.test(text) && (/\d/.test(text) || /^\p{Ll}+[._]\p{Ll}/u.test(text));
}

function unquoted(text: string): string {
  return text.replace(/^["'“‘]+|["'”’]+$/gu, '').trim();
}

function bracketed(before: string, inside: string, after: string, shared: boolean): DisplayName {
  const tokens = tokenise(`${before} (${inside}) ${after}`);
  const nick = nameAt(tokens, 0, { lower: false });
  const rest = fromWhole(after === '' ? before : `${before} ${after}`, shared);
  if (nick !== null && nick.to === tokens.length - 1 && isNickOf(inside, before)) return { ...rest, name: nick.name };
  const kind = classify(inside);
  const organisation = isOrganisation(kind) && !isNickOf(inside, before) ? inside.trim() : rest.organisation;
  return { ...rest, organisation };
}

function isNickOf(inside: string, before: string): boolean {
  return givenNames.has(fold(inside)) && !/^\p{Lu}+$/u.test(inside) && /(?:^|[\s,])\p{Lu}\./u.test(before);
}

function isOrganisation(kind: ReturnType<typeof classify>): boolean {
  return kind === 'organisation' || kind === 'maybe-organisation';
}

function fromPieces(pieces: readonly string[], shared: boolean): DisplayName {
  const person = pieces.findIndex((piece) => looksPersonal(piece));
  const index =
    person === -1
      ? pieces.findIndex(
          (piece) => !isMailbox(piece) && classify(piece) === 'maybe-organisation' && foldedWords(piece).length > 1,
        )
      : person;
  const others = pieces.filter((_, i) => i !== index);
  const organisation = others.find((piece) => isOrganisation(classify(piece)) && !isMailbox(piece)) ?? null;
  const piece = pieces[index];
  if (piece === undefined || (person === -1 && pieces.some((other) => isMailbox(other)))) {
    return { name: null, organisation: organisation ?? piece ?? null, shared: true };
  }
  return { ...fromWhole(piece, shared), organisation };
}

/** "Ellen & Bert", "Piet en Ria Jansen": two persons, of whom the text tells more. */
function isCouple(text: string): boolean {
  const [first, , second] = fold(text).split(/\s+(?=and |en |& |\+ )|(?<=(?:and|en|&|\+))\s+/);
  return (
    first !== undefined && second !== undefined && givenNames.has(first) && givenNames.has(second.split(' ')[0] ?? '')
  );
}

function isMailbox(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.every((word) => mailboxes.has(word) || departments.has(word));
}

function fromWhole(text: string, shared: boolean): DisplayName {
  const comma = text.split(/\s*,\s*/).filter((part) => part !== '');
  if (comma.length === 2) return fromComma(comma[0] ?? '', comma[1] ?? '', shared);
  if (comma.length > 2) return fromComma(comma[0] ?? '', comma[1] ?? '', shared);
  const words = foldedWords(text);
  if (isCouple(text)) return { name: null, organisation: null, shared: true };
  if (isMailbox(text)) return { name: null, organisation: null, shared: true };
  const [first] = words;
  if (first !== undefined && mailboxes.has(first) && words.length > 1 && !givenNames.has(words[1] ?? '')) {
    const rest = text.slice(text.search(/\s/) + 1).replace(/^(?:van|of)\s+/i, '');
    return { name: null, organisation: isOrganisation(classify(rest)) && !isMailbox(rest) ? rest : null, shared: true };
  }
  if (words.some((word) => organisationWords.has(word)) && !givenNames.has(first ?? ''))
    return { name: null, organisation: text, shared: true };
  const name = shared && !looksPersonal(text) && words.length > 1 ? null : wholeName(shoutedFirst(text));
  if (name === null) {
    const titled = titles.has((words[0] ?? '').replace(/\.$/, ''));
    return { name: null, organisation: !titled && isOrganisation(classify(text)) ? text : null, shared: true };
  }
  return { name, organisation: null, shared };
}

/** "Doe, Jane", "Veen, J. van der", "Jane Doe, Oxfam", "Jane Doe, MSc". */
function fromComma(left: string, right: string, shared: boolean): DisplayName {
  const rightWords = foldedWords(right);
  if (rightWords.length > 0 && rightWords.every((word) => titles.has(word))) return fromWhole(left, shared);
  const leftPersonal =
    looksPersonal(left) && foldedWords(left).length > 1 && !particles.has(foldedWords(left)[0] ?? '');
  const first = fold(right.split(/\s/)[0] ?? '');
  const rightGiven = givenNames.has(first) || /^(?:\p{Lu}h?\.-?\s?)+/u.test(right);
  if (leftPersonal && !rightGiven) {
    return { name: wholeName(left) ?? left, organisation: isOrganisation(classify(right)) ? right : null, shared };
  }
  if (rightWords.length > 4 || rightWords.some((word) => organisationWords.has(word))) {
    return isMailbox(left) ? { name: null, organisation: right, shared: true } : fromWhole(left, shared);
  }
  const flipped = flip(left, right);
  return { name: wholeName(flipped) ?? flipped, organisation: null, shared };
}

/** "Ommen", "Theo van" → "Theo van Ommen"; titles go. */
export function flip(last: string, first: string): string {
  const given = first.split(/\s+/).filter((word) => !titles.has(fold(word.replace(/\.$/, ''))));
  return [...given, last].join(' ');
}

/** "OKAFOR Chinedu", "VAN DAM Els": a surname in capitals before the first name changes its place. */
function shoutedFirst(text: string): string {
  const words = text.split(' ');
  const shouts = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !word.includes('.');
  const given = words.findIndex((word) => !shouts(word));
  const surname = words.slice(0, given);
  if (given < 1 || words.length > 5 || surname.every((word) => word.length < 3)) return text;
  return words.slice(given).every((word) => !shouts(word)) && givenNames.has(fold(words[given] ?? ''))
    ? [...words.slice(given), ...surname].join(' ')
    : text;
}

/** A name that is the whole text but for titles; also when written small; null where it is none. */
function wholeName(text: string): string | null {
  const tokens = tokenise(text);
  const shape = nameAt(tokens, 0, { lower: !tokens.some((token) => isCapital(token.text)), anyWord: true });
  if (shape !== null && restIsTitles(text, tokens, shape.to)) return shape.name;
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'initials');
  if (words.length === 0 || words.length > 6 || words.length !== tokens.length) return null;
  const strange = words.filter((token) => !isCapital(token.text) && !particles.has(token.folded));
  return strange.length === 0 && !words.some((token) => organisationWords.has(token.folded)) ? text : null;
}

function restIsTitles(text: string, tokens: ReturnType<typeof tokenise>, last: number): boolean {
  return (
    tokens
      .slice(last + 1)
      .every(
        (token) =>
          titles.has(token.folded) ||
          (token.kind !== 'word' && token.text.length <= 5) ||
          /^\p{Lu}{2,4}$/u.test(token.text),
      ) && text !== ''
  );
}
