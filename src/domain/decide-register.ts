// A wish to register: phase, repeats, seats, and the letter that answers. Pure.
import { comparable } from './address.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { RegistrationChange } from './decision.ts';
import { defaultMode, offerFor, phaseOf, type AttendanceMode, type Event } from './event.ts';
import type { LetterContent, LetterOrder } from './letter.ts';
import type { Change, ReadPerson } from './reading.ts';
import type { Registration, RegistrationStatus } from './registration.ts';
import { decideAmend } from './decide-amend.ts';
import { claim } from './decide-offer.ts';
import { newRegistration } from './new-registration.ts';
import { letterTo } from './letter-to.ts';
import { comparableName } from './person-name.ts';
import { occupancyOf, otherModeWithRoom, seatedStatus, seatFor } from './seats.ts';
import { mayChange } from './whose.ts';

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
  if (fresh.length === 0) return knownAlready(input, event, known);
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
  const status: RegistrationStatus = answer === 'queue' ? 'waiting' : seatedStatus(event);
  const registrations: Registration[] = [];
  for (const person of fresh) {
    const first = registrations[0];
    const held = first === undefined ? 1 + unnamed : 1;
    registrations.push(newRegistration(input, event, mode, status, person, held, first?.partyId ?? null));
  }
  const name = status === 'waiting' ? 'waiting' : status === 'pending' ? 'pending' : 'confirmation';
  return {
    decision: { kind: 'register', eventId: event.id, status, registrationIds: registrations.map((row) => row.id) },
    changes: registrations.map((registration): RegistrationChange => ({ kind: 'add', registration })),
    letters: [
      letter(
        input,
        { name, event, registrations: [...shownTo(input, known), ...registrations] },
        registrations[0]?.id ?? null,
      ),
      ...notices(input, event, registrations),
    ],
  };
}

/** Whoever was registered by somebody else and has an address learns of it at once (GDPR art. 14 §3 b). */
function notices(input: RequestInput, event: Event, registrations: readonly Registration[]): readonly LetterOrder[] {
  const sender = comparable(input.from.address);
  return registrations.flatMap((registration) =>
    registration.email === null || comparable(registration.email) === sender
      ? []
      : [letterTo(registration, { name: 'notice', event, registrations: [registration], registeredBy: input.from })],
  );
}

/**
 * A repeat: an offered seat is taken by it; what it says differently is a change; else all stays as it is. A third party learns
 * that somebody stands, but gets no thread by which she could be cancelled, and takes no seat in her name.
 */
function knownAlready(input: RequestInput, event: Event, known: readonly Registration[]): Step {
  const changes = impliedChanges(input, known);
  const staysSo = !changes.some((change) => change.kind === 'attendance');
  const hers = known.every((registration) => mayChange(input, registration));
  if (hers && staysSo && known.length > 0 && known.every((registration) => registration.status === 'offered')) {
    return claim(input, event, known);
  }
  if (changes.length > 0) return decideAmend({ ...input, request: { ...input.request, intent: 'amend', changes } });
  const registrationIds = known.map((registration) => registration.id);
  const content: LetterContent = { name: 'already-registered', event, registrations: shownTo(input, known) };
  return {
    decision: { kind: 'already-registered', eventId: event.id, registrationIds },
    changes: [],
    letters: [letter(input, content, hers ? (registrationIds[0] ?? null) : null)],
  };
}

/** To a third party without what others wrote of the attendee: her diet and her employer are not theirs to learn. */
function shownTo(input: RequestInput, known: readonly Registration[]): readonly Registration[] {
  return known.map((row) => (mayChange(input, row) ? row : { ...row, notes: [], organisation: null }));
}

function impliedChanges(input: RequestInput, known: readonly Registration[]): readonly Change[] {
  const { attendance, notes, partySize, people } = input.request;
  const moved = attendance !== null && known.some((registration) => registration.attendance !== attendance);
  const fresh = notes.filter((note) => known.some((registration) => !registration.notes.includes(note)));
  return [
    ...(moved ? [{ kind: 'attendance', to: attendance } as const] : []),
    ...(fresh.length > 0 ? [{ kind: 'notes', notes: fresh } as const] : []),
    // "Me and a colleague" of somebody who is registered alone; without a word about others all seats stay.
    ...(partySize > people.length && partySize > known.reduce((sum, row) => sum + row.seats, 0)
      ? [{ kind: 'party', partySize } as const]
      : []),
  ];
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

function letter(input: RequestInput, content: LetterContent, registrationId: string | null): LetterOrder {
  return { to: input.from, language: input.language, content, registrationId };
}
