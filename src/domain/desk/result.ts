// What became of an organiser's command, with named reasons: what the transcript tells. Plain data. Pure.
import type { AttendanceMode } from '../event.ts';
import type { ChangedFact } from '../event-facts.ts';
import type { RegistrationStatus } from '../registration.ts';
import type { Audience, CommandFault } from './command.ts';

/** A person in a transcript; the address is that under which letters reach her. */
export interface Named {
  readonly name: string | null;
  readonly address: string;
}

export interface Standing extends Named {
  readonly mode: AttendanceMode;
  readonly status: RegistrationStatus;
}

export type Done =
  | { readonly did: 'added'; readonly who: Standing }
  | { readonly did: 'cancelled'; readonly who: Standing; readonly movedUp: number }
  /** Out of the mail with this number. */
  | { readonly did: 'registered'; readonly number: number; readonly people: readonly Standing[] }
  | { readonly did: 'asked'; readonly number: number }
  | { readonly did: 'ignored'; readonly number: number }
  | { readonly did: 'answered'; readonly number: number; readonly who: Named }
  | { readonly did: 'approved'; readonly people: readonly Standing[] }
  | { readonly did: 'declined'; readonly people: readonly Standing[]; readonly movedUp: number }
  /** `seats` null: unlimited; `held`: seats that are taken. */
  | {
      readonly did: 'capacity';
      readonly mode: AttendanceMode;
      readonly seats: number | null;
      readonly held: number;
      readonly movedUp: number;
    }
  | { readonly did: 'closed' }
  | { readonly did: 'opened' }
  | { readonly did: 'list'; readonly count: number }
  | { readonly did: 'prepared-message'; readonly to: Audience; readonly text: string; readonly count: number }
  | { readonly did: 'prepared-announcement'; readonly changed: readonly ChangedFact[]; readonly count: number }
  | { readonly did: 'sent-message'; readonly count: number }
  | { readonly did: 'announced'; readonly count: number }
  | { readonly did: 'dropped' }
  | { readonly did: 'checked-in'; readonly who: Standing }
  | { readonly did: 'help' };

export type Refusal =
  | { readonly why: CommandFault }
  /** The letter that is answered is about no certain event. */
  | { readonly why: 'which-event' }
  | { readonly why: 'no-such-event' }
  | { readonly why: 'no-such-number'; readonly number: number }
  | { readonly why: 'settled-already'; readonly number: number }
  /** The number stands for people who wait for approval. */
  | { readonly why: 'not-a-mail'; readonly number: number }
  /** The number stands for a mail. */
  | { readonly why: 'not-pending-number'; readonly number: number }
  | { readonly why: 'not-pending'; readonly people: readonly Standing[] }
  | { readonly why: 'nobody'; readonly people: readonly Standing[] }
  | { readonly why: 'several'; readonly people: readonly Standing[] }
  /** Name and address are those of two people. */
  | { readonly why: 'names-differ'; readonly people: readonly Standing[] }
  | { readonly why: 'own-address' }
  | { readonly why: 'registered-already'; readonly people: readonly Standing[] }
  | { readonly why: 'full'; readonly mode: AttendanceMode }
  | { readonly why: 'over' | 'called-off' | 'begun' }
  | { readonly why: 'no-such-way'; readonly mode: AttendanceMode }
  /** Both ways of attending could be meant. */
  | { readonly why: 'which-way' }
  | { readonly why: 'no-seats' }
  | { readonly why: 'cannot-be-registered'; readonly number: number }
  | { readonly why: 'may-not-be-answered'; readonly number: number }
  | { readonly why: 'registration-closed' }
  | { readonly why: 'closed-already' | 'open-already' }
  /** Came to the door, or was missed there: nothing to cancel any more. */
  | { readonly why: 'was-there'; readonly people: readonly Standing[] }
  /** Nobody has come to an event that is yet to be. */
  | { readonly why: 'before-its-day' }
  | { readonly why: 'not-expected'; readonly people: readonly Standing[] }
  | { readonly why: 'checked-in-already'; readonly people: readonly Standing[] }
  /** In this mode no letter reaches attendees. */
  | { readonly why: 'shadow' }
  | { readonly why: 'nobody-to-tell' }
  | { readonly why: 'nothing-to-announce' }
  | { readonly why: 'nothing-to-confirm' }
  | { readonly why: 'confirmed-already' }
  /** A yes beside a no, or beside words that were not understood. */
  | { readonly why: 'unsure-yes' }
  /** What was shown is not what would be sent now. */
  | { readonly why: 'changed-since' };

export type CommandResult = ({ readonly kind: 'done' } & Done) | ({ readonly kind: 'refused' } & Refusal);

/** One line of a transcript: what the organiser wrote, and what became of it. */
export interface TranscriptLine {
  readonly words: string;
  readonly result: CommandResult;
}

export function done(what: Done): CommandResult {
  return { kind: 'done', ...what };
}

export function refused(why: Refusal): CommandResult {
  return { kind: 'refused', ...why };
}
