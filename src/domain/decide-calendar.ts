// An answer out of a calendar (RFC 5546 §3.2.3): ordered by SEQUENCE, then DTSTAMP; only the attendee's own counts. Pure.
import { comparable } from './address.ts';
import { decideCancel } from './decide-cancel.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { Decision } from './decision.ts';
import type { CalendarAnswer } from './reading.ts';
import { isStanding, type Registration, type RegistrationAnswer } from './registration.ts';
import { before, Temporal } from './time.ts';

/** `registration` is the one with the answer's UID, the cancelled too; null where there is none. */
export function decideCalendarAnswer(
  input: RequestInput,
  answer: CalendarAnswer,
  registration: Registration | null,
): Step {
  if (answer.method === 'COUNTER') return only({ kind: 'human', why: 'question' });
  if (registration === null) return only({ kind: 'none', why: 'nothing-stands' });
  const attendee = comparable(registration.email ?? registration.registrant);
  const sender = comparable(input.from.address);
  if (sender !== attendee || (answer.attendee !== null && comparable(answer.attendee) !== attendee)) {
    return only({ kind: 'human', why: 'third-party' });
  }
  if (answer.answer === 'other') return only({ kind: 'none', why: 'thanks' });
  const latest: RegistrationAnswer = { answer: answer.answer, sequence: answer.sequence, stamp: answer.stamp };
  if (!isNewer(latest, registration.calendarAnswer)) return only({ kind: 'none', why: 'older-answer' });
  if (!isStanding(registration.status)) {
    // Accepting what is cancelled by now is a wish that only a human can place; declining it changes nothing.
    return only(
      latest.answer === 'declined' ? { kind: 'none', why: 'nothing-stands' } : { kind: 'human', why: 'unsure' },
    );
  }
  const { eventId, status } = registration;
  const note = { kind: 'update', id: registration.id, to: { calendarAnswer: latest } } as const;
  if (latest.answer !== 'declined') {
    return {
      decision: { kind: 'note-answer', eventId, registrationIds: [registration.id], answer: latest.answer },
      changes: [note],
      letters: [],
    };
  }
  const event = input.events.find((candidate) => candidate.id === eventId);
  const begun = event !== undefined && !before(input.now, event.starts.toInstant());
  // Who tidies her calendar afterwards gives up no seat; what was seen at the door stays.
  if (begun || status === 'attended' || status === 'absent') return only({ kind: 'none', why: 'too-late-to-decline' });
  const person = { name: registration.name, email: registration.email, organisation: null, isSender: true };
  const request = { ...input.request, intent: 'cancel' as const, event: eventId, people: [person] };
  const step = decideCancel({ ...input, request, standing: [registration], thread: registration });
  return step.decision.kind === 'cancel' ? { ...step, changes: [...step.changes, note] } : step;
}

function isNewer(answer: RegistrationAnswer, known: RegistrationAnswer | null): boolean {
  if (known === null) return true;
  if (answer.sequence !== known.sequence) return answer.sequence > known.sequence;
  if (answer.stamp === null || known.stamp === null) return answer.answer !== known.answer;
  return Temporal.Instant.compare(answer.stamp, known.stamp) > 0;
}

function only(decision: Decision): Step {
  return { decision, changes: [], letters: [] };
}
