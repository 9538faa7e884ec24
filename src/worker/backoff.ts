// How long to wait before the next try at a connection: growing, bounded, spread by chance. Pure.

/** Milliseconds before try `attempt` (1 = the second try): 1 s doubling to 60 s, plus up to a fifth of `jitter` (0 to 1). */
export function backoff(attempt: number, jitter: number): number {
  const base = Math.min(60_000, 1000 * 2 ** Math.min(Math.max(attempt, 1) - 1, 10));
  return Math.round(base * (1 + jitter / 5));
}
