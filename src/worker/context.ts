// The only composition root: builds everything that the loops use out of a configuration. Tests override what they must.
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { readLetterFiles } from '../config/letter-sources.ts';
import type { Event } from '../domain/event.ts';
import { compileLetters } from '../letters/compile.ts';
import type { Letters } from '../letters/letters.ts';
import type { DkimSettings, ResolveTxt } from '../mail/dkim/check-dkim.ts';
import { resolveTxt } from '../mail/dkim/dns-resolver.ts';
import type { Drafts } from '../mail/drafts.ts';
import type { DragFolder, Inbox } from '../mail/inbox.ts';
import { createParsePool, type ParsePool } from '../mail/parse/parse-pool.ts';
import type { Transport } from '../mail/transport.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { acquireWorkerLock, type WorkerLock } from '../store/lock.ts';
import { connectors, type Connectors } from './connectors.ts';
import { effectiveEvents } from './effective-events.ts';
import { systemClock, type Clock } from './clock.ts';
import { randomId, type NewId } from './ids.ts';
import type { Log } from './log.ts';
import { PARSE_POOL } from './parse-settings.ts';
import { asUnavailable, Unavailable } from './unavailable.ts';

export interface Context {
  /** As it is now: events change while the worker runs. */
  readonly config: Config;
  /** The events as their files have them. */
  readonly fileEvents: readonly Event[];
  /** Replaces both: those of the files, and those in force, which `config` has from now on. */
  setEvents(fromFiles: readonly Event[], inForce: readonly Event[]): void;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Chance between 0 and 1, for spreading retries. */
  readonly jitter: () => number;
  readonly log: Log;
  readonly store: Database;
  readonly letters: Letters;
  readonly inbox: Inbox;
  /** The folders that people drag mail into. */
  readonly dragFolders: ReadonlyMap<DragFolder, Inbox>;
  readonly transport: Transport;
  /** Where letters wait for a human to send them; null in the modes that put none there. */
  readonly drafts: Drafts | null;
  readonly parsePool: ParsePool;
  /** How DKIM signatures are checked; null where they are not. */
  readonly dkim: DkimSettings | null;
  close(): Promise<void>;
}

/** What tests and `--now` put in the place of the usual. */
export interface Overrides {
  readonly clock?: Clock;
  readonly newId?: NewId;
  readonly parseWorkerUrl?: URL;
  /** In the place of the DNS. */
  readonly resolveTxt?: ResolveTxt;
  /** Compiled before, for a worker that is started again and again. */
  readonly letters?: Letters;
  /** Put around all that has effects: tests end the process before and after each. */
  readonly around?: (outside: Outside) => Outside;
}

/** All that a worker has effects on. */
export interface Outside extends Connectors {
  readonly store: Database;
}

/** The letters that come with the program. */
const BUNDLED_LETTERS = fileURLToPath(new URL('../../config/letters', import.meta.url));

/** One parsing thread beside the one that decides: two cores are what a small machine has. */
const PARSE_THREADS = 1;

/** Milliseconds that the DNS may hold up a mail. */
const DKIM_PATIENCE = 5_000;

/** Opens the store as its one worker and prepares the rest; connects to no server. Throws Unavailable and ConfigError. */
export async function createContext(config: Config, log: Log, overrides: Overrides = {}): Promise<Context> {
  const letters = overrides.letters ?? loadLetters(config);
  const connected = connectors(config);
  const lock = lockStore(config.storeUrl);
  try {
    const outside = { ...connected, store: await openStore(config.storeUrl, lock) };
    const { inbox, dragFolders, transport, drafts, store } = overrides.around?.(outside) ?? outside;
    const workerUrl = overrides.parseWorkerUrl ?? PARSE_POOL.workerUrl;
    const parsePool = createParsePool({ ...PARSE_POOL, workerUrl, size: PARSE_THREADS });
    let fileEvents = config.events;
    let current = { ...config, events: await store.read((reader) => effectiveEvents(reader, fileEvents, config)) };
    return {
      get config() {
        return current;
      },
      get fileEvents() {
        return fileEvents;
      },
      setEvents(fromFiles, inForce) {
        fileEvents = fromFiles;
        current = { ...current, events: inForce };
      },
      clock: overrides.clock ?? systemClock,
      newId: overrides.newId ?? randomId,
      jitter: Math.random,
      log,
      store,
      letters,
      inbox,
      dragFolders,
      transport,
      drafts,
      parsePool,
      dkim: config.inbox.checkDkim
        ? { resolveTxt: overrides.resolveTxt ?? resolveTxt, timeoutMs: DKIM_PATIENCE }
        : null,
      async close() {
        const all = [inbox, ...dragFolders.values(), transport, drafts, parsePool];
        await Promise.allSettled(all.map(async (one) => one?.close()));
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    // A row that cannot be read is named; who skips it would open what an organiser has closed.
    throw asUnavailable(error);
  }
}

/** Compiles the letters of all configured languages. Throws Unavailable with everything that is wrong with them. */
export function loadLetters(config: Config): Letters {
  const compiled = compileLetters(readLetterFiles(config.directory, BUNDLED_LETTERS, config.languages));
  if (compiled.ok) return compiled.letters;
  const lines = compiled.problems.map(({ language, name, line, message }) => {
    const file = language === null ? `letters/${name}` : `letters/${language}/${name}.md`;
    return `  ${file}${line === null ? '' : `:${String(line)}`}: ${message}`;
  });
  throw new Unavailable('letters', `The letters are not right:\n${lines.join('\n')}`);
}

function lockStore(url: string): WorkerLock {
  const lock = storeProblems(() => acquireWorkerLock(url));
  if (lock.kind === 'acquired') return lock;
  throw new Unavailable(
    'busy',
    `Another worker is running on ${lock.file}. One is enough: stop it first, or give this one a store of its own (store.url).`,
  );
}

async function openStore(url: string, lock: WorkerLock): Promise<Database> {
  try {
    return await openDatabase({ url, lock });
  } catch (error) {
    throw asUnavailable(error);
  }
}

function storeProblems<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
