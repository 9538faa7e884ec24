import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migrate, MIGRATIONS, schemaVersion } from '../../src/store/migrate.ts';
import { temporaryDatabase } from '../support/store.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const ONE = 'create table one (a text) strict';
const TWO = "create table two (b text) strict; insert into two values ('x')";
const BROKEN = 'create table three (c text) strict; insert into nowhere values (1)';

function emptyHandle(): Sqlite.Database {
  const handle = new Sqlite(join(temporaryFolder(), 'x.db'));
  onTestFinished(() => {
    handle.close();
  });
  return handle;
}

const tables = (handle: Sqlite.Database) =>
  handle.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all();

describe('migrations', () => {
  it('run once each, in their order', () => {
    const handle = emptyHandle();
    migrate(handle, 'x.db', [ONE]);
    expect(schemaVersion(handle, 'x.db', [ONE])).toBe(1);
    migrate(handle, 'x.db', [ONE, TWO]);
    migrate(handle, 'x.db', [ONE, TWO]);
    expect(tables(handle)).toEqual(['one', 'two']);
    expect(handle.prepare('select count(*) from two').pluck().get()).toBe(1);
  });

  it('that fail leave the version before, whole, and go on from there when mended', () => {
    const handle = emptyHandle();
    expect(() => {
      migrate(handle, 'x.db', [ONE, BROKEN]);
    }).toThrow(/nowhere/);
    expect(schemaVersion(handle, 'x.db', [ONE, BROKEN])).toBe(1);
    expect(tables(handle)).toEqual(['one']);
    migrate(handle, 'x.db', [ONE, TWO]);
    expect(tables(handle)).toEqual(['one', 'two']);
  });

  it('refuse a database of a newer version, and leave it as it is', async () => {
    const database = await temporaryDatabase();
    await database.close();
    const handle = new Sqlite(database.file);
    handle.pragma(`user_version = ${String(MIGRATIONS.length + 1)}`);
    handle.close();
    const before = readFileSync(database.file);
    await expect(openDatabase({ url: `sqlite:${database.file}` })).rejects.toMatchObject({
      reason: 'newer-schema',
      message: expect.stringContaining(`${database.file}: written by a newer version of Registrar`) as string,
    });
    expect(readFileSync(database.file)).toEqual(before);
  });
});
