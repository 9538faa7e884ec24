// The calendar part of a letter (RFC 5545, iTIP RFC 5546): an invitation that mail programs show with buttons, or its cancellation. Pure.
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Address } from '../domain/address.ts';
import { type Event, offerFor } from '../domain/event.ts';
import type { LetterCalendar } from '../domain/letter.ts';
import type { Registration } from '../domain/registration.ts';
import type { Temporal } from '../domain/time.ts';
import { clean } from './escape.ts';
import { fold } from './fold.ts';
import type { House } from './house.ts';
import { timeZoneComponent } from './time-zone.ts';

const CRLF = '\r\n';

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
  const { registration } = order;
  const { head, entry } = sharedLines(order);
  const text = [
    head,
    'BEGIN:VEVENT',
    `UID:${clean(registration.calendarUid)}`,
    `SEQUENCE:${String(registration.calendarSequence)}`,
    `DTSTAMP:${order.now.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    entry,
    attendeeLine(order),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join(CRLF);
  return { method: order.method, text: fold(text) };
}

interface SharedLines {
  /** From BEGIN:VCALENDAR to the time zone. */
  readonly head: string;
  /** What the guests' entries have in common, without BEGIN and END. */
  readonly entry: string;
}

/** What was made before for an event: most invitations differ only in the guest. */
const shared = new WeakMap<Event, Map<string, SharedLines>>();

function sharedLines(order: Invitation): SharedLines {
  const { event, house, method, registration, description } = order;
  const key = [method, registration.attendance, house.address, house.name, description].join('\n');
  const ofEvent = shared.get(event) ?? new Map<string, SharedLines>();
  shared.set(event, ofEvent);
  const lines = ofEvent.get(key) ?? makeSharedLines(order);
  ofEvent.set(key, lines);
  return lines;
}

function makeSharedLines({ event, house, method, registration, description, now }: Invitation): SharedLines {
  const zone = calendarZone(event.starts);
  const cancelled = method === 'CANCEL';
  const entry = ical().createEvent({
    stamp: now,
    start: zone === null ? event.starts.withTimeZone('UTC') : event.starts,
    end: event.ends.withTimeZone(zone ?? 'UTC'),
    timezone: zone,
    summary: clean(event.title),
    description,
    organizer: { name: parameter(house.name), email: calAddress(house.address) },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  });
  const offer = offerFor(event, registration.attendance);
  if (offer?.mode === 'in-person') entry.location(clean(offer.place));
  if (offer?.mode === 'online') entry.location(offer.url === null ? 'Online' : clean(offer.url));
  if (offer?.mode === 'online' && offer.url !== null) entry.url(uri(offer.url));
  // The calendar around it is written here: ical-generator, given a zone for the whole, writes DTSTAMP in local time, against §3.8.7.2.
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Registrar//Registrar//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(zone === null ? [] : [timeZoneComponent(event.starts, event.ends)]),
  ];
  return { head: head.join(CRLF), entry: withoutPersonalLines(entry.toString()) };
}

/** The properties of a VEVENT except those that each guest has of her own. */
function withoutPersonalLines(entry: string): string {
  return entry
    .split(CRLF)
    .filter((line) => line !== '' && !/^(?:BEGIN|END|UID|SEQUENCE|DTSTAMP):/.test(line))
    .join(CRLF);
}

function attendeeLine({ method, attendee, registration }: Invitation): string {
  const name = parameter(attendee.name ?? registration.name ?? '') || parameter(attendee.address);
  const answer = method === 'CANCEL' ? 'FALSE' : 'TRUE';
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=${answer};CN="${name}":mailto:${calAddress(attendee.address)}`;
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
