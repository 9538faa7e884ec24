// What attendees were told about an event, and how it differs from what the organiser has configured since. Pure.
import type { AttendanceOffer, Event } from './event.ts';
import { Temporal } from './time.ts';

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

export function factsOf(event: Event): EventFacts {
  const inPerson = event.attendance.find((offer) => offer.mode === 'in-person');
  const online = event.attendance.find((offer) => offer.mode === 'online');
  return {
    title: event.title,
    starts: event.starts.toString(),
    ends: event.ends.toString(),
    status: event.status,
    place: inPerson?.place ?? null,
    url: online?.url ?? null,
  };
}

/** What differs, in a fixed order; empty where attendees know how it is. */
export function changedFacts(announced: EventFacts, event: Event): readonly ChangedFact[] {
  const current = factsOf(event);
  const names: readonly ChangedFact[] = ['status', 'starts', 'ends', 'place', 'url', 'title'];
  return names.filter((name) => current[name] !== announced[name]);
}

/** The event as attendees know it: `event` with the announced facts in place of its own. */
export function eventAsAnnounced(event: Event, announced: EventFacts): Event {
  return {
    ...event,
    title: announced.title,
    starts: Temporal.ZonedDateTime.from(announced.starts),
    ends: Temporal.ZonedDateTime.from(announced.ends),
    status: announced.status,
    attendance: event.attendance.map((offer): AttendanceOffer => {
      if (offer.mode === 'online') return { ...offer, url: announced.url };
      return announced.place === null ? offer : { ...offer, place: announced.place };
    }),
  };
}
