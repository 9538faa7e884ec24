import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { backup, restore } from '../../src/store/backup.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { acquireWorkerLock } from '../../src/store/lock.ts';
import { getSetting, setSetting } from '../../src/store/settings.ts';
import { NOW, temporaryDatabase } from '../support/store.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const set = (database: Database, value: string) => database.transaction((tx) => setSetting(tx, 'key', value, NOW));

async function valueIn(file: string): Promise<string | null> {
  const database = await openDatabase({ url: `sqlite:${file}`, create: false });
  try {
    return await database.read((reader) => getSetting(reader, 'key'));
  } finally {
    await database.close();
  }
}

describe('a backup', () => {
  it('is made while the worker goes on writing, is one file, and private', async () => {
    const database = await temporaryDatabase();
    await set(database, 'then');
    const target = join(temporaryFolder(), 'backups', 'today.db');
    const url = `sqlite:${database.file}`;
    const copying = backup(url, target);
    for (let times = 1; times <= 10; times += 1) {
      await database.transaction((tx) => setSetting(tx, `other ${String(times)}`, 'x'.repeat(10_000), NOW));
      await turn();
    }
    expect(await copying).toEqual({ file: target, size: statSync(target).size });
    await set(database, 'now');
    expect(statSync(target).mode & 0o777).toBe(0o600);
    for (const suffix of ['.part', '-wal', '-shm', '-journal']) expect(existsSync(target + suffix)).toBe(false);
    expect(await valueIn(target)).toBe('then');
  });

  it('replaces nothing', async () => {
    const database = await temporaryDatabase();
    const target = join(temporaryFolder({ 'today.db': 'precious' }), 'today.db');
    await expect(backup(`sqlite:${database.file}`, target)).rejects.toMatchObject({
      reason: 'exists',
      message: `${target}: exists already and stays as it is; choose another name`,
    });
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('needs a database, and a place', async () => {
    const folder = temporaryFolder({ file: 'x' });
    const nothing = backup(`sqlite:${join(folder, 'none.db')}`, join(folder, 'b.db'));
    await expect(nothing).rejects.toMatchObject({ reason: 'missing' });
    await expect(backup('sqlite::memory:', join(folder, 'b.db'))).rejects.toMatchObject({ reason: 'url' });
    const database = await temporaryDatabase();
    const nowhere = backup(`sqlite:${database.file}`, join(folder, 'file', 'b.db'));
    await expect(nowhere).rejects.toMatchObject({ reason: 'path' });
  });
});

describe('restoring', () => {
  it('puts the backup back and keeps what was there', async () => {
    const database = await temporaryDatabase();
    const url = `sqlite:${database.file}`;
    await set(database, 'then');
    const copy = join(temporaryFolder(), 'copy.db');
    await backup(url, copy);
    await set(database, 'now');
    await database.close();
    const restored = restore(url, copy, NOW);
    expect(restored).toEqual({ file: database.file, previous: `${database.file}.before-20261120T090000000Z` });
    expect(await valueIn(database.file)).toBe('then');
    expect(await valueIn(restored.previous ?? '')).toBe('now');
    expect(statSync(database.file).mode & 0o777).toBe(0o600);
    expect(acquireWorkerLock(url).kind).toBe('acquired');
  });

  it('works where there is nothing yet', async () => {
    const database = await temporaryDatabase();
    await set(database, 'then');
    const folder = temporaryFolder();
    await backup(`sqlite:${database.file}`, join(folder, 'copy.db'));
    const file = join(folder, 'new', 'registrar.db');
    expect(restore(`sqlite:${file}`, join(folder, 'copy.db'), NOW)).toEqual({ file, previous: null });
    expect(await valueIn(file)).toBe('then');
  });

  it('replaces a damaged database, its log set aside with it', async () => {
    const database = await temporaryDatabase();
    await set(database, 'then');
    const copy = join(temporaryFolder(), 'copy.db');
    await backup(`sqlite:${database.file}`, copy);
    await database.close();
    writeFileSync(database.file, 'not a database any more'.repeat(100));
    writeFileSync(`${database.file}-wal`, 'left over');
    const { previous } = restore(`sqlite:${database.file}`, copy, NOW);
    expect(await valueIn(database.file)).toBe('then');
    expect(readFileSync(previous ?? '', 'utf8')).toContain('not a database any more');
  });

  it('is refused while a worker has the database, or anything else has it open', async () => {
    const database = await temporaryDatabase();
    const url = `sqlite:${database.file}`;
    await set(database, 'then');
    const copy = join(temporaryFolder(), 'copy.db');
    await backup(url, copy);
    await set(database, 'now');
    expect(() => restore(url, copy, NOW)).toThrow(expect.objectContaining({ reason: 'in-use' }) as Error);
    await database.close();
    const lock = acquireWorkerLock(url);
    expect(() => restore(url, copy, NOW)).toThrow(expect.objectContaining({ reason: 'in-use' }) as Error);
    if (lock.kind === 'acquired') lock.release();
    expect(await valueIn(database.file)).toBe('now');
  });

  it.each([
    [
      'damaged',
      (file: string) => {
        truncateSync(file, 4096 * 4);
      },
      'damaged',
    ],
    [
      'no database',
      (file: string) => {
        writeFileSync(file, 'text '.repeat(1000));
      },
      'not-ours',
    ],
    [
      'empty',
      (file: string) => {
        truncateSync(file, 0);
      },
      'not-ours',
    ],
  ])('refuses a backup that is %s, names it, and leaves the database as it is', async (_what, spoil, reason) => {
    const database = await temporaryDatabase();
    await set(database, 'now');
    const copy = join(temporaryFolder(), 'copy.db');
    await backup(`sqlite:${database.file}`, copy);
    await database.close();
    spoil(copy);
    expect(() => restore(`sqlite:${database.file}`, copy, NOW)).toThrow(
      expect.objectContaining({ reason, message: expect.stringContaining(copy) as string }) as Error,
    );
    expect(await valueIn(database.file)).toBe('now');
    expect(existsSync(`${database.file}.restoring`)).toBe(false);
  });

  it('says when there is no such backup', () => {
    const folder = temporaryFolder();
    expect(() => restore(`sqlite:${join(folder, 'a.db')}`, join(folder, 'b.db'), NOW)).toThrow(
      `${join(folder, 'b.db')}: there is no such backup`,
    );
  });
});
