// Waiting that can be cut short: by a signal that ends the worker, or by news.

/** Resolves after `milliseconds`, at once when `signal` is aborted; never rejects. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** A bell that wakes whoever waits; a ring while nobody waits is kept for the next one. */
export interface Bell {
  ring(): void;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: AbortController | null = null;
  return {
    ring() {
      rung = true;
      wake?.abort();
    },
    async wait(milliseconds, signal) {
      if (!rung) {
        wake = new AbortController();
        await pause(milliseconds, AbortSignal.any([wake.signal, signal]));
        wake = null;
      }
      rung = false;
    },
  };
}
