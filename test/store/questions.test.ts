import { describe, expect, it } from 'vitest';
import { closeQuestion, openQuestion, questionFor } from '../../src/store/questions.ts';
import { NOW, request, temporaryDatabase } from '../support/store.ts';

const LATER = '2026-11-20T09:05:00Z';
const question = {
  address: 'Roos@Hulp.example',
  missing: 'which-event',
  request: request({ event: null, candidates: ['peacekeeping', 'other'], doubts: ['which-event'] }),
  letterId: 'l1',
} as const;

describe('open questions', () => {
  it('wait for the answer of the one who was asked', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openQuestion(tx, question, NOW));
    expect(await database.read((reader) => questionFor(reader, 'roos@hulp.example'))).toMatchObject({
      missing: 'which-event',
      request: question.request,
      letterId: 'l1',
      askedAt: NOW,
      round: 1,
    });
    expect(await database.read((reader) => questionFor(reader, 'piet@hulp.example'))).toBeNull();
  });

  it('count on when asked again, one open at a time', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openQuestion(tx, question, NOW));
    await database.transaction((tx) => openQuestion(tx, { ...question, missing: 'who', letterId: 'l2' }, LATER));
    const open = await database.read((reader) => questionFor(reader, question.address));
    expect(open).toMatchObject({ missing: 'who', letterId: 'l2', round: 2 });
  });

  it('are gone when closed, with the request, and a later one counts from one', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openQuestion(tx, question, NOW));
    await database.transaction(async (tx) => {
      const open = await questionFor(tx, question.address);
      if (open !== null) await closeQuestion(tx, open.id, 'answered', LATER);
    });
    expect(await database.read((reader) => questionFor(reader, question.address))).toBeNull();
    const rows = await database.read((reader) =>
      reader.selectFrom('questions').select(['request', 'outcome']).execute(),
    );
    expect(rows).toEqual([{ request: '{}', outcome: 'answered' }]);
    await database.transaction((tx) => openQuestion(tx, question, LATER));
    expect(await database.read((reader) => questionFor(reader, question.address))).toMatchObject({ round: 1 });
  });

  it('that somebody broke are named', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openQuestion(tx, question, NOW));
    await database.transaction((tx) => tx.updateTable('questions').set({ request: '[]' }).execute());
    await expect(database.read((reader) => questionFor(reader, question.address))).rejects.toMatchObject({
      reason: 'damaged-row',
    });
  });
});
