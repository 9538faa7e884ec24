import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type DecideInput } from '../../src/domain/decide.ts';
import type { Outcome } from '../../src/domain/decision.ts';
import type { Reading, ReadPerson } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent, aPerson, aReading, aRegistration, aRequest, HOUSE, JANE, NOW } from '../support/builders.ts';

function deciding(reading: Reading, over: Partial<DecideInput> = {}): Outcome {
  let id = 0;
  return decide({
    reading,
    from: { name: 'Jane Doe', address: 'jane@example.org' },
    answeredByHuman: false,
    events: [anEvent()],
    registry: registry({}),
    address: HOUSE,
    now: NOW,
    newId: () => `id${String(++id)}`,
    ...over,
  });
}
const registry = (over: Partial<DecideInput['registry']>): DecideInput['registry'] => ({
  occupancy: [],
  standing: [],
  queue: [],
  thread: null,
  calendar: null,
  questionsAsked: 0,
  ...over,
});
const held = (seats: number, waiting = 0) => [{ eventId: 'tides', mode: 'in-person' as const, held: seats, waiting }];

describe('a wish to register', () => {
  it('gives a seat in the first mode of the event, and a confirmation', () => {
    const outcome = deciding(aReading([aRequest()]));
    expect(outcome.decisions).toEqual([
      { kind: 'register', eventId: 'tides', status: 'confirmed', registrationIds: ['id1'] },
    ]);
    expect(outcome.changes).toMatchObject([
      { kind: 'add', registration: { name: 'Jane Doe', email: 'jane@example.org', attendance: 'in-person', seats: 1 } },
    ]);
    expect(outcome.letters).toMatchObject([
      { to: { address: 'jane@example.org' }, content: { name: 'confirmation' }, registrationId: 'id1' },
    ]);
    expect(outcome.filing).toBe('handled');
  });

  it('gives companions without a name seats under the first person', () => {
    const outcome = deciding(aReading([aRequest({ partySize: 3 })]));
    expect(outcome.changes).toMatchObject([{ registration: { seats: 3 } }]);
  });

  it('registers those who are named and leaves the one who writes out when she does not come', () => {
    const people = [aPerson('Ann Lee', 'ann@example.org'), aPerson('Bo Chan')];
    const outcome = deciding(aReading([aRequest({ people })]));
    expect(outcome.changes).toMatchObject([
      { registration: { name: 'Ann Lee', email: 'ann@example.org', registrant: 'jane@example.org' } },
      { registration: { name: 'Bo Chan', email: null, registrant: 'jane@example.org' } },
    ]);
  });

  it('does not register the same person twice, however the name is written', () => {
    const outcome = deciding(aReading([aRequest({ people: [aPerson('JANE  DOÉ', 'Jane@Example.org', true)] })]), {
      registry: registry({ standing: [aRegistration()] }),
    });
    expect(outcome.decisions).toEqual([{ kind: 'already-registered', eventId: 'tides', registrationIds: ['r1'] }]);
    expect(outcome.changes).toEqual([]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'already-registered' } }]);
  });

  it('gives a third party who repeats it no thread by which the registration could be cancelled', () => {
    const sam = { name: 'Sam Poe', address: 'sam@example.org' };
    const jane = aPerson('Jane Doe', 'jane@example.org');
    const view = registry({ standing: [aRegistration()] });
    const outcome = deciding(aReading([aRequest({ people: [jane] })]), { from: sam, registry: view });
    expect(outcome).toMatchObject({
      decisions: [{ kind: 'already-registered', registrationIds: ['r1'] }],
      letters: [{ to: sam, content: { name: 'already-registered' }, registrationId: null }],
    });
    expect(deciding(aReading([aRequest()]), { registry: view }).letters).toMatchObject([{ registrationId: 'r1' }]);
  });

  it('tells a third party nothing of what is noted about the one who stands', () => {
    const from = { name: 'Sam Poe', address: 'sam@example.org' };
    const view = registry({ standing: [aRegistration({ notes: ['vegan'], organisation: 'Delta' })] });
    const shown = (people: readonly ReadPerson[], over: Partial<DecideInput> = {}) =>
      deciding(aReading([aRequest({ people })]), { registry: view, ...over }).letters[0]?.content;
    const nothing = { name: 'Jane Doe', notes: [], organisation: null };
    const jane = aPerson('Jane Doe', 'jane@example.org');
    const sam = aPerson('Sam Poe', 'sam@example.org', true);
    expect(shown([jane], { from })).toMatchObject({ name: 'already-registered', registrations: [nothing] });
    expect(shown([jane, sam], { from })).toMatchObject({ name: 'confirmation', registrations: [nothing, {}] });
    expect(shown([JANE])).toMatchObject({ registrations: [{ notes: ['vegan'], organisation: 'Delta' }] });
  });

  it('registers the new one of two where the other stands already', () => {
    const outcome = deciding(aReading([aRequest({ people: [JANE, aPerson('Bo Chan')] })]), {
      registry: registry({ standing: [aRegistration()] }),
    });
    expect(outcome.changes).toMatchObject([{ registration: { name: 'Bo Chan' } }]);
  });

  it('never takes our own address for an attendee’s', () => {
    const outcome = deciding(aReading([aRequest({ people: [JANE, aPerson('Bo Chan', HOUSE)] })]));
    expect(outcome.changes).toMatchObject([{}, { registration: { name: 'Bo Chan', email: null } }]);
    expect(outcome.letters.map((letter) => letter.to.address)).toEqual(['jane@example.org']);
  });

  it('puts a party that does not fit on the waiting list as a whole', () => {
    const outcome = deciding(aReading([aRequest({ partySize: 3 })]), { registry: registry({ occupancy: held(8) }) });
    expect(outcome.decisions).toMatchObject([{ kind: 'register', status: 'waiting' }]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'waiting' } }]);
  });

  it('lets nobody overtake those who wait, even where a seat is free', () => {
    const outcome = deciding(aReading([aRequest()]), { registry: registry({ occupancy: held(9, 1) }) });
    expect(outcome.decisions).toMatchObject([{ kind: 'register', status: 'waiting' }]);
  });

  it('refuses when all is full and there is no waiting list, and names the other way of attending', () => {
    const policy = { ...anEvent().registration, waitingList: 'none' as const };
    const outcome = deciding(aReading([aRequest()]), {
      events: [anEvent({ registration: policy })],
      registry: registry({ occupancy: held(10) }),
    });
    expect(outcome.decisions).toEqual([{ kind: 'refuse', eventId: 'tides', why: 'full', mode: 'in-person' }]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'full', otherMode: 'online' } }]);
  });

  it.each([
    ['closed', '2026-12-10T14:30+01:00'],
    ['past', '2026-12-10T16:30+01:00'],
  ] as const)('refuses with the reason when registration is %s', (why, now) => {
    const outcome = deciding(aReading([aRequest()]), { now: Temporal.Instant.from(now) });
    expect(outcome.decisions).toMatchObject([{ kind: 'refuse', why }]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'closed', why } }]);
    expect(outcome.changes).toEqual([]);
  });

  it('waits for approval where an organiser approves', () => {
    const policy = { ...anEvent().registration, approval: 'manual' as const };
    const outcome = deciding(aReading([aRequest()]), { events: [anEvent({ registration: policy })] });
    expect(outcome.decisions).toMatchObject([{ kind: 'register', status: 'pending' }]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'pending' } }]);
  });

  it('keeps the mail in sight where a human must look as well', () => {
    expect(deciding(aReading([aRequest()], { attention: true })).filing).toBe('attention');
  });
});

describe('a wish to cancel', () => {
  const cancel = aRequest({ intent: 'cancel' });

  it('cancels the registration of the one who writes and raises the sequence of its calendar entry', () => {
    const outcome = deciding(aReading([cancel]), { registry: registry({ standing: [aRegistration()] }) });
    expect(outcome.changes).toEqual([
      { kind: 'update', id: 'r1', to: { status: 'cancelled', offeredUntil: null, calendarSequence: 1 } },
    ]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'cancelled' } }]);
  });

  it('does nothing where nothing stands', () => {
    const outcome = deciding(aReading([cancel]));
    expect(outcome).toMatchObject({
      decisions: [{ kind: 'none', why: 'nothing-stands' }],
      letters: [],
      filing: 'none',
    });
  });

  it('takes the only registration that stands where the mail names no event', () => {
    const outcome = deciding(aReading([aRequest({ intent: 'cancel', event: null, doubts: ['which-event'] })]), {
      registry: registry({ standing: [aRegistration()] }),
    });
    expect(outcome.decisions).toMatchObject([{ kind: 'cancel', registrationIds: ['r1'] }]);
  });

  it('gives a cancellation by somebody who neither attends nor registered to a human', () => {
    const bo = aRegistration({ name: 'Bo Chan', email: 'bo@example.org', registrant: 'bo@example.org' });
    const people = [aPerson('Bo Chan', 'bo@example.org')];
    const outcome = deciding(aReading([aRequest({ intent: 'cancel', people })]), {
      registry: registry({ standing: [bo] }),
    });
    expect(outcome).toMatchObject({ decisions: [{ kind: 'human', why: 'third-party' }], changes: [], letters: [] });
  });

  it('lets the one who registered others cancel them', () => {
    const bo = aRegistration({ id: 'r2', name: 'Bo Chan', email: null });
    const outcome = deciding(aReading([aRequest({ intent: 'cancel', people: [aPerson('Bo Chan')] })]), {
      registry: registry({ standing: [aRegistration(), bo] }),
    });
    expect(outcome.changes).toMatchObject([{ id: 'r2', to: { status: 'cancelled' } }]);
  });
});

describe('what is not sure', () => {
  it('is asked which event, with those that are open', () => {
    const other = anEvent({ id: 'dikes', title: 'Dikes' });
    const outcome = deciding(aReading([aRequest({ event: null, doubts: ['which-event'] })]), {
      events: [anEvent(), other],
    });
    expect(outcome.decisions).toEqual([{ kind: 'ask', missing: 'which-event', intent: 'register' }]);
    expect(outcome.letters).toMatchObject([
      { content: { name: 'which-event', events: [{ id: 'tides' }, { id: 'dikes' }] } },
    ]);
    expect(outcome.question).toMatchObject({ missing: 'which-event' });
  });

  it('goes to a human after two questions', () => {
    const outcome = deciding(aReading([aRequest({ event: null, doubts: ['which-event'] })]), {
      registry: registry({ questionsAsked: 2 }),
    });
    expect(outcome).toMatchObject({
      decisions: [{ kind: 'human', why: 'asked-enough' }],
      letters: [],
      filing: 'attention',
    });
  });

  it.each(['tentative', 'conditional', 'via-list', 'contradiction'] as const)('goes to a human when %s', (doubt) => {
    const outcome = deciding(aReading([aRequest({ doubts: [doubt] })]));
    expect(outcome).toMatchObject({ decisions: [{ kind: 'human', why: doubt }], changes: [], letters: [] });
  });

  it('goes to a human below the bar of confidence', () => {
    expect(deciding(aReading([aRequest({ confidence: 0.89 })]))).toMatchObject({
      decisions: [{ kind: 'human', why: 'unsure' }],
    });
  });
});

describe('several requests in one mail', () => {
  it('sees what the one before it took', () => {
    const requests = [aRequest({ partySize: 2 }), aRequest({ people: [aPerson('Bo Chan')], partySize: 1 })];
    const outcome = deciding(aReading(requests), { registry: registry({ occupancy: held(8) }) });
    expect(outcome.decisions).toMatchObject([{ status: 'confirmed' }, { status: 'waiting' }]);
  });
});

describe('mail that is no matter for us', () => {
  it.each(['auto-reply', 'bounce', 'bulk', 'spam', 'own'] as const)('is left alone when it is %s', (kind) => {
    const outcome = deciding(aReading([aRequest()], { kind }));
    expect(outcome).toMatchObject({ changes: [], letters: [], filing: 'none' });
  });

  it('is left alone when a human has answered it', () => {
    expect(deciding(aReading([aRequest()]), { answeredByHuman: true })).toMatchObject({
      decisions: [{ kind: 'none', why: 'answered-by-a-human' }],
      letters: [],
    });
  });

  it('never gets a letter when no reply may go, whatever it asks', () => {
    const intents = ['register', 'cancel', 'amend', 'question', 'confirm', 'data', 'other'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...intents),
        fc.constantFrom(null, 'tides'),
        fc.boolean(),
        (intent, event, standing) => {
          const outcome = deciding(aReading([aRequest({ intent, event })], { mayReply: false }), {
            registry: registry({ standing: standing ? [aRegistration()] : [] }),
          });
          expect(outcome.letters).toEqual([]);
          expect(outcome.changes).toEqual([]);
        },
      ),
    );
  });
});

describe('seats', () => {
  it('are never given beyond the capacity, whatever comes in whatever order', () => {
    const party = fc.record({ size: fc.integer({ min: 1, max: 5 }), who: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(party, { maxLength: 20 }), (parties) => {
        const requests = parties.map(({ size, who }) =>
          aRequest({ people: [aPerson(`Guest ${String(who)}`)], partySize: size }),
        );
        const outcome = deciding(aReading(requests));
        const seated = outcome.changes.flatMap((change) =>
          change.kind === 'add' && change.registration.status === 'confirmed' ? [change.registration.seats] : [],
        );
        expect(seated.reduce((sum, seats) => sum + seats, 0)).toBeLessThanOrEqual(10);
      }),
    );
  });
});
