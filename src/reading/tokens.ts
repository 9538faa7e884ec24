// Text cut into words, numbers, addresses and marks, with positions: the common ground of the recognisers. Linear time. Pure.
import { memoOfLine } from './memo.ts';

export type TokenKind = 'word' | 'initials' | 'number' | 'email' | 'url' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** As written. A break is one LF. */
  readonly text: string;
  /** Lower case, diacritics and typographic apostrophes folded; for comparing. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const INITIALS = String.raw`(?:(?:[TPCRS]h|Chr|\p{Lu})\.-?){1,6}(?!\p{L})`;
const WORD = String.raw`(?:['’](?=[ts]\b(?:[\s-])))?\p{L}[\p{L}\p{M}]*(?:['’´-]\p{L}[\p{L}\p{M}]*)*`;
const TOKEN = new RegExp(String.raw`${INITIALS}|${WORD}|\p{N}+|[\n\t]|[^\s\p{L}\p{N}]`, 'uy');
const INITIAL = /^(?:[TPCRS]h|Chr|\p{Lu})\./u;
const WORD_START = /^['’]?\p{L}/u;
const NUMBER = /^\p{N}/u;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const ADDRESS_DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** For comparing words: lower case, without diacritics, with plain apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
}

interface Special {
  readonly kind: 'email' | 'url';
  readonly start: number;
  readonly end: number;
}

/** Addresses: around each "@", at most 64 octets before and 255 behind it (RFC 5321 §4.5.3.1). */
function addresses(text: string): Special[] {
  const found: Special[] = [];
  let last = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > last && at - start < 64 && LOCAL.test(text[start - 1] ?? '')) start--;
    while (start < at && /[.'-]/.test(text[start] ?? '')) start++;
    let end = at + 1;
    while (end < text.length && end - at < 255 && DOMAIN.test(text[end] ?? '')) end++;
    while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end--;
    if (start === at || !ADDRESS_DOMAIN.test(text.slice(at + 1, end))) continue;
    found.push({ kind: 'email', start, end });
    last = end;
  }
  return found;
}

const WWW = /www\./i;

function mayHaveSpecials(text: string): boolean {
  return text.includes('@') || text.includes('://') || WWW.test(text);
}

function urls(text: string): Special[] {
  const found: Special[] = [];
  if (!text.includes('://') && !WWW.test(text)) return found;
  for (const match of text.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi)) {
    found.push({ kind: 'url', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function kindOf(text: string): TokenKind {
  if (text === '\n') return 'break';
  if (INITIAL.test(text)) return 'initials';
  if (WORD_START.test(text)) return 'word';
  return NUMBER.test(text) ? 'number' : 'mark';
}

/** The tokens of `text` in their order; white space other than LF and TAB (a mark) is dropped. */
export const tokenise: (text: string) => readonly Token[] = memoOfLine(cut);

function cut(text: string): readonly Token[] {
  const specials = mayHaveSpecials(text) ? [...addresses(text), ...urls(text)].sort((a, b) => a.start - b.start) : [];
  const tokens: Token[] = [];
  let from = 0;
  for (const special of specials) {
    if (special.start < from) continue;
    scan(text.slice(from, special.start), from, tokens);
    const word = text.slice(special.start, special.end);
    tokens.push({ kind: special.kind, text: word, folded: fold(word), start: special.start, end: special.end });
    from = special.end;
  }
  scan(from === 0 ? text : text.slice(from), from, tokens);
  return tokens;
}

/** Cuts `piece` by the codes of its characters where they are ASCII, by TOKEN elsewhere. */
function scan(piece: string, offset: number, tokens: Token[]): void {
  let at = 0;
  while (at < piece.length) {
    const code = piece.charCodeAt(at);
    if (code === 32 || code === 13) {
      at++;
      continue;
    }
    const end = isLetter(code) ? wordEnd(piece, at) : isDigit(code) ? digitsEnd(piece, at) : markEnd(code, at);
    if (end > at) {
      const text = piece.slice(at, end);
      const kind = isLetter(code) ? 'word' : isDigit(code) ? 'number' : code === 10 ? 'break' : 'mark';
      tokens.push({ kind, text, folded: text.toLowerCase(), start: offset + at, end: offset + end });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(piece)?.[0];
    if (text === undefined) {
      at++;
      continue;
    }
    tokens.push({ kind: kindOf(text), text, folded: fold(text), start: offset + at, end: offset + at + text.length });
    at += text.length;
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapitalCode = (code: number): boolean => code >= 65 && code <= 90;

/** Behind a word of ASCII letters, with hyphens and apostrophes inside; `start` where TOKEN must decide. */
function wordEnd(piece: string, start: number): number {
  let at = start + 1;
  for (; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (isLetter(code)) continue;
    if (code > 127) return start;
    if ((code === 39 || code === 45) && isLetter(piece.charCodeAt(at + 1))) continue;
    if ((code === 39 || code === 45) && piece.charCodeAt(at + 1) > 127) return start;
    // "T.", "Th.", "Chr.": initials.
    if (code === 46 && at - start <= 3 && isCapitalCode(piece.charCodeAt(start))) return start;
    break;
  }
  return at;
}

function digitsEnd(piece: string, start: number): number {
  let at = start + 1;
  while (isDigit(piece.charCodeAt(at))) at++;
  return piece.charCodeAt(at) > 127 ? start : at;
}

/** Behind a mark of one ASCII character; `at` for an apostrophe, which may begin a word, and beyond ASCII. */
function markEnd(code: number, at: number): number {
  return code > 127 || code === 39 || code === 11 || code === 12 ? at : at + 1;
}

const cache = new WeakMap<object, readonly Token[]>();

/** Characters of a block that are looked at: no mail of a person is longer, and time stays bounded. */
const LONGEST = 24_000;

/** The part of a block's text that is looked at. */
export function bounded(block: { readonly text: string }): string {
  return block.text.length > LONGEST ? block.text.slice(0, LONGEST) : block.text;
}

/** The tokens of a block (of its bounded text), made once. */
export function tokensOf(block: { readonly text: string }): readonly Token[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const tokens = tokenise(bounded(block));
  cache.set(block, tokens);
  return tokens;
}

/** Whether two neighbouring tokens stand side by side without white space. */
export function adjoin(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}
