// To whom a letter speaks: what goes to organisers is sent in every mode, what goes to attendees as the mode says. Pure.
import type { LetterName } from './letter.ts';
import { dispatchOf, type Dispatch, type Mode } from './mode.ts';

export type Audience = 'attendee' | 'organiser';

const AUDIENCES: Readonly<Record<LetterName, Audience>> = {
  confirmation: 'attendee',
  waiting: 'attendee',
  pending: 'attendee',
  'already-registered': 'attendee',
  full: 'attendee',
  closed: 'attendee',
  'which-event': 'attendee',
  who: 'attendee',
  cancelled: 'attendee',
  approved: 'attendee',
  declined: 'attendee',
  promoted: 'attendee',
  offered: 'attendee',
  'offer-lapsed': 'attendee',
  'not-registered': 'attendee',
  amended: 'attendee',
  notice: 'attendee',
  reminder: 'attendee',
  'event-changed': 'attendee',
  'event-cancelled': 'attendee',
  'follow-up': 'attendee',
  'new-event': 'organiser',
  answer: 'attendee',
  'data-confirm': 'attendee',
  'data-export': 'attendee',
  'data-erased': 'attendee',
  'erasure-notice': 'organiser',
  message: 'attendee',
  transcript: 'organiser',
  'command-refused': 'organiser',
  digest: 'organiser',
  'shadow-report': 'organiser',
};

export function audienceOf(name: LetterName): Audience {
  return AUDIENCES[name];
}

/** What becomes of the letter `name` in `mode`. */
export function dispatchOfLetter(mode: Mode, name: LetterName): Dispatch {
  return audienceOf(name) === 'organiser' ? 'send' : dispatchOf(mode);
}

/** The letters that `mode` lets out at all; null: every one. */
export function lettersLetOut(mode: Mode): readonly LetterName[] | null {
  if (dispatchOf(mode) !== 'withhold') return null;
  return (Object.keys(AUDIENCES) as readonly LetterName[]).filter((name) => audienceOf(name) === 'organiser');
}
