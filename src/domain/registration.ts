// A registration: who holds how many seats of which event, and where it stands. Plain data. Pure.
import type { AttendanceMode, EventId } from './event.ts';
import type { Language } from './reading.ts';
import type { IsoInstant } from './time.ts';

/**
 * pending: waits for an organiser's approval; waiting: on the waiting list; offered: a freed seat is held for an answer;
 * attended and absent are known after the event.
 */
export type RegistrationStatus = 'pending' | 'confirmed' | 'waiting' | 'offered' | 'cancelled' | 'attended' | 'absent';

export interface Registration {
  readonly id: string;
  readonly eventId: EventId;
  readonly name: string | null;
  /** The attendee's own address; null where nobody gave one (then letters go to the registrant). */
  readonly email: string | null;
  readonly organisation: string | null;
  readonly attendance: AttendanceMode;
  readonly status: RegistrationStatus;
  /** Seats that this registration holds: the attendee and companions who are not named. At least 1. */
  readonly seats: number;
  /** Registrations that came in one mail for one event share it: on the waiting list they stand and move together. */
  readonly partyId: string;
  /** Comparable address of the one who wrote. */
  readonly registrant: string;
  readonly language: Language;
  readonly notes: readonly string[];
  readonly registeredAt: IsoInstant;
  /** UID and SEQUENCE of its calendar entry (RFC 5545 §3.8.4.7, §3.8.7.4). */
  readonly calendarUid: string;
  readonly calendarSequence: number;
  /** Until when an offered seat is held; null unless `status` is offered. */
  readonly offeredUntil: IsoInstant | null;
  /** The latest answer out of the attendee's calendar (RFC 5546 §3.2.3); null where none came. */
  readonly calendarAnswer: RegistrationAnswer | null;
}

export interface RegistrationAnswer {
  readonly answer: 'accepted' | 'declined' | 'tentative';
  readonly sequence: number;
  readonly stamp: IsoInstant | null;
}

/** Whether the registration takes seats: everything that is held, not what waits or has gone. */
export function holdsSeats(status: RegistrationStatus): boolean {
  switch (status) {
    case 'pending':
    case 'confirmed':
    case 'offered':
    case 'attended':
    case 'absent':
      return true;
    case 'waiting':
    case 'cancelled':
      return false;
  }
}

/** Whether nobody is known from it any more: her data was kept for long enough, or she had it erased. */
export function isForgotten({ name, email, registrant }: Registration): boolean {
  return name === null && email === null && registrant === '';
}

/** Whether the person counts as registered in some way, so that a second wish is a repeat. */
export function isStanding(status: RegistrationStatus): boolean {
  return status !== 'cancelled';
}

/** Whether a calendar invitation has gone out for it, so that its end must reach the calendar too. */
export function hasInvitation(registration: Registration): boolean {
  return registration.status === 'confirmed' || registration.status === 'attended' || registration.status === 'absent';
}
