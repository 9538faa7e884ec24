// Making known that an event has changed: who would be told what, and telling them. Works beside a running worker.
import type { Config } from '../config/config.ts';
import { announcementOf, changedFacts, factsOf } from '../domain/announcement.ts';
import type { ChangedFact, EventFacts } from '../domain/event-facts.ts';
import type { Event } from '../domain/event.ts';
import type { LetterName, LetterOrder } from '../domain/letter.ts';
import { calendarMethod } from '../letters/recipient.ts';
import type { Temporal } from '../domain/time.ts';
import type { Reader, Tx } from '../store/database.ts';
import type { Cause } from '../store/history.ts';
import { listByEvent } from '../store/registrations.ts';
import { announcedFacts, setAnnounced } from '../store/snapshots.ts';
import type { Clock } from './clock.ts';
import { loadLetters, type Context } from './context.ts';
import { randomId } from './ids.ts';
import { queueLetters, recordChanges } from './record-changes.ts';
import { openExisting } from './registry.ts';
import { asUnavailable } from './unavailable.ts';

/** One fact in the words of the configuration; null where there is none. */
export interface FactChange {
  readonly fact: ChangedFact;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PlannedLetter {
  readonly to: string;
  readonly names: readonly string[];
  readonly letter: LetterName;
  readonly calendar: 'REQUEST' | 'CANCEL' | null;
}

/** What would be told to whom. Without changes there is nothing to announce. */
export interface PlannedAnnouncement {
  readonly changes: readonly FactChange[];
  readonly letters: readonly PlannedLetter[];
}

export interface Announcer {
  /** Looks only. */
  plan(event: Event): Promise<PlannedAnnouncement>;
  /**
   * Queues the letters and notes the event as announced, in one transaction, as the registry is then: a second time
   * there is nothing left to announce. Gives what was done.
   */
  announce(event: Event): Promise<PlannedAnnouncement>;
  close(): Promise<void>;
}

const BY_COMMAND = { kind: 'command', name: 'announce' } as const;

/** Throws Unavailable and ConfigError. */
export async function openAnnouncer(config: Config, clock: Clock): Promise<Announcer> {
  const letters = loadLetters(config);
  const store = await openExisting(config.storeUrl);
  return {
    plan: (event) => told(store.read((reader) => planWithin(reader, event))),
    announce: (event) =>
      told(
        store.transaction(async (tx) => {
          const desk = { config, letters, newId: randomId };
          return announceWithin(desk, tx, event, BY_COMMAND, clock.now());
        }),
      ),
    close: () => store.close(),
  };
}

/** What announcing `event` would tell to whom, as `reader` sees it. */
export async function planWithin(reader: Reader, event: Event): Promise<PlannedAnnouncement> {
  return (await prepare(reader, event)).plan;
}

/** Announces `event` within `tx`; gives what was done. */
export async function announceWithin(
  desk: Pick<Context, 'config' | 'letters' | 'newId'>,
  tx: Tx,
  event: Event,
  cause: Cause,
  now: Temporal.Instant,
): Promise<PlannedAnnouncement> {
  const { plan, changes, orders } = await prepare(tx, event);
  if (plan.changes.length === 0) return plan;
  await recordChanges(tx, changes, cause, now);
  await queueLetters(desk, tx, orders, null, now);
  await setAnnounced(tx, event.id, factsOf(event), now.toString());
  return plan;
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asUnavailable(error);
  }
}

async function prepare(reader: Reader, event: Event) {
  const announced = await announcedFacts(reader, event.id);
  // Nobody has been told anything yet: the worker takes the event as it is when it sees it first.
  if (announced === null) return { plan: { changes: [], letters: [] }, changes: [], orders: [] };
  const { changes, letters } = announcementOf(event, announced, await listByEvent(reader, event.id));
  return { plan: { changes: differences(announced, event), letters: letters.map(planned) }, changes, orders: letters };
}

function differences(announced: EventFacts, event: Event): readonly FactChange[] {
  const current = factsOf(event);
  return changedFacts(announced, event).map((fact) => ({ fact, from: announced[fact], to: current[fact] }));
}

function planned(order: LetterOrder): PlannedLetter {
  const registrations = 'registrations' in order.content ? order.content.registrations : [];
  return {
    to: order.to.address,
    names: registrations.map((row) => row.name ?? row.email ?? '?'),
    letter: order.content.name,
    calendar: calendarMethod(order),
  };
}
