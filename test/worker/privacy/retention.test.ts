import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/store/history.ts';
import { listEntries } from '../../../src/store/ledger.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { addressOf, deskLife, type DeskLife } from '../../support/desk-life.ts';
import { filesHolding } from '../../support/octets.ts';

const TIDES = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 40 }
registration: { opens: 2020-01-01, closes: 2030-12-09T18:00 }
`;
const DUNES = TIDES.replace('tides', 'dunes')
  .replace('Rising tides: living with water', 'Walking dunes')
  .replaceAll('2030-12-10', '2031-03-10')
  .replace('2030-12-09', '2031-03-09');

let script: BuiltScript;
beforeAll(async () => {
  script = await buildScript('mail/parse/parse-worker.ts');
});
afterAll(() => script.remove());

const WHO = 'Quirina Zonderland';
const WORDS = [WHO, 'quirina.zonderland', 'Zonderland'];
const NEEDS = ['lactose'];
const held = (life: DeskLife, words: readonly string[]): readonly string[] =>
  filesHolding(life.desk.folder, words).filter((name) => /^registrar\.db/.test(name));

async function desk(): Promise<DeskLife> {
  const life = deskLife(script.url, TIDES, { 'config/events/dunes.yaml': DUNES });
  life.write(WHO, 'Please register me for Rising tides. I cannot eat lactose.', {
    Subject: 'Rising tides, for Zonderland',
  });
  await life.run('2030-11-20T10:00:00+01:00');
  expect(held(life, [...WORDS, ...NEEDS])).not.toEqual([]);
  return life;
}

describe('what was kept for long enough', { timeout: 120_000 }, () => {
  it('is forgotten: needs a week after the event, people a month after it, to the last octet; numbers stay', async () => {
    const life = await desk();
    await life.run('2030-12-17T16:29:00+01:00');
    expect((await life.registrations())[0]).toMatchObject({ name: WHO, notes: [expect.stringContaining('lactose')] });
    await life.run('2030-12-17T16:30:00+01:00');
    expect((await life.registrations())[0]).toMatchObject({ name: WHO, email: addressOf(WHO), notes: [] });
    expect(held(life, NEEDS)).toEqual([]);

    await life.run('2031-01-09T16:29:00+01:00');
    expect(held(life, WORDS)).not.toEqual([]);
    await life.run('2031-01-09T16:30:00+01:00');
    expect(held(life, WORDS)).toEqual([]);
    const [row, ...others] = await life.registrations();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      name: null,
      email: null,
      registrant: '',
      status: 'confirmed',
      seats: 1,
      language: 'en',
    });
    const [entry] = await life.store((store) => store.read((reader) => listEntries(reader, 10)));
    expect(entry).toMatchObject({ sender: null, subject: null, reading: null, messageId: null, action: 'register' });
    const history = await life.store((store) => store.read((reader) => historyOf(reader, row?.id ?? '')));
    expect(history).toMatchObject([{ what: 'registered', to: 'confirmed', details: null, causeRef: null }]);
    expect(life.logged.filter(({ what }) => what === 'dataForgotten').map(({ fields }) => fields['event'])).toEqual([
      'tides',
      'tides',
    ]);
  });

  it('is forgotten after a long downtime too, also of an event whose file is gone', async () => {
    const life = await desk();
    life.event(DUNES.replace('id: dunes', 'id: cliffs'));
    await life.run('2031-02-20T10:00:00+01:00');
    expect(held(life, [...WORDS, ...NEEDS])).toEqual([]);
    expect(await life.registrations()).toHaveLength(1);
  });

  it('is not forgotten because of a slip in the date that nobody has announced', async () => {
    const life = await desk();
    life.event(TIDES.replaceAll('2030-12-10', '2029-12-10').replace('closes: 2030-12-09T18:00', 'closes: 2029-12-09'));
    await life.run('2030-11-21T10:00:00+01:00');
    expect((await life.registrations())[0]).toMatchObject({ name: WHO, email: addressOf(WHO) });
  });

  it('is forgotten of mails about no event as many days after they came', async () => {
    const life = deskLife(script.url, TIDES);
    const subject = { Subject: 'Zonderland & Co: printer toner at half the price' };
    life.write(WHO, 'We sell printer toner to offices in your street, at half the price.', subject);
    await life.run('2030-10-01T10:00:00+02:00');
    expect(held(life, WORDS)).not.toEqual([]);
    await life.run('2030-11-01T10:00:00+01:00');
    expect(held(life, WORDS)).toEqual([]);
    // The same mail once more, as after a move, is still known, and leaves nothing behind.
    const again = { ...subject, 'Message-ID': '<mail-1@people.example>' };
    life.write(WHO, 'We sell printer toner to offices in your street, at half the price.', again);
    await life.run('2030-11-01T11:00:00+01:00');
    const entries = await life.store((store) => store.read((reader) => listEntries(reader, 10)));
    expect(entries.map(({ kind, messageId }) => [kind, messageId])).toEqual([
      ['person', null],
      ['duplicate', null],
    ]);
  });

  it('of somebody who comes to a later event too stays as long as that asks for', async () => {
    const life = await desk();
    life.write(WHO, 'Please register me for Walking dunes on 10 March as well.', { Subject: 'Walking dunes' });
    await life.run('2030-11-25T10:00:00+01:00');
    await life.run('2031-01-10T10:00:00+01:00');
    const dunes = await life.store((store) =>
      store.read((reader) => reader.selectFrom('registrations').select(['event_id', 'name']).execute()),
    );
    expect(dunes).toEqual([
      { event_id: 'tides', name: null },
      { event_id: 'dunes', name: WHO },
    ]);
    await life.run('2031-04-10T10:00:00+02:00');
    expect(held(life, WORDS)).toEqual([]);
  });
});
