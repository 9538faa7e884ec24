// Who does what the clause says, as far as its pronouns tell: "I", "you" or somebody else. Pure.
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const wordsOf = (of: (subject: Lexicon['subject']) => string): ReadonlySet<string> =>
  new Set(LANGUAGE_DATA.flatMap((lexicon) => of(lexicon.subject).split('|')));
export const FIRST = wordsOf((subject) => subject.first);
const ONE = wordsOf((subject) => subject.one);
const IN_STEAD = wordsOf((subject) => subject.inStead);
const REPRESENTS = wordsOf((subject) => subject.represents);
const SECOND = wordsOf((subject) => subject.second);
const OBJECT = wordsOf((subject) => subject.object);
/** After these a pronoun is no subject: "with you", "thank you". */
const OBJECT_AFTER = wordsOf((subject) => subject.objectAfter);
export const OWN = wordsOf((subject) => subject.own);
export const THAT = wordsOf((subject) => subject.that);
export const TOGETHER = wordsOf((subject) => subject.together);

export type Subject = 'first' | 'second' | null;

/** Whether the sender is in the clause as a person, not as an owner only: "our thoughts are with you" has nobody in it. */
export function namesSender(words: readonly string[]): boolean {
  return words.some((word) => FIRST.has(word) || OBJECT.has(word));
}

/** "I", not "we": the sender herself does what is said. */
export function isOneSender(word: string): boolean {
  return ONE.has(word);
}

/** "For us", "namens ons": before a word for the sender it says that somebody else comes. */
export function isInStead(word: string): boolean {
  return IN_STEAD.has(word);
}

export function isRepresenting(word: string): boolean {
  return REPRESENTS.has(word);
}

function pronounAt(words: readonly string[], at: number): Subject {
  const word = words[at] ?? '';
  if (FIRST.has(word)) return 'first';
  return SECOND.has(word) && !OBJECT_AFTER.has(words[at - 1] ?? '') ? 'second' : null;
}

/** The pronoun nearest before the verb at `verb`, else the first behind it ("graag kom ik"); null where there is none. */
export function subjectAt(words: readonly string[], verb: number): Subject {
  for (let at = Math.min(verb, words.length - 1); at >= 0; at--) {
    const found = pronounAt(words, at);
    if (found !== null) return found;
  }
  for (let at = verb + 1; at < words.length; at++) {
    const found = pronounAt(words, at);
    if (found !== null) return found;
  }
  return null;
}

/** Where the pronoun of the addressee stands that is nearest before `verb`; -1 where there is none. */
export function addresseeBefore(words: readonly string[], verb: number): number {
  for (let at = Math.min(verb, words.length - 1); at >= 0; at--) if (pronounAt(words, at) === 'second') return at;
  return -1;
}

/** Whether the word at `at` hangs on a preposition: "with me", "bij mij". */
export function isObjectOfPreposition(words: readonly string[], at: number): boolean {
  return OBJECT_AFTER.has(words[at - 1] ?? '');
}
