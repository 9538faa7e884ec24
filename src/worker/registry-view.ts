// What the registry knows of the events and people of one reading, as this transaction sees it.
import type { Address } from '../domain/address.ts';
import type { RegistryView } from '../domain/decide.ts';
import type { Event, EventId } from '../domain/event.ts';
import type { Reading } from '../domain/reading.ts';
import type { Occupancy } from '../domain/seats.ts';
import { before, type Temporal } from '../domain/time.ts';
import type { Reader } from '../store/database.ts';
import { occupancy, type Occupancy as StoredOccupancy } from '../store/occupancy.ts';
import type { AskedQuestion } from '../store/questions.ts';
import { standingFor } from '../store/registrations.ts';

export async function viewRegistry(
  reader: Reader,
  reading: Reading,
  from: Address | null,
  question: AskedQuestion | null,
  events: readonly Event[],
  now: Temporal.Instant,
): Promise<RegistryView> {
  const eventIds = concernedEvents(reading, events, now);
  const people = reading.requests.flatMap((request) => request.people);
  const addresses = [from?.address ?? null, ...people.map((person) => person.email)].filter(
    (address) => address !== null,
  );
  const counts = await occupancy(reader, eventIds);
  const standing = addresses.length > 0 ? await standingFor(reader, { eventIds, addresses }) : [];
  return {
    occupancy: [...counts].flatMap(([eventId, row]) => toOccupancy(eventId, row)),
    standing,
    questionsAsked: question?.round ?? 0,
  };
}

/** The events that are named; where a request names none, every event that is not over. */
function concernedEvents(reading: Reading, events: readonly Event[], now: Temporal.Instant): readonly EventId[] {
  const named = reading.requests.flatMap((request) => (request.event === null ? [] : [request.event]));
  const open = reading.requests.some((request) => request.event === null)
    ? events.filter((event) => before(now, event.ends.toInstant())).map((event) => event.id)
    : [];
  return [...new Set([...named, ...open])];
}

function toOccupancy(eventId: EventId, row: StoredOccupancy): readonly Occupancy[] {
  return (['in-person', 'online'] as const).map((mode) => ({
    eventId,
    mode,
    held: row[mode].heldSeats,
    waiting: row[mode].waitingParties,
  }));
}
