// The events as they are in force: those of the files and those that came by mail, with what organisers changed of them by command.
import type { Config } from '../config/config.ts';
import type { Event, EventId } from '../domain/event.ts';
import { NO_CHANGES, withChanges } from '../domain/event-changes.ts';
import type { EventHouse } from '../domain/mailed-event.ts';
import { Temporal } from '../domain/time.ts';
import type { Database, Reader } from '../store/database.ts';
import { eventChanges } from '../store/event-changes.ts';
import { mailedEvents } from '../store/mailed-events.ts';
import type { Log } from './log.ts';
import { openedEvent } from './mailed-facts.ts';
import { openExisting } from './registry.ts';
import { asUnavailable } from './unavailable.ts';

/** What of a worker's context is looked at here. */
interface Watching {
  readonly store: Database;
  readonly fileEvents: readonly Event[];
  readonly log: Pick<Log, 'mailedEventOvertaken'>;
}

interface Changing {
  readonly config: EventHouse;
  readonly fileEvents: readonly Event[];
  setEvents(fromFiles: readonly Event[], inForce: readonly Event[]): void;
}

/** `fromFiles` and all else that is in force, in the order of their start. Throws StoreError (damaged-row). */
export async function effectiveEvents(
  reader: Reader,
  fromFiles: readonly Event[],
  house: EventHouse,
): Promise<readonly Event[]> {
  const changes = await eventChanges(reader);
  return (await eventsAsMade(reader, fromFiles, house))
    .map((event) => withChanges(event, changes.get(event.id) ?? NO_CHANGES))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.starts, b.starts));
}

/** The same without what was commanded. Throws StoreError (damaged-row). */
export async function eventsAsMade(
  reader: Reader,
  fromFiles: readonly Event[],
  house: EventHouse,
): Promise<readonly Event[]> {
  const opened = (await mailedEvents(reader)).filter(({ state, id }) => state === 'open' && !isIn(fromFiles, id));
  return [...fromFiles, ...opened.map((row) => openedEvent(row, house))];
}

/** Says in the log which events that came by mail are no longer in force, since a file has their id. */
export async function tellOvertaken({ store, fileEvents, log }: Watching): Promise<void> {
  for (const { id, state } of await store.read(mailedEvents))
    if (state === 'open' && isIn(fileEvents, id)) log.mailedEventOvertaken({ event: id });
}

function isIn(events: readonly Event[], id: EventId): boolean {
  return events.some((event) => event.id === id);
}

/** Takes into `context` what is in force as `reader` sees it. */
export async function refreshEvents(context: Changing, reader: Reader): Promise<void> {
  context.setEvents(context.fileEvents, await effectiveEvents(reader, context.fileEvents, context.config));
}

/** `config` with the events in force, for a command beside the worker. Throws Unavailable. */
export async function withEffectiveEvents(config: Config): Promise<Config> {
  const store = await openExisting(config.storeUrl);
  try {
    return { ...config, events: await store.read((reader) => effectiveEvents(reader, config.events, config)) };
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await store.close();
  }
}
