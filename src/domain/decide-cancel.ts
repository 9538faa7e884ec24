// A wish to cancel: whose registrations are meant, and whether the one who writes may give them up. Pure.
import { comparable } from './address.ts';
import type { RequestInput, Step } from './decide-step.ts';
import { comparableName } from './person-name.ts';
import type { ReadPerson } from './reading.ts';
import type { Registration } from './registration.ts';

export function decideCancel(input: RequestInput): Step {
  const event = input.events.find((candidate) => candidate.id === input.request.event);
  if (event === undefined) return { decision: { kind: 'human', why: 'unsure' }, changes: [], letters: [] };

  const standing = input.standing.filter((registration) => registration.eventId === event.id);
  const meant: Registration[] = [];
  for (const person of input.request.people) {
    const registration = standing.find((row) => isMeant(input, row, person));
    if (registration === undefined) continue;
    if (!mayCancel(input, registration))
      return { decision: { kind: 'human', why: 'third-party' }, changes: [], letters: [] };
    if (!meant.includes(registration)) meant.push(registration);
  }
  if (meant.length === 0) return { decision: { kind: 'none', why: 'nothing-stands' }, changes: [], letters: [] };
  if (meant.length < input.request.people.length) {
    // Some of those named are not found: to cancel the others only may be half of what was meant.
    return { decision: { kind: 'human', why: 'unsure' }, changes: [], letters: [] };
  }
  const registrations = meant.map((registration) => ({
    ...registration,
    status: 'cancelled' as const,
    calendarSequence: registration.calendarSequence + 1,
  }));
  return {
    decision: { kind: 'cancel', eventId: event.id, registrationIds: registrations.map((row) => row.id) },
    changes: registrations.map((row) => ({
      kind: 'status' as const,
      id: row.id,
      to: row.status,
      calendarSequence: row.calendarSequence,
    })),
    letters: [
      {
        to: input.from,
        language: input.language,
        content: { name: 'cancelled', event, registrations },
        registrationId: registrations[0]?.id ?? null,
      },
    ],
  };
}

function isMeant(input: RequestInput, registration: Registration, person: ReadPerson): boolean {
  const email = person.isSender ? input.from.address : person.email;
  if (email !== null && registration.email !== null) return comparable(email) === comparable(registration.email);
  if (person.name === null || registration.name === null) return false;
  return comparableName(person.name) === comparableName(registration.name);
}

/** The attendee herself, and the one who registered her. */
function mayCancel(input: RequestInput, registration: Registration): boolean {
  const sender = comparable(input.from.address);
  return (
    registration.registrant === sender || (registration.email !== null && comparable(registration.email) === sender)
  );
}
