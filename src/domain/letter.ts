// Letters: which there are, what each is told, and the finished message that waits in the outbox. Plain data. Pure.
import type { Address } from './address.ts';
import type { AttendanceMode, Event, EventId } from './event.ts';
import type { Language } from './reading.ts';
import type { Registration } from './registration.ts';
import type { IsoInstant } from './time.ts';

/** What one letter says, by name; each has a template in every language. */
export type LetterContent =
  | { readonly name: 'confirmation'; readonly event: Event; readonly registrations: readonly Registration[] }
  | { readonly name: 'waiting'; readonly event: Event; readonly registrations: readonly Registration[] }
  | { readonly name: 'pending'; readonly event: Event; readonly registrations: readonly Registration[] }
  | { readonly name: 'already-registered'; readonly event: Event; readonly registrations: readonly Registration[] }
  | {
      readonly name: 'full';
      readonly event: Event;
      readonly mode: AttendanceMode;
      readonly otherMode: AttendanceMode | null;
    }
  | { readonly name: 'closed'; readonly event: Event; readonly why: 'closed' | 'not-yet-open' | 'past' | 'cancelled' }
  | {
      readonly name: 'which-event';
      readonly events: readonly Event[];
      readonly intent: 'register' | 'cancel' | 'amend';
    }
  | { readonly name: 'who'; readonly event: Event; readonly partySize: number }
  | { readonly name: 'cancelled'; readonly event: Event; readonly registrations: readonly Registration[] };

export type LetterName = LetterContent['name'];

/** A letter that a decision asks for; the composition of the message follows from it. */
export interface LetterOrder {
  readonly to: Address;
  readonly language: Language;
  readonly content: LetterContent;
  /** The registration whose thread this letter opens or continues; null for questions and refusals. */
  readonly registrationId: string | null;
}

/** A text/calendar body (RFC 5545) and its iTIP method; METHOD in the body agrees. */
export interface LetterCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

/** A letter put into words. */
export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: LetterCalendar | null;
}

/** RFC 3834 §5: replies are auto-replied, what we send of our own accord is auto-generated. */
export type AutoSubmitted = 'auto-replied' | 'auto-generated';

/**
 * The finished message as it waits in the outbox: everything that its bytes depend on is here,
 * so that a repeated attempt sends the same bytes.
 */
export interface OutgoingMessage extends RenderedLetter {
  readonly letterId: string;
  /** With angle brackets; stable over all attempts. */
  readonly messageId: string;
  readonly name: LetterName;
  readonly eventId: EventId | null;
  readonly registrationId: string | null;
  readonly from: Address;
  readonly to: Address;
  /** RFC5321.MailFrom: our own address, whose inbox we read, so that bounces are seen. */
  readonly envelopeFrom: string;
  readonly date: IsoInstant;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly autoSubmitted: AutoSubmitted;
  readonly language: Language;
}
