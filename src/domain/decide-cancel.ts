// A wish to cancel: whose registrations are meant, and whether the one who writes may give them up. Pure.
import { comparable } from './address.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { RegistrationChange } from './decision.ts';
import type { Event } from './event.ts';
import { letterTo } from './letter-to.ts';
import type { LetterOrder } from './letter.ts';
import { hasInvitation, type Registration } from './registration.ts';
import { mayChange, registrationOf } from './whose.ts';

export function decideCancel(input: RequestInput): Step {
  const event = input.events.find((candidate) => candidate.id === input.request.event);
  if (event === undefined) return { decision: { kind: 'human', why: 'unsure' }, changes: [], letters: [] };

  const meant: Registration[] = [];
  for (const person of input.request.people) {
    const registration = registrationOf(input, person, event.id);
    if (registration === null) continue;
    if (!mayChange(input, registration))
      return { decision: { kind: 'human', why: 'third-party' }, changes: [], letters: [] };
    if (!meant.includes(registration)) meant.push(registration);
  }
  if (meant.length === 0) return { decision: { kind: 'none', why: 'nothing-stands' }, changes: [], letters: [] };
  if (meant.length < input.request.people.length) {
    // Some of those named are not found: to cancel the others only may be half of what was meant.
    return { decision: { kind: 'human', why: 'unsure' }, changes: [], letters: [] };
  }
  return cancelAll(input, event, meant);
}

function cancelAll(input: RequestInput, event: Event, meant: readonly Registration[]): Step {
  const cancelled = meant.map(cancelledFrom);
  const mine: LetterOrder = {
    to: input.from,
    language: input.language,
    content: { name: 'cancelled', event, registrations: cancelled, invited: meant.some(hasInvitation) },
    registrationId: cancelled[0]?.id ?? null,
  };
  // Whoever has an address of her own and did not write is told too, and her calendar is put right.
  const others = meant.flatMap((before, index): LetterOrder[] => {
    const registration = cancelled[index];
    if (registration === undefined || before.email === null || !isAnother(before.email, input)) return [];
    const invited = hasInvitation(before);
    return [letterTo(registration, { name: 'cancelled', event, registrations: [registration], invited })];
  });
  return {
    decision: { kind: 'cancel', eventId: event.id, registrationIds: cancelled.map((row) => row.id) },
    changes: cancelled.map(toChange),
    letters: [mine, ...others],
  };
}

function isAnother(email: string, input: RequestInput): boolean {
  return comparable(email) !== comparable(input.from.address);
}

/** The registration as it is once given up. */
export function cancelledFrom(registration: Registration): Registration {
  return {
    ...registration,
    status: 'cancelled',
    offeredUntil: null,
    calendarSequence: registration.calendarSequence + 1,
  };
}

function toChange(registration: Registration): RegistrationChange {
  const { status, offeredUntil, calendarSequence } = registration;
  return { kind: 'update', id: registration.id, to: { status, offeredUntil, calendarSequence } };
}
