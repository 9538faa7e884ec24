// An organiser changes how many may come, or opens or closes registration. Pure.
import { changeCapacity, changeRegistration, withChanges, type EventChanges } from '../event-changes.ts';
import { offerFor, phaseOf, type AttendanceMode, type Event } from '../event.ts';
import { promote } from '../promote.ts';
import { occupancyOf } from '../seats.ts';
import { before } from '../time.ts';
import type { Command } from './command.ts';
import { refusal, type DeskInput, type DeskStep } from './desk-step.ts';
import { done } from './result.ts';

export interface EventStep extends DeskStep {
  /** What organisers changed of the event, with this command; null where it changes nothing. */
  readonly eventChanges: EventChanges | null;
}

/** The event as its file has it, and what organisers changed of it before. */
export interface Changeable {
  readonly fromFile: Event;
  readonly changes: EventChanges;
}

/** Who has a seat keeps it, also where there are fewer from now on; where there are more, who waits moves up. */
export function capacity(
  input: DeskInput,
  { fromFile, changes }: Changeable,
  command: Extract<Command, { kind: 'capacity' }>,
): EventStep {
  const { event } = input;
  const mode = command.mode ?? onlyMode(event);
  if (mode === null) return unchanged(refusal({ why: 'which-way' }));
  if (offerFor(event, mode) === null) return unchanged(refusal({ why: 'no-such-way', mode }));
  if (command.seats === 0) return unchanged(refusal({ why: 'no-seats' }));
  const eventChanges = changeCapacity(changes, fromFile, mode, command.seats);
  const promotion = promote(withChanges(fromFile, eventChanges), mode, input.occupancy, input.queue, input.now);
  const { held } = occupancyOf(input.occupancy, event.id, mode);
  const movedUp = promotion.changes.length;
  return {
    result: done({ did: 'capacity', mode, seats: command.seats, held, movedUp }),
    changes: promotion.changes,
    letters: promotion.letters,
    eventChanges,
  };
}

/** Where one way of attending has a limit, that is meant. */
function onlyMode(event: Event): AttendanceMode | null {
  const limited = event.attendance.filter((offer) => offer.capacity !== null);
  const [only, ...more] = limited.length > 0 ? limited : event.attendance;
  return only === undefined || more.length > 0 ? null : only.mode;
}

export function openOrClose(
  { event, now }: Pick<DeskInput, 'event' | 'now'>,
  { fromFile, changes }: Changeable,
  to: 'open' | 'closed',
): EventStep {
  const phase = phaseOf(event, now);
  if (phase === 'past') return unchanged(refusal({ why: 'over' }));
  if (phase === 'cancelled') return unchanged(refusal({ why: 'called-off' }));
  if (to === 'open' && phase === 'open') return unchanged(refusal({ why: 'open-already' }));
  if (to === 'closed' && phase === 'closed') return unchanged(refusal({ why: 'closed-already' }));
  if (!before(now, event.starts.toInstant())) return unchanged(refusal({ why: 'begun' }));
  const eventChanges = changeRegistration(changes, fromFile, to, now);
  const result = done({ did: to === 'open' ? 'opened' : 'closed' });
  return { result, changes: [], letters: [], eventChanges };
}

function unchanged(step: DeskStep): EventStep {
  return { ...step, eventChanges: null };
}
