import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { record } from '../../src/store/ledger.ts';
import { insertRegistration, registrationById } from '../../src/store/registrations.ts';
import { getSetting, setSetting } from '../../src/store/settings.ts';
import { entry, NOW, registration, temporaryDatabase } from '../support/store.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

describe('opening the database', () => {
  it('makes file and folder, readable by their owner only', async () => {
    const file = join(temporaryFolder(), 'data', 'deep', 'registrar.db');
    const database = await openDatabase({ url: `sqlite:${file}` });
    await database.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('writes ahead, waits for the disk, checks references and wipes what is deleted', async () => {
    const database = await temporaryDatabase();
    // A pragma belongs to its connection, so it is asked for on ours.
    const { sql } = await import('kysely');
    const pragma = (name: string) =>
      database.read(
        async (reader) =>
          Object.values((await sql.raw<object>(`pragma ${name}`).execute(reader)).rows[0] ?? {})[0] as unknown,
      );
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
  });

  it('keeps what was written when it is opened again', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => setSetting(tx, 'greeting', 'hello', NOW));
    await database.close();
    const again = await openDatabase({ url: `sqlite:${database.file}`, create: false });
    expect(await again.read((reader) => getSetting(reader, 'greeting'))).toBe('hello');
    await again.close();
  });

  it.each(['registrar.db', 'postgres://localhost/x', 'sqlite:', 'sqlite://data/registrar.db', 'sqlite::shared:'])(
    'does not understand %s, and says what it would',
    async (url) => {
      await expect(openDatabase({ url })).rejects.toMatchObject({
        reason: 'url',
        message: `store.url: "${url}" is not understood; write for example "sqlite:data/registrar.db"`,
      });
    },
  );

  it('does not make a database where it only should show one', async () => {
    const file = join(temporaryFolder(), 'registrar.db');
    await expect(openDatabase({ url: `sqlite:${file}`, create: false })).rejects.toMatchObject({
      reason: 'missing',
      message: `${file}: there is no database yet; "registrar run" makes it`,
    });
    expect(existsSync(file)).toBe(false);
  });

  it('says which path cannot hold a database', async () => {
    const folder = temporaryFolder({ 'a-file': 'text' });
    for (const file of [
      join(folder, 'a-file', 'registrar.db'),
      join(folder, 'a-file', 'deeper', 'registrar.db'),
      folder,
    ]) {
      await expect(openDatabase({ url: `sqlite:${file}` })).rejects.toMatchObject({
        reason: 'path',
        message: expect.stringContaining(file) as string,
      });
    }
  });

  it('says when the system does not let it write', async () => {
    const folder = join(temporaryFolder(), 'closed');
    mkdirSync(folder, { mode: 0o555 });
    await asAnybody(async () => {
      await expect(openDatabase({ url: `sqlite:${join(folder, 'registrar.db')}` })).rejects.toMatchObject({
        reason: 'permission',
        message: expect.stringContaining('registrar.db: may not be written') as string,
      });
    });
  });

  it('leaves a file that is no database as it is', async () => {
    const file = join(temporaryFolder({ 'registrar.db': 'Dear all, '.repeat(1000) }), 'registrar.db');
    await expect(openDatabase({ url: `sqlite:${file}` })).rejects.toMatchObject({ reason: 'not-ours' });
    expect(readFileSync(file, 'utf8')).toBe('Dear all, '.repeat(1000));
  });

  it("leaves another program's database as it is", async () => {
    const file = join(temporaryFolder(), 'registrar.db');
    const other = new Sqlite(file);
    other.exec('create table contacts (name text)');
    other.close();
    const before = readFileSync(file);
    await expect(openDatabase({ url: `sqlite:${file}` })).rejects.toMatchObject({
      reason: 'not-ours',
      message: `${file}: this is another program's database; correct "store.url"`,
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    [
      'a page overwritten',
      (file: string) => {
        overwrite(file, 3 * 4096 + 8);
      },
    ],
    [
      'cut off',
      (file: string) => {
        truncateSync(file, 5 * 4096);
      },
    ],
  ])('finds damage (%s), and overwrites nothing', async (_what, damage) => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      for (let uid = 1; uid <= 200; uid += 1) {
        await record(tx, entry({ ref: { mailbox: 'INBOX', uidValidity: '1', uid: String(uid) } }), NOW);
      }
    });
    await database.close();
    damage(database.file);
    const before = readFileSync(database.file);
    await expect(openDatabase({ url: `sqlite:${database.file}` })).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringContaining(`${database.file}: the database is damaged`) as string,
    });
    expect(readFileSync(database.file)).toEqual(before);
  });
});

describe('transactions', () => {
  it('are undone as a whole when they throw', async () => {
    const database = await temporaryDatabase();
    const failing = database.transaction(async (tx) => {
      await insertRegistration(tx, registration(), { kind: 'agenda' }, NOW);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.read((reader) => registrationById(reader, 'r1'))).toBeNull();
  });

  it('run one after the other when started together, each on what the one before left', async () => {
    const database = await temporaryDatabase();
    const order: string[] = [];
    const add = (name: string, wait: number) =>
      database.transaction(async (tx) => {
        order.push(`${name} begins`);
        const before = (await getSetting(tx, 'names')) ?? '';
        await pause(wait);
        await setSetting(tx, 'names', before + name, NOW);
        order.push(`${name} ends`);
      });
    const read = () => database.read((reader) => getSetting(reader, 'names'));
    const [, , seen] = await Promise.all([add('a', 20), add('b', 0), read(), add('c', 5)]);
    expect(seen).toBe('ab');
    expect(await read()).toBe('abc');
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('are refused inside each other instead of waiting for ever', async () => {
    const database = await temporaryDatabase({ longestWait: 50 });
    const nested = database.transaction(() => database.read((reader) => getSetting(reader, 'x')));
    await expect(nested).rejects.toThrow('a transaction inside a transaction');
    await expect(database.read((reader) => getSetting(reader, 'x'))).resolves.toBeNull();
  });

  it('never bind undefined', async () => {
    const database = await temporaryDatabase();
    const wrong = database.transaction((tx) => setSetting(tx, 'key', undefined as unknown as string, NOW));
    await expect(wrong).rejects.toThrow(/undefined|NOT NULL/);
    const lost = database.read((reader) => getSetting(reader, undefined as unknown as string));
    await expect(lost).rejects.toThrow('parameter 1 is undefined');
  });

  it('wait for another process that writes, with the thread free, and then see its work', async () => {
    const database = await temporaryDatabase();
    const other = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const db = new (require('better-sqlite3'))(workerData);
       db.exec("begin immediate; insert into settings values ('from', 'other', 'x')");
       parentPort.once('message', () => { db.exec('commit'); db.close(); });
       parentPort.postMessage('writing');`,
      { eval: true, workerData: database.file },
    );
    await once(other, 'message');
    const waiting = database.transaction((tx) => getSetting(tx, 'from'));
    other.postMessage('commit');
    expect(await waiting).toBe('other');
    await once(other, 'exit');
  });

  it('say that the disk is full, lose nothing, and go on when there is room', async () => {
    const database = await temporaryDatabase();
    const { sql } = await import('kysely');
    await database.transaction((tx) => setSetting(tx, 'kept', 'yes', NOW));
    const limit = (pages: number) =>
      database.transaction((tx) => sql.raw(`pragma max_page_count = ${String(pages)}`).execute(tx));
    await limit(1);
    const big = () => database.transaction((tx) => setSetting(tx, 'big', 'x'.repeat(1_000_000), NOW));
    await expect(big()).rejects.toMatchObject({
      reason: 'full',
      message: expect.stringContaining(database.file) as string,
    });
    expect(await database.read((reader) => getSetting(reader, 'kept'))).toBe('yes');
    await limit(1_000_000);
    await big();
    expect(await database.read((reader) => getSetting(reader, 'big'))).toHaveLength(1_000_000);
  });
});

describe('the write-ahead log', () => {
  it('is emptied by a checkpoint', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => setSetting(tx, 'a', 'b'.repeat(50_000), NOW));
    expect(statSync(`${database.file}-wal`).size).toBeGreaterThan(50_000);
    expect((await database.checkpoint()).complete).toBe(true);
    expect(statSync(`${database.file}-wal`).size).toBe(0);
  });

  it('leaves one file behind when the database is closed, also twice', async () => {
    const database = await temporaryDatabase();
    const writing = database.transaction((tx) => setSetting(tx, 'a', 'b', NOW));
    await Promise.all([database.close(), writing]);
    await database.close();
    expect(existsSync(`${database.file}-wal`)).toBe(false);
    await expect(database.read((reader) => getSetting(reader, 'a'))).rejects.toThrow(/destroyed/);
  });

  it('keeps no trace of what was erased', async () => {
    const database = await temporaryDatabase();
    const canary = 'Kanarie-8817';
    await database.transaction((tx) => setSetting(tx, 'name', canary, NOW));
    await database.checkpoint();
    expect(readFileSync(database.file).includes(canary)).toBe(true);
    await database.transaction((tx) => setSetting(tx, 'name', '', NOW));
    await database.checkpoint();
    for (const file of [database.file, `${database.file}-wal`]) expect(readFileSync(file).includes(canary)).toBe(false);
  });
});

/** Root may write everywhere, so it steps down for the time of `work`. */
async function asAnybody(work: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

function overwrite(file: string, from: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(4000, 0x5a), 0, 4000, from);
  closeSync(descriptor);
}
