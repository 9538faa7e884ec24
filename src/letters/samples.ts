// Invented orders, at least one for each turn that a letter can take: templates are tried with them, and people preview letters by them. Pure.
import type { Address } from '../domain/address.ts';
import { dataSamples } from './data-samples.ts';
import { deskSamples } from './desk-samples.ts';
import { defaultMode, type Event } from '../domain/event.ts';
import type { LetterContent, LetterOrder } from '../domain/letter.ts';
import type { Language } from '../domain/reading.ts';
import type { Registration, RegistrationStatus } from '../domain/registration.ts';
import { Temporal } from '../domain/time.ts';
import { NEW_EVENT_SAMPLES } from './new-event-samples.ts';
import { organiserSamples } from './organiser-samples.ts';

const JANE: Address = { name: 'Jane Doe', address: 'jane@partner.example' };
const SAMPLE_START = Temporal.ZonedDateTime.from('2026-12-10T14:00[Europe/Amsterdam]');

/** An event with everything that letters can mention. */
export const SAMPLE_EVENT: Event = {
  id: 'sample',
  title: 'Standing close, standing apart: humanitarian work beside peacekeepers',
  aliases: [],
  description: '',
  starts: SAMPLE_START,
  ends: SAMPLE_START.add({ hours: 2, minutes: 30 }),
  status: 'planned',
  attendance: [
    { mode: 'in-person', place: 'Harbour House, Long Quay 12, The Hague', capacity: 80 },
    { mode: 'online', url: 'https://meet.example/j/5551234?pwd=a_b*c', capacity: null },
  ],
  registration: {
    opens: SAMPLE_START.subtract({ weeks: 5 }),
    closes: SAMPLE_START.subtract({ hours: 20 }),
    approval: 'auto',
    waitingList: 'promote',
  },
  reminders: [Temporal.Duration.from('P7D'), Temporal.Duration.from('PT2H')],
  followUp: null,
  organisers: ['anna@atlas.example'],
};

export interface Sample {
  /** What is special about it, unique: "confirmation-party". */
  readonly label: string;
  readonly order: LetterOrder;
}

/** Every letter about `event` in `language`, in each of its variants. */
export function samples(event: Event, language: Language): readonly Sample[] {
  const make = (label: string, content: LetterContent): Sample => ({
    label,
    order: { to: JANE, language, content, registrationId: 'registrations' in content ? 'r1' : null },
  });
  const one = (status: RegistrationStatus, more: Partial<Registration> = {}): readonly Registration[] => [
    registration(event, language, { status, ...more }),
  ];
  const party = (status: RegistrationStatus): readonly Registration[] => [
    registration(event, language, { status, notes: ['vegan'] }),
    registration(event, language, {
      id: 'r2',
      status,
      name: 'Sam Visser',
      email: null,
      organisation: 'Partner Foundation',
      notes: ['wheelchair'],
    }),
    registration(event, language, {
      id: 'r3',
      status,
      name: null,
      email: null,
      seats: 2,
      attendance: otherMode(event),
    }),
  ];
  const online = { attendance: 'online', seats: 2 } as const;
  const previous: Event = {
    ...event,
    title: `${event.title} (working title)`,
    starts: event.starts.subtract({ days: 7 }),
    ends: event.ends.subtract({ days: 7 }),
    attendance: event.attendance.map((offer) =>
      offer.mode === 'online'
        ? { ...offer, url: 'https://meet.example/j/old' }
        : { ...offer, place: 'Old Church, Market 1, The Hague' },
    ),
  };
  const noLink: Event = {
    ...event,
    attendance: event.attendance.map((offer) => (offer.mode === 'online' ? { ...offer, url: null } : offer)),
  };
  const change = { event, registrations: one('confirmed') };
  return [
    make('confirmation', { name: 'confirmation', event, registrations: one('confirmed') }),
    make('confirmation-online', {
      name: 'confirmation',
      event: noLink,
      registrations: one('confirmed', { ...online, notes: ['captions, please'] }),
    }),
    make('confirmation-party', { name: 'confirmation', event, registrations: party('confirmed') }),
    make('confirmation-colleague', { name: 'confirmation', event, registrations: party('confirmed').slice(1, 2) }),
    make('waiting', { name: 'waiting', event, registrations: one('waiting') }),
    make('waiting-party', { name: 'waiting', event, registrations: party('waiting') }),
    make('pending', { name: 'pending', event, registrations: one('pending') }),
    make('pending-party', { name: 'pending', event, registrations: party('pending') }),
    ...(['confirmed', 'waiting', 'pending', 'offered'] as const).map((status) =>
      make(`already-registered-${status}`, { name: 'already-registered', event, registrations: one(status) }),
    ),
    make('already-registered-party', { name: 'already-registered', event, registrations: party('confirmed') }),
    make('full', { name: 'full', event, mode: 'in-person', otherMode: 'online' }),
    make('full-online', { name: 'full', event, mode: 'online', otherMode: 'in-person' }),
    make('full-altogether', { name: 'full', event, mode: 'in-person', otherMode: null }),
    ...(['closed', 'not-yet-open', 'past', 'cancelled'] as const).map((why) =>
      make(`closed-${why}`, { name: 'closed', event, why }),
    ),
    make('which-event', { name: 'which-event', events: [event, { ...previous, id: 'other' }], intent: 'register' }),
    make('which-event-cancel', { name: 'which-event', events: [event], intent: 'cancel' }),
    make('which-event-change', { name: 'which-event', events: [], intent: 'amend' }),
    make('who', { name: 'who', event, partySize: 1 }),
    make('who-party', { name: 'who', event, partySize: 3 }),
    make('cancelled', { name: 'cancelled', event, registrations: one('cancelled') }),
    make('cancelled-by-organiser', {
      name: 'cancelled',
      event,
      registrations: one('cancelled'),
      byOrganiser: true,
    }),
    make('cancelled-party', { name: 'cancelled', event, registrations: party('cancelled') }),
    make('approved', { name: 'approved', event, registrations: one('confirmed', { notes: ['vegan'] }) }),
    make('approved-party', { name: 'approved', event, registrations: party('confirmed') }),
    make('declined', { name: 'declined', event, registrations: one('cancelled') }),
    make('declined-party', { name: 'declined', event, registrations: party('cancelled') }),
    make('promoted', { name: 'promoted', event, registrations: one('confirmed') }),
    make('promoted-party', { name: 'promoted', event, registrations: party('confirmed') }),
    make('offered', {
      name: 'offered',
      event,
      registrations: one('offered'),
      until: event.starts.subtract({ days: 3, hours: 2 }),
    }),
    make('offered-party', {
      name: 'offered',
      event,
      registrations: party('offered'),
      until: event.starts.subtract({ days: 1 }),
    }),
    make('offer-lapsed', { name: 'offer-lapsed', event, registrations: one('cancelled') }),
    make('offer-lapsed-party', { name: 'offer-lapsed', event, registrations: party('cancelled') }),
    make('not-registered', { name: 'not-registered', event, intent: 'cancel' }),
    make('not-registered-nowhere', { name: 'not-registered', event: null, intent: 'cancel' }),
    make('not-registered-change', { name: 'not-registered', event, intent: 'amend' }),
    make('amended', {
      ...change,
      name: 'amended',
      changes: [{ kind: 'substitute', leaving: ['Sam Visser'], joining: ['Noor van der Veen'] }],
    }),
    make('amended-all', {
      ...change,
      name: 'amended',
      changes: [
        { kind: 'substitute', leaving: [], joining: ['Noor van der Veen', 'Ali Yılmaz'] },
        { kind: 'substitute', leaving: ['Sam Visser'], joining: [] },
        { kind: 'attendance', to: 'online' },
        { kind: 'attendance', to: 'in-person' },
        { kind: 'name', to: 'Jane Doe-Smith' },
        { kind: 'address', to: 'jane@new.example' },
        { kind: 'notes', notes: ['gluten-free', 'step-free access'] },
        { kind: 'notes', notes: [] },
        { kind: 'seats', to: 3 },
        { kind: 'seats', to: 1 },
      ],
    }),
    make('notice', { ...change, name: 'notice', registeredBy: { name: 'Sam Visser', address: 'sam@partner.example' } }),
    make('notice-nameless', {
      name: 'notice',
      event,
      registrations: one('waiting', { notes: ['vegan'], organisation: 'Partner Foundation' }),
      registeredBy: { name: null, address: 'office@partner.example' },
    }),
    make('reminder', { ...change, name: 'reminder', last: false }),
    make('reminder-last', { ...change, name: 'reminder', last: true }),
    make('reminder-last-online', { name: 'reminder', event, registrations: one('confirmed', online), last: true }),
    make('reminder-last-party', { name: 'reminder', event, registrations: party('confirmed'), last: true }),
    make('event-changed', { name: 'event-changed', event, previous, registrations: party('confirmed') }),
    make('event-changed-online', {
      name: 'event-changed',
      event: noLink,
      previous,
      registrations: one('confirmed', online),
    }),
    make('event-changed-waiting', { name: 'event-changed', event, previous, registrations: one('waiting') }),
    make('event-cancelled', { name: 'event-cancelled', event, registrations: one('confirmed') }),
    ...NEW_EVENT_SAMPLES.map(([label, report]) => make(label, { name: 'new-event', report })),
    ...([true, false, null] as const).map((attended) =>
      make(`follow-up-${attended === null ? 'unknown' : attended ? 'attended' : 'absent'}`, {
        name: 'follow-up',
        event,
        registrations: one(attended === null ? 'confirmed' : attended ? 'attended' : 'absent'),
        attended,
      }),
    ),
    make('answer', {
      name: 'answer',
      subject: 'Is there a lift?',
      text: 'Yes, behind the door on the left.\n\nSee you on the 10th!',
      greeted: false,
    }),
    make('answer-greeted', { name: 'answer', subject: null, text: 'Dear Jane,\n\nYes, there is.', greeted: true }),
    make('message', { ...change, name: 'message', text: 'The doors open at half past one.', greeted: false }),
    make('message-greeted', { ...change, name: 'message', text: 'Dear all,\n\nBring your badge.', greeted: true }),
    ...dataSamples(event).map(({ label, content }) => make(label, content)),
    ...deskSamples(event).map(({ label, content }) => make(label, content)),
    ...organiserSamples(event, party('confirmed')).map(([label, content]) => make(label, content)),
  ];
}

function otherMode(event: Event): Registration['attendance'] {
  return event.attendance[1]?.mode ?? defaultMode(event);
}

function registration(event: Event, language: Language, more: Partial<Registration>): Registration {
  return {
    id: 'r1',
    eventId: event.id,
    name: 'Jane Doe',
    email: JANE.address,
    organisation: null,
    attendance: defaultMode(event),
    status: 'confirmed',
    seats: 1,
    registrant: JANE.address,
    language,
    notes: [],
    registeredAt: event.starts.subtract({ weeks: 3 }).toInstant().toString(),
    calendarUid: 'r1@registrar.example',
    calendarSequence: 0,
    partyId: 'r1',
    offeredUntil: null,
    calendarAnswer: null,
    ...more,
  };
}
