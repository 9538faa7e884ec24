// Copies of the database: made while the worker runs, looked through before they count, put back without losing what was there.
import { copyFileSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IsoInstant } from '../domain/time.ts';
import { fromFileSystem, fromSqlite, StoreError } from './errors.ts';
import { syncPath } from './files.ts';
import { checkIntegrity, openHandle, withHandle } from './handle.ts';
import { databaseFile, prepareFile } from './location.ts';
import { acquireWorkerLock } from './lock.ts';
import { schemaVersion } from './migrate.ts';
import { toColumn } from './rows.ts';

/** More pages than any database has: the whole copy is one step, so that writers cannot make it start over. */
const ALL_PAGES = 0x7fffffff;

export interface Backup {
  readonly file: string;
  /** Octets. */
  readonly size: number;
}

/**
 * Copies the database at `url` to the new file `target` while others use it; when this resolves, the copy has been looked
 * through, belongs to nobody but its owner and is on the disk. An existing `target` stays.
 * Throws StoreError (url, missing, exists, path, permission, not-ours, newer-schema, damaged, full, io).
 */
export async function backup(url: string, target: string): Promise<Backup> {
  const file = fileOf(url);
  prepareFile(file, false);
  if (isThere(target)) throw exists(target);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  prepareFile(part, true);
  try {
    await copyPages(file, part);
    withHandle(part, part, {}, (handle) => {
      handle.pragma('journal_mode = delete');
      checkIntegrity(handle, part, 'integrity_check');
    });
    syncPath(part);
    // A link fails where `target` has appeared meanwhile; a rename would replace it.
    linkSync(part, target);
    syncPath(dirname(target));
    return { file: target, size: statSync(target).size };
  } catch (error) {
    throw fromFileSystem(error, target);
  } finally {
    rmSync(part, { force: true });
  }
}

async function copyPages(file: string, part: string): Promise<void> {
  const source = openHandle(file, file, { readonly: true, fileMustExist: true });
  try {
    schemaVersion(source, file);
    await source.backup(part, { progress: () => ALL_PAGES });
  } catch (error) {
    throw fromSqlite(error, part);
  } finally {
    source.close();
  }
}

export interface Restored {
  readonly file: string;
  /** Where the database that was there before now lies; null where there was none. */
  readonly previous: string | null;
}

/**
 * Puts the backup `source` in the place of the database at `url`. What was there is kept beside it under a name with `now`.
 * Throws StoreError (url, missing, in-use, path, permission, not-ours, newer-schema, damaged, full, io).
 */
export function restore(url: string, source: string, now: IsoInstant): Restored {
  const file = fileOf(url);
  if (!isThere(source)) {
    throw new StoreError('missing', `${source}: there is no such backup`);
  }
  const lock = acquireWorkerLock(url);
  if (lock.kind === 'held') throw inUse(file);
  const part = `${file}.restoring`;
  try {
    rmSync(part, { force: true });
    prepareFile(part, true);
    copyFileSync(source, part);
    withHandle(part, source, { fileMustExist: true }, (handle) => {
      if (schemaVersion(handle, source) === 0) throw new StoreError('not-ours', `${source}: this is an empty database`);
      handle.pragma('journal_mode = delete');
      checkIntegrity(handle, source, 'integrity_check');
    });
    syncPath(part);
    const previous = keepPrevious(file, now);
    renameSync(part, file);
    syncPath(dirname(file));
    return { file, previous };
  } catch (error) {
    throw fromFileSystem(fromSqlite(error, file), file);
  } finally {
    rmSync(part, { force: true });
    lock.release();
  }
}

/** Gives the old database a second name; its write-ahead log must not be left for the new one. */
function keepPrevious(file: string, now: IsoInstant): string | null {
  if (!isThere(file)) return null;
  const previous = `${file}.before-${toColumn(now).replaceAll(/[-:.]/g, '')}`;
  if (isThere(previous)) throw exists(previous);
  const whole = emptyLog(file);
  for (const suffix of whole ? [] : ['-wal', '-shm']) {
    if (isThere(file + suffix)) renameSync(file + suffix, previous + suffix);
  }
  linkSync(file, previous);
  return previous;
}

/** Folds the log into the file and removes it. False where the file is too damaged for that. Throws StoreError (in-use). */
function emptyLog(file: string): boolean {
  try {
    withHandle(file, file, { fileMustExist: true }, (handle) => {
      // Leaving WAL needs the file to oneself: it fails while any other process has the database open.
      handle.pragma('journal_mode = delete');
    });
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'locked') throw inUse(file);
    if (error instanceof StoreError && (error.reason === 'damaged' || error.reason === 'not-ours')) return false;
    throw error;
  }
}

function fileOf(url: string): string {
  const file = databaseFile(url);
  if (file === null) throw new StoreError('url', `store.url: "${url}" is no file: there is nothing to copy`);
  return file;
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw fromFileSystem(error, path);
  }
}

function exists(file: string): StoreError {
  return new StoreError('exists', `${file}: exists already and stays as it is; choose another name`);
}

function inUse(file: string): StoreError {
  return new StoreError(
    'in-use',
    `${file}: this database is in use; stop the worker and what else reads it, then try again`,
  );
}
