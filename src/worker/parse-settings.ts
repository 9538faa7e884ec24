// How much a message may cost: time, memory and octets.
import type { FetchLimits } from '../mail/inbox.ts';

const MIB = 1024 * 1024;

/** Settings of the parser's threads; the script is the compiled one that lies beside the compiled program. */
export const PARSE_POOL = {
  workerUrl: new URL('../mail/parse/parse-worker.js', import.meta.url),
  timeoutMs: 10_000,
  maxHeapMb: 256,
} as const;

/** Above `wholeMessage` octets only the parts with words are fetched. */
export const FETCH_LIMITS: FetchLimits = { wholeMessage: MIB, part: 512 * 1024 };

/** A message that could not be read this often is recorded as unreadable and handed to a human. */
export const MOST_READ_ATTEMPTS = 3;
