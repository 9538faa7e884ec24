// What can be wrong with the database, in words for an operator; translates what SQLite and the file system say. Pure but for its types.
import Sqlite from 'better-sqlite3';

export type StoreReason =
  | 'url' // not an address that we understand
  | 'missing' // there is no database yet
  | 'path' // the file's place cannot hold a database
  | 'permission' // the system does not let us
  | 'not-ours' // a file, but not Registrar's database
  | 'newer-schema' // written by a newer version of the program
  | 'damaged' // the file is broken
  | 'damaged-row' // one row holds what it must not hold
  | 'unknown-row' // an id that is not in its table
  | 'locked' // another process writes and does not finish; may pass
  | 'in-use' // another worker owns the database
  | 'exists' // a file that would be overwritten
  | 'full' // no space left; may pass
  | 'io'; // the disk refuses

/** Why the store cannot do what it should. The message names the file and says what to do; it may be shown as it is. */
export class StoreError extends Error {
  readonly reason: StoreReason;
  constructor(reason: StoreReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.reason = reason;
  }
}

const RESTORE = 'restore the latest backup with "registrar restore FILE"';

/**
 * SQLite's error as a StoreError about the database `file`. Everything that is not the disk's, the file's or another
 * process's doing (a broken constraint, wrong SQL) is a fault in the program and comes back as it is.
 */
export function fromSqlite(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const told = `${error.message}; ${error.code}`;
  const storeError = (reason: StoreReason, message: string): StoreError =>
    new StoreError(reason, `${message} (${told})`, { cause: error });
  switch (primaryCode(error.code)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return storeError('locked', `${file}: another program keeps the database locked; close it and try again`);
    case 'SQLITE_FULL':
      return storeError('full', `${file}: no space left on its disk; make room, nothing is lost`);
    case 'SQLITE_CORRUPT':
      return storeError('damaged', `${file}: the database is damaged; stop the worker, keep the file, and ${RESTORE}`);
    case 'SQLITE_NOTADB':
      return storeError('not-ours', `${file}: this is not a database of Registrar; correct "store.url", or ${RESTORE}`);
    case 'SQLITE_PERM':
    case 'SQLITE_READONLY':
      return storeError('permission', `${file}: may not be written; give the account of the worker the right to it`);
    case 'SQLITE_CANTOPEN':
      return storeError(
        'path',
        `${file}: the database cannot be opened; check that its folder exists and may be written`,
      );
    case 'SQLITE_IOERR':
      return storeError('io', `${file}: the disk refuses to read or write; check the disk and the system's log`);
    default:
      return error;
  }
}

/** The file system's error about `file` as a StoreError; anything else comes back as it is. */
export function fromFileSystem(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const storeError = (reason: StoreReason, message: string): StoreError =>
    new StoreError(reason, `${file}: ${message} (${String(error.code)})`, { cause: error });
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return storeError('permission', 'may not be written; give the account of the worker the right to its folder');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return storeError('path', 'no database can be kept here; correct the path');
    case 'ENOSPC':
    case 'EDQUOT':
      return storeError('full', 'no space left on its disk; make room');
    case 'EIO':
      return storeError('io', "the disk refuses to read or write; check the disk and the system's log");
    default:
      return error;
  }
}

/** `SQLITE_IOERR_WRITE` → `SQLITE_IOERR`: the primary result code of an extended one. */
function primaryCode(code: string): string {
  const [prefix, name] = code.split('_', 2);
  return `${prefix ?? ''}_${name ?? ''}`;
}
