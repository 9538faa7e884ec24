import { describe, expect, it } from 'vitest';
import { record } from '../../src/store/ledger.ts';
import { actedOn, findByIdentity, knownRefs, rowsOf } from '../../src/store/same-message.ts';
import { entry, NOW, temporaryDatabase } from '../support/store.ts';

const ref = (uid: string) => ({ mailbox: 'INBOX', uidValidity: '7', uid });

describe('what was handled before', () => {
  it('is known by its reference, in that mailbox and under that UIDVALIDITY only', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      await record(tx, entry({ ref: ref('1') }), NOW);
      await record(tx, entry({ ref: ref('3') }), NOW);
    });
    const known = (mailbox: string, validity: string) =>
      database.read((reader) => knownRefs(reader, mailbox, validity, ['1', '2', '3']));
    expect(await known('INBOX', '7')).toEqual(new Set(['1', '3']));
    expect(await known('INBOX', '8')).toEqual(new Set());
    expect(await known('Other', '7')).toEqual(new Set());
  });

  it('finds the same message again under another reference', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => record(tx, entry(), NOW));
    const find = (messageId: string | null, hash: string) =>
      database.read((reader) => findByIdentity(reader, messageId, hash));
    expect(await find('<a1@hulp.example>', 'ab'.repeat(32))).toBe(id);
    expect(await find('<a1@hulp.example>', 'cd'.repeat(32))).toBeNull();
    expect(await find('<other@hulp.example>', 'ab'.repeat(32))).toBeNull();
  });

  it('finds a message without Message-ID by its content', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => record(tx, entry({ messageId: null }), NOW));
    expect(await database.read((reader) => findByIdentity(reader, null, 'ab'.repeat(32)))).toBe(id);
  });

  it.each([
    ['register', ['register'], true],
    ['ask', ['ask', 'cancel'], true],
    ['none', ['none', 'claim'], true],
    ['human', ['human', 'amend'], true],
    ['register', ['refuse'], false],
    ['register', ['already-registered'], false],
    ['ask', ['ask', 'human', 'none', 'note-answer'], false],
  ] as const)(
    'knows by all its decisions whether a message was acted on: %s of %j: %s',
    async (action, kinds, acted) => {
      const database = await temporaryDatabase();
      const decisions = kinds.map((kind) => ({ kind }));
      await database.transaction(async (tx) => {
        await record(tx, entry({ ref: ref('1'), action: 'none', decisions: [] }), NOW);
        await record(tx, entry({ ref: ref('2'), action, decisions }), NOW);
      });
      const ask = (hash: string) => database.read((reader) => actedOn(reader, '<a1@hulp.example>', hash));
      expect(await ask('ab'.repeat(32))).toBe(acted);
      expect(await ask('cd'.repeat(32))).toBe(false);
    },
  );

  it('is all rows of one message, oldest first', async () => {
    const database = await temporaryDatabase();
    const ids = await database.transaction(async (tx) => [
      await record(tx, entry({ ref: ref('1') }), NOW),
      await record(tx, entry({ ref: ref('2') }), NOW),
    ]);
    await database.transaction((tx) => record(tx, entry({ ref: ref('3'), contentHash: 'cd'.repeat(32) }), NOW));
    const rows = await database.read((reader) => rowsOf(reader, '<a1@hulp.example>', 'ab'.repeat(32)));
    expect(rows).toEqual(ids);
  });
});
