// What the registry knows of the events and people of one reading, as this transaction sees it.
import type { Config } from '../config/config.ts';
import type { Address } from '../domain/address.ts';
import type { RegistryView } from '../domain/decide.ts';
import type { Event, EventId } from '../domain/event.ts';
import { mayPromote } from '../domain/mode.ts';
import type { Reading } from '../domain/reading.ts';
import type { Registration } from '../domain/registration.ts';
import type { Occupancy } from '../domain/seats.ts';
import { before, type Temporal } from '../domain/time.ts';
import type { Reader } from '../store/database.ts';
import type { AskedQuestion } from '../store/questions.ts';
import { byCalendarUid, nextWaiting, registrationById, standingFor } from '../store/registrations.ts';
import { occupancyRows } from './occupancy-rows.ts';

/** One mail frees few seats: more than these cannot be reached by it. */
const LONGEST_LOOK_AT_QUEUE = 50;

export async function viewRegistry(
  reader: Reader,
  reading: Reading,
  from: Address | null,
  question: AskedQuestion | null,
  { events, mode }: Pick<Config, 'events' | 'mode'>,
  now: Temporal.Instant,
): Promise<RegistryView> {
  const thread = await threadRegistration(reader, reading);
  const calendar = await calendarRegistration(reader, reading);
  const related = [thread, calendar].flatMap((registration) => (registration === null ? [] : [registration.eventId]));
  const eventIds = [...new Set([...concernedEvents(reading, events, now), ...related])];
  const people = reading.requests.flatMap((request) => request.people);
  const addresses = [
    from?.address ?? null,
    ...people.map((person) => person.email),
    ...[thread, calendar].flatMap((registration) =>
      registration === null ? [] : [registration.email, registration.registrant],
    ),
  ].filter((address) => address !== null);
  const rows = await occupancyRows(reader, eventIds);
  return {
    occupancy: rows,
    standing: addresses.length > 0 ? await standingFor(reader, { eventIds, addresses }) : [],
    queue: await queues(
      reader,
      rows.filter((row) => events.some((event) => event.id === row.eventId && mayPromote(mode, event))),
    ),
    thread,
    calendar,
    questionsAsked: question?.round ?? 0,
  };
}

async function threadRegistration(reader: Reader, reading: Reading): Promise<Registration | null> {
  const id = reading.answers?.registrationId ?? null;
  return id === null ? null : registrationById(reader, id);
}

async function calendarRegistration(reader: Reader, reading: Reading): Promise<Registration | null> {
  if (reading.calendar === null) return null;
  return (await byCalendarUid(reader, reading.calendar.uid))[0] ?? null;
}

async function queues(reader: Reader, rows: readonly Occupancy[]): Promise<readonly Registration[]> {
  const waiting: Registration[] = [];
  for (const row of rows) {
    if (row.waiting > 0) waiting.push(...(await nextWaiting(reader, row.eventId, row.mode, LONGEST_LOOK_AT_QUEUE)));
  }
  return waiting;
}

/** The events that are named; where a request names none, every event that is not over. */
function concernedEvents(reading: Reading, events: readonly Event[], now: Temporal.Instant): readonly EventId[] {
  const named = reading.requests.flatMap((request) => (request.event === null ? [] : [request.event]));
  const open = reading.requests.some((request) => request.event === null)
    ? events.filter((event) => before(now, event.ends.toInstant())).map((event) => event.id)
    : [];
  return [...named, ...open];
}
