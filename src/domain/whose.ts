// Whose registration is meant, and who may change it. Pure.
import { comparable } from './address.ts';
import type { RequestInput } from './decide-step.ts';
import type { EventId } from './event.ts';
import { comparableName } from './person-name.ts';
import type { ReadPerson } from './reading.ts';
import type { Registration } from './registration.ts';

/** The standing registration of `person` for `eventId`, or null. */
export function registrationOf(input: RequestInput, person: ReadPerson, eventId: EventId): Registration | null {
  const standing = input.standing.filter((row) => row.eventId === eventId);
  const email = person.isSender ? input.from.address : person.email;
  if (email !== null) {
    const byAddress = standing.find((row) => row.email !== null && comparable(row.email) === comparable(email));
    if (byAddress !== undefined) return byAddress;
  }
  const { name } = person;
  if (name !== null) {
    const byName = standing.filter((row) => row.name !== null && comparableName(row.name) === comparableName(name));
    if (byName.length === 1 && byName[0] !== undefined) return byName[0];
  }
  // Who answers the letter about one registration, from whatever address, means that one.
  return person.isSender && input.thread?.eventId === eventId ? input.thread : null;
}

/** Standing registrations for `eventId` of the sender's own, or made by her, in the order of registering. */
export function ownRegistrations(input: RequestInput, eventId: EventId | null): readonly Registration[] {
  return input.standing.filter((row) => (eventId === null || row.eventId === eventId) && mayChange(input, row));
}

/** The attendee herself, the one who registered her, and whoever answers a letter that only those two got. */
export function mayChange(input: RequestInput, registration: Registration): boolean {
  const sender = comparable(input.from.address);
  return (
    registration.registrant === sender ||
    (registration.email !== null && comparable(registration.email) === sender) ||
    input.thread?.id === registration.id
  );
}
