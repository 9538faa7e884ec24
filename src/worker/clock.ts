// The clock as a dependency: the system's, or one that stands still for tests and what-if runs. The only file that asks what time it is, but for a Maildir's, which holds what the disk says against the disk's own clock.
import { Temporal } from '../domain/time.ts';

export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

export function fixedClock(instant: Temporal.Instant): Clock {
  return { now: () => instant };
}
