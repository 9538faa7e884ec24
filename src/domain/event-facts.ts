// The facts of an event that attendees are told. Plain data. Pure.
import type { Event } from './event.ts';

/** The facts that are announced, as plain data for the store. Times are wall clock with zone (RFC 9557). */
export interface EventFacts {
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  readonly status: Event['status'];
  readonly place: string | null;
  readonly url: string | null;
}

export type ChangedFact = keyof EventFacts;
