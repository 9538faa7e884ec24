import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcementOf, changedFacts, eventAsAnnounced, factsOf } from '../../src/domain/announcement.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Registration, RegistrationStatus } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent, aRegistration } from '../support/builders.ts';

const BEFORE = factsOf(anEvent());
const MOVED: Partial<Event> = {
  starts: Temporal.ZonedDateTime.from('2026-12-11T10:00[Europe/Amsterdam]'),
  ends: Temporal.ZonedDateTime.from('2026-12-11T12:00[Europe/Amsterdam]'),
};
const OTHER_PLACE = anEvent({
  attendance: [
    { mode: 'in-person', place: 'Town Hall', capacity: 3 },
    { mode: 'online', url: 'https://video.example/1', capacity: null },
  ],
});
const OTHER_LINK = anEvent({
  attendance: [
    { mode: 'in-person', place: 'Harbour House, Rotterdam', capacity: 10 },
    { mode: 'online', url: 'https://video.example/2', capacity: null },
  ],
});

function person(id: string, status: RegistrationStatus, over: Partial<Registration> = {}): Registration {
  const email = `${id}@example.org`;
  const offeredUntil = status === 'offered' ? '2026-12-11T12:00:00Z' : null;
  return aRegistration({ id, partyId: id, name: id, email, registrant: email, status, offeredUntil, ...over });
}
const told = (event: Event, rows: readonly Registration[]): string[] =>
  announcementOf(event, BEFORE, rows).letters.map(
    (letter) => `${letter.content.name} ${letter.to.address.split('@')[0] ?? ''}`,
  );

describe('what is different from what was announced', () => {
  it('is nothing where only capacity, wording for readers or reminders are', () => {
    const event = anEvent({ description: 'new', aliases: ['new'], reminders: [Temporal.Duration.from('P1D')] });
    expect(changedFacts(BEFORE, event)).toEqual([]);
  });

  it('is named fact by fact', () => {
    expect(changedFacts(BEFORE, anEvent({ ...MOVED, title: 'Falling tides', status: 'cancelled' }))).toEqual([
      'status',
      'starts',
      'ends',
      'title',
    ]);
    expect(changedFacts(BEFORE, OTHER_PLACE)).toEqual(['place']);
    expect(changedFacts(BEFORE, OTHER_LINK)).toEqual(['url']);
  });

  it('gives the event back as it was known', () => {
    const known = eventAsAnnounced(anEvent({ ...MOVED, title: 'Falling tides' }), BEFORE);
    expect(factsOf(known)).toEqual(BEFORE);
  });
});

describe('who is told that an event moved', () => {
  it('is everybody who has or waits for a seat, with the next SEQUENCE of the same calendar entry', () => {
    const event = anEvent(MOVED);
    const rows = [
      person('seated', 'confirmed', { calendarSequence: 4 }),
      person('queued', 'waiting'),
      person('asked', 'pending'),
      person('gone', 'cancelled'),
      person('there', 'attended'),
    ];
    const { changes, letters } = announcementOf(event, BEFORE, rows);
    expect(changes).toEqual([
      { kind: 'update', id: 'seated', to: { calendarSequence: 5, offeredUntil: null } },
      { kind: 'update', id: 'queued', to: { calendarSequence: 1, offeredUntil: null } },
      { kind: 'update', id: 'asked', to: { calendarSequence: 1, offeredUntil: null } },
    ]);
    expect(letters[0]).toMatchObject({
      to: { address: 'seated@example.org' },
      registrationId: 'seated',
      content: {
        name: 'event-changed',
        previous: { starts: anEvent().starts },
        registrations: [{ calendarUid: 'r1@atlas.example', calendarSequence: 5 }],
      },
    });
    expect(letters).toHaveLength(3);
  });

  it('is only who comes that way where the place or the link is another', () => {
    const rows = [
      person('room', 'confirmed'),
      person('screen', 'confirmed', { attendance: 'online' }),
      person('queue', 'waiting', { attendance: 'online' }),
    ];
    expect(told(OTHER_PLACE, rows)).toEqual(['event-changed room']);
    expect(told(OTHER_LINK, rows)).toEqual(['event-changed screen']);
  });

  it('gets one letter for a party, and one for each further entry in her calendar', () => {
    const guest = { email: null, registrant: 'ann@example.org' };
    const rows = [
      person('ann', 'confirmed'),
      person('guest', 'confirmed', { ...guest, partyId: 'ann' }),
      person('later', 'confirmed', { ...guest, partyId: 'later' }),
    ];
    const { letters } = announcementOf(anEvent(MOVED), BEFORE, rows);
    expect(
      letters.map(({ registrationId, content }) => [
        registrationId,
        'registrations' in content ? content.registrations.length : 0,
      ]),
    ).toEqual([
      ['ann', 2],
      ['later', 1],
    ]);
  });

  it('is held to an offer no longer than to the new start', () => {
    const { changes } = announcementOf(anEvent(MOVED), BEFORE, [person('next', 'offered')]);
    expect(changes).toMatchObject([{ to: { offeredUntil: '2026-12-11T09:00:00Z' } }]);
  });
});

describe('an event that is cancelled', () => {
  const cancelled = anEvent({ status: 'cancelled', ...MOVED });

  it('ends every registration that stands and tells each, as it stood', () => {
    const rows = [
      person('seated', 'confirmed'),
      person('queued', 'waiting'),
      person('next', 'offered'),
      person('gone', 'cancelled'),
    ];
    const { changes, letters } = announcementOf(cancelled, BEFORE, rows);
    expect(
      changes.map((change) => change.kind === 'update' && [change.id, change.to.status, change.to.offeredUntil]),
    ).toEqual([
      ['seated', 'cancelled', null],
      ['queued', 'cancelled', null],
      ['next', 'cancelled', null],
    ]);
    expect(letters).toMatchObject([
      { content: { name: 'event-cancelled', registrations: [{ status: 'confirmed', calendarSequence: 1 }] } },
      { content: { name: 'event-cancelled', registrations: [{ status: 'waiting' }] } },
      { content: { name: 'event-cancelled', registrations: [{ status: 'offered' }] } },
    ]);
  });

  it('is told once: what else changes about it afterwards is no news', () => {
    const known = factsOf(cancelled);
    const renamed = anEvent({ ...cancelled, title: 'Falling tides' });
    expect(announcementOf(renamed, known, [person('late', 'confirmed')])).toEqual({ changes: [], letters: [] });
  });
});

describe('whatever is changed', () => {
  const status = fc.constantFrom<RegistrationStatus>(
    'pending',
    'confirmed',
    'waiting',
    'offered',
    'cancelled',
    'attended',
    'absent',
  );
  const rows = fc
    .array(fc.tuple(status, fc.constantFrom<'in-person' | 'online'>('in-person', 'online'), fc.boolean()), {
      maxLength: 8,
    })
    .map((list) =>
      list.map(([at, attendance, own], index) =>
        person(`p${String(index)}`, at, { attendance, ...(own ? {} : { email: null, registrant: 'ann@example.org' }) }),
      ),
    );
  const events = fc.constantFrom(
    anEvent(MOVED),
    OTHER_PLACE,
    OTHER_LINK,
    anEvent({ status: 'cancelled' }),
    anEvent({ title: 'x' }),
  );

  it('nobody is told who left, each calendar entry gets one letter with one step of SEQUENCE, and after it nothing is left to tell', () => {
    fc.assert(
      fc.property(events, rows, (event, registrations) => {
        const { changes, letters } = announcementOf(event, BEFORE, registrations);
        const toldIds = letters.flatMap(({ content }) =>
          'registrations' in content ? content.registrations.map((row) => row.id) : [],
        );
        expect(toldIds.sort()).toEqual(changes.map((change) => (change.kind === 'update' ? change.id : '')).sort());
        expect(new Set(toldIds).size).toBe(toldIds.length);
        for (const change of changes) {
          const row = registrations.find((one) => change.kind === 'update' && one.id === change.id);
          expect(['pending', 'confirmed', 'waiting', 'offered']).toContain(row?.status);
          expect(change.kind === 'update' && change.to.calendarSequence).toBe(1);
        }
        expect(announcementOf(event, factsOf(event), registrations)).toEqual({ changes: [], letters: [] });
      }),
    );
  });
});
