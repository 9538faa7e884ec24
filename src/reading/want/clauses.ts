// Cuts a text into sentences and clauses, each with its place and its cues. Pure, linear.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import type { CueName } from '../lexicon/lexicon.ts';
import { findCues, languagesOf, type Cue } from './cues.ts';
import { tokenise, type Token } from './tokens.ts';

export interface Clause {
  /** Index of the block; -1 for the subject. */
  readonly block: number;
  /** Counts up over the whole mail; clauses of one sentence share it. */
  readonly sentence: number;
  /** In UTF-16 units of the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly cues: readonly Cue[];
  /** The names of `cues`. */
  readonly names: ReadonlySet<CueName>;
  /** The sentence ends with a question mark. */
  readonly asks: boolean;
  /** Opened by a word of contrast ("but", "maar"). */
  readonly contrast: boolean;
}

const ALWAYS = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.always));
const AFTER_COMMA = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.afterComma));
const BEFORE_SUBJECT = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.beforeSubject));
const GREETINGS = new Set(
  LANGUAGE_DATA.flatMap((lexicon) => lexicon.greetings.flatMap((greeting) => greeting.split('|'))),
);
const CONTRAST = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.contrast));
const JOINS = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.joins));
const ABBREVIATIONS = new Set(LANGUAGE_DATA.flatMap((lexicon) => lexicon.clauses.abbreviations));
/** Initials; "u" is a word that ends sentences ("dank u."). */
const INITIAL = /^[a-tv-z]$/;
/** A line shorter than this was not wrapped by the mail program: its end means something. */
const WRAPPED = 46;
/** A greeting has at most this many words before its comma. */
const GREETING = 7;
/** A clause of more words is cut: people do not write so, and the cost of a clause grows with its length. */
const LONGEST = 70;

const BULLET = /^\s*(?:[-*•·–—>+]|\(?\d{1,2}[.)]|[a-z]\))\s/;

/** The clauses of `text`; `firstSentence` is the number that its first sentence gets. */
export function clausesOf(text: string, block: number, firstSentence: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let sentence = firstSentence;
  for (const tokens of sentencesOf(text, tokenise(text))) {
    const languages = languagesOf(tokens.filter((token) => token.kind === 'word').map((token) => token.word));
    const asks = tokens.some((token) => token.kind === 'mark' && token.word.includes('?'));
    const greeting = greetingEnd(tokens);
    for (const part of partsOf(tokens, greeting)) {
      const greets = greeting > 0 && part[0] === tokens[0];
      const clause = clauseOf(text, block, sentence, part, asks && !greets, languages);
      if (clause !== null) clauses.push(clause);
    }
    sentence++;
  }
  return clauses;
}

function clauseOf(
  text: string,
  block: number,
  sentence: number,
  part: readonly Token[],
  asks: boolean,
  languages: ReadonlySet<string>,
): Clause | null {
  const words = part.filter((token) => token.kind !== 'mark').map((token) => token.word);
  const [first] = part;
  const last = part[part.length - 1];
  if (words.length === 0 || first === undefined || last === undefined) return null;
  const cues = findCues(words, languages);
  return {
    block,
    sentence,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words,
    cues,
    names: new Set(cues.map((cue) => cue.name)),
    asks,
    contrast: CONTRAST.has(words[0] ?? ''),
  };
}

/** Runs of tokens between the ends of sentences. The mark that ends a sentence belongs to it. */
function* sentencesOf(text: string, tokens: readonly Token[]): Generator<readonly Token[]> {
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || !endsSentence(text, tokens, at)) continue;
    if (at + 1 > from) yield tokens.slice(from, at + 1);
    from = at + 1;
  }
  if (from < tokens.length) yield tokens.slice(from);
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const previous = tokens[at - 1];
  const mark = token.word.charAt(0);
  if (mark === '\n') return breaksLine(text, token.start);
  if (mark !== '.') return mark !== '' && '!?…;'.includes(mark);
  const next = text[token.end];
  if (next !== undefined && !/\s/.test(next)) return false;
  return !(token.word === '.' && previous?.kind === 'word' && isAbbreviation(previous.word));
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word) || INITIAL.test(word);
}

/** Whether the line end at `at` separates sentences, rather than being where a mail program wrapped a line. */
function breaksLine(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const nextEnd = text.indexOf('\n', at + 1);
  const line = text.slice(Math.max(lineStart, at - 200), at).trimEnd();
  const next = text.slice(at + 1, Math.min(nextEnd === -1 ? text.length : nextEnd, at + 200));
  if (line.trim() === '' || next.trim() === '') return true;
  if (BULLET.test(next) || BULLET.test(line)) return true;
  if (/[:;,]$/.test(line) && line.length < WRAPPED) return true;
  return line.length < WRAPPED && !/^\s*\p{Ll}/u.test(next);
}

/** Cuts a sentence into clauses. */
function* partsOf(tokens: readonly Token[], greeting: number): Generator<readonly Token[]> {
  let part: Token[] = [];
  let afterComma = false;
  let afterBracket = false;
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    const isMark = token.kind === 'mark';
    const cuts =
      at === greeting ||
      words >= LONGEST ||
      (!isMark && part.length > 0 && opensClause(token, tokens[at + 1], afterComma));
    if (cuts && part.length > 0) {
      yield part;
      part = [];
      words = 0;
    }
    if (isMark && (token.word === ':' || token.word === '–' || token.word === '—')) {
      if (part.length > 0) yield part;
      part = [];
      words = 0;
      afterComma = false;
      continue;
    }
    part.push(token);
    if (isMark) {
      afterComma = token.word === ',' || (afterComma && token.word === '\n') || token.word === ')';
      afterBracket = token.word === ')';
    } else {
      words++;
      // "Anna (sound) and I come" is one clause, "…, and I come" is another.
      afterComma = afterComma && !afterBracket && JOINS.has(token.word);
    }
  }
  if (part.length > 0) yield part;
}

function opensClause({ word }: Token, next: Token | undefined, afterComma: boolean): boolean {
  if (ALWAYS.has(word) || (afterComma && (AFTER_COMMA.has(word) || BEFORE_SUBJECT.has(word)))) return true;
  return BEFORE_SUBJECT.has(word) && next !== undefined && AFTER_COMMA.has(next.word);
}

/** Where the text behind an opening greeting begins ("Hi KUNO, please …"); -1 where there is none. */
function greetingEnd(tokens: readonly Token[]): number {
  if (!GREETINGS.has(tokens[0]?.word ?? '')) return -1;
  for (let at = 1; at < tokens.length && at <= GREETING; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && (token.word === ',' || token.word === '\n')) return at + 1;
  }
  return -1;
}

/** Whether the clause holds a cue of one of these names. */
export function has(clause: Clause, ...names: readonly CueName[]): boolean {
  for (const name of names) if (clause.names.has(name)) return true;
  return false;
}
