// An event as the organiser describes it, and what follows from its dates. Pure.
import { before, type Temporal } from './time.ts';

/** A slug, `[a-z0-9][a-z0-9-]*`; also the sub-address (kuno+peacekeeping@…) and a part of our Message-IDs. */
export type EventId = string;

export type AttendanceMode = 'in-person' | 'online';

/** One way of attending, with a capacity of its own; `capacity: null` means unlimited. */
export type AttendanceOffer =
  | { readonly mode: 'in-person'; readonly place: string; readonly capacity: number | null }
  | { readonly mode: 'online'; readonly url: string | null; readonly capacity: number | null };

/** `promote`: a freed seat goes to the next at once; `offer`: the next is asked first; `none`: full is full. */
export type WaitingListPolicy = 'none' | 'promote' | 'offer';

export interface RegistrationPolicy {
  /** Null: open from the start. */
  readonly opens: Temporal.ZonedDateTime | null;
  /** Null: open until the event starts. */
  readonly closes: Temporal.ZonedDateTime | null;
  readonly approval: 'auto' | 'manual';
  readonly waitingList: WaitingListPolicy;
}

export interface Event {
  readonly id: EventId;
  readonly title: string;
  /** Other names that people use for it. */
  readonly aliases: readonly string[];
  /** The announcement in free text: topic words and speakers are found in it. May be empty. */
  readonly description: string;
  readonly starts: Temporal.ZonedDateTime;
  readonly ends: Temporal.ZonedDateTime;
  readonly status: 'planned' | 'cancelled';
  /** In the organiser's order: the first is taken where a person does not say how she comes. Never empty. */
  readonly attendance: readonly AttendanceOffer[];
  readonly registration: RegistrationPolicy;
  /** Before the start, by the wall clock of the event's zone. */
  readonly reminders: readonly Temporal.Duration[];
  /** After the end; null: no follow-up. */
  readonly followUp: Temporal.Duration | null;
  /** Addresses of those who get its digests and may command. Never empty. */
  readonly organisers: readonly string[];
}

/** Where registration stands at an instant. */
export type RegistrationPhase = 'not-yet-open' | 'open' | 'closed' | 'past' | 'cancelled';

/** The phase of registering for `event` at `now`: past from the event's end, closed from `closes` or the start. */
export function phaseOf(event: Event, now: Temporal.Instant): RegistrationPhase {
  if (event.status === 'cancelled') return 'cancelled';
  if (!before(now, event.ends.toInstant())) return 'past';
  const closes = event.registration.closes ?? event.starts;
  if (!before(now, closes.toInstant())) return 'closed';
  const opens = event.registration.opens;
  if (opens !== null && before(now, opens.toInstant())) return 'not-yet-open';
  return 'open';
}

/** The offer for `mode`, or null where the event has no such way of attending. */
export function offerFor(event: Event, mode: AttendanceMode): AttendanceOffer | null {
  return event.attendance.find((offer) => offer.mode === mode) ?? null;
}

/** How somebody comes who did not say: the organiser's first offer. */
export function defaultMode(event: Event): AttendanceMode {
  const first = event.attendance[0];
  if (first === undefined) throw new RangeError(`event ${event.id} has no way of attending`);
  return first.mode;
}
