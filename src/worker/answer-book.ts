// What the server said to each letter, recorded as soon as it is heard; answers that come together share one transaction.
import { nextTry } from '../domain/retry.ts';
import { Temporal } from '../domain/time.ts';
import type { SendResult } from '../mail/transport.ts';
import type { Tx } from '../store/database.ts';
import { markDeferred, markDrafted, markFailed, markSent, type DueLetter } from '../store/outbox.ts';
import type { Context } from './context.ts';
import { wayOut } from './way-out.ts';

export interface AnswerBook {
  /** Resolves when the answer is on disk. Rejects with what the store throws. */
  note(letter: DueLetter, result: SendResult): Promise<void>;
}

interface Answer {
  readonly letter: DueLetter;
  readonly result: SendResult;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createAnswerBook(context: Context): AnswerBook {
  const heard: Answer[] = [];
  const flush = (): void => {
    const group = heard.splice(0);
    void recordTogether(context, group);
  };
  return {
    note(letter, result) {
      return new Promise((resolve, reject) => {
        // Once the answers that lie ready at the sockets are read: each commit waits for the disk.
        if (heard.length === 0) setImmediate(flush);
        heard.push({ letter, result, resolve, reject });
      });
    },
  };
}

async function recordTogether(context: Context, group: readonly Answer[]): Promise<void> {
  try {
    const tell = await context.store.transaction(async (tx) => {
      const words: (() => void)[] = [];
      for (const { letter, result } of group) words.push(await record(context, tx, letter, result));
      return words;
    });
    for (const word of tell) word();
    for (const { resolve } of group) resolve();
  } catch (error) {
    const [only] = group;
    if (group.length === 1) only?.reject(error);
    // One of them may spoil the transaction of all: each gets its own.
    else for (const answer of group) await recordTogether(context, [answer]);
  }
}

/** Writes one answer; what it gives tells the log after the commit. */
async function record(context: Context, tx: Tx, letter: DueLetter, result: SendResult): Promise<() => void> {
  const { log, clock } = context;
  const { letterId, messageId, name } = letter.message;
  const now = clock.now();
  const attempts = letter.attempts + 1;
  switch (result.kind) {
    case 'accepted':
      if (wayOut(context, letter) === context.drafts) {
        await markDrafted(tx, letterId);
        return () => {
          log.letterDrafted({ messageId, letter: name });
        };
      }
      await markSent(tx, letterId, result.response, now.toString());
      return () => {
        log.letterSent({ messageId, letter: name, attempts, response: result.response });
      };
    case 'rejected':
      await markFailed(tx, letterId, result.reason);
      return () => {
        log.letterRejected({ messageId, letter: name, code: result.code, reason: result.reason });
      };
    case 'deferred': {
      const { code, reason } = result;
      const next = nextTry(attempts, Temporal.Instant.from(letter.createdAt), now, context.jitter());
      if (next === null) await markFailed(tx, letterId, `given up after five days: ${reason}`);
      else await markDeferred(tx, letterId, reason, next.toString());
      return () => {
        log.letterDeferred({ messageId, letter: name, attempts, code, reason, nextTry: next?.toString() ?? null });
      };
    }
  }
}
