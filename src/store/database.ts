// Opens the database safely and hands out transactions: one at a time, IMMEDIATE, never nested.
import { accessSync, constants, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { StoreDialect } from './driver.ts';
import { fromFileSystem, fromSqlite, StoreError } from './errors.ts';
import { checkIntegrity, openHandle, withHandle } from './handle.ts';
import { databaseFile, prepareFile } from './location.ts';
import { acquireWorkerLock, type WorkerLock } from './lock.ts';
import { migrate, MIGRATIONS, schemaVersion } from './migrate.ts';
import type { Reader, Schema, Tx } from './schema.ts';

export type { Reader, Tx };

/** Octets that the write-ahead log may keep on disk when it is empty. */
const KEPT_LOG = 16 * 1024 * 1024;

const LONGEST_WAIT = 60_000;

/** How often, and with how many milliseconds between, the log is tried to be emptied after scrubbing. */
const SCRUB_TRIES = 40;
const SCRUB_PAUSE = 50;

export interface OpenOptions {
  /** `sqlite:PATH` or `sqlite::memory:`. */
  readonly url: string;
  /** Whether a missing database is made (the default); commands that only show something say false. */
  readonly create?: boolean;
  /** Whether the file is looked through for damage first (the default): about a second for each gigabyte. */
  readonly check?: boolean;
  /** Milliseconds that a transaction may wait for those before it; one begun inside another would wait for ever. Default a minute. */
  readonly longestWait?: number;
  /** The worker's own lock; without it, a database that must be brought to a newer schema is locked for that time. */
  readonly lock?: WorkerLock;
}

export interface Checkpoint {
  /** Pages in the write-ahead log, and how many of them are now in the database file. */
  readonly logged: number;
  readonly moved: number;
  /** False where another process was reading and the log could not be emptied. */
  readonly complete: boolean;
}

export interface Database {
  /** Null for a database in memory. */
  readonly file: string | null;
  /** Runs `work` in a write transaction: committed (on disk) when it resolves, rolled back when it throws. Not to be nested. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` on one consistent state of the database. Not to be nested. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Moves the write-ahead log into the database file and empties it; for quiet moments and after erasing. */
  checkpoint(): Promise<Checkpoint>;
  /**
   * Writes the file anew, with nothing in it but what is kept, and empties the log. secure_delete alone is not enough: where SQLite
   * moves rows between pages, it leaves their old octets in the free part of a page.
   * Throws StoreError (locked, full, io); what is kept is safe all the same.
   */
  scrub(): Promise<Checkpoint>;
  /** Waits for what is running, then closes. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens (and where allowed makes) the database and brings it to this program's schema. A damaged, foreign or newer file is left as it is.
 * Throws StoreError (url, missing, path, permission, not-ours, newer-schema, damaged, locked, in-use, full, io).
 */
export function openDatabase(options: OpenOptions): Promise<Database> {
  return new Promise((resolve) => {
    const file = databaseFile(options.url);
    resolve(file === null ? open(null, options.url, options.longestWait) : openFile(file, options));
  });
}

/** Whether the database could be opened and written to; looks it through for damage and changes nothing. Throws StoreError as `openDatabase`. */
export function examineDatabase(url: string): void {
  const file = databaseFile(url);
  if (file === null) return;
  prepareFile(file, false);
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw fromFileSystem(error, file);
  }
  inspect(file, true);
}

function openFile(file: string, options: OpenOptions): Database {
  prepareFile(file, options.create ?? true);
  const version = inspect(file, options.check ?? true);
  const outdated = version > 0 && version < MIGRATIONS.length;
  const lock = outdated && options.lock === undefined ? lockToMigrate(file, options.url) : null;
  try {
    return open(file, file, options.longestWait);
  } finally {
    lock?.release();
  }
}

/** A worker of the older version must not find the tables changed below it. */
function lockToMigrate(file: string, url: string): WorkerLock {
  const lock = acquireWorkerLock(url);
  if (lock.kind === 'acquired') return lock;
  throw new StoreError('in-use', `${file}: a worker of an older version uses this database; stop it, then try again`);
}

/** The schema version of `file`, found without writing a byte to it. */
function inspect(file: string, check: boolean): number {
  if (statSync(file).size === 0) return 0;
  return withHandle(file, file, { readonly: true, fileMustExist: true }, (handle) => {
    const version = schemaVersion(handle, file);
    if (check) checkIntegrity(handle, file, 'quick_check');
    return version;
  });
}

function open(file: string | null, name: string, longestWait = LONGEST_WAIT): Database {
  const handle = openHandle(file ?? ':memory:', name, {});
  try {
    configure(handle, file);
    migrate(handle, name);
    return new SqliteDatabase(handle, file, name, longestWait);
  } catch (error) {
    handle.close();
    throw fromSqlite(error, name);
  }
}

function configure(handle: Sqlite.Database, file: string | null): void {
  const mode = handle.pragma('journal_mode = wal', { simple: true });
  if (file !== null && mode !== 'wal') {
    throw new StoreError(
      'path',
      `${file}: this disk allows no write-ahead log (a network share?); keep the database on a local disk`,
    );
  }
  handle.pragma('synchronous = full');
  handle.pragma('foreign_keys = on');
  handle.pragma('secure_delete = on');
  handle.pragma('trusted_schema = off');
  handle.pragma('temp_store = memory');
  handle.pragma(`journal_size_limit = ${String(KEPT_LOG)}`);
}

class SqliteDatabase implements Database {
  readonly file: string | null;
  readonly #name: string;
  readonly #handle: Sqlite.Database;
  readonly #kysely: Kysely<Schema>;
  #closing: Promise<void> | null = null;

  constructor(handle: Sqlite.Database, file: string | null, name: string, longestWait: number) {
    this.file = file;
    this.#name = name;
    this.#handle = handle;
    this.#kysely = new Kysely<Schema>({ dialect: new StoreDialect(handle, name, longestWait) });
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#kysely.transaction().execute(work);
  }

  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#kysely.transaction().setAccessMode('read only').execute(work);
  }

  checkpoint(): Promise<Checkpoint> {
    return this.#alone(() => this.#emptyLog());
  }

  async scrub(): Promise<Checkpoint> {
    await this.#alone(() => this.#handle.exec('vacuum'));
    // Somebody may be reading at this very moment: all that is read here is short.
    for (let tries = 1; ; tries += 1) {
      const done = await this.checkpoint();
      if (done.complete || tries === SCRUB_TRIES) return done;
      await pause(SCRUB_PAUSE);
    }
  }

  #emptyLog(): Checkpoint {
    const [row] = this.#handle.pragma('wal_checkpoint(truncate)') as {
      busy: number;
      log: number;
      checkpointed: number;
    }[];
    if (row === undefined) throw new TypeError('wal_checkpoint gave no row');
    return { logged: row.log, moved: row.checkpointed, complete: row.busy === 0 };
  }

  /** Runs `work` on the handle while nobody else of this process does. */
  #alone<T>(work: () => T): Promise<T> {
    return this.#kysely.connection().execute(() => {
      try {
        return Promise.resolve(work());
      } catch (error) {
        throw fromSqlite(error, this.#name);
      }
    });
  }

  close(): Promise<void> {
    // Holding the one connection means that nobody is at work.
    this.#closing ??= this.#kysely
      .connection()
      .execute(() => Promise.resolve())
      .then(() => this.#kysely.destroy());
    return this.#closing;
  }
}
