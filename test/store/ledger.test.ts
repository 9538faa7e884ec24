import { describe, expect, it } from 'vitest';
import { entriesByMessageId, entryById, record, recordUnreadable, settle } from '../../src/store/ledger.ts';
import { countByKind, countNeedingAttention, needingAttention } from '../../src/store/ledger-views.ts';
import { countAttempt, retryable } from '../../src/store/retries.ts';
import { entry, NOW, temporaryDatabase } from '../support/store.ts';

const LATER = '2026-11-20T09:05:00Z';
const ref = (uid: string) => ({ mailbox: 'INBOX', uidValidity: '7', uid });

describe('the ledger', () => {
  it('gives back what was recorded', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => record(tx, entry(), NOW));
    const found = await database.read((reader) => entryById(reader, id));
    expect(found).toEqual({ ...entry(), id, handledAt: NOW, settledAt: null, filedAt: null });
    expect(await database.read((reader) => entriesByMessageId(reader, '<a1@hulp.example>'))).toEqual([found]);
  });

  it('refuses a second row for one reference, and keeps the first', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => record(tx, entry(), NOW));
    await expect(database.transaction((tx) => record(tx, entry(), LATER))).rejects.toThrow(/UNIQUE/);
    expect((await database.read((reader) => entryById(reader, id)))?.handledAt).toBe(NOW);
  });

  it('counts failed tries, and drops them when the message is recorded after all', async () => {
    const database = await temporaryDatabase();
    const attempt = () => database.transaction((tx) => countAttempt(tx, ref('9'), 'parser timed out', NOW));
    expect([await attempt(), await attempt(), await attempt()]).toEqual([1, 2, 3]);
    expect(await database.read((reader) => retryable(reader, 'INBOX', 10))).toEqual([
      { ref: ref('9'), attempts: 3, lastError: 'parser timed out' },
    ]);
    const id = await database.transaction((tx) => recordUnreadable(tx, ref('9'), 'parser timed out', 'attention', NOW));
    expect(await database.read((reader) => retryable(reader, 'INBOX', 10))).toEqual([]);
    expect(await database.read((reader) => entryById(reader, id))).toMatchObject({
      kind: 'unreadable',
      action: 'human',
      attention: true,
      error: 'parser timed out',
    });
  });

  it('lists the latest of more that need a human than are asked for, oldest first', async () => {
    const database = await temporaryDatabase();
    const ids: number[] = [];
    await database.transaction(async (tx) => {
      for (const uid of ['1', '2', '3']) ids.push(await record(tx, entry({ ref: ref(uid), attention: true }), NOW));
    });
    const waiting = await database.read((reader) => needingAttention(reader, 2));
    expect(waiting.map(({ id }) => id)).toEqual(ids.slice(1));
  });

  it('lists what needs a human until it is settled', async () => {
    const database = await temporaryDatabase();
    const [first, second] = await database.transaction(async (tx) => [
      await record(tx, entry({ ref: ref('1'), attention: true }), NOW),
      await record(tx, entry({ ref: ref('2'), attention: true }), NOW),
      await record(tx, entry({ ref: ref('3') }), NOW),
    ]);
    const waiting = async () =>
      (await database.read((reader) => needingAttention(reader, 10))).map((waitingEntry) => waitingEntry.id);
    expect(await waiting()).toEqual([first, second]);
    await database.transaction((tx) => settle(tx, [first], LATER));
    expect(await waiting()).toEqual([second]);
    expect(await database.read(countNeedingAttention)).toBe(1);
  });

  it('counts by kind and action, from an instant on', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      await record(tx, entry({ ref: ref('1') }), NOW);
      await record(tx, entry({ ref: ref('2') }), LATER);
      await record(tx, entry({ ref: ref('3'), kind: 'bulk', action: 'none' }), LATER);
    });
    expect(await database.read((reader) => countByKind(reader, null))).toEqual([
      { kind: 'bulk', action: 'none', count: 1 },
      { kind: 'person', action: 'register', count: 2 },
    ]);
    expect(await database.read((reader) => countByKind(reader, '2026-11-20T09:00:00.001Z'))).toEqual([
      { kind: 'bulk', action: 'none', count: 1 },
      { kind: 'person', action: 'register', count: 1 },
    ]);
  });

  it('names table, row and column of a row that somebody broke', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => record(tx, entry(), NOW));
    await database.transaction((tx) => tx.updateTable('messages').set({ reading: '{"kind":7}' }).execute());
    await expect(database.read((reader) => entryById(reader, id))).rejects.toMatchObject({
      reason: 'damaged-row',
      message: expect.stringContaining(`table messages, row ${String(id)}: column reading`) as string,
    });
  });
});
