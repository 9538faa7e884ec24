// What is told of one person's data: everything to herself, next to nothing to organisers. Plain data. Pure.
import type { AttendanceMode, Event, EventId } from './event.ts';
import type { RegistrationStatus } from './registration.ts';
import type { IsoInstant } from './time.ts';

/** What somebody can ask about her own data. */
export type DataWish = 'export' | 'erase';

export interface DossierChange {
  readonly at: IsoInstant;
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  /** By field, as it was and as it became; null where that is not kept. */
  readonly details: Readonly<Record<string, unknown>> | null;
}

export interface DossierRegistration {
  readonly event: EventId;
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly attendance: AttendanceMode;
  readonly status: RegistrationStatus;
  readonly seats: number;
  readonly notes: readonly string[];
  readonly language: string;
  readonly registeredAt: IsoInstant;
  /** Who made it. */
  readonly registeredBy: string;
  readonly calendarAnswer: string | null;
  readonly history: readonly DossierChange[];
}

export interface DossierMail {
  readonly receivedAt: IsoInstant | null;
  readonly subject: string | null;
  /** What it was taken for, and what was done, in one word each. */
  readonly kind: string;
  readonly action: string;
  /** What was understood, with the words that it was read from. */
  readonly understood: unknown;
}

export interface DossierLetter {
  readonly createdAt: IsoInstant;
  readonly name: string;
  readonly state: string;
  readonly event: EventId | null;
}

/** Everything that is kept about one address (GDPR art. 15). */
export interface Dossier {
  readonly address: string;
  readonly registrations: readonly DossierRegistration[];
  /** What she registered for others: their names as she gave them. */
  readonly registeredOthers: readonly { readonly event: EventId; readonly name: string | null }[];
  readonly mails: readonly DossierMail[];
  /** How many mails of others name her; what they say is theirs. */
  readonly mailsOfOthers: number;
  readonly letters: readonly DossierLetter[];
}

/** What erasing did, or would do. */
export interface Erasure {
  readonly events: readonly ErasedSeat[];
  readonly mails: number;
  readonly letters: number;
  /** Letters to others that named her and had not gone yet. */
  readonly withdrawn: number;
}

/** One of her registrations, or of somebody whom she registered and who cannot be reached without her. */
export interface ErasedSeat {
  /** Null where it is configured no more. */
  readonly event: Event | null;
  readonly eventId: EventId;
  readonly hint: string;
  readonly registeredAt: IsoInstant;
  readonly seats: number;
  /** freed: given up, and passed on; counted: over or cancelled before, it only counts in the numbers; the last: of somebody else. */
  readonly fate: 'freed' | 'counted' | 'stays-unreachable';
}

/** Enough to find a row in a list that one has, too little to know whom it is about without it: `Q. (q…@people.example)`. */
export function hintOf(name: string | null, address: string | null): string {
  const initial = firstOf((name ?? '').trim());
  const at = address?.lastIndexOf('@') ?? -1;
  const masked = address === null || at < 1 ? null : `${firstOf(address) ?? ''}…${address.slice(at)}`;
  const shown = initial === null ? null : `${initial.toUpperCase()}.`;
  if (shown === null) return masked ?? '?';
  return masked === null ? shown : `${shown} (${masked})`;
}

function firstOf(text: string): string | null {
  const code = text.codePointAt(0);
  return code === undefined ? null : String.fromCodePoint(code);
}
