// The event that a command line names, or an error that names those that there are. Pure.
import type { Config } from '../config/config.ts';
import type { Event } from '../domain/event.ts';
import { CommandError, EXIT } from './io.ts';

/** Throws CommandError. */
export function knownEvent(config: Config, eventId: string): Event {
  const event = config.events.find((candidate) => candidate.id === eventId);
  if (event !== undefined) return event;
  const ids = config.events.map((candidate) => candidate.id).join(', ');
  throw new CommandError(EXIT.usage, `There is no event "${eventId}". The events are: ${ids === '' ? 'none' : ids}.`);
}
