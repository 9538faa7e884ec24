// Raw better-sqlite3 handles: opening one, looking a file through for damage.
import Sqlite from 'better-sqlite3';
import { fromSqlite, StoreError } from './errors.ts';

/** Milliseconds that one statement waits for another process inside SQLite, with the thread blocked. */
const BUSY_TIMEOUT = 250;

/** Opens `path`; errors call it `name`. Throws StoreError. */
export function openHandle(path: string, name: string, options: Sqlite.Options): Sqlite.Database {
  try {
    return new Sqlite(path, { timeout: BUSY_TIMEOUT, ...options });
  } catch (error) {
    throw fromSqlite(error, name);
  }
}

/** Opens `path` for `work` only, and closes it whatever happens; errors call it `name`. Throws StoreError. */
export function withHandle<T>(
  path: string,
  name: string,
  options: Sqlite.Options,
  work: (handle: Sqlite.Database) => T,
): T {
  const handle = openHandle(path, name, options);
  try {
    return work(handle);
  } catch (error) {
    throw fromSqlite(error, name);
  } finally {
    handle.close();
  }
}

/** `quick_check` looks at every page, `integrity_check` also holds the indices against their tables. Throws StoreError (damaged). */
export function checkIntegrity(handle: Sqlite.Database, file: string, check: 'quick_check' | 'integrity_check'): void {
  const found = handle.pragma(`${check}(1)`, { simple: true });
  if (found !== 'ok') {
    throw new StoreError(
      'damaged',
      `${file}: the database is damaged (${String(found)}); stop the worker, keep the file, and restore the latest backup with "registrar restore FILE"`,
    );
  }
}
