// The event that an organiser names in a command. Pure.
import type { Event } from '../event.ts';
import { comparableName } from '../person-name.ts';

/** By its id, by its title or another name, or by a part of those that only it has. Null where none or several fit. */
export function eventNamed(events: readonly Event[], words: string): Event | null {
  const wanted = comparableName(words);
  const byId = events.find(({ id }) => id === wanted);
  if (byId !== undefined) return byId;
  const names = (event: Event): readonly string[] => [event.title, ...event.aliases].map(comparableName);
  const exact = events.filter((event) => names(event).includes(wanted));
  const found = exact.length > 0 ? exact : events.filter((event) => names(event).some((name) => name.includes(wanted)));
  const [event, ...more] = found;
  return event === undefined || more.length > 0 ? null : event;
}
