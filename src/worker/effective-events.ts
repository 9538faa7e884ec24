// The events as they are in force: those of the files, with what organisers changed of them by command.
import type { Config } from '../config/config.ts';
import type { Event } from '../domain/event.ts';
import { NO_CHANGES, withChanges } from '../domain/event-changes.ts';
import { Temporal } from '../domain/time.ts';
import type { Reader } from '../store/database.ts';
import { eventChanges } from '../store/event-changes.ts';
import type { Context } from './context.ts';
import { openExisting } from './registry.ts';

/** `fromFiles` and all else that is in force, in the order of their start. Throws StoreError (damaged-row). */
export async function effectiveEvents(reader: Reader, fromFiles: readonly Event[]): Promise<readonly Event[]> {
  const changes = await eventChanges(reader);
  return fromFiles
    .map((event) => withChanges(event, changes.get(event.id) ?? NO_CHANGES))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.starts, b.starts));
}

/** Takes into `context` what is in force as `reader` sees it. */
export async function refreshEvents(context: Pick<Context, 'fileEvents' | 'setEvents'>, reader: Reader): Promise<void> {
  context.setEvents(context.fileEvents, await effectiveEvents(reader, context.fileEvents));
}

/** `config` with the events in force, for a command beside the worker. Throws Unavailable. */
export async function withEffectiveEvents(config: Config): Promise<Config> {
  const store = await openExisting(config.storeUrl);
  try {
    return { ...config, events: await store.read((reader) => effectiveEvents(reader, config.events)) };
  } finally {
    await store.close();
  }
}
