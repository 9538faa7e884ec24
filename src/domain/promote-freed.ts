// Seats that an act freed go on to those who wait. Pure.
import type { RegistrationChange } from './decision.ts';
import type { Event } from './event.ts';
import { promote, type Promotion } from './promote.ts';
import type { Registration } from './registration.ts';
import { freedSeats } from './registry-after.ts';
import type { Occupancy } from './seats.ts';
import type { Temporal } from './time.ts';

export interface Seats {
  readonly events: readonly Event[];
  /** As the act leaves it. */
  readonly occupancy: readonly Occupancy[];
  /** Who waited before the act, first come first; only for events whose free seats may go on. */
  readonly queue: readonly Registration[];
  readonly now: Temporal.Instant;
}

/** Who moves up after `changes`; `before`: the registrations that they change, as they were, the queue left out. */
export function promoteFreed(
  { events, occupancy, queue, now }: Seats,
  changes: readonly RegistrationChange[],
  before: readonly Registration[],
): Promotion {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'update' ? [change.id] : [])));
  const waiting = queue.filter((row) => !gone.has(row.id));
  const promotions = freedSeats(changes, [...before, ...queue]).flatMap(({ eventId, mode }) => {
    const event = events.find((candidate) => candidate.id === eventId);
    return event === undefined ? [] : [promote(event, mode, occupancy, waiting, now)];
  });
  return {
    changes: promotions.flatMap((promotion) => promotion.changes),
    letters: promotions.flatMap((promotion) => promotion.letters),
  };
}
