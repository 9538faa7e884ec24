import { describe, expect, it } from 'vitest';
import { decide, type DecideInput, type RegistryView } from '../../src/domain/decide.ts';
import type { Outcome } from '../../src/domain/decision.ts';
import type { CalendarAnswer, Change, Reading } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent, aPerson, aReading, aRegistration, aRequest, HOUSE, JANE, NOW } from '../support/builders.ts';

function deciding(reading: Reading, view: Partial<RegistryView> = {}, over: Partial<DecideInput> = {}): Outcome {
  let id = 0;
  const nothing = { occupancy: [], standing: [], queue: [], thread: null, calendar: null, questionsAsked: 0 };
  return decide({
    reading,
    from: { name: 'Jane Doe', address: 'jane@example.org' },
    answeredByHuman: false,
    events: [anEvent()],
    registry: { ...nothing, ...view },
    address: HOUSE,
    now: NOW,
    newId: () => `id${String(++id)}`,
    ...over,
  });
}
const held = (seats: number, waiting = 0) => [{ eventId: 'tides', mode: 'in-person' as const, held: seats, waiting }];
const waitingFor = (id: string, seats = 1, partyId = id) =>
  aRegistration({
    id,
    partyId,
    name: id,
    email: `${id}@example.org`,
    registrant: `${id}@example.org`,
    status: 'waiting',
    seats,
  });
const amend = (change: Change, over = {}) => aReading([aRequest({ intent: 'amend', changes: [change], ...over })]);

describe('a seat that becomes free', () => {
  const cancelling = aReading([aRequest({ intent: 'cancel' })]);

  it('goes to the first who waits, who is told', () => {
    const outcome = deciding(cancelling, {
      standing: [aRegistration()],
      occupancy: held(10, 2),
      queue: [waitingFor('ann'), waitingFor('bo')],
    });
    expect(outcome.changes).toMatchObject([
      { id: 'r1', to: { status: 'cancelled' } },
      { id: 'ann', to: { status: 'confirmed' } },
    ]);
    expect(outcome.letters.map((letter) => [letter.content.name, letter.to.address])).toEqual([
      ['cancelled', 'jane@example.org'],
      ['promoted', 'ann@example.org'],
    ]);
  });

  it('waits for a party that does not fit, and nobody overtakes it', () => {
    const outcome = deciding(cancelling, {
      standing: [aRegistration()],
      occupancy: held(10, 2),
      queue: [waitingFor('pair', 2), waitingFor('bo')],
    });
    expect(outcome.changes).toHaveLength(1);
  });

  it('seats a party as a whole', () => {
    const together = [waitingFor('ann', 1, 'party'), waitingFor('bo', 1, 'party'), waitingFor('cy')];
    const outcome = deciding(cancelling, {
      standing: [aRegistration({ seats: 2 })],
      occupancy: held(10, 3),
      queue: together,
    });
    expect(outcome.changes.slice(1)).toMatchObject([{ id: 'ann' }, { id: 'bo' }]);
  });

  it('is offered first where the event says so, and held for a while', () => {
    const policy = { ...anEvent().registration, waitingList: 'offer' as const };
    const view = { standing: [aRegistration()], occupancy: held(10, 1), queue: [waitingFor('ann')] };
    const outcome = deciding(cancelling, view, { events: [anEvent({ registration: policy })] });
    expect(outcome.changes[1]).toMatchObject({
      id: 'ann',
      to: { status: 'offered', offeredUntil: '2026-11-21T19:00:00Z' },
    });
    expect(outcome.letters[1]).toMatchObject({ content: { name: 'offered' } });
  });
});

describe('an offered seat', () => {
  const offered = aRegistration({ status: 'offered', offeredUntil: '2026-11-21T09:00:00Z' });

  it.each(['confirm', 'register'] as const)('is taken by an answer that reads as %s', (intent) => {
    const outcome = deciding(aReading([aRequest({ intent })]), { standing: [offered], thread: offered });
    expect(outcome.decisions).toMatchObject([{ kind: 'claim' }]);
    expect(outcome.changes).toMatchObject([{ id: 'r1', to: { status: 'confirmed', offeredUntil: null } }]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'promoted' } }]);
  });

  it('is not taken by a third party who registers the one it was offered to', () => {
    const from = { name: 'Sam Poe', address: 'sam@example.org' };
    const reading = aReading([aRequest({ people: [aPerson('Jane Doe', 'jane@example.org')] })]);
    expect(deciding(reading, { standing: [offered] }, { from })).toMatchObject({
      decisions: [{ kind: 'already-registered' }],
      changes: [],
      letters: [{ to: from, content: { name: 'already-registered' }, registrationId: null }],
    });
    const again = aReading([aRequest()]);
    expect(deciding(again, { standing: [offered] }).decisions).toMatchObject([{ kind: 'claim' }]);
  });

  it('is answered in the thread of the one who took it, also where others of her party come along', () => {
    const boss = { partyId: 'p', registrant: 'boss@example.org', status: 'offered' as const };
    const jane = aRegistration({ ...boss, id: 'r2' });
    const bo = aRegistration({ ...boss, id: 'r1', name: 'Bo Chan', email: 'bo@example.org' });
    const outcome = deciding(aReading([aRequest()]), { standing: [bo, jane] });
    expect(outcome).toMatchObject({
      decisions: [{ kind: 'claim', registrationIds: ['r1', 'r2'] }],
      letters: [{ to: { address: 'jane@example.org' }, registrationId: 'r2' }],
    });
  });

  it('goes on to the next when it is declined', () => {
    const outcome = deciding(aReading([aRequest({ intent: 'cancel' })]), {
      standing: [offered],
      occupancy: held(10, 1),
      queue: [waitingFor('ann')],
    });
    expect(outcome.changes).toMatchObject([
      { id: 'r1', to: { status: 'cancelled' } },
      { id: 'ann', to: { status: 'confirmed' } },
    ]);
  });
});

describe('a change by mail', () => {
  it('moves a registration online and gives the seat in the room to the next', () => {
    const view = { standing: [aRegistration()], occupancy: held(10, 1), queue: [waitingFor('ann')] };
    const outcome = deciding(amend({ kind: 'attendance', to: 'online' }), view);
    expect(outcome.changes).toMatchObject([
      { id: 'r1', to: { attendance: 'online', status: 'confirmed', calendarSequence: 1 } },
      { id: 'ann', to: { status: 'confirmed' } },
    ]);
    expect(outcome.letters).toMatchObject([{ content: { name: 'amended' } }, { content: { name: 'promoted' } }]);
  });

  it('keeps the old seat where the other way of attending is full', () => {
    const online = aRegistration({ attendance: 'online' });
    const outcome = deciding(amend({ kind: 'attendance', to: 'in-person' }), {
      standing: [online],
      occupancy: held(10),
    });
    expect(outcome).toMatchObject({
      decisions: [{ kind: 'refuse', why: 'full' }],
      changes: [],
      letters: [{ content: { name: 'full' } }],
    });
  });

  it('passes the seat on to a substitute, who is told, also while others wait', () => {
    const change: Change = { kind: 'substitute', leaving: [JANE], joining: [aPerson('Bo Chan', 'bo@example.org')] };
    const outcome = deciding(amend(change), {
      standing: [aRegistration()],
      occupancy: held(10, 1),
      queue: [waitingFor('ann')],
    });
    expect(outcome.changes).toMatchObject([
      { kind: 'update', id: 'r1', to: { status: 'cancelled' } },
      { kind: 'add', registration: { name: 'Bo Chan', email: 'bo@example.org', status: 'confirmed' } },
    ]);
    expect(outcome.letters.map((letter) => [letter.content.name, letter.to.address])).toEqual([
      ['amended', 'jane@example.org'],
      ['notice', 'bo@example.org'],
    ]);
  });

  it('made by the one who registered her is told to the attendee too', () => {
    const boss = { name: 'Cy Boss', address: 'boss@example.org' };
    const bo = aRegistration({ name: 'Bo Chan', email: 'bo@example.org', registrant: boss.address, language: 'nl' });
    const reading = amend({ kind: 'attendance', to: 'online' }, { people: [aPerson('Bo Chan')] });
    const outcome = deciding(reading, { standing: [bo], thread: bo }, { from: boss });
    const told = { ...bo, attendance: 'online', calendarSequence: 1 };
    const content = { name: 'amended', registrations: [told], changes: [{ kind: 'attendance', to: 'online' }] };
    expect(outcome.letters).toMatchObject([
      { to: boss, language: 'en', content },
      { to: { name: 'Bo Chan', address: 'bo@example.org' }, language: 'nl', content, registrationId: 'r1' },
    ]);
  });

  it('to another address is told there, with the invitation', () => {
    const outcome = deciding(amend({ kind: 'address', from: null, to: 'jane@home.example' }), {
      standing: [aRegistration()],
    });
    expect(outcome.letters.map((letter) => [letter.content.name, letter.to.address])).toEqual([
      ['amended', 'jane@example.org'],
      ['amended', 'jane@home.example'],
    ]);
  });

  it('puts a name right', () => {
    const outcome = deciding(amend({ kind: 'name', to: 'Jane Dough' }), { standing: [aRegistration()] });
    expect(outcome.changes).toMatchObject([{ id: 'r1', to: { name: 'Jane Dough', calendarSequence: 1 } }]);
  });

  it('adds wishes to those that are known', () => {
    const outcome = deciding(amend({ kind: 'notes', notes: ['vegan'] }), {
      standing: [aRegistration({ notes: ['wheelchair'] })],
    });
    expect(outcome.changes).toMatchObject([{ to: { notes: ['wheelchair', 'vegan'] } }]);
  });

  it('is answered as known when nothing is different', () => {
    const outcome = deciding(amend({ kind: 'attendance', to: 'in-person' }), { standing: [aRegistration()] });
    expect(outcome).toMatchObject({ decisions: [{ kind: 'already-registered' }], changes: [] });
  });

  it('goes to a human where nothing stands, or where somebody else is meant', () => {
    const other = aRegistration({ name: 'Bo Chan', email: 'bo@example.org', registrant: 'bo@example.org' });
    const people = [aPerson('Bo Chan', 'bo@example.org')];
    expect(deciding(amend({ kind: 'attendance', to: 'online' }))).toMatchObject({
      decisions: [{ why: 'not-registered' }],
    });
    expect(deciding(amend({ kind: 'attendance', to: 'online' }, { people }), { standing: [other] })).toMatchObject({
      decisions: [{ why: 'third-party' }],
      changes: [],
    });
  });

  it('is also seen in a second registration that says something else', () => {
    const outcome = deciding(aReading([aRequest({ attendance: 'online', notes: ['vegan'] })]), {
      standing: [aRegistration()],
    });
    expect(outcome.decisions).toMatchObject([{ kind: 'amend', changes: ['attendance', 'notes'] }]);
  });
});

describe('people registered by others', () => {
  it('get a notice of their own where an address is given', () => {
    const people = [JANE, aPerson('Bo Chan', 'bo@example.org'), aPerson('Cy Dee')];
    const outcome = deciding(aReading([aRequest({ people, partySize: 3 })]));
    expect(outcome.letters.map((letter) => [letter.content.name, letter.to.address])).toEqual([
      ['confirmation', 'jane@example.org'],
      ['notice', 'bo@example.org'],
    ]);
    const parties = outcome.changes.flatMap((change) => (change.kind === 'add' ? [change.registration.partyId] : []));
    expect(new Set(parties).size).toBe(1);
  });

  it('can answer that notice from another address to be taken off', () => {
    const bo = aRegistration({ id: 'r2', name: 'Bo Chan', email: 'bo@work.example', registrant: 'boss@work.example' });
    const sender = aPerson('Bo Chan', 'bo@home.example', true);
    const from = { name: 'Bo Chan', address: 'bo@home.example' };
    const reading = aReading([aRequest({ intent: 'cancel', people: [sender] })]);
    const outcome = deciding(reading, { standing: [bo], thread: bo }, { from });
    expect(outcome.changes).toMatchObject([{ id: 'r2', to: { status: 'cancelled' } }]);
  });
});

describe('an answer out of the calendar', () => {
  const answer = (over: Partial<CalendarAnswer> = {}): Reading =>
    aReading([aRequest({ intent: over.answer === 'declined' ? 'cancel' : 'confirm' })], {
      kind: 'calendar-reply',
      calendar: {
        method: 'REPLY',
        uid: 'r1@atlas.example',
        answer: 'accepted',
        attendee: 'jane@example.org',
        sequence: 0,
        stamp: '2026-11-19T10:00:00Z',
        ...over,
      },
    });
  const mine = aRegistration();

  it('cancels when it declines, and gives the seat to exactly one', () => {
    const view = {
      standing: [mine],
      calendar: mine,
      occupancy: held(10, 2),
      queue: [waitingFor('ann'), waitingFor('bo')],
    };
    const outcome = deciding(answer({ answer: 'declined' }), view);
    expect(outcome.decisions).toMatchObject([{ kind: 'cancel' }]);
    expect(outcome.changes.map((change) => (change.kind === 'update' ? change.id : ''))).toEqual(['r1', 'r1', 'ann']);
  });

  it('cancels without a word to a calendar that no reply may go to', () => {
    const view = { standing: [mine], calendar: mine, occupancy: held(10, 1), queue: [waitingFor('ann')] };
    const outcome = deciding({ ...answer({ answer: 'declined' }), mayReply: false }, view);
    expect(outcome.decisions).toMatchObject([{ kind: 'cancel' }]);
    expect(outcome.changes).toHaveLength(3);
    expect(outcome.letters.map((letter) => [letter.content.name, letter.to.address])).toEqual([
      ['promoted', 'ann@example.org'],
    ]);
  });

  it('gives up no seat once the event has begun, or who came is known', () => {
    const nothing = { decisions: [{ kind: 'none', why: 'too-late-to-decline' }], changes: [], letters: [] };
    const view = { standing: [mine], calendar: mine };
    for (const time of ['2026-12-10T14:00+01:00', '2026-12-11T09:00+01:00']) {
      const now = Temporal.Instant.from(time);
      expect(deciding(answer({ answer: 'declined' }), view, { now })).toMatchObject(nothing);
    }
    for (const status of ['attended', 'absent'] as const) {
      const seen = aRegistration({ status });
      expect(deciding(answer({ answer: 'declined' }), { standing: [seen], calendar: seen })).toMatchObject(nothing);
    }
    const now = Temporal.Instant.from('2026-12-10T13:59:59+01:00');
    expect(deciding(answer({ answer: 'declined' }), view, { now }).decisions).toMatchObject([{ kind: 'cancel' }]);
  });

  it('is only noted when it accepts or is not sure', () => {
    const outcome = deciding(answer({ answer: 'tentative' }), { standing: [mine], calendar: mine });
    expect(outcome).toMatchObject({ decisions: [{ kind: 'note-answer', answer: 'tentative' }], letters: [] });
    expect(outcome.changes).toMatchObject([{ to: { calendarAnswer: { answer: 'tentative' } } }]);
  });

  it('does nothing when it is older than one that is known, or the same again', () => {
    const known = aRegistration({ calendarAnswer: { answer: 'accepted', sequence: 1, stamp: '2026-11-19T10:00:00Z' } });
    const view = { standing: [known], calendar: known };
    const older = [
      answer({ answer: 'declined', sequence: 0, stamp: '2026-11-20T10:00:00Z' }),
      answer({ answer: 'declined', sequence: 1, stamp: '2026-11-19T09:00:00Z' }),
      answer({ answer: 'accepted', sequence: 1 }),
    ];
    for (const reading of older) {
      expect(deciding(reading, view)).toMatchObject({
        decisions: [{ kind: 'none', why: 'older-answer' }],
        changes: [],
      });
    }
  });

  it('goes to a human when it comes from somebody else or proposes another time', () => {
    const from = { name: null, address: 'eve@example.org' };
    const view = { standing: [mine], calendar: mine };
    expect(deciding(answer({ answer: 'declined' }), view, { from })).toMatchObject({
      decisions: [{ why: 'third-party' }],
      changes: [],
    });
    expect(deciding(answer({ method: 'COUNTER' }), view)).toMatchObject({
      decisions: [{ kind: 'human' }],
      changes: [],
    });
  });
});
