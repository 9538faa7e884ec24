// Text cut into words, numbers, addresses and marks, with positions: the common ground of the recognisers. Linear time. Pure.

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
const TOKEN = new RegExp(String.raw`${INITIALS}|${WORD}|\p{N}+|[\n\t]|[^\s\p{L}\p{N}]`, 'gu');
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

function urls(text: string): Special[] {
  const found: Special[] = [];
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
export function tokenise(text: string): readonly Token[] {
  const specials = [...addresses(text), ...urls(text)].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let from = 0;
  const plain = (until: number): void => {
    if (until <= from) return;
    const piece = text.slice(from, until);
    for (const match of piece.matchAll(TOKEN)) {
      const start = from + match.index;
      const word = match[0];
      tokens.push({ kind: kindOf(word), text: word, folded: fold(word), start, end: start + word.length });
    }
  };
  for (const special of specials) {
    if (special.start < from) continue;
    plain(special.start);
    const word = text.slice(special.start, special.end);
    tokens.push({ kind: special.kind, text: word, folded: fold(word), start: special.start, end: special.end });
    from = special.end;
  }
  plain(text.length);
  return tokens;
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
