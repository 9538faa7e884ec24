// What the templates of one letter may say: the letter's data as named variables. Pure.
import { type AttendanceMode, type Event, offerFor } from '../domain/event.ts';
import type { LetterOrder } from '../domain/letter.ts';
import type { Temporal } from '../domain/time.ts';
import { clean, quoteStranger } from './escape.ts';
import { dataScope } from './data-words.ts';
import { digestScope } from './digest-words.ts';
import { daysLeft, differences, eventWords, period } from './event-words.ts';
import type { House } from './house.ts';
import type { Scope, Speaker } from './parts.ts';
import { changeScope, people } from './people-words.ts';
import { newEventScope } from './new-event-words.ts';
import { ownWords, refusedScope, transcriptScope } from './desk-words.ts';
import { addressee, registrationsOf } from './recipient.ts';
import { shadowScope } from './shadow-words.ts';

/** The variables of `order` in the language of `speaker`. */
export function scopeOf(order: LetterOrder, house: House, now: Temporal.Instant, speaker: Speaker): Scope {
  const you = addressee(order);
  const ours = {
    house: { name: house.name, address: house.address },
    privacy_notice: house.privacy.notice,
    privacy_url: house.privacy.url,
    needs_days: house.privacy.keep.needsDays,
    people_days: house.privacy.keep.peopleDays,
  };
  const common = { ...ours, name: you.name === null ? null : quoteStranger(you.name) };
  return {
    ...common,
    ...specific(order, house, now, speaker, { ...common, ...people(order) }),
    greeting: () => speaker.part('_greeting', common),
    privacy: () => speaker.part('_privacy', ours),
    closing: () => speaker.part('_closing', ours),
  };
}

function specific(order: LetterOrder, house: House, now: Temporal.Instant, speaker: Speaker, base: Scope): Scope {
  const { content } = order;
  const about = (event: Event): Scope => ({ ...base, ...eventScope(event, order, speaker, base) });
  switch (content.name) {
    case 'confirmation':
    case 'waiting':
    case 'pending':
    case 'already-registered':
    case 'approved':
    case 'declined':
    case 'promoted':
    case 'offer-lapsed':
    case 'event-cancelled':
      return about(content.event);
    case 'cancelled':
      return { ...about(content.event), by_organiser: content.byOrganiser === true };
    case 'offered':
      return { ...about(content.event), until: period(content.until, null, speaker) };
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
      return { ...about(content.event), last: content.last, days_left: daysLeft(content.event, now) };
    case 'event-changed':
      return {
        ...about(content.event),
        ...differences(content.previous, content.event, content.registrations, speaker),
      };
    case 'follow-up':
      return { ...about(content.event), attended: content.attended === true, absent: content.attended === false };
    case 'full':
      return {
        ...about(content.event),
        online: content.mode === 'online',
        other_online: content.otherMode === 'online',
        other_in_person: content.otherMode === 'in-person',
      };
    case 'closed': {
      const { opens } = content.event.registration;
      return {
        ...about(content.event),
        closed: content.why === 'closed',
        not_yet_open: content.why === 'not-yet-open',
        past: content.why === 'past',
        cancelled: content.why === 'cancelled',
        opens: opens === null ? null : period(opens, null, speaker),
      };
    }
    case 'digest':
      return { ...base, ...digestScope(content.digest, content.picture, house, now, speaker) };
    case 'shadow-report':
      return { ...base, ...shadowScope(content.report, house, speaker) };
    case 'which-event':
      return { events: content.events.map((event) => eventWords(event, speaker)), ...intents(content.intent) };
    case 'who':
      return { ...about(content.event), party_size: content.partySize };
    case 'new-event':
      return { ...base, ...newEventScope(content.report, house, speaker) };
    case 'answer':
      return {
        ...base,
        ...ownWords(content),
        subject: content.subject === null ? null : quoteStranger(content.subject),
      };
    case 'message':
      return { ...about(content.event), ...ownWords(content) };
    case 'transcript':
      return { ...base, ...transcriptScope(content, speaker) };
    case 'command-refused':
      return { ...base, ...refusedScope(content, speaker) };
    case 'data-confirm':
    case 'data-export':
    case 'data-erased':
    case 'erasure-notice':
      return { ...base, ...dataScope(content, house, speaker) };
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

function eventScope(event: Event, order: LetterOrder, speaker: Speaker, base: Scope): Scope {
  const registrations = registrationsOf(order.content);
  const comes = (mode: AttendanceMode): boolean =>
    registrations.length === 0 ? offerFor(event, mode) !== null : registrations.some((one) => one.attendance === mode);
  const inWords = eventWords(event, speaker);
  const seated = registrations.some((one) => one.status === 'confirmed');
  const words = {
    ...base,
    event: inWords,
    in_person: comes('in-person'),
    online: comes('online'),
    place: inWords.place,
    // Only those who have a seat get the way in.
    join_url: seated ? inWords.url : null,
    link_follows: seated && inWords.url === null,
  };
  return {
    ...words,
    details: () => speaker.part('_details', words),
    people_list: () => speaker.part('_people', words),
    calendar_text: () => speaker.phrase('_calendar', words),
  };
}
