// Words of a line as the rules for signatures compare them. Pure.
import { memoOfLine } from '../memo.ts';
import { all } from './lexicon/index.ts';

const PARTICLES = all((lexicon) => lexicon.particles);
const TITLES = all((lexicon) => lexicon.titles);
const CLAUSE_WORDS = all((lexicon) => lexicon.clauseWords);
const FIRST_PERSON = all((lexicon) => lexicon.firstPerson);
/** Longer lines are not looked at word by word: they are no names and no closings. */
const MAX_WORDS = 400;

const ASCII = /^[\x20-\x7e]*$/;
const QUOTES = /[’‘`´]/;
const ALL_QUOTES = /[’‘`´]/g;

/** Lower case, curly apostrophes straight. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return QUOTES.test(lower) ? lower.replace(ALL_QUOTES, "'") : lower;
}

/** Lower case without accents, for comparing names. */
export function plain(text: string): string {
  const lower = folded(text);
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss');
}

/** A sign before or behind a word. */
const EDGE = /^[.'’‘–—-]|[.'’‘–—…-]$/u;
const EDGES = /^[.'’‘–—-]+|[.'’‘–—…-]+$/gu;

/** The words of a line without the signs around them; apostrophes, hyphens and dots inside stay. */
export const wordsOf: (text: string) => readonly string[] = memoOfLine((text) =>
  text
    .split(/[\s,;:!?()[\]{}"“”„<>|/\\•·&+*_=~]+/, MAX_WORDS)
    .map((word) => (EDGE.test(word) ? word.replace(EDGES, '') : word))
    .filter((word) => word !== ''),
);

/** Whether a word may be a part of a name: capitalised, an initial, a particle, a title. */
export function isNameWord(word: string): boolean {
  const low = folded(word).replace(/\.$/, '');
  return /^[\p{Lu}]/u.test(word) || /^['’][a-z]/.test(word) || PARTICLES.has(low) || TITLES.has(low);
}

export function isParticle(word: string): boolean {
  const low = folded(word);
  return PARTICLES.has(low) || PARTICLES.has(`'${low}`);
}

export function isTitle(word: string): boolean {
  return TITLES.has(folded(word).replace(/\.$/, ''));
}

/** A line that holds nothing but what looks like a name: one to six words, no digits, at least one capital. */
export const isNameLike: (text: string) => boolean = memoOfLine((text) => {
  if (text.length > 70 || /[\d@:?!]/.test(text)) return false;
  const words = wordsOf(text);
  return (
    words.length > 0 && words.length <= 6 && words.every(isNameWord) && words.some((word) => /^\p{Lu}/u.test(word))
  );
});

/** Whether a line is a sentence: words that only clauses hold, or an end mark after a few words. */
export const isSentence: (text: string) => boolean = memoOfLine((text) => {
  const words = wordsOf(text);
  if (words.length < 3) return false;
  const clause = words.some((word) => CLAUSE_WORDS.has(folded(word)));
  return (
    clause ||
    (words.length >= 5 && /[.!?…]["')\]]*$/.test(text.trimEnd()) && words.some((word) => /^\p{Ll}/u.test(word)))
  );
});

export const isFirstPerson: (text: string) => boolean = memoOfLine((text) =>
  wordsOf(text).some((word) => FIRST_PERSON.has(folded(word))),
);
