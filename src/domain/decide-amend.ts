// A change of a standing registration: somebody else comes, another way of attending, a name, an address, wishes, seats. Pure.
import { comparable } from './address.ts';
import { cancelledFrom } from './decide-cancel.ts';
import { newRegistration } from './new-registration.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { RegistrationChange, RegistrationUpdate } from './decision.ts';
import { offerFor, type AttendanceMode, type Event } from './event.ts';
import type { LetterChange, LetterOrder } from './letter.ts';
import { letterTo } from './letter-to.ts';
import type { Change, ReadPerson } from './reading.ts';
import { hasInvitation, holdsSeats, type Registration } from './registration.ts';
import { occupancyOf, otherModeWithRoom, seatedStatus, type Occupancy } from './seats.ts';
import { mayChange, ownRegistrations, registrationOf } from './whose.ts';
import type { HumanReason } from './reasons.ts';

export function decideAmend(input: RequestInput): Step {
  const event = input.events.find((candidate) => candidate.id === input.request.event);
  if (event === undefined) return human('unsure');
  const substitution = input.request.changes.find((change) => change.kind === 'substitute');
  if (substitution !== undefined) {
    return input.request.changes.length === 1 ? substitute(input, event, substitution) : human('several-wishes');
  }
  const meant = meantRegistrations(input, event);
  if (meant === null) return human('not-registered');
  if (!meant.every((registration) => mayChange(input, registration))) return human('third-party');
  return amendAll(input, event, meant);
}

/** Those that are named; else the one of the sender's own that can be meant. Null where that is not clear. */
function meantRegistrations(input: RequestInput, event: Event): readonly Registration[] | null {
  const changesIdentity = input.request.changes.some((change) => change.kind === 'name' || change.kind === 'address');
  const own = ownRegistrations(input, event.id);
  if (changesIdentity) {
    const old = input.request.changes.find((change) => change.kind === 'address')?.from ?? null;
    const byOld = own.find((row) => old !== null && row.email !== null && comparable(row.email) === comparable(old));
    if (byOld !== undefined) return [byOld];
    return own.length === 1 ? own : null;
  }
  const named = input.request.people.map((person) => registrationOf(input, person, event.id));
  const found = named.filter((registration) => registration !== null);
  if (found.length > 0 && found.length === named.length) return [...new Set(found)];
  return named.length === 0 && own.length === 1 ? own : null;
}

function amendAll(input: RequestInput, event: Event, meant: readonly Registration[]): Step {
  const [change, ...more] = input.request.changes;
  if (change === undefined) return human('unsure');
  let rows = meant;
  for (const one of [change, ...more]) {
    const amended = amendWith(input, event, rows, one);
    if (!('rows' in amended)) return amended;
    rows = amended.rows;
  }
  const changed = rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(meant[index]));
  if (changed.length === 0) {
    const content = { name: 'already-registered', event, registrations: rows } as const;
    const registrationIds = rows.map((row) => row.id);
    return {
      decision: { kind: 'already-registered', eventId: event.id, registrationIds },
      changes: [],
      letters: [toSender(input, content, registrationIds[0] ?? null)],
    };
  }
  const raised = changed.map((row) => ({ ...row, calendarSequence: row.calendarSequence + 1 }));
  const changes = [change, ...more].flatMap(inLetter);
  const mine = toSender(input, { name: 'amended', event, registrations: raised, changes }, raised[0]?.id ?? null);
  // Whoever has an address of her own and did not write is told too, and her calendar is put right.
  const others = raised
    .filter((row) => row.email !== null && comparable(row.email) !== comparable(input.from.address))
    .map((row) => letterTo(row, { name: 'amended', event, registrations: [row], changes }));
  return {
    decision: {
      kind: 'amend',
      eventId: event.id,
      registrationIds: raised.map((row) => row.id),
      changes: changes.map((one) => one.kind),
    },
    changes: raised.map((row): RegistrationChange => ({ kind: 'update', id: row.id, to: difference(row) })),
    letters: [mine, ...others],
  };
}

function amendWith(
  input: RequestInput,
  event: Event,
  rows: readonly Registration[],
  change: Change,
): { readonly rows: readonly Registration[] } | Step {
  switch (change.kind) {
    case 'attendance':
      return switchMode(input, event, rows, change.to);
    case 'name':
      return { rows: rows.map((row) => ({ ...row, name: change.to })) };
    case 'address':
      return { rows: rows.map((row) => ({ ...row, email: change.to })) };
    case 'notes':
      return { rows: rows.map((row) => ({ ...row, notes: [...new Set([...row.notes, ...change.notes])] })) };
    case 'party':
      return resize(input, event, rows, change.partySize);
    case 'substitute':
      return human('several-wishes');
  }
}

/** Both modes' seats are looked at: who cannot have the new one keeps the old. */
function switchMode(
  input: RequestInput,
  event: Event,
  rows: readonly Registration[],
  to: AttendanceMode,
): { readonly rows: readonly Registration[] } | Step {
  if (offerFor(event, to) === null) return human('no-such-attendance');
  const moving = rows.filter((row) => row.attendance !== to);
  const seats = moving.reduce((sum, row) => sum + row.seats, 0);
  if (!fits(event, to, seats, input.occupancy)) {
    const otherMode = otherModeWithRoom(event, to, seats, input.occupancy);
    const content = { name: 'full', event, mode: to, otherMode } as const;
    return {
      decision: { kind: 'refuse', eventId: event.id, why: 'full', mode: to },
      changes: [],
      letters: [toSender(input, content, rows[0]?.id ?? null)],
    };
  }
  // Who waited for a seat there has one here.
  return {
    rows: rows.map((row) =>
      row.attendance === to
        ? row
        : {
            ...row,
            attendance: to,
            status: row.status === 'waiting' || row.status === 'offered' ? seatedStatus(event) : row.status,
            offeredUntil: null,
          },
    ),
  };
}

function resize(
  input: RequestInput,
  event: Event,
  rows: readonly Registration[],
  seats: number,
): { readonly rows: readonly Registration[] } | Step {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || seats < 1) return human('unsure');
  const more = holdsSeats(row.status) ? seats - row.seats : 0;
  if (more > 0 && !fits(event, row.attendance, more, input.occupancy)) return human('large-party');
  if (row.status === 'waiting' && !couldEverFit(input, event, { ...row, seats })) return human('large-party');
  return { rows: [{ ...row, seats }] };
}

function fits(event: Event, mode: AttendanceMode, seats: number, occupancy: readonly Occupancy[]): boolean {
  const capacity = offerFor(event, mode)?.capacity ?? null;
  const taken = occupancyOf(occupancy, event.id, mode);
  return seats <= 0 || capacity === null || (taken.waiting === 0 && taken.held + seats <= capacity);
}

/** A party on the waiting list that is larger than the room would wait for ever. */
function couldEverFit(input: RequestInput, event: Event, row: Registration): boolean {
  const capacity = offerFor(event, row.attendance)?.capacity ?? null;
  const party = input.standing.filter((other) => other.partyId === row.partyId && other.id !== row.id);
  const seats = party.reduce((sum, other) => sum + (other.status === 'waiting' ? other.seats : 0), row.seats);
  return capacity === null || seats <= capacity;
}

/** The seat itself passes on: nobody in the queue loses by it, and the one who leaves is out. */
function substitute(input: RequestInput, event: Event, change: Extract<Change, { kind: 'substitute' }>): Step {
  const leaving = change.leaving.length > 0 ? change.leaving : input.request.people.filter((person) => person.isSender);
  const [goes, ...moreGo] = leaving;
  const [comes, ...moreCome] = change.joining;
  if (goes === undefined || comes === undefined || moreGo.length > 0 || moreCome.length > 0)
    return human('several-wishes');
  const old = registrationOf(input, goes, event.id);
  if (old === null) return human('not-registered');
  if (!mayChange(input, old)) return human('third-party');
  if (registrationOf(input, comes, event.id) !== null) return human('unsure');
  const { gone, fresh, changes: seatPasses } = passOn(input, event, old, comes);
  const names = (person: ReadPerson, registration: Registration): readonly string[] => {
    const name = person.name ?? registration.name ?? person.email;
    return name === null ? [] : [name];
  };
  const changes: readonly LetterChange[] = [
    { kind: 'substitute', leaving: names(goes, old), joining: names(comes, fresh) },
  ];
  const letters: LetterOrder[] = [
    toSender(input, { name: 'amended', event, registrations: [fresh], changes }, fresh.id),
  ];
  if (fresh.email !== null && comparable(fresh.email) !== comparable(input.from.address)) {
    letters.push(letterTo(fresh, { name: 'notice', event, registrations: [fresh], registeredBy: input.from }));
  }
  if (old.email !== null && comparable(old.email) !== comparable(input.from.address)) {
    letters.push(letterTo(gone, { name: 'cancelled', event, registrations: [gone], invited: hasInvitation(old) }));
  }
  return {
    decision: {
      kind: 'amend',
      eventId: event.id,
      registrationIds: [...new Set([fresh.id, gone.id])],
      changes: ['substitute'],
    },
    changes: seatPasses,
    letters,
  };
}

interface Passed {
  readonly gone: Registration;
  readonly fresh: Registration;
  readonly changes: readonly RegistrationChange[];
}

/** A seat goes over to a registration of its own; a turn on the waiting list stays what it is, under another name. */
function passOn(input: RequestInput, event: Event, old: Registration, comes: ReadPerson): Passed {
  const made = newRegistration(input, event, old.attendance, old.status, comes, old.seats, old.partyId);
  const gone = cancelledFrom(old);
  if (old.status === 'waiting') {
    const { name, email, organisation } = made;
    const to = { name, email, organisation };
    return { gone, fresh: { ...old, ...to }, changes: [{ kind: 'update', id: old.id, to }] };
  }
  const fresh: Registration = { ...made, offeredUntil: old.offeredUntil };
  const { status, offeredUntil, calendarSequence } = gone;
  return {
    gone,
    fresh,
    changes: [
      { kind: 'update', id: gone.id, to: { status, offeredUntil, calendarSequence } },
      { kind: 'add', registration: fresh },
    ],
  };
}

function inLetter(change: Change): readonly LetterChange[] {
  switch (change.kind) {
    case 'attendance':
    case 'name':
    case 'notes':
      return [change];
    case 'address':
      return [{ kind: 'address', to: change.to }];
    case 'party':
      return [{ kind: 'seats', to: change.partySize }];
    case 'substitute':
      return [];
  }
}

function difference(row: Registration): RegistrationUpdate {
  const { name, email, attendance, status, seats, notes, calendarSequence, offeredUntil } = row;
  return { name, email, attendance, status, seats, notes, calendarSequence, offeredUntil };
}

function toSender(input: RequestInput, content: LetterOrder['content'], registrationId: string | null): LetterOrder {
  return { to: input.from, language: input.language, content, registrationId };
}

function human(why: HumanReason): Step {
  return { decision: { kind: 'human', why }, changes: [], letters: [] };
}
