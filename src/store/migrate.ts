// Brings a database to the schema of this program: numbered steps, only ever appended, each in a transaction of its own.
import type Sqlite from 'better-sqlite3';
import { StoreError } from './errors.ts';
import { initial } from './migrations/001-initial.ts';
import { drafts } from './migrations/002-drafts.ts';
import { organisers } from './migrations/003-organisers.ts';
import { privacy } from './migrations/004-privacy.ts';

/** Step n (from 1) makes schema version n. */
export const MIGRATIONS: readonly string[] = [initial, drafts, organisers, privacy];

/** "Regi" in the file's header (https://sqlite.org/fileformat2.html#application_id) tells our databases from others. */
const APPLICATION_ID = 0x52656769;

/** The version of the schema in `handle`, 0 for an empty database. Throws StoreError (not-ours, newer-schema). */
export function schemaVersion(handle: Sqlite.Database, file: string, migrations = MIGRATIONS): number {
  const version = handle.pragma('user_version', { simple: true }) as number;
  const tables = handle.prepare('select count(*) from sqlite_schema').pluck().get() as number;
  if (version === 0 && tables === 0) return 0;
  if (handle.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreError('not-ours', `${file}: this is another program's database; correct "store.url"`);
  }
  if (version > migrations.length) {
    throw new StoreError(
      'newer-schema',
      `${file}: written by a newer version of Registrar (schema ${String(version)}, this program knows ${String(migrations.length)}); install that version again, or restore a backup from before`,
    );
  }
  return version;
}

/**
 * Runs the steps that `handle` lacks. A step that fails leaves the version before it, whole.
 * Throws StoreError (not-ours, newer-schema) and SQLite's own errors.
 */
export function migrate(handle: Sqlite.Database, file: string, migrations = MIGRATIONS): void {
  const step = handle.transaction(() => {
    // Looked at inside the transaction: another process may have taken this step meanwhile.
    const version = schemaVersion(handle, file, migrations);
    const text = migrations[version];
    if (text === undefined) return false;
    handle.exec(text);
    handle.pragma(`application_id = ${String(APPLICATION_ID)}`);
    handle.pragma(`user_version = ${String(version + 1)}`);
    return true;
  });
  while (step.immediate());
}
