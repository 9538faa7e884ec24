// How full each event is. Read from counters that triggers keep in the same transaction: one event may hold a million
// registrations, and counting them even along an index would make every mail slower than the one before.
import { sql } from 'kysely';
import type { AttendanceMode, EventId } from '../domain/event.ts';
import { holdsSeats } from '../domain/registration.ts';
import { keptQuery } from './kept-query.ts';
import { MODES, STATUSES } from './registration-row.ts';
import { readWord } from './rows.ts';
import type { Reader } from './schema.ts';

export interface ModeOccupancy {
  /** Seats taken: registered, pending, offered. */
  readonly heldSeats: number;
  readonly waitingSeats: number;
  /** Registrations that wait, whatever their seats. */
  readonly waitingParties: number;
}

export type Occupancy = Readonly<Record<AttendanceMode, ModeOccupancy>>;

const NOBODY: ModeOccupancy = { heldSeats: 0, waitingSeats: 0, waitingParties: 0 };

const countsOf = keptQuery((db, { eventIds }: { readonly eventIds: string }) =>
  db
    .selectFrom('seat_counts')
    .selectAll()
    .where('event_id', 'in', sql<string>`(select value from json_each(${eventIds}))`),
);

/** Each of `eventIds` has its entry, also where nobody registered yet. */
export async function occupancy(
  reader: Reader,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, Occupancy>> {
  const { rows } = await countsOf(reader, { eventIds: JSON.stringify(eventIds) });
  const result = new Map<EventId, Record<AttendanceMode, ModeOccupancy>>();
  for (const id of eventIds) result.set(id, { 'in-person': NOBODY, online: NOBODY });
  for (const row of rows) {
    const name = { table: 'seat_counts', id: row.event_id };
    const status = readWord(row.status, 'status', name, STATUSES);
    const mode = readWord(row.attendance, 'attendance', name, MODES);
    const event = result.get(row.event_id);
    if (event === undefined) continue;
    const waits = status === 'waiting';
    event[mode] = {
      heldSeats: event[mode].heldSeats + (holdsSeats(status) ? row.seats : 0),
      waitingSeats: event[mode].waitingSeats + (waits ? row.seats : 0),
      waitingParties: event[mode].waitingParties + (waits ? row.registrations : 0),
    };
  }
  return result;
}
