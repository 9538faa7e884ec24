// Whether a sentence leaves us the choice between events: "the session, or else the masterclass". Pure.
import type { EventMention } from '../mention.ts';
import { LANGUAGE_DATA } from '../lexicon/all.ts';
import { languagesOf } from './cues.ts';
import { tokenise } from './tokens.ts';

const OR = new Map(LANGUAGE_DATA.map(({ language, alternatives }) => [language, new Set(alternatives)]));
const AND = new Set(LANGUAGE_DATA.flatMap(({ conjunctions }) => conjunctions));

/** `mentions`: of one event each, in the sentence `text`, which begins at `from` in its block. */
export function isChoice(text: string, from: number, mentions: readonly EventMention[]): boolean {
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const languages = languagesOf(wordsIn(text));
  return ordered.some((mention, i) => {
    const next = ordered[i + 1];
    if (next === undefined || next.events[0] === mention.events[0]) return false;
    // "10 December (in person or online) and 21 January": the choice is not between the two.
    const between = wordsIn(text.slice(mention.span.end - from, next.span.start - from));
    const last = between.findLast((word) => AND.has(word) || isOr(word, languages));
    return last !== undefined && !AND.has(last);
  });
}

function isOr(word: string, languages: ReadonlySet<string>): boolean {
  return [...languages].some((language) => OR.get(language)?.has(word) === true);
}

function wordsIn(text: string): readonly string[] {
  return tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.word);
}
