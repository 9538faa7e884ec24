// Names in small letters, in quickly typed mails: "met jan de vries", "mevrouw fatima aksoy", "sharda en ik". Pure.
import { memo } from '../memo.ts';
import { commonplace, kindWords, months, stopWords, weekdays } from '../event/lexicon/lexicon.ts';
import type { Token } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import {
  andWords,
  beforeWords,
  behindWords,
  collegial,
  dietWords,
  fromWords,
  greetings,
  inPersonWords,
  notNames,
  onlineWords,
  organisationWords,
  particles,
  personal,
  roles,
  selfWords,
  titles,
} from './lexicon/lexicon.ts';
import { nameWords } from './lexicon/name-words.ts';
import { towns } from './lexicon/towns.ts';
import { isCapital } from './names.ts';

/** Whether a word is known as a name by another part of the mail: a signature, an address. */
type IsKnownName = (given: string, next: string | null) => boolean;

/** Words in a surname after the particles. */
const MOST_SURNAMES = 2;

/** The index behind the name in small letters that begins at `i`; null where none does. */
export function lowerNameEnd(tokens: readonly Token[], i: number, isKnown: IsKnownName): number | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || isCapital(token.text) || token.folded.length < 2) return null;
  const next = tokens[i + 1];
  if (!isPlain(token.folded) && !givenNames.has(token.folded)) return null;
  const confirmed = isKnown(token.folded, next?.kind === 'word' ? next.folded : null);
  const given = confirmed || (givenNames.has(token.folded) && !nameWords.has(token.folded) && token.folded.length > 2);
  if (!given) return null;
  const end = behindSurname(tokens, i + 1);
  const place = placeOf(tokens, i, end);
  if (place === 'sure' || (confirmed && end > i + 1)) return end;
  return place === 'likely' && end > i + 1 ? end : null;
}

/** "dhr. jansen", "mevrouw de wit": the index behind a surname in small letters that follows titles; `i` is behind them. */
export function lowerSurnameEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || isCapital(token.text) || titles.has(token.folded)) return null;
  if (givenNames.has(token.folded)) return behindSurname(tokens, i + 1);
  const end = behindSurname(tokens, i);
  return end > i ? end : null;
}

/** How surely a name stands at `i`: a word for a colleague or a relative before it, or "and I" beside it. */
function placeOf(tokens: readonly Token[], i: number, end: number): 'sure' | 'likely' | null {
  const before = tokens[i - 1];
  const word = before?.folded ?? '';
  if (collegial.has(word) || personal.has(word) || titles.has(word)) return 'sure';
  const withSelf = (isAnd(tokens[end]) && isSelf(tokens[end + 1])) || (isAnd(before) && isSelf(tokens[i - 2]));
  if (withSelf) return 'sure';
  if (before === undefined || before.kind === 'break' || /^[:,(]$/.test(before.text)) return 'likely';
  return beforeWords.has(word) || andWords.has(word) ? 'likely' : null;
}

function isAnd(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|en|&|plus|alsook|evenals)$/.test(token.folded);
}

function isSelf(token: Token | undefined): boolean {
  return token?.kind === 'word' && selfWords.has(token.folded);
}

/** The index behind particles and a surname in small letters that begin at `i`; `i` where there is none. */
function behindSurname(tokens: readonly Token[], i: number): number {
  let end = i;
  let at = i;
  while (at < i + 3 && tokens[at]?.kind === 'word' && PARTICLES.has(tokens[at]?.folded ?? '')) at++;
  for (let n = 0; n < MOST_SURNAMES; n++, at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isCapital(token.text) || !isPlain(token.folded)) break;
    if (n > 0 && !token.folded.includes('-')) break;
    end = at + 1;
  }
  return end;
}

const PARTICLES: ReadonlySet<string> = new Set(
  [...particles].filter((word) => !/^(?:aan|uit|bij|over|onder|o|e|s|t|d|in|op|tot)$/.test(word)),
);

/** A word that tells nothing else. */
const isPlain: (word: string) => boolean = memo(
  (word) =>
    word.length > 2 &&
    !stopWords.has(word) &&
    !notNames.has(word) &&
    !behindWords.has(word) &&
    !beforeWords.has(word) &&
    !commonplace.has(word) &&
    !kindWords.has(word) &&
    !roles.has(word) &&
    !collegial.has(word) &&
    !personal.has(word) &&
    !organisationWords.has(word) &&
    !months.has(word) &&
    !weekdays.has(word) &&
    !towns.has(word) &&
    !fromWords.has(word) &&
    !greetings.has(word) &&
    !dietWords.starts.has(word) &&
    !onlineWords.starts.has(word) &&
    !inPersonWords.starts.has(word) &&
    !/(?:n't|en|lijk|ing|heid|tion|ly)$/.test(word.length > 7 ? word : ''),
);
