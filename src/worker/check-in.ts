// Checking people in at the door: recorded in the registry with its history, beside a running worker.
import { checkIn, type CheckIn } from '../domain/check-in.ts';
import type { EventId } from '../domain/event.ts';
import type { Database } from '../store/database.ts';
import { changeStatus, listByEvent } from '../store/registrations.ts';
import type { Clock } from './clock.ts';

const CAUSE = { kind: 'command', name: 'check-in' } as const;

/**
 * Finds who is meant and notes that she has come, in one transaction. With `anyway` somebody without a confirmed seat is let in
 * too. Gives what was found; `welcome` is recorded then. Throws what the store throws.
 */
export function recordCheckIn(
  store: Database,
  clock: Clock,
  eventId: EventId,
  who: string,
  anyway: boolean,
): Promise<CheckIn> {
  return store.transaction(async (tx) => {
    const found = checkIn(await listByEvent(tx, eventId), who);
    const come = found.kind === 'welcome' || (anyway && found.kind === 'not-expected') ? found.registration : null;
    if (come === null) return found;
    await changeStatus(tx, come.id, 'attended', CAUSE, clock.now().toString());
    return { kind: 'welcome', registration: come };
  });
}
