// The event words of all languages together: mails mix languages, so every one is always looked for. Pure.
import { phraseSet } from '../../phrase-set.ts';
import { stem } from '../stem.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import type { EventLexicon, KindGroup } from './types.ts';

const LEXICONS: readonly EventLexicon[] = [english, dutch];

type ListKey = {
  [K in keyof EventLexicon]: EventLexicon[K] extends readonly string[] ? K : never;
}[keyof EventLexicon];

function allOf(key: ListKey): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => lexicon[key]));
}

function merged(pick: (lexicon: EventLexicon) => Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(LEXICONS.flatMap((lexicon) => Object.entries(pick(lexicon))));
}

export const months = merged((lexicon) => lexicon.months);
export const numberWords = merged((lexicon) => lexicon.numbers);
export const ordinalWords = merged((lexicon) => lexicon.ordinals);

export const ordinalEndings = allOf('ordinalEndings');
export const dayArticles = allOf('dayArticles');
export const ofWords = allOf('of');
export const andWords = allOf('and');
export const limitWords = allOf('limits');
export const comingWords = allOf('coming');
export const inMonth = allOf('inMonth');
export const otherwiseWords = allOf('otherwise');
export const todayWords = allOf('today');
export const tomorrowWords = allOf('tomorrow');
export const afterTomorrowWords = allOf('afterTomorrow');
export const weekWords = allOf('week');
export const monthWords = allOf('month');
export const dayWords = allOf('day');
export const nextWords = allOf('next');
export const thisWords = allOf('thisOne');
export const inWords = allOf('inTime');
export const fromNowWords = allOf('fromNow');
export const hourWords = allOf('hours');
export const onlineWords = allOf('online');
export const inPersonWords = allOf('inPerson');
export const articles = allOf('articles');
export const allWords = allOf('all');
export const wholeListPhrases = phraseSet(allOf('wholeList'));
export const exceptWords = allOf('except');
export const bothWords = allOf('both');
export const countedNouns = allOf('counted');
export const lastWords = allOf('last');
export const middleWords = allOf('middle');
export const formerWords = allOf('former');
export const latterWords = allOf('latter');
export const pointerWords = allOf('pointers');
export const choosingWords = allOf('choosing');
export const personWords = allOf('persons');
export const oneWords = allOf('one');
export const whenceWords = allOf('whence');
export const stopWords = allOf('stop');
export const replyPrefixes = allOf('replyPrefixes');

/** Words that can begin a relative date. */
export const relativeStarts: ReadonlySet<string> = new Set(
  LEXICONS.flatMap((lexicon) =>
    [
      ...lexicon.today,
      ...lexicon.tomorrow,
      ...lexicon.afterTomorrow,
      ...lexicon.coming,
      ...lexicon.next,
      ...lexicon.thisOne,
      ...lexicon.inTime,
      ...Object.keys(lexicon.numbers),
      ...Object.keys(lexicon.weekdays),
      ...lexicon.dayArticles,
    ].map((word) => word.split(' ')[0] ?? ''),
  ),
);

/** Weekdays, also glued to a part of the day ("donderdagmiddag"). */
export const weekdays: ReadonlyMap<string, number> = new Map(
  LEXICONS.flatMap((lexicon) =>
    Object.entries(lexicon.weekdays).flatMap(([word, day]): [string, number][] => [
      [word, day],
      ...(word.length > 5 ? lexicon.dayParts.map((part): [string, number] => [word + part, day]) : []),
    ]),
  ),
);

/** Stems of words that tell little. */
export const commonplace: ReadonlySet<string> = new Set(
  LEXICONS.flatMap((lexicon) => lexicon.commonplace.flatMap((word) => [word, stem(word)])),
);

/** Kind word or phrase → its group. */
export const kindWords: ReadonlyMap<string, KindGroup> = new Map(
  LEXICONS.flatMap((lexicon) =>
    (Object.entries(lexicon.kinds) as [KindGroup, readonly string[]][]).flatMap(([group, list]) =>
      list.map((word): [string, KindGroup] => [word, group]),
    ),
  ).reverse(),
);

/** First words of kinds of two words. */
export const kindPairs: ReadonlySet<string> = new Set(
  [...kindWords.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))),
);

/** Stem or phrase → concept. */
export const concepts: ReadonlyMap<string, string> = new Map(
  LEXICONS.flatMap((lexicon) =>
    Object.entries(lexicon.topics).flatMap(([concept, list]) =>
      list.map((word): [string, string] => [word.split(' ').map(stem).join(' '), concept]),
    ),
  ),
);

/** Place name in any language → one common name. */
export const places: ReadonlyMap<string, string> = new Map(
  LEXICONS.flatMap((lexicon) =>
    Object.entries(lexicon.places).flatMap(([name, list]) => list.map((word): [string, string] => [word, name])),
  ),
);
