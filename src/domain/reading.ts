// What we understood of a mail: the vocabulary between reading and deciding. Plain data, kept in the ledger. Pure.
import type { AttendanceMode, Event, EventId } from './event.ts';
import type { MessageIdParts } from './message-id.ts';
import type { IsoInstant, Temporal } from './time.ts';

export type MailKind = 'person' | 'auto-reply' | 'bounce' | 'bulk' | 'calendar-reply' | 'spam' | 'own';

/**
 * register, cancel and amend ask for an act; `question` only asks; `confirm` is thanks or "ok";
 * `data` asks what is stored or to erase it; `other` has nothing to do with registering for our events.
 */
export type Intent = 'register' | 'cancel' | 'amend' | 'question' | 'confirm' | 'data' | 'other';

/** An ISO 639-1 code that has a lexicon and letters. */
export type Language = string;

/** Words of the mail and the rule that read them. `text` is quoted from the mail, never made up. */
export interface Evidence {
  readonly rule: string;
  readonly text: string;
}

/** A person as the mail names her. Name and address stand in the mail literally; nothing is guessed. */
export interface ReadPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  /** Whether this is the one who wrote. */
  readonly isSender: boolean;
}

/** What an amendment changes. */
export type Change =
  | { readonly kind: 'substitute'; readonly leaving: readonly ReadPerson[]; readonly joining: readonly ReadPerson[] }
  | { readonly kind: 'attendance'; readonly to: AttendanceMode }
  | { readonly kind: 'name'; readonly to: string }
  | { readonly kind: 'address'; readonly from: string | null; readonly to: string }
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  | { readonly kind: 'party'; readonly partySize: number };

/**
 * Why a request cannot be acted on just like that.
 * which-event, who: a question to the sender helps. The others are for a human.
 */
export type Doubt =
  | 'which-event' // no event or several could be meant
  | 'who' // somebody comes, but nobody is named and the sender does not come
  | 'tentative' // "perhaps", "will let you know": nothing must be booked yet
  | 'conditional' // "if there is still room for six of us, then …"
  | 'past-event' // the event meant is over
  | 'via-list' // came through a mailing list or a distribution group
  | 'names-elsewhere' // the names stand in an attachment or behind a link
  | 'third-party' // somebody else's registration is changed by one who did not make it
  | 'contradiction' // the mail says two things that exclude each other
  | 'several-wishes' // moves from one event to another, or more than can be done safely at once
  | 'unclear'; // below the bar for another reason

export interface Request {
  readonly intent: Intent;
  /** Null where it cannot be told for sure; then `candidates` are those it may be. */
  readonly event: EventId | null;
  readonly candidates: readonly EventId[];
  /** Whom it registers, cancels or changes, in the order named; the sender only where the sender is one of them. */
  readonly people: readonly ReadPerson[];
  /** Number of persons, also where some are not named; 0 for intents that concern nobody. */
  readonly partySize: number;
  /** Null where the mail does not say. */
  readonly attendance: AttendanceMode | null;
  /** Amendments only; else empty. */
  readonly changes: readonly Change[];
  /** Diet, access and other wishes, as written. */
  readonly notes: readonly string[];
  /** 0 to 1: how often a reading like this one is right. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  readonly evidence: readonly Evidence[];
}

/** One recipient of a delivery report (RFC 3464 §2.3). */
export interface BouncedRecipient {
  readonly address: string;
  /** Enhanced status code (RFC 3463) such as 5.1.1; null where only words tell. */
  readonly status: string | null;
  /** hard: will never arrive; soft: may arrive later; delivered: a success report. */
  readonly outcome: 'hard' | 'soft' | 'delivered';
}

export interface BounceReport {
  readonly recipients: readonly BouncedRecipient[];
  /** Message-ID of the letter that came back; null where the report does not carry it. */
  readonly originalMessageId: string | null;
}

/** An iTIP answer (RFC 5546 §3.2.3 REPLY, §3.2.7 COUNTER). */
export interface CalendarAnswer {
  readonly method: 'REPLY' | 'COUNTER';
  readonly uid: string;
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'other';
  readonly attendee: string | null;
  readonly sequence: number;
  readonly stamp: IsoInstant | null;
}

/** Whether the receiving server vouches for the From address (RFC 8601; RFC 7489 alignment). */
export type Authenticity = 'pass' | 'fail' | 'unknown';

export interface Reading {
  readonly kind: MailKind;
  /** Whether any reply at all may go to the sender (RFC 3834 §2 and DESIGN). */
  readonly mayReply: boolean;
  readonly language: Language;
  readonly requests: readonly Request[];
  /** A human must look as well, beside what is done: e.g. a question inside a registration. */
  readonly attention: boolean;
  /** Why this kind, and why (no) reply. */
  readonly evidence: readonly Evidence[];
  readonly sender: ReadPerson | null;
  readonly authenticity: Authenticity;
  /** Our own letter that this mail answers, by In-Reply-To, then References. */
  readonly answers: MessageIdParts | null;
  readonly bounce: BounceReport | null;
  readonly calendar: CalendarAnswer | null;
}

/** What reading may know beside the mail. */
export interface ReadingContext {
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  /** The organisation that owns the inbox. */
  readonly name: string;
  readonly address: string;
  /** First is the default. */
  readonly languages: readonly Language[];
  /** Receiving servers whose Authentication-Results are believed (RFC 8601 §5). */
  readonly authservIds: readonly string[];
  /** Every configured event, past ones too. */
  readonly events: readonly Event[];
  /** A question of ours to this sender that still waits for its answer. */
  readonly openQuestion: OpenQuestion | null;
}

export interface OpenQuestion {
  readonly missing: 'which-event' | 'who';
  /** The request as it was read when we asked. */
  readonly request: Request;
}
