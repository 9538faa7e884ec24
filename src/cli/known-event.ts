// The event that a command line names, or an error that names those that there are.
import type { Config } from '../config/config.ts';
import type { Event } from '../domain/event.ts';
import { CommandError, EXIT } from './io.ts';

/** Throws CommandError. */
export function knownEvent(config: Config, eventId: string): Event {
  const event = config.events.find((candidate) => candidate.id === eventId);
  if (event !== undefined) return event;
  throw noSuchEvent(
    config.events.map((candidate) => candidate.id),
    eventId,
  );
}

/** The event, or null for one whose file was removed but that has registrations. Throws CommandError. */
export async function knownOrPastEvent(
  config: Config,
  registry: { readonly eventIds: () => Promise<readonly string[]> },
  eventId: string,
): Promise<Event | null> {
  const event = config.events.find((candidate) => candidate.id === eventId);
  if (event !== undefined) return event;
  const ids = await registry.eventIds();
  if (ids.includes(eventId)) return null;
  throw noSuchEvent([...new Set([...config.events.map((candidate) => candidate.id), ...ids])], eventId);
}

function noSuchEvent(known: readonly string[], eventId: string): CommandError {
  const ids = known.join(', ');
  return new CommandError(EXIT.usage, `There is no event "${eventId}". The events are: ${ids === '' ? 'none' : ids}.`);
}
