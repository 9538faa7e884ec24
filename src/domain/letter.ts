// Letters: which there are, what each is told, and the finished message that waits in the outbox. Plain data. Pure.
import type { Address } from './address.ts';
import type { TranscriptLine } from './desk/result.ts';
import type { Digest } from './digest.ts';
import type { DataWish, Dossier, Erasure } from './dossier.ts';
import type { AttendanceMode, Event, EventId } from './event.ts';
import type { MailedEventReport } from './mailed-event-report.ts';
import type { Dispatch } from './mode.ts';
import type { Language } from './reading.ts';
import type { Registration } from './registration.ts';
import type { ShadowReport } from './shadow-report.ts';
import type { IsoInstant, Temporal } from './time.ts';

/** What became different about a registration that stays, in the terms of the person. */
export type LetterChange =
  | { readonly kind: 'substitute'; readonly leaving: readonly string[]; readonly joining: readonly string[] }
  | { readonly kind: 'attendance'; readonly to: AttendanceMode }
  | { readonly kind: 'name'; readonly to: string }
  | { readonly kind: 'address'; readonly to: string }
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  | { readonly kind: 'seats'; readonly to: number };

/** Letters about one event and those of its registrations that concern the recipient, as they stand after the act. */
interface AboutRegistrations {
  readonly event: Event;
  readonly registrations: readonly Registration[];
}

/** `greeted`: the text begins by greeting its reader. It is nobody's template. */
interface OwnWords {
  readonly text: string;
  readonly greeted: boolean;
}

/** Why a mail to an address of the desk is not acted on at all. */
export type CommandsRefused =
  'no-message-id' | 'unknown-token' | 'expired-token' | 'not-an-organiser' | 'not-authentic';

/** What one letter says, by name; each has a template in every language. */
export type LetterContent =
  | ({ readonly name: 'confirmation' } & AboutRegistrations)
  | ({ readonly name: 'waiting' } & AboutRegistrations)
  | ({ readonly name: 'pending' } & AboutRegistrations)
  | ({ readonly name: 'already-registered' } & AboutRegistrations)
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
  /** `invited: false` where no calendar invitation was ever sent (it waited, or was pending); then no CANCEL goes along. */
  | ({ readonly name: 'cancelled'; readonly invited?: boolean; readonly byOrganiser?: boolean } & AboutRegistrations)
  /** A pending registration that an organiser approved, or did not. */
  | ({ readonly name: 'approved' } & AboutRegistrations)
  | ({ readonly name: 'declined' } & AboutRegistrations)
  /** From the waiting list to a seat. */
  | ({ readonly name: 'promoted' } & AboutRegistrations)
  /** A freed seat is held until `until` for an answer. */
  | ({ readonly name: 'offered'; readonly until: Temporal.ZonedDateTime } & AboutRegistrations)
  | ({ readonly name: 'offer-lapsed' } & AboutRegistrations)
  /** Asked to cancel or change where nothing stands; `event` null where none was named. */
  | { readonly name: 'not-registered'; readonly event: Event | null; readonly intent: 'cancel' | 'amend' }
  | ({ readonly name: 'amended'; readonly changes: readonly LetterChange[] } & AboutRegistrations)
  /** To a person whom somebody else registered (GDPR art. 14). */
  | ({ readonly name: 'notice'; readonly registeredBy: Address } & AboutRegistrations)
  /** `last`: the one nearest to the start. */
  | ({ readonly name: 'reminder'; readonly last: boolean } & AboutRegistrations)
  /** `previous`: the event as the recipient knows it. */
  | ({ readonly name: 'event-changed'; readonly previous: Event } & AboutRegistrations)
  | ({ readonly name: 'event-cancelled' } & AboutRegistrations)
  /** To an organiser; `picture`: the Content-ID of how registrations grew, null where none goes along. */
  | { readonly name: 'digest'; readonly digest: Digest; readonly picture: string | null }
  /** To an organiser, in shadow mode: what would have been done. */
  | { readonly name: 'shadow-report'; readonly report: ShadowReport }
  /** After the event; `attended` null where it is not known. */
  | ({ readonly name: 'follow-up'; readonly attended: boolean | null } & AboutRegistrations)
  /** To an organiser: an event that came by mail, as it stands after her mail. */
  | { readonly name: 'new-event'; readonly report: MailedEventReport }
  /** An organiser's own words to the writer of a mail; `subject`: that of her mail. */
  | ({ readonly name: 'answer'; readonly subject: string | null } & OwnWords)
  /** An organiser's own words to many attendees. */
  | ({ readonly name: 'message' } & OwnWords & AboutRegistrations)
  /** Somebody asked about her own data, and is to confirm it. */
  | { readonly name: 'data-confirm'; readonly wish: DataWish; readonly until: Temporal.ZonedDateTime }
  | { readonly name: 'data-export'; readonly dossier: Dossier }
  /** The last that she hears of us. */
  | { readonly name: 'data-erased'; readonly erasure: Erasure }
  /** To an organiser (GDPR art. 19): whom to take out of the lists that she has. */
  | { readonly name: 'erasure-notice'; readonly erasure: Erasure }
  /** To an organiser: what became of each of her commands. */
  | {
      readonly name: 'transcript';
      /** Null where the letter that was answered is about no certain event. */
      readonly event: Event | null;
      readonly lines: readonly TranscriptLine[];
      /** What was prepared waits for a yes until then; null where nothing waits. */
      readonly confirmBy: Temporal.ZonedDateTime | null;
      /** What becomes of letters to attendees. */
      readonly dispatch: Dispatch;
    }
  /** To the organisers: somebody's commands were not carried out. */
  | {
      readonly name: 'command-refused';
      readonly event: Event | null;
      readonly why: CommandsRefused;
      /** The From address of the mail; null where it has none that can be used. */
      readonly from: string | null;
      readonly subject: string | null;
      readonly receivedAt: Temporal.ZonedDateTime;
    };

export type LetterName = LetterContent['name'];

/** A letter that a decision asks for; the composition of the message follows from it. */
export interface LetterOrder {
  readonly to: Address;
  readonly language: Language;
  readonly content: LetterContent;
  /** The registration whose thread this letter opens or continues; null for questions and refusals. */
  readonly registrationId: string | null;
  /** Where answers go; left out: to our own address. */
  readonly replyTo?: Address;
  readonly attachments?: readonly LetterAttachment[];
}

/** A file that goes along (RFC 2183). */
export interface LetterAttachment {
  readonly filename: string;
  readonly contentType: string;
  /** Without angle brackets (RFC 2392): the HTML shows it as `cid:…`; null: it is listed beside the text. */
  readonly contentId: string | null;
  readonly base64: string;
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
  /** RFC 5322 §3.6.2; null: answers go to `from`. */
  readonly replyTo: Address | null;
  readonly attachments: readonly LetterAttachment[];
  /** RFC5321.MailFrom: our own address, whose inbox we read, so that bounces are seen. */
  readonly envelopeFrom: string;
  readonly date: IsoInstant;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly autoSubmitted: AutoSubmitted;
  readonly language: Language;
}
