// A wish to register: phase, repeats, seats, and the letter that answers. Pure.
import { comparable } from './address.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { RegistrationChange } from './decision.ts';
import { defaultMode, offerFor, phaseOf, type AttendanceMode, type Event } from './event.ts';
import type { LetterContent, LetterOrder } from './letter.ts';
import type { ReadPerson } from './reading.ts';
import type { Registration, RegistrationStatus } from './registration.ts';
import { comparableName } from './person-name.ts';
import { occupancyOf, otherModeWithRoom, seatFor } from './seats.ts';

/** More than this in one mail is a matter for the organisers. */
const LARGEST_PARTY = 12;

export function decideRegister(input: RequestInput): Step {
  const { request } = input;
  const event = input.events.find((candidate) => candidate.id === request.event);
  if (event === undefined) return { decision: { kind: 'human', why: 'unsure' }, changes: [], letters: [] };

  const phase = phaseOf(event, input.now);
  if (phase !== 'open') {
    return {
      decision: { kind: 'refuse', eventId: event.id, why: phase, mode: null },
      changes: [],
      letters: [letter(input, { name: 'closed', event, why: phase }, null)],
    };
  }
  if (request.partySize > LARGEST_PARTY)
    return { decision: { kind: 'human', why: 'large-party' }, changes: [], letters: [] };
  const mode = request.attendance ?? defaultMode(event);
  if (offerFor(event, mode) === null) {
    return { decision: { kind: 'human', why: 'no-such-attendance' }, changes: [], letters: [] };
  }
  return seatParty(input, event, mode);
}

function seatParty(input: RequestInput, event: Event, mode: AttendanceMode): Step {
  const { known, fresh } = tellApart(input, event);
  if (fresh.length === 0) {
    const registrationIds = known.map((registration) => registration.id);
    const content: LetterContent = { name: 'already-registered', event, registrations: known };
    return {
      decision: { kind: 'already-registered', eventId: event.id, registrationIds },
      changes: [],
      letters: [letter(input, content, registrationIds[0] ?? null)],
    };
  }
  const unnamed = Math.max(0, input.request.partySize - input.request.people.length);
  const seats = fresh.length + unnamed;
  const answer = seatFor(event, mode, seats, occupancyOf(input.occupancy, event.id, mode));
  if (answer === 'full') {
    const otherMode = otherModeWithRoom(event, mode, seats, input.occupancy);
    return {
      decision: { kind: 'refuse', eventId: event.id, why: 'full', mode },
      changes: [],
      letters: [letter(input, { name: 'full', event, mode, otherMode }, null)],
    };
  }
  const status: RegistrationStatus =
    answer === 'queue' ? 'waiting' : event.registration.approval === 'manual' ? 'pending' : 'confirmed';
  const registrations = fresh.map((person, index) =>
    newRegistration(input, event, mode, status, person, index === 0 ? 1 + unnamed : 1),
  );
  const name = status === 'waiting' ? 'waiting' : status === 'pending' ? 'pending' : 'confirmation';
  return {
    decision: { kind: 'register', eventId: event.id, status, registrationIds: registrations.map((row) => row.id) },
    changes: registrations.map((registration): RegistrationChange => ({ kind: 'add', registration })),
    letters: [
      letter(input, { name, event, registrations: [...known, ...registrations] }, registrations[0]?.id ?? null),
    ],
  };
}

/** Who of the party stands already, and who is new; one person named twice in a mail is one person. */
function tellApart(
  input: RequestInput,
  event: Event,
): { readonly known: readonly Registration[]; readonly fresh: readonly ReadPerson[] } {
  const known: Registration[] = [];
  const fresh: ReadPerson[] = [];
  for (const person of input.request.people) {
    const registration = input.standing.find((row) => row.eventId === event.id && isSame(input, row, person));
    if (registration !== undefined) {
      if (!known.includes(registration)) known.push(registration);
    } else if (!fresh.some((other) => sameReadPerson(other, person))) fresh.push(person);
  }
  return { known, fresh };
}

/** By address where both have one; by name only among those that the same person registered. */
function isSame(input: RequestInput, registration: Registration, person: ReadPerson): boolean {
  if (person.email !== null && registration.email !== null)
    return comparable(person.email) === comparable(registration.email);
  return (
    registration.registrant === comparable(input.from.address) &&
    person.name !== null &&
    registration.name !== null &&
    comparableName(person.name) === comparableName(registration.name)
  );
}

function sameReadPerson(a: ReadPerson, b: ReadPerson): boolean {
  if (a.email !== null && b.email !== null && comparable(a.email) !== comparable(b.email)) return false;
  if (a.email !== null && b.email !== null && a.name === null && b.name === null) return true;
  return a.name !== null && b.name !== null && comparableName(a.name) === comparableName(b.name);
}

function newRegistration(
  input: RequestInput,
  event: Event,
  attendance: AttendanceMode,
  status: RegistrationStatus,
  person: ReadPerson,
  seats: number,
): Registration {
  const id = input.newId();
  return {
    id,
    eventId: event.id,
    name: person.name,
    email: person.isSender ? input.from.address : person.email,
    organisation: person.organisation,
    attendance,
    status,
    seats,
    registrant: comparable(input.from.address),
    language: input.language,
    notes: input.request.notes,
    registeredAt: input.now.toString({ smallestUnit: 'second' }),
    calendarUid: `${id}@${input.calendarDomain}`,
    calendarSequence: 0,
  };
}

function letter(input: RequestInput, content: LetterContent, registrationId: string | null): LetterOrder {
  return { to: input.from, language: input.language, content, registrationId };
}
