// Words of an event's names, topics and announcement in a text: whole titles, parts, compounds, typing errors, abbreviations. Pure.
import type { EventMention } from '../mention.ts';
import type { Token } from '../tokens.ts';
import { commonplace, stopWords } from './lexicon/lexicon.ts';
import type { Phrase, Word } from './model.ts';
import { recallOf } from './recall.ts';
import { mention, type Scan } from './scan.ts';
import { forgiven, stem, within } from './stem.ts';

/** Letters of a stem from which on a misspelling names an event by itself. */
const LONG_ENOUGH = 8;

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
  return recallOf(scan.model).mended(key) ?? key;
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
  const recall = recallOf(model);
  const part = recall.compound(token.folded);
  if (part !== null) return part;
  if (!scan.own) return null;
  const close = recall.mended(key);
  const word = close === null ? undefined : model.words.get(close);
  // A short word is near to many others ("excuses", "excursion"): it only adds to what else is said.
  const sure = key.length >= LONG_ENOUGH ? 0.85 : 0.5;
  return word === undefined ? null : { events: word.events, weight: word.weight * sure, rule: 'event-misspelled' };
}
