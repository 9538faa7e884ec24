// Sends what waits in the outbox: the attempt and the next try are recorded before dialling, the answer right after it (answer-book.ts).
import { nextTry } from '../domain/retry.ts';
import { lettersLetOut } from '../domain/letter-audience.ts';
import type { LetterName } from '../domain/letter.ts';
import { isStillTrue } from '../domain/still-true.ts';
import { before, Temporal } from '../domain/time.ts';
import type { SendResult } from '../mail/transport.ts';
import { StoreError } from '../store/errors.ts';
import { nextDueAt } from '../store/letters-sent.ts';
import { due, markWithdrawn, recordAttempt, releaseInterrupted, type DueLetter } from '../store/outbox.ts';
import type { Tx } from '../store/database.ts';
import { registrationById } from '../store/registrations.ts';
import { announcedAt } from '../store/snapshots.ts';
import { createAnswerBook } from './answer-book.ts';
import type { Context } from './context.ts';
import { createBell, pause } from './pause.ts';
import { wayOut } from './way-out.ts';

export interface OutboxLoop {
  /** Sends all that is due, until nothing is. */
  processAll(): Promise<void>;
  /** Sends until `destroy`; wakes at `poke` and when the next letter is due. */
  start(): void;
  /** Letters may wait. */
  readonly poke: () => void;
  /** Ends after the letters that are on their way. */
  destroy(): Promise<void>;
}

/** Milliseconds after which the outbox is looked at even without news. */
const LONGEST_NAP = 30_000;
const AFTER_FAILURE = 5_000;
/** How often a run that is to end tries to note an answer, on a full disk for instance; after that the letter is sent again at the next start. */
const TRIES_ONCE = 3;

export function createOutboxLoop(context: Context): OutboxLoop {
  const stop = new AbortController();
  const bell = createBell();
  const answers = createAnswerBook(context);
  const concurrency = Math.max(context.transport.concurrency, context.drafts?.concurrency ?? 0);
  // In shadow mode nothing goes to attendees: letters from before wait until they may.
  const letOut = lettersLetOut(context.config.mode);
  let running: Promise<unknown> | null = null;

  const queue: DueLetter[] = [];
  let taking: Promise<void> | null = null;
  const take = async (): Promise<void> => {
    queue.push(...(await takeBatch(context, concurrency, letOut)));
  };
  const next = async (): Promise<DueLetter | undefined> => {
    if (queue.length === 0) {
      taking ??= take().finally(() => (taking = null));
      await taking;
    }
    return queue.shift();
  };
  /** Until its answer is on disk a letter counts as on its way, and nobody else would send it. */
  const noteSurely = async (letter: DueLetter, result: SendResult, most: number): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        await answers.note(letter, result);
        return;
      } catch (error) {
        if (tries >= most || stop.signal.aborted) throw error;
        context.log.failed({ doing: 'noting what became of a letter', error });
        // Taken away meanwhile, by erasure for instance.
        if (error instanceof StoreError && error.reason === 'unknown-row') return;
        await pause(AFTER_FAILURE, stop.signal);
      }
    }
  };
  /** Sends one letter after the other until none is due. Lanes go each for itself: a server silent to one holds up no other. */
  const lane = async (most: number): Promise<void> => {
    while (!stop.signal.aborted) {
      const letter = await next();
      if (letter === undefined) return;
      await noteSurely(letter, await wayOut(context, letter).send(letter.message), most);
    }
  };
  const lanes = (work: () => Promise<void>): Promise<PromiseSettledResult<void>[]> =>
    Promise.allSettled(Array.from({ length: concurrency }, work));

  let napping: Promise<void> | null = null;
  const nap = (): Promise<void> => {
    const begin = async (): Promise<void> => {
      await bell.wait(await untilNext(context, letOut), stop.signal);
    };
    napping ??= begin().finally(() => (napping = null));
    return napping;
  };
  const watch = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        await lane(Infinity);
        await nap();
      } catch (error) {
        context.log.failed({ doing: 'sending letters', error });
        await pause(AFTER_FAILURE, stop.signal);
      }
    }
  };

  return {
    async processAll() {
      for (const ended of await lanes(() => lane(TRIES_ONCE))) if (ended.status === 'rejected') throw ended.reason;
    },
    start() {
      running ??= lanes(watch);
    },
    poke: () => {
      bell.ring();
    },
    async destroy() {
      stop.abort();
      await running;
    },
  };
}

/** Milliseconds until the next letter is due. */
async function untilNext(context: Context, only: readonly LetterName[] | null): Promise<number> {
  const next = await context.store.read((reader) => nextDueAt(reader, only));
  if (next === null) return LONGEST_NAP;
  const wait = Temporal.Instant.from(next).epochMilliseconds - context.clock.now().epochMilliseconds;
  return Math.min(LONGEST_NAP, Math.max(10, wait));
}

/** Letters whose attempt was recorded but whose answer was not: the process ended in between, so they are due again. */
export async function resumeInterrupted(context: Context): Promise<void> {
  const now = context.clock.now().toString();
  await context.store.transaction((tx) => releaseInterrupted(tx, now));
}

async function takeBatch(
  context: Context,
  most: number,
  only: readonly LetterName[] | null,
): Promise<readonly DueLetter[]> {
  const now = context.clock.now();
  return context.store.transaction(async (tx) => {
    for (;;) {
      const found = await due(tx, now.toString(), most, only);
      const letters: DueLetter[] = [];
      for (const letter of found) if (await checkStillTrue(context, tx, letter)) letters.push(letter);
      if (letters.length === 0 && found.length > 0) continue;
      // Should the process end before anything more is heard of them, they are due again at the next start.
      const next = nextTry(1, now, now, context.jitter()) ?? now;
      const ids = letters.map((letter) => letter.message.letterId);
      if (letters.length > 0) await recordAttempt(tx, ids, next.toString());
      return letters;
    }
  });
}

/** A letter may have waited while what it says changed. */
async function checkStillTrue(context: Context, tx: Tx, letter: DueLetter): Promise<boolean> {
  const { message } = letter;
  const { registrationId, name, letterId, messageId } = message;
  if (registrationId === null) return true;
  const registration = await registrationById(tx, registrationId);
  if (isStillTrue(name, registration?.status ?? null) && !(await isOutdated(tx, letter))) return true;
  await markWithdrawn(tx, letterId, 'no longer true');
  context.log.letterWithdrawn({ messageId, letter: name });
  return false;
}

/** A reminder of an event that was announced anew since: it may name the old time, and the new one has its own. */
async function isOutdated(tx: Tx, { message, createdAt }: DueLetter): Promise<boolean> {
  if (message.name !== 'reminder' || message.eventId === null) return false;
  const announced = await announcedAt(tx, message.eventId);
  return announced !== null && before(Temporal.Instant.from(createdAt), Temporal.Instant.from(announced));
}
