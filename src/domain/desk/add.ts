// An organiser adds somebody: as if she had registered herself, but open to the end of the event and approved at once. Pure.
import { comparable, isOwn } from '../address.ts';
import { decideRegister } from '../decide-register.ts';
import { defaultMode, offerFor, phaseOf, type Event } from '../event.ts';
import type { LetterOrder } from '../letter.ts';
import type { Command } from './command.ts';
import { refusal, standingOf, type DeskInput, type DeskStep } from './desk-step.ts';
import { done } from './result.ts';

export function add(input: DeskInput, command: Extract<Command, { kind: 'add' }>): DeskStep {
  const { event, registrations, now } = input;
  const { name, address, organisation } = command;
  const mode = command.mode ?? defaultMode(event);
  if (isOwn(address, input.address)) return refusal({ why: 'own-address' });
  const standing = registrations.filter(({ status }) => status !== 'cancelled');
  const known = standing.filter(({ email }) => email !== null && comparable(email) === comparable(address));
  if (known.length > 0) return refusal({ why: 'registered-already', people: known.map(standingOf) });
  const phase = phaseOf(event, now);
  if (phase === 'past') return refusal({ why: 'over' });
  if (phase === 'cancelled') return refusal({ why: 'called-off' });
  if (offerFor(event, mode) === null) return refusal({ why: 'no-such-way', mode });
  const step = decideRegister({
    request: {
      intent: 'register',
      event: event.id,
      candidates: [],
      people: [{ name, email: address, organisation, isSender: true }],
      partySize: 1,
      attendance: mode,
      changes: [],
      notes: [],
      confidence: 1,
      doubts: [],
      evidence: [],
    },
    from: { name, address },
    language: input.language,
    events: [atWill(event)],
    occupancy: input.occupancy,
    standing,
    thread: null,
    calendarDomain: input.calendarDomain,
    now,
    newId: input.newId,
  });
  const [added] = step.changes.flatMap((change) => (change.kind === 'add' ? [change.registration] : []));
  if (added === undefined) return refusal({ why: 'full', mode });
  return {
    result: done({ did: 'added', who: standingOf(added) }),
    changes: step.changes,
    letters: step.letters.map((letter) => about(event, letter)),
  };
}

/** What holds people up holds no organiser up: opening and closing of registration, and approval. */
function atWill(event: Event): Event {
  return { ...event, registration: { ...event.registration, opens: null, closes: event.ends, approval: 'auto' } };
}

function about(event: Event, letter: LetterOrder): LetterOrder {
  return letter.content.name === 'confirmation' || letter.content.name === 'waiting'
    ? { ...letter, content: { ...letter.content, event } }
    : letter;
}
