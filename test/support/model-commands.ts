// What can happen to an event, as mails in plain English and turns of the clock; after each, desk and model must agree.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { AttendanceMode } from '../../src/domain/event.ts';
import { addressOf } from './desk-life.ts';
import { personMail } from './desk.ts';
import type { ModelDesk, Policy } from './model-desk.ts';
import { begun, Model } from './model.ts';

const PEOPLE = ['Ann Bakker', 'Bo Jansen', 'Cy Dekker', 'Dina Smit', 'Evi Visser', 'Finn Mulder'];
const COMPANY = ['', ' and a colleague', ' and two colleagues'];
let mails = 0;

export interface ModelState {
  readonly model: Model;
  /** Every mail so far, to be delivered again. */
  readonly sent: string[];
  /** Letters of the desk that were compared already. */
  seen: number;
}

export function newModel(policy: Policy): ModelState {
  return { model: new Model(policy), sent: [], seen: 0 };
}

type Command = fc.AsyncCommand<ModelState, ModelDesk, boolean>;

function command(
  label: string,
  check: (state: ModelState) => boolean,
  run: (state: ModelState, desk: ModelDesk) => Promise<void>,
): Command {
  return {
    check: (state) => check(state),
    async run(state, desk) {
      const before = new Map((await desk.occupancy()).map((row) => [row.mode, row.held]));
      await run(state, desk);
      await compare(state, desk, before);
    },
    toString: () => label,
  };
}

/** What people and organisers do, the usual more often than the rare. */
export function commandsOf(): fc.Arbitrary<Command>[] {
  const person = fc.constantFrom(...PEOPLE);
  const mode = fc.constantFrom<AttendanceMode>('in-person', 'in-person', 'online');
  const seats = fc.constantFrom(1, 1, 2, 3);
  const registering = fc.tuple(person, mode, seats).map(([who, how, size]) => register(who, how, size));
  const leaving = person.map((who) => cancel(who, 'standing'));
  const answering = fc
    .tuple(person, fc.constantFrom('ACCEPTED', 'DECLINED', 'DECLINED', 'TENTATIVE'), fc.boolean())
    .map(([who, answer, late]) => calendarAnswer(who, answer, late));
  const often = [
    registering,
    leaving,
    answering,
    person.map(switchMode),
    person.map(answerOffer),
    fc.tuple(person, person).map(([goes, comes]) => substitute(goes, comes)),
  ];
  return [
    ...often,
    ...often,
    ...often,
    registering,
    registering,
    person.map((who) => cancel(who, 'anybody')),
    fc.tuple(mode, fc.integer({ min: 1, max: 4 })).map(([how, size]) => capacity(how, size)),
    fc.constantFrom(1, 5, 12, 30).map(clock),
    fc.nat().map(duplicate),
    fc.constant(send()),
    fc.constant(restart()),
  ];
}

/** The first who come, so that the room is full soon. */
export function beginningOf(): fc.Arbitrary<Command[]> {
  const party = fc.tuple(
    fc.constantFrom<AttendanceMode>('in-person', 'in-person', 'in-person', 'online'),
    fc.constantFrom(1, 1, 1, 2),
  );
  return fc
    .array(party, { minLength: 0, maxLength: PEOPLE.length, size: 'max' })
    .map((parties) => parties.map(([mode, seats], index) => register(PEOPLE[index] ?? '', mode, seats)));
}

function register(who: string, mode: AttendanceMode, seats: number): Command {
  return command(
    `${who} registers ${String(seats)}, ${mode}`,
    // Of somebody who stands, a larger party is another matter than a repeat; it is tried in tests of its own.
    ({ model }) => seats <= (model.standing(who)?.seats ?? seats),
    (state, desk) => writeToRegister(state, desk, who, mode, seats),
  );
}

function switchMode(who: string): Command {
  return command(
    `${who} would rather come the other way`,
    ({ model }) => model.standing(who) !== undefined,
    (state, desk) =>
      writeToRegister(state, desk, who, state.model.standing(who)?.mode === 'online' ? 'in-person' : 'online', 1),
  );
}

/** A repeat of the wish, instead of a "yes" under the offer: the tests of the agenda have that. */
function answerOffer(who: string): Command {
  return command(
    `${who} takes the offered seat`,
    ({ model }) => model.standing(who)?.status === 'offered',
    (state, desk) => writeToRegister(state, desk, who, state.model.standing(who)?.mode ?? 'in-person', 1),
  );
}

async function writeToRegister(
  state: ModelState,
  desk: ModelDesk,
  who: string,
  mode: AttendanceMode,
  seats: number,
): Promise<void> {
  const how = mode === 'online' ? 'online' : 'in person';
  const text = `Please register me${COMPANY[seats - 1] ?? ''} for Rising tides: living with water, ${how}.`;
  await deliver(state, desk, who, text);
  state.model.register(who, mode, seats, desk.event(), desk.now());
}

function cancel(who: string, whom: 'standing' | 'anybody'): Command {
  return command(
    `${who} cancels`,
    ({ model }) => whom === 'anybody' || model.standing(who) !== undefined,
    async (state, desk) => {
      await deliver(state, desk, who, 'Please cancel my registration for Rising tides.');
      const row = state.model.standing(who);
      if (row !== undefined) state.model.cancel(row, desk.event(), desk.now());
    },
  );
}

function substitute(leaving: string, joining: string): Command {
  return command(
    `${leaving} sends ${joining}`,
    ({ model }) => leaving !== joining && model.standing(leaving) !== undefined,
    async (state, desk) => {
      const text = `My colleague ${joining} (${addressOf(joining)}) will come to Rising tides in my place.`;
      await deliver(state, desk, leaving, text);
      const row = state.model.standing(leaving);
      // Who stands already cannot come twice: a human looks at it.
      if (row !== undefined && state.model.standing(joining) === undefined) state.model.substitute(row, joining);
    },
  );
}

function capacity(mode: AttendanceMode, size: number): Command {
  return command(
    `${mode} holds ${String(size)}`,
    ({ model }) => mode === 'in-person' || model.capacity.online !== null,
    async ({ model }, desk) => {
      desk.setCapacity(mode, size);
      model.capacity[mode] = size;
      await desk.agenda();
      model.lapse(desk.event(), desk.now());
    },
  );
}

function clock(hours: number): Command {
  return command(
    `${String(hours)} hours go by`,
    () => true,
    async ({ model }, desk) => {
      await desk.step(hours);
      await desk.agenda();
      model.lapse(desk.event(), desk.now());
    },
  );
}

function calendarAnswer(who: string, answer: string, late: boolean): Command {
  const invited = ({ model }: ModelState) =>
    model.rows.filter((row) => row.person === who && (row.status === 'confirmed' || row.status === 'cancelled')).at(-1);
  return command(
    `the calendar of ${who} says ${answer}${late ? ', late' : ''}`,
    (state) => invited(state)?.status === 'confirmed',
    async (state, desk) => {
      const row = invited(state);
      const real = (await desk.registrations()).find((one) => one.name === who && one.status === 'confirmed');
      if (row === undefined || real === undefined) throw new Error(`${who} has no invitation`);
      const stamp = late ? Date.parse('2030-11-01T00:00:00Z') : desk.now().epochMilliseconds;
      const raw = calendarMail(who, answer, real.calendarUid, real.calendarSequence, stamp);
      state.sent.push(raw);
      await desk.deliver(raw);
      const last = row.answer;
      const sequence = real.calendarSequence;
      if (last !== null && (sequence < last.sequence || (sequence === last.sequence && stamp <= last.stamp))) return;
      if (answer === 'DECLINED' && begun(desk.event(), desk.now())) return;
      row.answer = { sequence, stamp };
      if (answer === 'DECLINED') state.model.cancel(row, desk.event(), desk.now());
    },
  );
}

function duplicate(which: number): Command {
  return command(
    `mail ${String(which)} comes again`,
    ({ sent }) => sent.length > 0,
    async ({ sent }, desk) => {
      await desk.deliver(sent[which % sent.length] ?? '');
    },
  );
}

/** Nothing that is no longer so goes out: no good news of a seat to somebody who has left. */
function send(): Command {
  return command(
    'letters go out',
    () => true,
    async (_, desk) => {
      const waiting = (await desk.letters()).map((letter) => letter.state === 'queued');
      await desk.send();
      const status = new Map((await desk.registrations()).map((row) => [row.id, row.status]));
      for (const [index, letter] of (await desk.letters()).entries()) {
        if (waiting[index] !== true) continue;
        const now = status.get(letter.registrationId ?? '');
        const left = letter.name === 'promoted' ? now === 'cancelled' : letter.name === 'offered' && now !== 'offered';
        expect([letter.name, letter.state]).toEqual([letter.name, left ? 'withdrawn' : 'sent']);
      }
    },
  );
}

function restart(): Command {
  return command(
    'the worker is started anew',
    () => true,
    (_, desk) => desk.restart(),
  );
}

async function deliver(state: ModelState, desk: ModelDesk, who: string, text: string): Promise<void> {
  mails += 1;
  const header = { From: `${who} <${addressOf(who)}>`, 'Message-ID': `<mail-${String(mails)}@people.example>` };
  const raw = personMail(header, `Dear team,\n\n${text}\n\nKind regards,\n${who}\n`);
  state.sent.push(raw);
  await desk.deliver(raw);
}

function calendarMail(who: string, answer: string, uid: string, sequence: number, stamp: number): string {
  mails += 1;
  const at = new Date(stamp).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const calendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
METHOD:REPLY
BEGIN:VEVENT
UID:${uid}
SEQUENCE:${String(sequence)}
DTSTAMP:${at}
DTSTART:20301202T090000Z
SUMMARY:Rising tides: living with water
ORGANIZER:mailto:desk@atlas.example
ATTENDEE;PARTSTAT=${answer}:mailto:${addressOf(who)}
END:VEVENT
END:VCALENDAR
`;
  return personMail(
    {
      From: `${who} <${addressOf(who)}>`,
      Subject: `${answer}: Rising tides: living with water`,
      'Message-ID': `<mail-${String(mails)}@people.example>`,
      'Content-Type': 'text/calendar; charset=utf-8; method=REPLY',
    },
    calendar,
  );
}

/** Rows, queues, seats and letters; what must hold whatever the model says is looked at apart from it. */
async function compare(state: ModelState, desk: ModelDesk, before: ReadonlyMap<AttendanceMode, number>): Promise<void> {
  const { model } = state;
  const rows = await desk.registrations();
  const real = rows.map((row) => [row.name, row.attendance, row.seats, row.status]);
  expect(real).toEqual(model.rows.map((row) => [row.person, row.mode, row.seats, row.status]));
  for (const { mode, held, waiting } of await desk.occupancy()) {
    expect((await desk.queue(mode)).map((row) => row.name)).toEqual(model.queues[mode].map((row) => row.person));
    const seats = rows.filter(
      (row) => row.attendance === mode && row.status !== 'cancelled' && row.status !== 'waiting',
    );
    expect(held).toBe(seats.reduce((sum, row) => sum + row.seats, 0));
    expect(waiting).toBe(rows.filter((row) => row.attendance === mode && row.status === 'waiting').length);
    const room = model.capacity[mode];
    if (room !== null && held > (before.get(mode) ?? 0)) expect(held).toBeLessThanOrEqual(room);
  }
  const uids = rows.map((row) => row.calendarUid);
  expect(new Set(uids).size).toBe(uids.length);
  const letters = await desk.letters();
  const fresh = letters.slice(state.seen).map((letter) => `${letter.name} ${letter.to}`);
  expect(fresh.sort()).toEqual(model.letters.map(([name, person]) => `${name} ${addressOf(person)}`).sort());
  state.seen = letters.length;
  model.letters = [];
  expect(desk.faults()).toEqual([]);
}
