// Readings, requests, events and registrations with everything usual filled in, so that a test says only what matters.
import type { Event } from '../../src/domain/event.ts';
import type { Reading, ReadPerson, Request } from '../../src/domain/reading.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';

export const NOW = Temporal.Instant.from('2026-11-20T09:00:00Z');
export const HOUSE = 'desk@atlas.example';

export function anEvent(over: Partial<Event> = {}): Event {
  return {
    id: 'tides',
    title: 'Rising tides: living with water',
    aliases: [],
    description: '',
    starts: Temporal.ZonedDateTime.from('2026-12-10T14:00[Europe/Amsterdam]'),
    ends: Temporal.ZonedDateTime.from('2026-12-10T16:30[Europe/Amsterdam]'),
    status: 'planned',
    attendance: [
      { mode: 'in-person', place: 'Harbour House, Rotterdam', capacity: 10 },
      { mode: 'online', url: 'https://video.example/1', capacity: null },
    ],
    registration: { opens: null, closes: null, approval: 'auto', waitingList: 'promote' },
    reminders: [],
    followUp: null,
    organisers: ['anna@atlas.example'],
    ...over,
  };
}

export function aPerson(name: string, email: string | null = null, isSender = false): ReadPerson {
  return { name, email, organisation: null, isSender };
}

export const JANE = aPerson('Jane Doe', 'jane@example.org', true);

export function aRequest(over: Partial<Request> = {}): Request {
  const people = over.people ?? [JANE];
  return {
    intent: 'register',
    event: 'tides',
    candidates: [],
    people,
    partySize: people.length,
    attendance: null,
    changes: [],
    notes: [],
    confidence: 0.97,
    doubts: [],
    evidence: [{ rule: 'test', text: 'please register me' }],
    ...over,
  };
}

export function aReading(requests: readonly Request[], over: Partial<Reading> = {}): Reading {
  return {
    kind: 'person',
    mayReply: true,
    language: 'en',
    requests,
    attention: false,
    evidence: [],
    sender: JANE,
    authenticity: 'unknown',
    answers: null,
    bounce: null,
    calendar: null,
    ...over,
  };
}

export function aRegistration(over: Partial<Registration> = {}): Registration {
  return {
    id: 'r1',
    eventId: 'tides',
    name: 'Jane Doe',
    email: 'jane@example.org',
    organisation: null,
    attendance: 'in-person',
    status: 'confirmed',
    seats: 1,
    registrant: 'jane@example.org',
    language: 'en',
    notes: [],
    registeredAt: '2026-11-10T09:00:00Z',
    calendarUid: 'r1@atlas.example',
    calendarSequence: 0,
    partyId: 'r1',
    offeredUntil: null,
    calendarAnswer: null,
    ...over,
  };
}
