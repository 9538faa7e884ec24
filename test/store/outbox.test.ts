import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { failedLetters, letterByMessageId, nextDueAt, outboxCounts, recentTo } from '../../src/store/letters-sent.ts';
import {
  due,
  enqueue,
  markDeferred,
  markFailed,
  markSent,
  recordAttempt,
  releaseInterrupted,
} from '../../src/store/outbox.ts';
import { letter, NOW, temporaryDatabase } from '../support/store.ts';

const SOON = '2026-11-20T09:00:20.4Z';
const LATER = '2026-11-20T09:05:00Z';

async function withLetters(...ids: readonly string[]): Promise<Database & { file: string }> {
  const database = await temporaryDatabase();
  await database.transaction(async (tx) => {
    for (const letterId of ids) await enqueue(tx, letter({ letterId }), null, NOW);
  });
  return database;
}

const dueIds = (database: Database, now: string) =>
  database.read(async (reader) => (await due(reader, now, 10)).map(({ message }) => message.letterId));

describe('the outbox', () => {
  it('gives a letter back exactly as it was put in, due at once', async () => {
    const database = await withLetters('l1');
    expect(await database.read((reader) => due(reader, NOW, 10))).toEqual([
      { message: letter({ letterId: 'l1' }), createdAt: NOW, attempts: 0 },
    ]);
  });

  it('takes a letter once', async () => {
    const database = await withLetters('l1');
    const again = await database.transaction((tx) =>
      enqueue(tx, letter({ letterId: 'l1', subject: 'Other' }), null, LATER),
    );
    expect(again).toBe(false);
    const [only] = await database.read((reader) => due(reader, LATER, 10));
    expect(only?.message.subject).toBe('Bevestiging');
    expect(await database.transaction((tx) => enqueue(tx, letter({ letterId: 'l2' }), null, LATER))).toBe(true);
  });

  it('refuses two letters under one Message-ID', async () => {
    const database = await withLetters('l1');
    const { messageId } = letter({ letterId: 'l1' });
    const second = database.transaction((tx) => enqueue(tx, letter({ letterId: 'l2', messageId }), null, NOW));
    await expect(second).rejects.toThrow(/UNIQUE/);
  });

  it('holds back what is being tried, however long the server takes to answer', async () => {
    const database = await withLetters('l1', 'l2');
    await database.transaction((tx) => recordAttempt(tx, ['l1'], SOON));
    expect(await dueIds(database, NOW)).toEqual(['l2']);
    expect(await dueIds(database, LATER)).toEqual(['l2']);
    await database.transaction((tx) => markDeferred(tx, 'l1', '451 later', SOON));
    expect(await dueIds(database, SOON)).toEqual(['l2', 'l1']);
    const [, first] = await database.read((reader) => due(reader, SOON, 10));
    expect(first?.attempts).toBe(1);
  });

  it('gives at once, after a start, what was being tried when the process ended, but not what was put off', async () => {
    const database = await withLetters('l1', 'l2', 'l3');
    await database.transaction((tx) => recordAttempt(tx, ['l1', 'l2', 'l3'], LATER));
    await database.transaction((tx) => markDeferred(tx, 'l2', '451 later', LATER));
    await database.transaction((tx) => markSent(tx, 'l3', '250 ok', NOW));
    expect(await dueIds(database, SOON)).toEqual([]);
    expect(await database.transaction((tx) => releaseInterrupted(tx, SOON))).toBe(1);
    expect(await dueIds(database, SOON)).toEqual(['l1']);
    expect(await database.transaction((tx) => releaseInterrupted(tx, SOON))).toBe(0);
  });

  it('keeps that a letter went, and drops what it said', async () => {
    const database = await withLetters('l1');
    await database.transaction((tx) => recordAttempt(tx, ['l1'], SOON));
    await database.transaction((tx) => markSent(tx, 'l1', '250 2.0.0 ok', LATER));
    expect(await dueIds(database, LATER)).toEqual([]);
    const { messageId } = letter({ letterId: 'l1' });
    expect(await database.read((reader) => letterByMessageId(reader, messageId))).toEqual({
      letterId: 'l1',
      messageId,
      name: 'confirmation',
      eventId: 'peacekeeping',
      registrationId: 'r1',
      to: 'roos@hulp.example',
      createdAt: NOW,
      state: 'sent',
      attempts: 1,
      nextTryAt: null,
      lastError: null,
      sentAt: LATER,
      response: '250 2.0.0 ok',
    });
    const [row] = await database.read((reader) => reader.selectFrom('outbox').select('content').execute());
    expect(row?.content).toBeNull();
  });

  it('tries again what was put off, and never what failed', async () => {
    const database = await withLetters('l1', 'l2');
    await database.transaction((tx) => markDeferred(tx, 'l1', '451 greylisted', LATER));
    await database.transaction((tx) => markFailed(tx, 'l2', '550 no such user'));
    expect(await database.read(nextDueAt)).toBe(LATER);
    expect(await dueIds(database, '2036-01-01T00:00:00Z')).toEqual(['l1']);
    expect(await database.read((reader) => failedLetters(reader, 10))).toMatchObject([
      { letterId: 'l2', state: 'failed', lastError: '550 no such user' },
    ]);
    expect(await database.read(outboxCounts)).toEqual({ queued: 1, oldest: NOW, failed: 1 });
  });

  it('refuses a second outcome', async () => {
    const database = await withLetters('l1');
    await database.transaction((tx) => markSent(tx, 'l1', '250 ok', NOW));
    await expect(database.transaction((tx) => markFailed(tx, 'l1', 'late'))).rejects.toMatchObject({
      reason: 'unknown-row',
      message: 'database, table outbox: no letter l1 waits to be sent',
    });
  });

  it('knows what was written to an address lately', async () => {
    const database = await withLetters('l1');
    await database.transaction((tx) => enqueue(tx, letter({ letterId: 'l2' }), null, LATER));
    const to = { name: null, address: 'piet@hulp.example' };
    await database.transaction((tx) => enqueue(tx, letter({ letterId: 'l3', to }), null, LATER));
    const recent = (since: string) =>
      database.read(async (reader) => (await recentTo(reader, 'ROOS@hulp.example', since)).map((one) => one.letterId));
    expect(await recent(NOW)).toEqual(['l1', 'l2']);
    expect(await recent(SOON)).toEqual(['l2']);
  });

  it('is empty at first', async () => {
    const database = await withLetters();
    expect(await database.read(outboxCounts)).toEqual({ queued: 0, oldest: null, failed: 0 });
    expect(await database.read(nextDueAt)).toBeNull();
  });

  it('names a letter that somebody broke instead of sending it', async () => {
    const database = await withLetters('l1');
    const broken = JSON.stringify({ ...letter(), to: 'roos@hulp.example' });
    await database.transaction((tx) => tx.updateTable('outbox').set({ content: broken }).execute());
    await expect(database.read((reader) => due(reader, NOW, 10))).rejects.toMatchObject({
      reason: 'damaged-row',
      message: expect.stringContaining('table outbox, row 1: column content') as string,
    });
  });
});
