// The letters as the rest of the program sees them: what they are made from, what can be wrong, how one is rendered. Types only.
import type { LetterName, LetterOrder, RenderedLetter } from '../domain/letter.ts';
import type { Language } from '../domain/reading.ts';
import type { Temporal } from '../domain/time.ts';
import type { House } from './house.ts';

export interface LetterSources {
  /** HTML with Liquid around every letter. */
  readonly frame: string;
  /** Per language, the text of each file by its name without ".md". */
  readonly templates: ReadonlyMap<Language, ReadonlyMap<string, string>>;
}

export interface LetterProblem {
  /** Null for the frame. */
  readonly language: Language | null;
  /** The file's name without its extension: "confirmation", "_when", "frame". */
  readonly name: string;
  /** From 1; null where the fault has no one place. */
  readonly line: number | null;
  readonly message: string;
}

export interface Letters {
  readonly languages: readonly Language[];
  /**
   * Puts a letter into words. Pure, synchronous, the same for the same arguments. A language without letters gets the first one's.
   * `now` becomes the DTSTAMP of the calendar part and tells a reminder "today" from "tomorrow".
   */
  render(order: LetterOrder, house: House, now: Temporal.Instant): RenderedLetter;
}

export type CompiledLetters =
  | { readonly ok: true; readonly letters: Letters }
  | { readonly ok: false; readonly problems: readonly LetterProblem[] };

/** Every letter; an exhaustive record, so that a new variant of LetterContent cannot be forgotten here. */
const NAMES: Readonly<Record<LetterName, true>> = {
  confirmation: true,
  waiting: true,
  pending: true,
  'already-registered': true,
  full: true,
  closed: true,
  'which-event': true,
  who: true,
  cancelled: true,
  approved: true,
  declined: true,
  promoted: true,
  offered: true,
  'offer-lapsed': true,
  'not-registered': true,
  amended: true,
  notice: true,
  reminder: true,
  'event-changed': true,
  'event-cancelled': true,
  'follow-up': true,
  'new-event': true,
  answer: true,
  'data-confirm': true,
  'data-export': true,
  'data-erased': true,
  'erasure-notice': true,
  message: true,
  transcript: true,
  'command-refused': true,
  digest: true,
  'shadow-report': true,
};

export const LETTER_NAMES = Object.keys(NAMES) as readonly LetterName[];
