import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/store/history.ts';
import { record } from '../../src/store/ledger.ts';
import {
  byCalendarUid,
  changeStatus,
  insertRegistration,
  listByEvent,
  nextWaiting,
  registrationById,
  standingFor,
  updateRegistration,
} from '../../src/store/registrations.ts';
import type { Registration } from '../../src/domain/registration.ts';
import type { Database } from '../../src/store/database.ts';
import { entry, NOW, registration, temporaryDatabase } from '../support/store.ts';

const LATER = '2026-11-21T10:00:00.5Z';
const AGENDA = { kind: 'agenda' } as const;

async function insert(database: Database, ...registrations: readonly Partial<Registration>[]): Promise<void> {
  await database.transaction(async (tx) => {
    for (const fields of registrations) await insertRegistration(tx, registration(fields), AGENDA, NOW);
  });
}

const ids = (registrations: readonly Registration[]) => registrations.map(({ id }) => id);

describe('registrations', () => {
  it('come back as they were written, with the mail that made them in their history', async () => {
    const database = await temporaryDatabase();
    const made = registration({ notes: ['vegan', 'rolstoel'], seats: 3, registeredAt: '2026-11-20T09:00:00.25Z' });
    const message = await database.transaction(async (tx) => {
      const id = await record(tx, entry(), NOW);
      await insertRegistration(tx, made, { kind: 'mail', message: id }, NOW);
      return id;
    });
    expect(await database.read((reader) => registrationById(reader, 'r1'))).toEqual(made);
    expect(await database.read((reader) => historyOf(reader, 'r1'))).toEqual([
      {
        registrationId: 'r1',
        eventId: 'peacekeeping',
        at: NOW,
        what: 'registered',
        from: null,
        to: 'confirmed',
        cause: 'mail',
        causeRef: String(message),
        details: null,
      },
    ]);
  });

  it('cannot be made by a mail that is not in the ledger', async () => {
    const database = await temporaryDatabase();
    const orphan = database.transaction((tx) =>
      insertRegistration(tx, registration(), { kind: 'mail', message: 99 }, NOW),
    );
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
  });

  it('note each change with what was and what is, and by whom', async () => {
    const database = await temporaryDatabase();
    await insert(database, {});
    const by = { kind: 'organiser', address: 'coordinator@kuno.example' } as const;
    await database.transaction((tx) => changeStatus(tx, 'r1', 'cancelled', by, LATER));
    const after = await database.transaction((tx) =>
      updateRegistration(tx, 'r1', { name: 'Rosa Janmaat', calendarSequence: 1 }, AGENDA, LATER),
    );
    expect(after).toEqual(registration({ name: 'Rosa Janmaat', calendarSequence: 1, status: 'cancelled' }));
    const history = await database.read((reader) => historyOf(reader, 'r1'));
    expect(history.slice(1)).toMatchObject([
      {
        at: LATER,
        what: 'status',
        from: 'confirmed',
        to: 'cancelled',
        cause: 'organiser',
        causeRef: by.address,
        details: null,
      },
      {
        what: 'amended',
        from: 'cancelled',
        to: 'cancelled',
        cause: 'agenda',
        causeRef: null,
        details: { name: { from: 'Roos Janmaat', to: 'Rosa Janmaat' }, calendarSequence: { from: 0, to: 1 } },
      },
    ]);
  });

  it('leave no trace of a change that changes nothing', async () => {
    const database = await temporaryDatabase();
    await insert(database, {});
    await database.transaction((tx) =>
      updateRegistration(tx, 'r1', { name: 'Roos Janmaat', notes: [] }, AGENDA, LATER),
    );
    expect(await database.read((reader) => historyOf(reader, 'r1'))).toHaveLength(1);
  });

  it('that are not there cannot be changed', async () => {
    const database = await temporaryDatabase();
    await expect(
      database.transaction((tx) => changeStatus(tx, 'nobody', 'cancelled', AGENDA, NOW)),
    ).rejects.toMatchObject({
      reason: 'unknown-row',
      message: 'database, table registrations: there is no row nobody',
    });
  });

  it('stand for a person by her own address or the one who registered her, whatever the case', async () => {
    const database = await temporaryDatabase();
    await insert(
      database,
      { id: 'own', email: 'Roos@Hulp.example', registrant: 'roos@hulp.example' },
      { id: 'by-her', email: null, registrant: 'roos@hulp.example' },
      { id: 'for-her', email: 'roos@hulp.example', registrant: 'secretary@hulp.example' },
      { id: 'cancelled', status: 'cancelled' },
      { id: 'elsewhere', eventId: 'other' },
      { id: 'somebody', email: 'piet@hulp.example', registrant: 'piet@hulp.example' },
    );
    const standing = (addresses: string[], eventIds: string[]) =>
      database.read(async (reader) => ids(await standingFor(reader, { addresses, eventIds })));
    expect(await standing(['ROOS@hulp.EXAMPLE'], ['peacekeeping'])).toEqual(['own', 'by-her', 'for-her']);
    expect(await standing(['roos@hulp.example'], ['other', 'peacekeeping'])).toContain('elsewhere');
    expect(await standing([], ['peacekeeping'])).toEqual([]);
    expect(await standing(['roos@hulp.example'], [])).toEqual([]);
  });

  it('are found under a changed address, and not under the old one', async () => {
    const database = await temporaryDatabase();
    await insert(database, { registrant: 'secretary@hulp.example' });
    await database.transaction((tx) => updateRegistration(tx, 'r1', { email: 'Rosa@Hulp.example' }, AGENDA, NOW));
    const standing = (address: string) =>
      database.read((reader) => standingFor(reader, { addresses: [address], eventIds: ['peacekeeping'] }));
    expect(await standing('rosa@hulp.example')).toHaveLength(1);
    expect(await standing('roos@hulp.example')).toHaveLength(0);
  });

  it('are listed in the order of registering, also within one instant', async () => {
    const database = await temporaryDatabase();
    await insert(database, { id: 'z' }, { id: 'a' }, { id: 'x', eventId: 'other' }, { id: 'm', status: 'cancelled' });
    expect(ids(await database.read((reader) => listByEvent(reader, 'peacekeeping')))).toEqual(['z', 'a', 'm']);
  });

  it('are found by their calendar entry', async () => {
    const database = await temporaryDatabase();
    await insert(database, { id: 'a' }, { id: 'b' });
    expect(ids(await database.read((reader) => byCalendarUid(reader, 'b@kuno.example')))).toEqual(['b']);
  });

  it('name the row that somebody broke', async () => {
    const database = await temporaryDatabase();
    await insert(database, {});
    await database.transaction((tx) => tx.updateTable('registrations').set({ notes: 'vegan' }).execute());
    await expect(database.read((reader) => registrationById(reader, 'r1'))).rejects.toMatchObject({
      reason: 'damaged-row',
      message: expect.stringContaining('table registrations, row r1: column notes') as string,
    });
  });
});

describe('the queue', () => {
  const waiting = (database: Database, mode: 'in-person' | 'online') =>
    database.read(async (reader) => ids(await nextWaiting(reader, 'peacekeeping', mode, 10)));

  it('is first come, first served, for each event and mode', async () => {
    const database = await temporaryDatabase();
    const status = 'waiting';
    await insert(
      database,
      { id: 'c', status },
      { id: 'a', status },
      { id: 'x', status, attendance: 'online' },
      { id: 'y', status, eventId: 'other' },
      { id: 'b', status },
    );
    expect(await waiting(database, 'in-person')).toEqual(['c', 'a', 'b']);
    expect(await waiting(database, 'online')).toEqual(['x']);
    expect(ids(await database.read((reader) => nextWaiting(reader, 'peacekeeping', 'in-person', 1)))).toEqual(['c']);
  });

  it('puts at its end who comes later, however early the registration was', async () => {
    const database = await temporaryDatabase();
    await insert(
      database,
      { id: 'a', attendance: 'online' },
      { id: 'b', status: 'waiting' },
      { id: 'c', status: 'waiting' },
    );
    const to = { attendance: 'in-person', status: 'waiting' } as const;
    await database.transaction((tx) => updateRegistration(tx, 'a', to, AGENDA, LATER));
    expect(await waiting(database, 'in-person')).toEqual(['b', 'c', 'a']);
  });

  it('keeps the place of who only mends her name, and gives it up when she goes', async () => {
    const database = await temporaryDatabase();
    await insert(database, { id: 'a', status: 'waiting' }, { id: 'b', status: 'waiting' });
    await database.transaction((tx) => updateRegistration(tx, 'a', { name: 'Anna' }, AGENDA, LATER));
    expect(await waiting(database, 'in-person')).toEqual(['a', 'b']);
    await database.transaction((tx) => changeStatus(tx, 'a', 'cancelled', AGENDA, LATER));
    await database.transaction((tx) => changeStatus(tx, 'a', 'waiting', AGENDA, LATER));
    expect(await waiting(database, 'in-person')).toEqual(['b', 'a']);
  });
});

describe('the history', () => {
  it('cannot be changed or deleted', async () => {
    const database = await temporaryDatabase();
    await insert(database, {});
    const change = database.transaction((tx) => tx.updateTable('history').set({ status_to: 'waiting' }).execute());
    await expect(change).rejects.toThrow(/append-only/);
    const remove = database.transaction((tx) => tx.deleteFrom('history').execute());
    await expect(remove).rejects.toThrow(/append-only/);
    expect(await database.read((reader) => historyOf(reader, 'r1'))).toHaveLength(1);
  });

  it('can lose what names people, and nothing else, and nothing instead', async () => {
    const database = await temporaryDatabase();
    await insert(database, {});
    await database.transaction((tx) => updateRegistration(tx, 'r1', { name: 'Rosa' }, AGENDA, LATER));
    const invent = database.transaction((tx) => tx.updateTable('history').set({ details: '{"name":"X"}' }).execute());
    await expect(invent).rejects.toThrow(/append-only/);
    await database.transaction((tx) => tx.updateTable('history').set({ details: null, cause_ref: null }).execute());
    expect(await database.read((reader) => historyOf(reader, 'r1'))).toMatchObject([
      { what: 'registered', details: null },
      { what: 'amended', details: null, at: LATER },
    ]);
  });
});
