// What the rules for one request are given, and what one request leads to. Types only.
import type { Address } from './address.ts';
import type { Decision, RegistrationChange } from './decision.ts';
import type { Event } from './event.ts';
import type { LetterOrder } from './letter.ts';
import type { Request } from './reading.ts';
import type { Registration } from './registration.ts';
import type { Occupancy } from './seats.ts';
import type { Temporal } from './time.ts';

/** What one request leads to. */
export interface Step {
  readonly decision: Decision;
  readonly changes: readonly RegistrationChange[];
  readonly letters: readonly LetterOrder[];
}

/** What the rules for one request may use. */
export interface RequestInput {
  readonly request: Request;
  readonly from: Address;
  readonly language: string;
  readonly events: readonly Event[];
  readonly occupancy: readonly Occupancy[];
  readonly standing: readonly Registration[];
  /** The registration whose letter the mail answers; null where it answers none. Only who got that letter can know it. */
  readonly thread: Registration | null;
  readonly calendarDomain: string;
  readonly now: Temporal.Instant;
  readonly newId: () => string;
}
