// What we do about a mail, with named reasons: plain data, kept in the ledger. Pure.
import type { AttendanceMode, EventId } from './event.ts';
import type { CommandsRefused, LetterChange, LetterOrder } from './letter.ts';
import type { Intent, Request } from './reading.ts';
import type { HumanReason, NoneReason } from './reasons.ts';
import type { Registration, RegistrationStatus } from './registration.ts';

export type Decision =
  | {
      readonly kind: 'register';
      readonly eventId: EventId;
      readonly status: RegistrationStatus;
      readonly registrationIds: readonly string[];
    }
  | { readonly kind: 'already-registered'; readonly eventId: EventId; readonly registrationIds: readonly string[] }
  | {
      readonly kind: 'refuse';
      readonly eventId: EventId;
      readonly why: 'full' | 'closed' | 'not-yet-open' | 'past' | 'cancelled';
      readonly mode: AttendanceMode | null;
    }
  | { readonly kind: 'cancel'; readonly eventId: EventId; readonly registrationIds: readonly string[] }
  | {
      readonly kind: 'amend';
      readonly eventId: EventId;
      readonly registrationIds: readonly string[];
      readonly changes: readonly LetterChange['kind'][];
    }
  /** A seat that was offered is taken. */
  | { readonly kind: 'claim'; readonly eventId: EventId; readonly registrationIds: readonly string[] }
  /** A calendar answer that changes no seat. */
  | {
      readonly kind: 'note-answer';
      readonly eventId: EventId;
      readonly registrationIds: readonly string[];
      readonly answer: 'accepted' | 'tentative';
    }
  | { readonly kind: 'ask'; readonly missing: 'which-event' | 'who'; readonly intent: Intent }
  /** An organiser's commands: what became of each, in one word. */
  | { readonly kind: 'commands'; readonly eventId: EventId | null; readonly results: readonly string[] }
  /** A mail to an address of the desk whose commands were not looked at. */
  | { readonly kind: 'refuse-command'; readonly why: CommandsRefused }
  | { readonly kind: 'human'; readonly why: HumanReason }
  | { readonly kind: 'none'; readonly why: NoneReason };

/** What can change of a registration; absent fields stay. */
export type RegistrationUpdate = Partial<Omit<Registration, 'id' | 'eventId' | 'registeredAt'>>;

/** A change of the registry; every one is also a line of the registration's history. */
export type RegistrationChange =
  | { readonly kind: 'add'; readonly registration: Registration }
  | { readonly kind: 'update'; readonly id: string; readonly to: RegistrationUpdate };

/** Where the mail goes in the inbox: stays untouched, is filed, or stays and gets the flag. */
export type FilingWish = 'none' | 'handled' | 'attention';

/** Everything that follows from one mail. Recorded in one transaction. */
export interface Outcome {
  /** One a request, in the order of the reading; one alone where the mail has no request. */
  readonly decisions: readonly Decision[];
  readonly changes: readonly RegistrationChange[];
  readonly letters: readonly LetterOrder[];
  /** The question that the last letter asks; null where none is asked. */
  readonly question: { readonly missing: 'which-event' | 'who'; readonly request: Request } | null;
  readonly filing: FilingWish;
}

/** What happens to the mail in the inbox after `decisions`; `attention` keeps it in sight. */
export function filingFor(decisions: readonly Decision[], attention: boolean): FilingWish {
  if (decisions.some(({ kind }) => kind === 'human' || kind === 'refuse-command')) return 'attention';
  const acted = decisions.some((decision) => decision.kind !== 'none');
  if (!acted) return 'none';
  return attention ? 'attention' : 'handled';
}
