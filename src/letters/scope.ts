// What the templates of one letter may say: the letter's data as named variables. Pure.
import { type AttendanceMode, type Event, offerFor } from '../domain/event.ts';
import type { LetterChange, LetterOrder } from '../domain/letter.ts';
import { isStanding, type Registration } from '../domain/registration.ts';
import type { Temporal } from '../domain/time.ts';
import { type ClockReader, zoneName } from './dates.ts';
import { clean, type Markdown, quoteStranger } from './escape.ts';
import type { House } from './house.ts';
import { addressee, calendarMethod, registrationsOf } from './recipient.ts';

/** Variables by name; every one that a template may name is there, null where it has no value. Liquid calls functions when it needs them. */
export type Scope = Readonly<Record<string, unknown>>;

/** A variable that is only made where a template names it. */
export type Lazy = () => string | Markdown;

export function isLazy(value: unknown): value is Lazy {
  return typeof value === 'function';
}

/** The parts that every language has: small templates whose outcome is a variable of the letters. */
export const PARTS = ['_greeting', '_when', '_details', '_people', '_privacy', '_closing', '_calendar'] as const;
export type PartName = (typeof PARTS)[number];

/** Parts that become plain text; the others become Markdown. */
export const PHRASES: ReadonlySet<PartName> = new Set(['_when', '_calendar']);

/** How parts are put into words. */
export interface Speaker {
  readonly readClock: ClockReader;
  readonly phrase: (part: PartName, scope: Scope) => string;
  readonly part: (part: PartName, scope: Scope) => Markdown;
}

/** The variables of `order` in the language of `speaker`. */
export function scopeOf(order: LetterOrder, house: House, now: Temporal.Instant, speaker: Speaker): Scope {
  const you = addressee(order);
  const common = {
    name: you.name === null ? null : quoteStranger(you.name),
    house: { name: house.name, address: house.address },
    privacy_notice: house.privacy.notice,
    privacy_url: house.privacy.url,
  };
  return {
    ...common,
    ...specific(order, now, speaker, { ...common, ...people(order) }),
    greeting: () => speaker.part('_greeting', common),
    privacy: () => speaker.part('_privacy', common),
    closing: () => speaker.part('_closing', common),
  };
}

function specific(order: LetterOrder, now: Temporal.Instant, speaker: Speaker, base: Scope): Scope {
  const { content } = order;
  const about = (event: Event): Scope => ({ ...base, ...eventScope(event, order, now, speaker, base) });
  switch (content.name) {
    case 'confirmation':
    case 'waiting':
    case 'pending':
    case 'already-registered':
    case 'cancelled':
    case 'approved':
    case 'declined':
    case 'promoted':
    case 'offer-lapsed':
    case 'event-cancelled':
      return about(content.event);
    case 'offered':
      return { ...about(content.event), until: when(content.until, null, speaker) };
    case 'amended':
      return { ...about(content.event), changes: content.changes.map(changeScope) };
    case 'notice':
      return {
        ...about(content.event),
        registered_by: {
          name: content.registeredBy.name === null ? null : quoteStranger(content.registeredBy.name),
          address: clean(content.registeredBy.address, 320),
        },
      };
    case 'reminder':
      return { ...about(content.event), last: content.last };
    case 'event-changed':
      return { ...about(content.event), ...differences(content.previous, content.event, order, speaker) };
    case 'follow-up':
      return { ...about(content.event), attended: content.attended === true, absent: content.attended === false };
    case 'full':
      return {
        ...about(content.event),
        online: content.mode === 'online',
        other_online: content.otherMode === 'online',
        other_in_person: content.otherMode === 'in-person',
      };
    case 'closed':
      return {
        ...about(content.event),
        closed: content.why === 'closed',
        not_yet_open: content.why === 'not-yet-open',
        past: content.why === 'past',
        cancelled: content.why === 'cancelled',
        opens: optionalWhen(content.event.registration.opens, speaker),
      };
    case 'which-event':
      return { events: content.events.map((event) => eventWords(event, speaker)), ...intents(content.intent) };
    case 'who':
      return { ...about(content.event), party_size: content.partySize };
    case 'not-registered':
      return {
        ...intents(content.intent),
        event: content.event === null ? null : eventWords(content.event, speaker),
      };
  }
}

function intents(intent: 'register' | 'cancel' | 'amend'): Scope {
  return { to_register: intent === 'register', to_cancel: intent === 'cancel', to_change: intent === 'amend' };
}

function eventWords(event: Event, speaker: Speaker): Scope {
  return {
    title: clean(event.title),
    short_title: shorten(clean(event.title)),
    when: when(event.starts, event.ends, speaker),
  };
}

function eventScope(event: Event, order: LetterOrder, now: Temporal.Instant, speaker: Speaker, base: Scope): Scope {
  const registrations = registrationsOf(order.content);
  const comes = (mode: AttendanceMode): boolean =>
    registrations.length === 0 ? offerFor(event, mode) !== null : registrations.some((one) => one.attendance === mode);
  const words = {
    ...base,
    event: eventWords(event, speaker),
    in_person: comes('in-person'),
    online: comes('online'),
    place: placeOf(event),
    join_url: urlOf(event),
    days_left: daysLeft(event, now),
  };
  return {
    ...words,
    details: () => speaker.part('_details', words),
    people_list: () => speaker.part('_people', words),
    calendar_text: () => speaker.phrase('_calendar', words),
  };
}

function people(order: LetterOrder): Scope {
  const registrations = registrationsOf(order.content);
  const you = addressee(order).registration;
  const list = registrations.map((registration) => personScope(registration, registration === you));
  return {
    people: list,
    /** The letter is about the recipient's own registration and no other. */
    alone: list.length === 1 && you !== null,
    seats: registrations.reduce((sum, registration) => sum + registration.seats, 0),
    companions: (you?.seats ?? 1) - 1,
    notes: list.length === 1 ? (list[0]?.notes ?? []) : [],
    status: sharedStatus(registrations),
    /** A calendar invitation goes along. */
    invitation: calendarMethod(order) === 'REQUEST',
    mixed: new Set(registrations.map((registration) => registration.attendance)).size > 1,
  };
}

function personScope(registration: Registration, you: boolean) {
  return {
    name: registration.name === null ? null : quoteStranger(registration.name),
    organisation: registration.organisation === null ? null : quoteStranger(registration.organisation),
    you,
    seats: registration.seats,
    companions: registration.seats - 1,
    online: registration.attendance === 'online',
    status: registration.status,
    notes: isStanding(registration.status) ? registration.notes.map(noteWords) : [],
  };
}

/** What all of them are, or "mixed". */
function sharedStatus(registrations: readonly Registration[]): Registration['status'] | 'mixed' {
  const [first, ...others] = registrations.map((registration) => registration.status);
  return first !== undefined && others.every((status) => status === first) ? first : 'mixed';
}

function changeScope(change: LetterChange): Scope {
  const nothing = { kind: change.kind, leaving: [], joining: [], online: false, value: null, notes: [], seats: null };
  switch (change.kind) {
    case 'substitute':
      return { ...nothing, leaving: names(change.leaving), joining: names(change.joining) };
    case 'attendance':
      return { ...nothing, online: change.to === 'online' };
    case 'name':
    case 'address':
      return { ...nothing, value: clean(change.to, 320) };
    case 'notes':
      return { ...nothing, notes: change.notes.map(noteWords) };
    case 'seats':
      return { ...nothing, seats: change.to };
  }
}

function names(list: readonly string[]): string[] {
  return list.map((name) => quoteStranger(name));
}

/** A note as part of our own sentence: without the full stop at its end. */
function noteWords(note: string): string {
  return quoteStranger(note, 300).replace(/[.;,]$/, '');
}

/** Old values stand where the new ones differ and concern the recipient's way of attending; else null. */
function differences(previous: Event, event: Event, order: LetterOrder, speaker: Speaker): Scope {
  const [oldWhen, newWhen] = [when(previous.starts, previous.ends, speaker), when(event.starts, event.ends, speaker)];
  const concerns = (mode: AttendanceMode): boolean =>
    registrationsOf(order.content).some((one) => one.attendance === mode);
  const oldPlace = concerns('in-person') ? placeOf(previous) : null;
  return {
    old_title: previous.title === event.title ? null : clean(previous.title),
    old_when: oldWhen === newWhen ? null : oldWhen,
    old_place: oldPlace === placeOf(event) ? null : oldPlace,
    new_link: concerns('online') && urlOf(previous) !== urlOf(event),
  };
}

function placeOf(event: Event): string | null {
  const offer = offerFor(event, 'in-person');
  return offer?.mode === 'in-person' ? clean(offer.place) : null;
}

function urlOf(event: Event): string | null {
  const offer = offerFor(event, 'online');
  return offer?.mode === 'online' ? offer.url : null;
}

function when(starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime | null, speaker: Speaker): string {
  return speaker.phrase('_when', {
    starts: speaker.readClock(starts),
    ends: ends === null ? null : speaker.readClock(ends),
    same_day: ends === null || starts.toPlainDate().equals(ends.toPlainDate()),
    zone: zoneName(starts.timeZoneId),
  });
}

function optionalWhen(moment: Temporal.ZonedDateTime | null, speaker: Speaker): string | null {
  return moment === null ? null : when(moment, null, speaker);
}

/** Whole calendar days from today to the start, both in the event's zone: 0 is today, 1 tomorrow. */
function daysLeft(event: Event, now: Temporal.Instant): number {
  const today = now.toZonedDateTimeISO(event.starts.timeZoneId).toPlainDate();
  return today.until(event.starts.toPlainDate(), { largestUnit: 'day' }).days;
}

const SHORT_TITLE = 60;

/** A title for the subject line: the words before a colon, or as many whole words as fit. */
function shorten(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  const colon = title.indexOf(': ');
  if (colon >= 15 && colon <= SHORT_TITLE) return title.slice(0, colon);
  const space = title.lastIndexOf(' ', SHORT_TITLE - 1);
  return `${title.slice(0, space > 0 ? space : SHORT_TITLE - 1)}…`;
}
