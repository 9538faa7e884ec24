// When a letter that was not accepted is tried again, and when we give up (RFC 5321 §4.5.4.1). Pure.
import { Temporal } from './time.ts';

/** Seconds after the first, second, … attempt; the last one repeats. */
const DELAYS = [20, 60, 300, 900, 1_800, 3_600, 7_200, 14_400] as const;
const GIVE_UP_AFTER = Temporal.Duration.from({ hours: 5 * 24 });

/**
 * The instant of the next try after `attempts` (≥ 1) tries, or null when the letter has been on its way for five days.
 * `jitter` (0 to 1) spreads letters that failed together over a further tenth of the delay.
 */
export function nextTry(
  attempts: number,
  queuedAt: Temporal.Instant,
  now: Temporal.Instant,
  jitter: number,
): Temporal.Instant | null {
  const seconds = DELAYS[Math.min(Math.max(attempts, 1), DELAYS.length) - 1] ?? DELAYS[DELAYS.length - 1] ?? 0;
  const next = now.add({ milliseconds: Math.round(seconds * 1000 * (1 + jitter / 10)) });
  return Temporal.Instant.compare(next, queuedAt.add(GIVE_UP_AFTER)) > 0 ? null : next;
}
