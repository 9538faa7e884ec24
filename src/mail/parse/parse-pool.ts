// Parses messages in threads under a time and memory limit, so that no mail can stop the program.
import type { ParseInput } from './parse-message.ts';
import { startParseThread, type ParseJob, type ParseOutcome, type ParseThread } from './parse-thread.ts';

export type { ParseOutcome } from './parse-thread.ts';

export interface ParsePoolOptions {
  /** The built parse-worker script (`dist/mail/parse/parse-worker.js`). */
  readonly workerUrl: URL;
  /** Threads at most; they start when they are needed. */
  readonly size: number;
  /** Milliseconds that one message may take. */
  readonly timeoutMs: number;
  /** Megabytes of heap that a thread may use. */
  readonly maxHeapMb: number;
}

export interface ParsePool {
  /**
   * Parses one message. A message that hangs or kills its thread is `failed`, those that waited behind it are not.
   * Rejects where the fault is not the message's: the thread's script cannot run, or the pool was closed.
   */
  parse(input: ParseInput): Promise<ParseOutcome>;
  close(): Promise<void>;
}

/** Messages that lie ready at a thread, so that it never waits for us. */
const MESSAGES_PER_THREAD = 8;

export function createParsePool(options: ParsePoolOptions): ParsePool {
  const waiting: ParseJob[] = [];
  const threads = new Set<ParseThread>();
  let closed = false;

  const start = (): ParseThread => {
    const thread = startParseThread({
      ...options,
      onRoom: dispatch,
      onEnd(unharmed, error) {
        threads.delete(thread);
        if (error === null) waiting.unshift(...unharmed);
        else for (const job of [...unharmed, ...waiting.splice(0)]) job.abandon(error);
        dispatch();
      },
    });
    threads.add(thread);
    return thread;
  };
  const leastLoaded = (): ParseThread => {
    let best: ParseThread | null = null;
    for (const thread of threads) if (best === null || thread.load() < best.load()) best = thread;
    return best === null || (best.load() > 0 && threads.size < options.size) ? start() : best;
  };
  const dispatch = (): void => {
    while (!closed && waiting.length > 0) {
      const thread = leastLoaded();
      if (thread.load() >= MESSAGES_PER_THREAD) return;
      const job = waiting.shift();
      if (job !== undefined) thread.give(job);
    }
  };

  return {
    parse(input) {
      return new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error('The parse pool is closed.'));
          return;
        }
        waiting.push({ input, settle: resolve, abandon: reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      const stopped = await Promise.all([...threads].map((thread) => thread.stop()));
      threads.clear();
      for (const job of [...stopped.flat(), ...waiting.splice(0)]) job.abandon(new Error('The parse pool is closed.'));
    },
  };
}
