// One parser thread and the messages it was given: knows which of them it works on, and for how long.
import { Worker } from 'node:worker_threads';
import type { Mail } from '../../domain/mail.ts';
import type { ParseInput } from './parse-message.ts';
import type { ParseReply, ParseRequest } from './parse-messages.ts';

export type ParseOutcome =
  | { readonly kind: 'parsed'; readonly mail: Mail }
  /** timeout: the parser did not come back; crashed: it took its thread with it; error: it said that it cannot. */
  | { readonly kind: 'failed'; readonly reason: 'timeout' | 'crashed' | 'error'; readonly detail: string };

export interface ParseJob {
  readonly input: ParseInput;
  readonly settle: (outcome: ParseOutcome) => void;
  /** Nothing is wrong with the message: the thread cannot run at all, or the pool was closed. */
  readonly abandon: (error: Error) => void;
}

export interface ThreadOptions {
  /** The built parse-worker script. */
  readonly workerUrl: URL;
  /** Milliseconds that one message may take. */
  readonly timeoutMs: number;
  readonly maxHeapMb: number;
  /** A job is settled: there is room for another. */
  readonly onRoom: () => void;
  /** The thread is gone; `unharmed` are the jobs that were not to blame. `error` where it never came to life. */
  readonly onEnd: (unharmed: readonly ParseJob[], error: Error | null) => void;
}

export interface ParseThread {
  /** Messages that were given and not yet answered. */
  load(): number;
  give(job: ParseJob): void;
  /** Ends the thread without a call of `onEnd`; returns the jobs that were not answered. */
  stop(): Promise<readonly ParseJob[]>;
}

/** Starts a thread. It ends by itself when a message hangs it or kills it. */
export function startParseThread(options: ThreadOptions): ParseThread {
  const worker = new Worker(options.workerUrl, { resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb } });
  // A thread that waits for work does not keep the program alive; one that has work does.
  worker.unref();
  const jobs: ParseJob[] = [];
  // Nothing is sent before the thread has come to life: what then kills it was a message, not its start.
  let ready = false;
  let ended = false;
  let timer: NodeJS.Timeout | null = null;

  const watch = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!ready || jobs.length === 0) return;
    timer = setTimeout(() => {
      end('timeout', `The parser did not come back within ${String(options.timeoutMs)} ms.`);
    }, options.timeoutMs);
  };
  const end = (reason: 'timeout' | 'crashed', detail: string): void => {
    if (ended) return;
    ended = true;
    if (timer !== null) clearTimeout(timer);
    void worker.terminate();
    if (!ready) {
      options.onEnd(jobs.splice(0), new Error(`The parser thread ${options.workerUrl.href} does not start: ${detail}`));
      return;
    }
    jobs.shift()?.settle({ kind: 'failed', reason, detail });
    options.onEnd(jobs.splice(0), null);
  };
  const post = (job: ParseJob): void => {
    // The octets are copied once and the copy is handed over: a Buffer may be a view of a pool that others use, and ours is needed again.
    const source = new Uint8Array(job.input.source);
    const { size, receivedAt, omitted } = job.input;
    const request: ParseRequest = { input: { source, size, receivedAt, omitted } };
    worker.postMessage(request, [source.buffer]);
  };
  const receive = (reply: ParseReply): void => {
    if (ended) return;
    if (reply.kind === 'ready') {
      ready = true;
      for (const job of jobs) post(job);
      watch();
      return;
    }
    const job = jobs.shift();
    if (jobs.length === 0) worker.unref();
    watch();
    job?.settle(reply.kind === 'parsed' ? reply : { kind: 'failed', reason: 'error', detail: reply.detail });
    options.onRoom();
  };
  worker.on('message', receive);
  // `exit` follows `error`, and only after every answer that was given before: who is first in `jobs` then is to blame.
  let fault: string | null = null;
  const remember = (error: unknown): void => {
    fault = error instanceof Error ? error.message : String(error);
  };
  worker.on('error', remember);
  worker.on('messageerror', (error) => {
    remember(error);
    void worker.terminate();
  });
  worker.on('exit', (code) => {
    end('crashed', fault ?? `The parser thread ended with code ${String(code)}.`);
  });

  return {
    load: () => jobs.length,
    give(job) {
      jobs.push(job);
      if (ready) post(job);
      if (jobs.length > 1) return;
      worker.ref();
      watch();
    },
    async stop() {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      await worker.terminate();
      return jobs.splice(0);
    },
  };
}
