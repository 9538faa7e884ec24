// The grammar of a person's name: titles dropped, initials, given names, particles, surnames, a call name in brackets. Pure.
import { stopWords } from '../event/lexicon/lexicon.ts';
import { towns } from './lexicon/towns.ts';
import { fold, type Token } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import {
  greetings,
  neverSurnames,
  notFirstNames,
  notNames,
  organisationWords,
  particles,
  ranks,
  surnamePrepositions,
  titles,
} from './lexicon/lexicon.ts';

/** A sequence of tokens that has the shape of a name. */
export interface NameShape {
  /** First and last token, titles and brackets included. */
  readonly from: number;
  readonly to: number;
  /** As written, without titles; a call name in brackets takes the place of the initials. */
  readonly name: string;
  /** The parts of the name, folded. */
  readonly parts: readonly string[];
  readonly titled: boolean;
  /** Whether the first name is one that we know. */
  readonly known: boolean;
  readonly initials: boolean;
  readonly particle: boolean;
}

export interface NameOptions {
  /** Lower-case words count as well; only where the place in the text tells that a name stands there. */
  readonly lower: boolean;
  /** Even words such as "doe" and "will": nothing but a name can stand there. */
  readonly anyWord?: boolean;
  /** Index behind the last token that may be used. */
  readonly end?: number;
}

const MOST_PARTS = 7;
/** White space that parts the columns of a table. */
const WIDE_GAP = 2;

const LOWER_A = 97;
const LOWER_Z = 122;

export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= LOWER_A && code <= LOWER_Z) return false;
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || ((first === "'" || first === '’') && /^.[ts]$/u.test(word));
}

/** All capitals, two letters and more: an abbreviation, unless it stands within a name. */
export function isShouted(word: string): boolean {
  if (/[a-z]/.test(word)) return false;
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isTitle(token: Token | undefined): boolean {
  return token?.kind === 'word' && titles.has(token.folded);
}

function isRankOnly(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !ranks.has(token.folded) || tokens[i + 1]?.text === '.') return false;
  const next = tokens[i + 1];
  return !(
    next?.kind === 'initials' ||
    (next?.kind === 'word' &&
      (givenNames.has(next.folded) || titles.has(next.folded) || (token.folded.length < 3 && isCapital(next.text))))
  );
}

/** Skips titles ("de heer drs.", "Prof. dr.", "Mevr."); returns the index of the first token behind them. */
export function skipTitles(tokens: readonly Token[], start: number): number {
  let i = start;
  if ((tokens[i]?.folded === 'de' || tokens[i]?.folded === 'the') && isTitle(tokens[i + 1])) i++;
  for (let n = 0; n < 5; n++) {
    const token = tokens[i];
    if (token?.kind === 'initials' && /^(?:ph\.d\.|b\.d\.|m\.a\.)$/.test(token.folded)) i++;
    else if (isTitle(token) && isRankOnly(tokens, i)) break;
    else if (isTitle(token) && (isCapital(token?.text ?? '') || tokens[i + 1]?.text === '.' || isTitleWord(token))) i++;
    else break;
    if (tokens[i]?.text === '.' || tokens[i]?.text === '/') i++;
  }
  return i;
}

/** Titles that are also written small and in full. */
export function isTitleWord(token: Token | undefined): boolean {
  return [
    'heer',
    'mevrouw',
    'meneer',
    'mijnheer',
    'dhr',
    'mw',
    'mevr',
    'drs',
    'dr',
    'prof',
    'ir',
    'ing',
    'professor',
    'mr',
    'mrs',
    'ms',
  ].includes(token?.folded ?? '');
}

/** The longest name that begins at `start`, or null. */
export function nameAt(tokens: readonly Token[], start: number, options: NameOptions): NameShape | null {
  const begin = skipTitles(tokens, start);
  const end = Math.min(options.end ?? tokens.length, begin + 12);
  const kept: Token[] = [];
  let nick: string | null = null;
  let to = begin - 1;
  for (let i = begin; i < end && kept.length < MOST_PARTS; i++) {
    const token = tokens[i];
    if (token === undefined || (i > begin && token.start - (tokens[i - 1]?.end ?? 0) > WIDE_GAP)) break;
    if (token.text === '(' && kept.length > 0 && tokens[i + 2]?.text === ')' && isNick(tokens[i + 1], kept)) {
      nick = tokens[i + 1]?.text ?? null;
      i += 2;
      to = i;
      continue;
    }
    if (!isPart(tokens, i, kept, options, end, begin > start)) break;
    kept.push(token);
    to = i;
    if (/['’]s$/u.test(token.text)) break;
  }
  return shape(start, begin, to, kept, nick);
}

/** A call name in brackets: "F. (Frank) Tuinstra", "W. Koopmans (Wim)". */
function isNick(token: Token | undefined, kept: readonly Token[]): boolean {
  return (
    token?.kind === 'word' &&
    isCapital(token.text) &&
    !isShouted(token.text) &&
    (givenNames.has(token.folded) || kept.every((k) => k.kind === 'initials')) &&
    kept.some((k) => k.kind === 'initials')
  );
}

function isPart(
  tokens: readonly Token[],
  i: number,
  kept: readonly Token[],
  options: NameOptions,
  end: number,
  titled: boolean,
): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'initials')
    return kept.length === 0 || kept.every((k) => k.kind !== 'word' || !particles.has(k.folded));
  if (token.kind !== 'word') return false;
  if (particles.has(token.folded) && (kept.length > 0 || titled || isCapital(token.text)))
    return leadsToName(tokens, i, options, end, kept.length === 0 && !titled);
  // "Els d'Hooghe"
  if (kept.length > 0 && /^[dl]['’]\p{Lu}/u.test(token.text)) return true;
  if (!isCapital(token.text)) {
    const plain = options.anyWord === true || (!notNames.has(token.folded) && !stopWords.has(token.folded));
    return options.lower && token.folded.length > 1 && plain;
  }
  if (isSingleLetter(tokens, i, kept)) return true;
  if (token.text.length < 2 || (isShouted(token.text) && token.text.length < 3)) return false;
  if (kept.length === 0 && greetings.has(token.folded)) return false;
  return !isForbidden(token, kept) || (kept.length === 0 && isAmbiguousFirst(token, tokens[i + 1]));
}

/** "Lie A Ling", "Carla M Brug": a single capital within a name, with more of the name behind it. */
function isSingleLetter(tokens: readonly Token[], i: number, kept: readonly Token[]): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]?.text.length === 1 &&
    tokens[i].folded !== 'i' &&
    kept.length > 0 &&
    next?.kind === 'word' &&
    next.text.length > 1 &&
    isCapital(next.text) &&
    !isShouted(next.text) &&
    !notNames.has(next.folded) &&
    !organisationWords.has(next.folded)
  );
}

/** "May Johnson", "Mei Tanaka": a month or a verb that is a first name where a surname follows. */
function isAmbiguousFirst(token: Token, next: Token | undefined): boolean {
  return (
    notFirstNames.has(token.folded) &&
    !isShouted(token.text) &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !isShouted(next.text) &&
    !givenNames.has(next.folded) &&
    !notNames.has(next.folded) &&
    !organisationWords.has(next.folded) &&
    !titles.has(next.folded)
  );
}

/** "ten Brinke", "van der Veen": a particle counts only where a name follows on the same line. */
function leadsToName(tokens: readonly Token[], i: number, options: NameOptions, end: number, opens: boolean): boolean {
  if (surnamePrepositions.has(tokens[i]?.folded ?? '')) {
    const article = tokens[i + 1];
    if (!particles.has(article?.folded ?? '')) return false;
    // "In Den Haag", "in De Bilt": where, not who.
    if (isCapital(article?.text ?? '') && towns.has(`${article?.folded ?? ''} ${tokens[i + 2]?.folded ?? ''}`))
      return false;
  }
  for (let next = i + 1; next < Math.min(end, i + 4); next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (particles.has(token.folded)) continue;
    // "Van het Engels versta ik genoeg": a particle that opens a sentence.
    if (opens && notNames.has(token.folded) && !givenNames.has(token.folded)) return false;
    if (isCapital(token.text)) return !neverSurnames.has(token.folded) && !titles.has(token.folded);
    return options.lower && !notNames.has(token.folded) && !stopWords.has(token.folded);
  }
  return false;
}

function isForbidden(token: Token, kept: readonly Token[]): boolean {
  if (titles.has(token.folded) && !givenNames.has(token.folded))
    return token.text.length < 5 || !isSurnameToo(token, kept);
  if (organisationWords.has(token.folded)) return !givenNames.has(token.folded) && !isSurnameToo(token, kept);
  return (
    notNames.has(token.folded) &&
    !(kept.length > 0 && isSurnameToo(token, kept)) &&
    !(kept.length === 0 && givenNames.has(token.folded) && !notFirstNames.has(token.folded))
  );
}

/** "Jan Bank", "Piet Kerk", "Theresa May": behind a known first name these words are surnames. */
function isSurnameToo(token: Token, kept: readonly Token[]): boolean {
  const first = kept[0];
  return (
    first !== undefined &&
    (givenNames.has(first.folded) || (kept.length > 1 && particles.has(kept[kept.length - 1]?.folded ?? ''))) &&
    token.text.length > 2 &&
    !isShouted(token.text) &&
    !neverSurnames.has(token.folded)
  );
}

/** "Van ZOA komen …": a sentence that opens with a particle before an abbreviation, or an organisation. */
function isOpeningOf(words: readonly Token[]): boolean {
  const [first] = words;
  const rest = words.filter((token) => !particles.has(token.folded));
  return (
    first !== undefined &&
    particles.has(first.folded) &&
    !isShouted(first.text) &&
    rest.length > 0 &&
    rest.every((token) => isShouted(token.text))
  );
}

function shape(
  start: number,
  begin: number,
  to: number,
  kept: readonly Token[],
  nick: string | null,
): NameShape | null {
  const last = kept[kept.length - 1];
  const first = kept[0];
  if (first === undefined || last === undefined) return null;
  const words = kept.filter((token) => token.kind === 'word');
  if (
    words.length === 0 ||
    (last.kind === 'initials' && words.length > 0 && kept.length > 1 && !givenNames.has(first.folded))
  )
    return null;
  if (words.every((token) => particles.has(token.folded))) return null;
  if (begin === start && isOpeningOf(words)) return null;
  const texts = kept.map((token) => token.text);
  texts[texts.length - 1] = last.text.replace(/['’]s$/u, '');
  const called = nick === null ? texts : [nick, ...texts.filter((_, i) => kept[i]?.kind !== 'initials')];
  return {
    from: start,
    to,
    name: called.join(' '),
    parts: called.map((part) => fold(part)),
    titled: begin > start,
    known: givenNames.has(fold(called[0] ?? '')) && !notFirstNames.has(fold(called[0] ?? '')),
    initials: first.kind === 'initials' && nick === null,
    particle: words.some((token) => particles.has(token.folded)) && words.length > 1,
  };
}
