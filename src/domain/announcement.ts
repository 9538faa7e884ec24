// What attendees were told about an event, how it differs from what the organiser has configured since, and who is told of that. Pure.
import { comparable } from './address.ts';
import type { RegistrationChange } from './decision.ts';
import type { AttendanceOffer, Event } from './event.ts';
import type { ChangedFact, EventFacts } from './event-facts.ts';
import type { LetterOrder } from './letter.ts';
import { letterTo } from './letter-to.ts';
import type { Registration } from './registration.ts';
import { before, Temporal } from './time.ts';

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

/** What follows from making known that an event is not as it was announced. */
export interface Announcement {
  readonly changes: readonly RegistrationChange[];
  readonly letters: readonly LetterOrder[];
}

/**
 * The letters and changes that tell `registrations` of `event`, which was announced as `announced`. Only those are told
 * for whom it is news. Where the event is cancelled, every registration that stands ends with it: who waits or was
 * offered a seat as well.
 */
export function announcementOf(
  event: Event,
  announced: EventFacts,
  registrations: readonly Registration[],
): Announcement {
  const changed = changedFacts(announced, event);
  const concerned = registrations.filter((row) => isNewsTo(row, event, changed)).map(withNextSequence);
  if (event.status === 'cancelled') {
    return {
      changes: concerned.map(({ id, calendarSequence }) => ({
        kind: 'update',
        id,
        to: { status: 'cancelled', offeredUntil: null, calendarSequence },
      })),
      // As they stood: who had a seat has an invitation to take back.
      letters: byCalendarEntry(concerned).map((rows) =>
        letterTo(rows[0], { name: 'event-cancelled', event, registrations: rows }),
      ),
    };
  }
  const previous = eventAsAnnounced(event, announced);
  const moved = concerned.map((row) => ({ ...row, offeredUntil: offerBeforeStart(row, event) }));
  return {
    changes: moved.map(({ id, calendarSequence, offeredUntil }) => ({
      kind: 'update',
      id,
      to: { calendarSequence, offeredUntil },
    })),
    letters: byCalendarEntry(moved).map((rows) =>
      letterTo(rows[0], { name: 'event-changed', event, previous, registrations: rows }),
    ),
  };
}

function isNewsTo(registration: Registration, event: Event, changed: readonly ChangedFact[]): boolean {
  switch (registration.status) {
    case 'cancelled':
    case 'attended':
    case 'absent':
      return false;
    case 'pending':
    case 'confirmed':
    case 'waiting':
    case 'offered':
      break;
  }
  if (event.status === 'cancelled') return changed.includes('status');
  return changed.some((fact) => {
    switch (fact) {
      case 'status':
      case 'starts':
      case 'ends':
      case 'title':
        return true;
      case 'place':
        return registration.attendance === 'in-person';
      case 'url':
        // The others have not been told the link yet.
        return registration.attendance === 'online' && registration.status === 'confirmed';
    }
  });
}

function withNextSequence(registration: Registration): Registration {
  return { ...registration, calendarSequence: registration.calendarSequence + 1 };
}

/** An offer never outlasts the start, also where that has come nearer. */
function offerBeforeStart({ offeredUntil }: Registration, event: Event): Registration['offeredUntil'] {
  if (offeredUntil === null) return null;
  const starts = event.starts.toInstant();
  return before(starts, Temporal.Instant.from(offeredUntil))
    ? starts.toString({ smallestUnit: 'second' })
    : offeredUntil;
}

/** One letter for each entry in somebody's calendar: invitations go out one for each address and party. */
function byCalendarEntry(
  registrations: readonly Registration[],
): readonly (readonly [Registration, ...Registration[]])[] {
  const groups = new Map<string, [Registration, ...Registration[]]>();
  for (const row of registrations) {
    const key = `${comparable(row.email ?? row.registrant)}\n${row.partyId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
