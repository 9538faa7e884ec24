import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import {
  deskThread,
  isExpired,
  latestDeskThread,
  noteDeskMail,
  openDeskThread,
  useDeskThread,
  type NewDeskThread,
} from '../../src/store/desk-threads.ts';
import { NOW, temporaryDatabase } from '../support/store.ts';

const LATER = '2026-11-20T09:05:00Z';
const thread: NewDeskThread = {
  token: 'abcdefghijklmnopqrstuvwxyz',
  kind: 'digest',
  eventId: 'tides',
  organiser: 'anna@atlas.example',
  items: [
    { number: 1, kind: 'mail', ledgerId: 7 },
    { number: 2, kind: 'pending', registrationIds: ['r1', 'r2'] },
  ],
  pending: null,
};

describe('letters that organisers can answer', () => {
  it('are found by their token alone, of which nothing is kept', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openDeskThread(tx, thread, NOW));
    const { token, ...rest } = thread;
    const found = await database.read((reader) => deskThread(reader, token));
    expect(found).toMatchObject({ ...rest, madeAt: NOW, usedAt: null });
    expect(await database.read((reader) => deskThread(reader, 'zbcdefghijklmnopqrstuvwxyz'))).toBeNull();
    const rows = await database.read((reader) => reader.selectFrom('desk_threads').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('expire two weeks after they were written', async () => {
    const database = await temporaryDatabase();
    await database.transaction((tx) => openDeskThread(tx, thread, NOW));
    const found = await database.read((reader) => deskThread(reader, thread.token));
    if (found === null) throw new Error('not found');
    const end = Temporal.Instant.from(NOW).add({ hours: 14 * 24 });
    expect(isExpired(found, end.subtract({ seconds: 1 }))).toBe(false);
    expect(isExpired(found, end)).toBe(true);
  });

  it('are known by the latest of each organiser and event', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      await openDeskThread(tx, thread, NOW);
      await openDeskThread(tx, { ...thread, token: 'b', eventId: null }, NOW);
      await openDeskThread(tx, { ...thread, token: 'c', items: [] }, LATER);
    });
    const latest = (eventId: string | null, organiser = thread.organiser) =>
      database.read((reader) => latestDeskThread(reader, 'digest', eventId, organiser));
    expect(await latest('tides')).toMatchObject({ madeAt: LATER, items: [] });
    expect(await latest(null)).toMatchObject({ madeAt: NOW });
    expect(await latest('tides', 'bo@atlas.example')).toBeNull();
  });

  it('are confirmed once', async () => {
    const database = await temporaryDatabase();
    const id = await database.transaction((tx) => openDeskThread(tx, { ...thread, kind: 'confirm' }, NOW));
    expect(await database.transaction((tx) => useDeskThread(tx, id, LATER))).toBe(true);
    expect(await database.transaction((tx) => useDeskThread(tx, id, LATER))).toBe(false);
  });

  it('take each answer once, by its Message-ID', async () => {
    const database = await temporaryDatabase();
    expect(await database.transaction((tx) => noteDeskMail(tx, '<a@atlas.example>', NOW))).toBe(true);
    expect(await database.transaction((tx) => noteDeskMail(tx, '<a@atlas.example>', LATER))).toBe(false);
  });
});
