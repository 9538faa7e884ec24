import { describe, expect, it } from 'vitest';
import { markFiled, pendingFilings } from '../../src/store/filings.ts';
import { entryById, record, type WantedFiling } from '../../src/store/ledger.ts';
import type { Database } from '../../src/store/database.ts';
import { entry, NOW, temporaryDatabase } from '../support/store.ts';

const LATER = '2026-11-20T09:05:00Z';

async function recorded(database: Database, uid: string, filing: WantedFiling, mailbox = 'INBOX'): Promise<number> {
  return database.transaction((tx) => record(tx, entry({ ref: { mailbox, uidValidity: '7', uid }, filing }), NOW));
}

const pending = (database: Database) =>
  database.read(async (reader) => (await pendingFilings(reader, 'INBOX', 10)).map(({ id }) => id));

describe('filing', () => {
  it('waits for what is to be put somewhere, oldest first, and for nothing else', async () => {
    const database = await temporaryDatabase();
    const first = await recorded(database, '5', 'attention');
    await recorded(database, '6', 'none');
    const second = await recorded(database, '2', 'handled');
    await recorded(database, '2', 'handled', 'Other');
    expect(await database.read((reader) => pendingFilings(reader, 'INBOX', 10))).toEqual([
      { id: first, ref: { mailbox: 'INBOX', uidValidity: '7', uid: '5' }, filing: 'attention' },
      { id: second, ref: { mailbox: 'INBOX', uidValidity: '7', uid: '2' }, filing: 'handled' },
    ]);
  });

  it('is over when done, and when somebody else took the message away', async () => {
    const database = await temporaryDatabase();
    const done = await recorded(database, '1', 'handled');
    const gone = await recorded(database, '2', 'handled');
    await database.transaction((tx) => markFiled(tx, [done], LATER, { kind: 'done' }));
    await database.transaction((tx) => markFiled(tx, [gone], LATER, { kind: 'gone' }));
    expect(await pending(database)).toEqual([]);
    expect((await database.read((reader) => entryById(reader, done)))?.filedAt).toBe(LATER);
  });

  it('is tried again after others when it failed, and given up after five times', async () => {
    const database = await temporaryDatabase();
    const stubborn = await recorded(database, '1', 'handled');
    const fresh = await recorded(database, '2', 'handled');
    const fail = () =>
      database.transaction((tx) => markFiled(tx, [stubborn], LATER, { kind: 'failed', reason: 'NO over quota' }));
    await fail();
    expect(await pending(database)).toEqual([fresh, stubborn]);
    for (let times = 2; times <= 4; times += 1) await fail();
    expect(await pending(database)).toEqual([fresh, stubborn]);
    await fail();
    expect(await pending(database)).toEqual([fresh]);
  });
});
