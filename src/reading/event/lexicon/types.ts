// What one language must tell to recognise events: the shape of a lexicon file. Types only.

/** Sorts of gathering that people tell apart. `generic` words fit every event. */
export type KindGroup =
  | 'masterclass'
  | 'training'
  | 'panel'
  | 'session'
  | 'lecture'
  | 'conference'
  | 'webinar'
  | 'workshop'
  | 'film'
  | 'launch'
  | 'drinks'
  | 'network'
  | 'generic';

/** Words are folded: lower case, no diacritics. Phrases are words with single spaces. */
export interface EventLexicon {
  /** Name or abbreviation of a month → 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Name or abbreviation of a weekday → 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Parts of the day that people glue or put behind a weekday ("Thursday afternoon", "donderdagmiddag"). */
  readonly dayParts: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters behind an ordinal number ("10th", "10e"). */
  readonly ordinalEndings: readonly string[];
  /** Words before a day that stands alone ("the 10th", "de 10e"). */
  readonly dayArticles: readonly string[];
  /** Between day and month ("10th of December"). */
  readonly of: readonly string[];
  /** Joins days of one month ("3 and 10 December"). */
  readonly and: readonly string[];
  /** Before a date that is a limit, not a day of meeting ("until", "before", "as of"). */
  readonly limits: readonly string[];
  /** Before a weekday: the first one from now. */
  readonly coming: readonly string[];
  /** Right before a month that stands alone: "in May", "begin mei". */
  readonly inMonth: readonly string[];
  /** Months that are people's names or other words too: alone they need a word of `inMonth`. */
  readonly otherwise: readonly string[];
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly afterTomorrow: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly day: readonly string[];
  /** Before "week" or "month": the one after this. */
  readonly next: readonly string[];
  readonly thisOne: readonly string[];
  /** Before a length of time: "in three weeks", "over drie weken". */
  readonly inTime: readonly string[];
  /** Behind a length of time: "three weeks from today". */
  readonly fromNow: readonly string[];
  /** Behind a number that is a time of day, so that "10-12" before it is no date. */
  readonly hours: readonly string[];
  readonly kinds: Readonly<Record<KindGroup, readonly string[]>>;
  /** Ways of attending, as words that stand before a kind ("the online session"). */
  readonly online: readonly string[];
  readonly inPerson: readonly string[];
  /** Names of places in this language, by their English name. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Words before or after which a bare place word ("the Hub") counts. */
  readonly articles: readonly string[];
  /** "all", before a number and a noun for events: the whole of what was offered. */
  readonly all: readonly string[];
  /** The whole of a list, without a number: "every single one of them". */
  readonly wholeList: readonly string[];
  /** Leaves some of a list out: "all except the last". */
  readonly except: readonly string[];
  readonly both: readonly string[];
  /** What "both" counts besides kinds of events: dates, days. */
  readonly counted: readonly string[];
  /** "the last one" of a list. */
  readonly last: readonly string[];
  /** "the middle one" of a list of three. */
  readonly middle: readonly string[];
  /** "the former", "the latter" of two. */
  readonly former: readonly string[];
  readonly latter: readonly string[];
  /** Before a choice from a list, besides the article: "that last one". */
  readonly pointers: readonly string[];
  /** Behind a choice that stands without a noun: "die laatste is iets voor mij". */
  readonly choosing: readonly string[];
  /** Before a number that counts persons: "we both", "wij alle drie". */
  readonly persons: readonly string[];
  /** Stands for a noun behind an ordinal ("the first one"). */
  readonly one: readonly string[];
  /** Before a town where somebody lives or comes from ("from Utrecht"). */
  readonly whence: readonly string[];
  /** Words that stand in many titles and many mails and tell little. */
  readonly commonplace: readonly string[];
  /** Function words; never a clue. */
  readonly stop: readonly string[];
  /** Concept → words (stems are made from them). The concepts are shared by the languages. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** Marks of an answer or a forward before a subject ("Re", "Antw"). */
  readonly replyPrefixes: readonly string[];
}

/** Splits a list written as words with white space between; "_" stands for a space inside a phrase. */
export function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
