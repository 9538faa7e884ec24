// What people and programs are shown of the registry, and the door's check-in; beside a running worker.
import type { Config } from '../config/config.ts';
import { phaseOf, type AttendanceMode, type Event, type EventId, type RegistrationPhase } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import type { CheckIn } from '../domain/check-in.ts';
import type { IsoInstant, Temporal } from '../domain/time.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { StoreError } from '../store/errors.ts';
import { cancellationsOf } from '../store/history.ts';
import { countByKind, countNeedingAttention, type KindCount } from '../store/ledger-views.ts';
import { outboxCounts, type OutboxCounts } from '../store/letters-sent.ts';
import { occupancy } from '../store/occupancy.ts';
import { eventsWithRegistrations, listByEvent } from '../store/registrations.ts';
import { recordCheckIn } from './check-in.ts';
import type { Clock } from './clock.ts';
import { asUnavailable } from './unavailable.ts';

export interface ModeCount {
  readonly mode: AttendanceMode;
  /** Null: unlimited. */
  readonly capacity: number | null;
  readonly seatsTaken: number;
  readonly seatsWaiting: number;
}

export interface EventOverview {
  readonly event: Event;
  readonly phase: RegistrationPhase;
  readonly modes: readonly ModeCount[];
}

export interface Status {
  readonly mails: readonly KindCount[];
  readonly needAttention: number;
  readonly letters: OutboxCounts;
}

export interface Registry {
  overview(now: Temporal.Instant): Promise<readonly EventOverview[]>;
  /** Of every event that has registrations, also of one whose file was removed. */
  eventIds(): Promise<readonly EventId[]>;
  /** In the order of registering, the cancelled too. */
  attendees(eventId: string): Promise<readonly Registration[]>;
  /** When registrations of the event ended, oldest first. */
  cancellations(eventId: EventId): Promise<readonly IsoInstant[]>;
  /** Notes that somebody has come; the one thing here that changes something. Throws Unavailable. */
  checkIn(clock: Clock, eventId: EventId, who: string, anyway: boolean): Promise<CheckIn>;
  status(): Promise<Status>;
  close(): Promise<void>;
}

/** Opens the store to look at it; one that does not exist yet is an empty one. Throws Unavailable. */
export async function openRegistry(config: Config): Promise<Registry> {
  const store = await openExisting(config.storeUrl);
  return {
    async overview(now) {
      const counts = await store.read((reader) =>
        occupancy(
          reader,
          config.events.map((event) => event.id),
        ),
      );
      return config.events.map((event) => ({
        event,
        phase: phaseOf(event, now),
        modes: event.attendance.map(({ mode, capacity }) => ({
          mode,
          capacity,
          seatsTaken: counts.get(event.id)?.[mode].heldSeats ?? 0,
          seatsWaiting: counts.get(event.id)?.[mode].waitingSeats ?? 0,
        })),
      }));
    },
    eventIds: () => store.read(eventsWithRegistrations),
    attendees: (eventId) => store.read((reader) => listByEvent(reader, eventId)),
    cancellations: (eventId) => store.read((reader) => cancellationsOf(reader, eventId)),
    checkIn: async (clock, eventId, who, anyway) => {
      try {
        return await recordCheckIn(store, clock, eventId, who, anyway);
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    status: () =>
      store.read(async (reader) => ({
        mails: await countByKind(reader, null),
        needAttention: await countNeedingAttention(reader),
        letters: await outboxCounts(reader),
      })),
    close: () => store.close(),
  };
}

/** The store as the worker left it; an empty one where there is none yet. Throws Unavailable. */
export async function openExisting(url: string): Promise<Database> {
  try {
    return await openDatabase({ url, create: false, check: false });
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'missing') return openDatabase({ url: 'sqlite::memory:' });
    throw asUnavailable(error);
  }
}
