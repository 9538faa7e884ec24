// Sets of words and phrases that are looked for among tokens; most tokens are dismissed by their first word. Pure.
import type { Token } from './tokens.ts';

export interface PhraseSet {
  /** Words and phrases, folded, single spaces. */
  readonly phrases: ReadonlySet<string>;
  /** First words of phrases → words of the longest phrase that begins so. */
  readonly starts: ReadonlyMap<string, number>;
}

export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const all = new Set(phrases);
  const starts = new Map<string, number>();
  for (const phrase of all) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return { phrases: all, starts };
}

/** How many tokens from `i` on make up the longest phrase of `set`; 0 where none does. */
export function phraseAt(tokens: readonly Token[], i: number, set: PhraseSet): number {
  const first = tokens[i];
  const most = first === undefined ? undefined : set.starts.get(first.folded);
  if (first === undefined || most === undefined) return 0;
  let phrase = first.folded;
  let longest = set.phrases.has(phrase) ? 1 : 0;
  for (let n = 1; n < most; n++) {
    const token = tokens[i + n];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) break;
    phrase += ` ${token.folded}`;
    if (set.phrases.has(phrase)) longest = n + 1;
  }
  return longest;
}

/** Whether any word of `tokens` can begin a phrase of `set`. */
export function mayContain(tokens: readonly Token[], set: PhraseSet): boolean {
  return tokens.some((token) => set.starts.has(token.folded));
}

/** The folded text of a token, '' outside and for line ends. */
export function wordAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined || token.kind === 'break' ? '' : token.folded;
}
