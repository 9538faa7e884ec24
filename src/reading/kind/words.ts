// Text as a row of folded words for matching phrases: no accents, no capitals, contractions opened, "e-mail" = "email". Linear time. Pure.
import { memo } from '../memo.ts';
import { fold } from '../tokens.ts';

export interface Words {
  readonly text: string;
  /** Folded words; "." ends a sentence or paragraph, ":" is a colon. */
  readonly words: readonly string[];
  /** Where each word stands in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A word, or a mark. */
const PIECE = /([\p{L}\p{N}\p{M}]+(?:['’‘`´]\p{L}{1,3}(?!\p{L}))?)|[.!?…:;](?=\s|$)|:|[*|](?=\s)|\n[ \t\r]*\n/gu;

/** "can't" and "cannot" are "can not", "I'm" is "I am": one phrase then covers all spellings. */
const OPENED: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["let's", ['let', 'us']],
]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

function opened(word: string): readonly string[] {
  const known = OPENED.get(word);
  if (known !== undefined) return known;
  const apostrophe = word.indexOf("'");
  if (apostrophe < 1) return [word];
  const [head, tail] = [word.slice(0, apostrophe), word.slice(apostrophe + 1)];
  if (tail === 't' && head.endsWith('n') && head.length > 2) return [head.slice(0, -1), 'not'];
  const ending = ENDINGS.get(tail);
  if (ending !== undefined) return [head, ending];
  return tail === 's' ? [head, 's'] : [head, tail];
}

/** One written word folded, and the words that it stands for. */
const saidBy = memo((piece) => {
  const folded = fold(piece);
  return { folded, said: opened(folded) };
});

/** The words of the first `limit` characters of `text`. */
export function wordsOf(text: string, limit: number): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (word: string, start: number, end: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
  };
  const looked = text.slice(0, limit);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(looked); match !== null; match = PIECE.exec(looked)) {
    const [piece, word] = match;
    const start = match.index;
    const end = start + piece.length;
    if (word === undefined) {
      push(piece === ':' ? ':' : '.', start, end);
      continue;
    }
    const { folded, said } = saidBy(word);
    // "e-mail" arrives as "e" + "mail".
    if (folded.startsWith('mail') && words.at(-1) === 'e' && start - (ends.at(-1) ?? 0) <= 1) {
      words[words.length - 1] = `e${folded}`;
      ends[ends.length - 1] = end;
      continue;
    }
    for (const word of said) push(word, start, end);
  }
  return { text, words, starts, ends };
}
