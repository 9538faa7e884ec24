// Which part of a mail to read: text/plain or text/html. Pure.
import { htmlLines } from './html-lines.ts';
import { mayShowMore } from './html-words.ts';
import { lexicons } from './lexicon/index.ts';
import type { Line } from './line.ts';

export interface Source {
  readonly lines: readonly Line[];
  readonly source: 'text' | 'html' | 'none';
}

/** A text/html part; its lines are made when somebody asks for them. */
export interface HtmlPart {
  readonly html: string;
  readonly lines: () => readonly Line[];
}

export function htmlPart(html: string): HtmlPart {
  let lines: readonly Line[] | null = null;
  return { html, lines: () => (lines ??= htmlLines(html)) };
}

/** A plain part with fewer words than this may be a note that points to the HTML part. */
const STUB_WORDS = 60;

const WORD = /[\p{L}\p{N}]/u;
/** More words than this need not be told apart. */
const MANY_WORDS = 20_000;

function countWords(lines: readonly Line[]): number {
  let count = 0;
  for (const line of lines) {
    if (count > MANY_WORDS) break;
    if (line.text !== '') count += line.text.slice(0, 10 * MANY_WORDS).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return count;
}

function isStub(lines: readonly Line[], words: number): boolean {
  if (words > STUB_WORDS) return false;
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();
  return lexicons.some((lexicon) => lexicon.stubs.some((phrase) => text.includes(phrase)));
}

/** text/plain where it is real; text/html where that is missing, empty, a stub or lacks much of what the HTML shows. */
export function chooseSource(text: readonly Line[] | null, html: HtmlPart | null): Source {
  if (html === null) {
    if (text === null) return { lines: [], source: 'none' };
    return { lines: text, source: text.some((line) => WORD.test(line.text)) ? 'text' : 'none' };
  }
  const words = text === null ? 0 : countWords(text);
  const stub = text !== null && isStub(text, words);
  const enough = words * 2 + 5;
  if (text !== null && words > 0 && !stub && !mayShowMore(html.html, enough)) return { lines: text, source: 'text' };
  const shown = html.lines();
  const htmlWords = countWords(shown);
  if (text !== null && htmlWords === 0) return { lines: text, source: words > 0 ? 'text' : 'none' };
  if (text === null || words === 0) return { lines: shown, source: htmlWords > 0 ? 'html' : 'none' };
  if (stub || enough < htmlWords) return { lines: shown, source: 'html' };
  return { lines: text, source: 'text' };
}
