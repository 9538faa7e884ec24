// The calendar part of a letter (RFC 5545, iTIP RFC 5546): an invitation that mail programs show with buttons, or its cancellation. Pure.
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Address } from '../domain/address.ts';
import { type Event, offerFor } from '../domain/event.ts';
import type { LetterCalendar } from '../domain/letter.ts';
import type { Registration } from '../domain/registration.ts';
import type { Temporal } from '../domain/time.ts';
import { clean } from './escape.ts';
import type { House } from './house.ts';
import { timeZoneComponent } from './time-zone.ts';

export interface Invitation {
  readonly method: LetterCalendar['method'];
  readonly event: Event;
  readonly registration: Registration;
  /** The recipient of the letter: the one ATTENDEE, so that no guest is shown to another. */
  readonly attendee: Address;
  readonly house: Pick<House, 'name' | 'address'>;
  /** One or two sentences in the recipient's language. */
  readonly description: string;
  readonly now: Temporal.Instant;
}

/**
 * The text/calendar body. UID and SEQUENCE come from the registration; DTSTAMP is `now` in UTC.
 * PARTSTAT=NEEDS-ACTION with RSVP=TRUE makes Outlook, Gmail and Apple Mail offer their buttons, by which a person can
 * decline later on; with ACCEPTED some show none. Lines end in CR LF and are folded at 75 octets (§3.1).
 */
export function invitation(order: Invitation): LetterCalendar {
  const { event, registration, house } = order;
  const zone = calendarZone(event.starts);
  const cancelled = order.method === 'CANCEL';
  const calendar = ical({
    prodId: '//Registrar//Registrar//EN',
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    // Without a name: a zone of the whole calendar would make ical-generator write DTSTAMP in local time, against §3.8.7.2.
    timezone: { name: null, generator: () => timeZoneComponent(event.starts, event.ends) },
  });
  const entry = calendar.createEvent({
    id: registration.calendarUid,
    sequence: registration.calendarSequence,
    stamp: order.now,
    start: zone === null ? event.starts.withTimeZone('UTC') : event.starts,
    end: zone === null ? event.ends.withTimeZone('UTC') : event.ends.withTimeZone(zone),
    timezone: zone,
    summary: clean(event.title),
    description: order.description,
    organizer: { name: parameter(house.name), email: calAddress(house.address) },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    attendees: [
      {
        name: parameter(order.attendee.name ?? registration.name ?? '') || order.attendee.address,
        email: calAddress(order.attendee.address),
        type: ICalAttendeeType.INDIVIDUAL,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: !cancelled,
      },
    ],
  });
  const offer = offerFor(event, registration.attendance);
  if (offer?.mode === 'in-person') entry.location(clean(offer.place));
  if (offer?.mode === 'online') {
    entry.location('Online');
    if (offer.url !== null) {
      entry.location(clean(offer.url));
      entry.url(uri(offer.url));
    }
  }
  return { method: order.method, text: `${calendar.toString()}\r\n` };
}

/** The zone to name in the calendar; null for UTC and bare offsets, which need no VTIMEZONE. */
function calendarZone(starts: Temporal.ZonedDateTime): string | null {
  const zone = starts.timeZoneId;
  return zone === 'UTC' || /^[+-]/.test(zone) ? null : zone;
}

/** A parameter value in quotes may hold no DQUOTE (RFC 5545 §3.1); ical-generator would put a backslash, which means nothing there. */
function parameter(text: string): string {
  return clean(text, 120).replaceAll('"', "'").replaceAll('\\', '/');
}

/** The addr-spec of a mailto URI (RFC 6068 §2): what is special in URIs or in iCalendar is percent-encoded. */
function calAddress(address: string): string {
  return clean(address, 320).replace(/[^\p{L}\p{N}@._+=~!$&'*-]/gu, (character) => encodeURIComponent(character));
}

/** A URI is no TEXT (§3.3.13): its commas and semicolons would be escaped, so they go percent-encoded. */
function uri(url: string): string {
  return clean(url, 2_000).replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C').replaceAll(' ', '%20');
}
