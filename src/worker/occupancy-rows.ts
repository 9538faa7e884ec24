// The store's counts of seats in the shape that the domain reckons with.
import type { EventId } from '../domain/event.ts';
import type { Occupancy } from '../domain/seats.ts';
import type { Reader } from '../store/database.ts';
import { occupancy } from '../store/occupancy.ts';

const MODES = ['in-person', 'online'] as const;

/** Both modes of each event, also where nobody registered yet. */
export async function occupancyRows(reader: Reader, eventIds: readonly EventId[]): Promise<readonly Occupancy[]> {
  const counts = await occupancy(reader, eventIds);
  return [...counts].flatMap(([eventId, row]) =>
    MODES.map((mode) => ({ eventId, mode, held: row[mode].heldSeats, waiting: row[mode].waitingParties })),
  );
}
