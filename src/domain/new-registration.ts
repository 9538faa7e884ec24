// A registration as it is first recorded. Pure.
import { comparable } from './address.ts';
import type { RequestInput } from './decide-step.ts';
import type { AttendanceMode, Event } from './event.ts';
import type { ReadPerson } from './reading.ts';
import type { Registration, RegistrationStatus } from './registration.ts';

/** A registration for `person`; `partyId` null where she is the first of her party. */
export function newRegistration(
  input: RequestInput,
  event: Event,
  attendance: AttendanceMode,
  status: RegistrationStatus,
  person: ReadPerson,
  seats: number,
  partyId: string | null,
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
    partyId: partyId ?? id,
    registrant: comparable(input.from.address),
    language: input.language,
    notes: input.request.notes,
    registeredAt: input.now.toString({ smallestUnit: 'second' }),
    calendarUid: `${id}@${input.calendarDomain}`,
    calendarSequence: 0,
    offeredUntil: null,
    calendarAnswer: null,
  };
}
