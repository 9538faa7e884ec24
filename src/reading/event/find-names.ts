// Words of an event's names, topics and announcement in a text: whole titles, parts, compounds, typing errors, abbreviations. Pure.
import type { EventMention } from '../mention.ts';
import type { Token } from '../tokens.ts';
import { commonplace, kindWords, stopWords } from './lexicon/lexicon.ts';
import type { Phrase, Word } from './model.ts';
import { mention, type Scan } from './scan.ts';
import { forgiven, stem, within } from './stem.ts';

const KIND_TAILS = [...kindWords.keys()]
  .filter((word) => word.length >= 5 && !word.includes(' '))
  .sort((a, b) => b.length - a.length);

/** Letters of a stem from which on a misspelling names an event by itself. */
const LONG_ENOUGH = 8;

/** Letters of the longest compound that is taken apart. */
const LONGEST_WORD = 45;

/** Mentions by name, longest first; a token is part of one mention. */
export function findNames(scan: Scan): readonly EventMention[] {
  const found: EventMention[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'initials')) continue;
    const phrase = phraseAt(scan, i);
    if (phrase !== null) {
      found.push(mention(scan, i, phrase.last, phrase.phrase));
      i = phrase.last;
      continue;
    }
    const word = wordAt(scan, token);
    if (word !== null) found.push(mention(scan, i, i, word));
  }
  return found;
}

function keyOf(scan: Scan, token: Token): string {
  const key = stem(token.folded);
  if (!scan.own || token.kind !== 'word' || scan.model.words.has(key) || token.folded.length < 5) return key;
  return mended(scan, key) ?? key;
}

/** The word of a name that this one is a misspelling of. */
function mended(scan: Scan, key: string): string | null {
  if (stopWords.has(key) || commonplace.has(key) || kindWords.has(key)) return null;
  const limit = forgiven(key.length);
  if (limit === 0) return null;
  for (const candidate of scan.model.fuzzy.get(key[0] ?? '') ?? []) {
    if (within(key, candidate, Math.min(limit, forgiven(candidate.length)))) return candidate;
  }
  return null;
}

function phraseAt(scan: Scan, start: number): { phrase: Phrase; last: number } | null {
  const first = scan.tokens[start];
  if (first === undefined) return null;
  for (const phrase of scan.model.phrases.get(keyOf(scan, first)) ?? []) {
    const last = matchesFrom(scan, start, phrase);
    if (last !== null) return { phrase, last };
  }
  return null;
}

/**
 * The index of the last token where the phrase's words stand one after the other. Marks and line ends between them are passed over,
 * in pairs of words small words too ("myths of reality"); a word of a long phrase may be misspelled.
 */
function matchesFrom(scan: Scan, start: number, { keys, rule }: Phrase): number | null {
  let index = start;
  for (const [n, key] of keys.entries()) {
    if (n > 0) {
      index++;
      for (let skipped = 0; skipped < 3 && isGap(scan.tokens[index], rule === 'event-word'); skipped++) index++;
    }
    const token = scan.tokens[index];
    if (token === undefined || !isKey(scan, token, key, keys.length)) return null;
  }
  return index;
}

function isKey(scan: Scan, token: Token, key: string, length: number): boolean {
  const own = keyOf(scan, token);
  if (own === key) return true;
  return (
    scan.own &&
    length > 2 &&
    key.length > 5 &&
    token.kind === 'word' &&
    within(own, key, Math.min(forgiven(own.length), forgiven(key.length)))
  );
}

function isGap(token: Token | undefined, small: boolean): boolean {
  if (token === undefined) return false;
  if (token.kind === 'break' || token.kind === 'number') return true;
  if (token.kind === 'mark') return !'.!?,'.includes(token.text);
  return small && stopWords.has(token.folded);
}

function wordAt(scan: Scan, token: Token): Word | null {
  const { model } = scan;
  const key = stem(token.folded);
  const exact = model.words.get(key) ?? model.words.get(token.folded);
  if (exact !== undefined) return exact.weight > 0 ? exact : null;
  if (token.text.length >= 3 && token.text === token.text.toUpperCase()) {
    const events = model.acronyms.get(token.folded);
    if (events !== undefined) return { events, weight: 0.5, rule: 'event-acronym' };
  }
  if (token.folded.length < 5 || stopWords.has(token.folded) || commonplace.has(key)) return null;
  const part = compound(scan, token.folded);
  if (part !== null) return part;
  if (!scan.own) return null;
  const close = mended(scan, key);
  const word = close === null ? undefined : model.words.get(close);
  // A short word is near to many others ("excuses", "excursion"): it only adds to what else is said.
  const sure = key.length >= LONG_ENOUGH ? 0.85 : 0.5;
  return word === undefined ? null : { events: word.events, weight: word.weight * sure, rule: 'event-misspelled' };
}

/** Dutch compounds and hyphens: "onderhandelingsmasterclass", "peacekeeping-middag", "klimaatpanel". */
function compound(scan: Scan, folded: string): Word | null {
  const { words } = scan.model;
  for (const piece of folded.includes('-') ? folded.split('-') : []) {
    const word = words.get(stem(piece));
    if (word !== undefined && word.weight >= 0.2) return { ...word, rule: 'event-compound' };
  }
  if (folded.length < 9 || folded.length > LONGEST_WORD) return null;
  for (const tail of KIND_TAILS) {
    if (!folded.endsWith(tail) || folded.length - tail.length < 4) continue;
    const head = folded.slice(0, -tail.length).replace(/[-s]$/, '');
    const word = words.get(stem(head)) ?? words.get(head);
    if (word !== undefined) return { events: word.events, weight: Math.max(word.weight, 0.3), rule: 'event-compound' };
  }
  for (let length = folded.length - 2; length >= 7; length--) {
    const word = words.get(folded.slice(0, length));
    if (word !== undefined && word.weight >= 0.3)
      return { events: word.events, weight: word.weight * 0.9, rule: 'event-compound' };
  }
  return null;
}
