// Words of a text with their places, brought to the form in which the lexicons know them. Pure, linear.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import { memo } from '../memo.ts';
import { correctSpelling } from './spelling.ts';

/** `word`: lower case, without accents, contractions taken apart. `mark`: one punctuation mark or line end. */
export interface Token {
  readonly kind: 'word' | 'address' | 'mark';
  readonly word: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Longer words are names of nothing we know; cutting them keeps hostile text cheap. */
const LONGEST_WORD = 40;

/** An address, a word, a mark. */
const SCAN =
  /([\p{L}\p{N}._%+-]{1,80}@[\p{L}\p{N}.-]{1,120}|https?:\/\/[^\s<>]{1,500})|(\d+(?:[.:,/]\d+)+|[\p{L}\p{N}]+(?:['’‘`´][\p{L}]+)*|['’‘`´](?:k|t|m|s)(?![\p{L}\p{N}]))|(\n|[.!?…]+|[,;:()[\]–—|•·/+&-])/gu;
const ACCENTS = /\p{M}/gu;
const QUOTES = /[’‘`´]/g;
const STRETCHED = /(\p{L})\1{2,}/gu;
const ASCII = /^[\x20-\x7e]*$/;

const EXPANSIONS = new Map(
  LANGUAGE_DATA.flatMap((lexicon) =>
    Object.entries(lexicon.expansions).map(([word, said]) => [word, said.split(' ')] as const),
  ),
);
const ENDINGS = LANGUAGE_DATA.flatMap((lexicon) => lexicon.endings);

/** The form of a word by which two spellings are one: lower case, no accents, straight apostrophes, no stretched letters. */
function plainForm(word: string): string {
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '').replace(QUOTES, "'");
  return plain.replace(STRETCHED, '$1$1').replace(/ı/g, 'i');
}

/** The words that one written word stands for. */
const wordsFor = memo((written: string) => expand(plainForm(written)));

function expand(word: string): readonly string[] {
  const known = EXPANSIONS.get(word);
  if (known !== undefined) return known;
  if (!word.includes("'")) return [correctSpelling(word)];
  for (const [ending, said] of ENDINGS) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const base = correctSpelling(word.slice(0, -ending.length));
    return said === '' ? [base] : [base, said];
  }
  return [word.replaceAll("'", '')];
}

/** The tokens of `text`. Several tokens can share a place where one written word stands for two ("can't": can, not). */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match !== null; match = SCAN.exec(text)) {
    const [whole, address, , mark] = match;
    const start = match.index;
    const end = start + whole.length;
    if (address !== undefined) tokens.push({ kind: 'address', word: '@', start, end });
    else if (mark !== undefined) tokens.push({ kind: 'mark', word: whole, start, end });
    else if (whole.length <= LONGEST_WORD) {
      for (const word of wordsFor(whole)) tokens.push({ kind: 'word', word, start, end });
    }
  }
  return tokens;
}
