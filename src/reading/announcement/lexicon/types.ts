// What one language must tell to read an announcement: the shape of a lexicon file. Types only.

/** What a line is about, as its label ("Where:", "Locatie") says. */
export type LabelKind =
  | 'title'
  | 'alias'
  | 'when'
  | 'time'
  | 'place'
  | 'format'
  | 'link'
  | 'capacity'
  | 'closes'
  | 'opens'
  | 'published'
  /** Known, and nothing for us: speakers, price, language, contact. */
  | 'other';

/** Words and phrases are folded: lower case, no diacritics, single spaces. */
export interface AnnouncementLexicon {
  /** Subjects and first lines by which an organiser asks for an event to be made. */
  readonly triggers: readonly string[];
  readonly labels: Readonly<Record<LabelKind, readonly string[]>>;
  /** Headings and menus of a page that are never its title. */
  readonly notTitles: readonly string[];
  /** Before the title in a line that invites: "invites you to". */
  readonly invites: readonly string[];
  /** What a subject has before the title: "Invitation", "Save the date". */
  readonly titlePrefixes: readonly string[];
  /** Before another name of the event: "part of", "in the event". */
  readonly partOf: readonly string[];
  /** With a date they say until when one registers. */
  readonly register: readonly string[];
  readonly limits: readonly string[];
  /** These say it alone. */
  readonly deadlines: readonly string[];
  /** Before a date that is not when people meet: published, updated, founded, sent, paid. */
  readonly notMeeting: readonly string[];
  /** Near a date in a sentence: that is when people meet. */
  readonly meeting: readonly string[];
  /** Between the ends of a stretch of days or hours. */
  readonly until: readonly string[];
  /** Before a stretch that "and" joins. */
  readonly between: readonly string[];
  readonly atTime: readonly string[];
  readonly hours: readonly string[];
  readonly noon: readonly string[];
  readonly doors: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Behind a time: the time of a named place ("Amsterdam time"). */
  readonly timeOf: readonly string[];
  /** Before that word: the house's own time. */
  readonly localTime: readonly string[];
  /** Before a place in a sentence. */
  readonly atPlace: readonly string[];
  /** Words inside a place's name that have no capital. */
  readonly placeWords: readonly string[];
  /** What a place line says where there is only the net. */
  readonly onlineOnly: readonly string[];
  /** Said of a way of attending, wherever it stands. */
  readonly online: readonly string[];
  readonly inPerson: readonly string[];
  readonly hybrid: readonly string[];
  readonly onlyInPerson: readonly string[];
  /** Kinds of event that are online by themselves. */
  readonly onlineKinds: readonly string[];
  readonly negations: readonly string[];
  /** What is counted of a capacity, behind the number. */
  readonly seats: readonly string[];
  /** At most these stand before the number of a capacity. */
  readonly atMost: readonly string[];
  readonly unlimited: readonly string[];
  /** Before a name below a letter: what follows is no announcement. */
  readonly closings: readonly string[];
  /** Greetings and thanks in an answer, which are no commands. */
  readonly courtesies: readonly string[];
  /** Keys of an organiser's answer. */
  readonly keys: Readonly<Record<AnswerKey, readonly string[]>>;
  readonly open: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly none: readonly string[];
  readonly approvalAuto: readonly string[];
  readonly approvalManual: readonly string[];
}

export type AnswerKey =
  | 'title'
  | 'alias'
  | 'date'
  | 'time'
  | 'starts'
  | 'ends'
  | 'place'
  | 'inPerson'
  | 'online'
  | 'link'
  | 'capacity'
  | 'capacityInPerson'
  | 'capacityOnline'
  | 'closes'
  | 'approval'
  | 'id';

/** Splits a list written with " / " between. */
export function phrases(text: string): readonly string[] {
  return text.split(/\s\/\s/).map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
