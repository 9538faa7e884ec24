// One worker per database: a lock of the operating system on a file beside it, which dies with its process, SIGKILL included.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { fromFileSystem, fromSqlite } from './errors.ts';
import { databaseFile, prepareFile } from './location.ts';

export interface WorkerLock {
  readonly kind: 'acquired';
  /** May be called twice. */
  release(): void;
}

/** Another worker has it. */
export interface HeldLock {
  readonly kind: 'held';
  readonly file: string;
}

/** Keeps handles from the garbage collector, which would close them and drop the lock. */
const held = new Set<Sqlite.Database>();

/**
 * Takes the worker's lock of the database at `url`, or says that it is held. Never waits. A database in memory is its
 * process's own. Throws StoreError (url, path, permission, full, io).
 */
export function acquireWorkerLock(url: string): WorkerLock | HeldLock {
  const file = databaseFile(url);
  if (file === null) return { kind: 'acquired', release: () => undefined };
  const lockFile = lockFileOf(file);
  try {
    // SQLite's own locking knows the pitfalls of POSIX locks, which fall when any descriptor of the file is closed.
    const handle = new Sqlite(lockFile, { timeout: 0 });
    try {
      handle.exec('begin exclusive');
    } catch (error) {
      handle.close();
      if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return { kind: 'held', file };
      throw error;
    }
    held.add(handle);
    return {
      kind: 'acquired',
      release: () => {
        held.delete(handle);
        handle.close();
      },
    };
  } catch (error) {
    throw fromSqlite(error, lockFile);
  }
}

/** The same file for every path that leads to one database. */
function lockFileOf(file: string): string {
  try {
    const real = existsSync(file) ? realpathSync(file) : join(realFolder(file), basename(file));
    const lockFile = `${real}.lock`;
    prepareFile(lockFile, true);
    return lockFile;
  } catch (error) {
    throw fromFileSystem(error, file);
  }
}

function realFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) ? realpathSync(folder) : folder;
}
