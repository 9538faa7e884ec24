// Where a database lies: the address of the configuration → a file, its folder made, private to its owner.
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromFileSystem, StoreError } from './errors.ts';

const SCHEME = 'sqlite:';

/**
 * The file that `url` names: `sqlite:PATH`, as the system understands PATH; null for `sqlite::memory:`.
 * Throws StoreError (url).
 */
export function databaseFile(url: string): string | null {
  const path = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : '';
  if (path === ':memory:') return null;
  if (path === '' || path.startsWith('//') || path.startsWith(':') || path.includes('\0')) {
    throw new StoreError('url', `store.url: "${url}" is not understood; write for example "sqlite:data/registrar.db"`);
  }
  return path;
}

/**
 * Makes sure that `file` is there, and its folder: readable by nobody but their owner, for they hold people's data.
 * With `create` false a missing file is an error. Throws StoreError (missing, path, permission, full).
 */
export function prepareFile(file: string, create: boolean): void {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() === true) return;
    if (found !== undefined) throw new StoreError('path', `${file}: is not a file; correct the path in "store.url"`);
    if (!create) {
      throw new StoreError('missing', `${file}: there is no database yet; "registrar run" makes it`);
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw fromFileSystem(error, file);
  }
}
