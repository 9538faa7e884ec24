// What reading may know, taken from the configuration. Pure.
import type { Config } from '../config/config.ts';
import type { OpenQuestion, ReadingContext } from '../domain/reading.ts';
import type { Temporal } from '../domain/time.ts';

export function readingContext(
  config: Config,
  now: Temporal.Instant,
  openQuestion: OpenQuestion | null,
): ReadingContext {
  return {
    now,
    timeZone: config.timeZone,
    name: config.name,
    address: config.address,
    languages: config.languages,
    authservIds: config.inbox.authservIds,
    events: config.events,
    openQuestion,
  };
}
