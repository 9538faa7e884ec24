import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepErasureList, readErasureList } from '../../src/store/erasure-file.ts';
import { addErasureMarks, erasedAmong, erasureMarks, noteErasure } from '../../src/store/erasures.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { historyOf } from '../../src/store/history.ts';
import { entryById, record } from '../../src/store/ledger.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { openQuestion, questionFor } from '../../src/store/questions.ts';
import {
  insertRegistration,
  listByEvent,
  registrationById,
  updateRegistration,
} from '../../src/store/registrations.ts';
import { entry, letter, NOW, reading, registration, request, temporaryDatabase } from '../support/store.ts';

const HERS = 'quirina@zonderland.example';
const HER_NAME = 'Quirina Zonderland';
const AGENDA = { kind: 'agenda' } as const;

describe('forgetting one person', () => {
  it('takes what names her out of the rows of others, and leaves the rest of them', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      const mail = await record(
        tx,
        entry({
          sender: 'secretary@hulp.example',
          reading: reading({
            requests: [request({ people: [{ name: HER_NAME, email: null, organisation: null, isSender: false }] })],
          }),
        }),
        NOW,
      );
      await insertRegistration(
        tx,
        registration({ id: 'hers', name: HER_NAME, email: HERS, registrant: 'secretary@hulp.example' }),
        { kind: 'mail', message: mail },
        NOW,
      );
      // She came in the place of Bo, whose registration it was, and made one for Cor.
      await insertRegistration(
        tx,
        registration({ id: 'passed', name: HER_NAME, email: 'x@hulp.example' }),
        AGENDA,
        NOW,
      );
      await updateRegistration(tx, 'passed', { name: 'Bo Bos', email: 'bo@hulp.example' }, AGENDA, NOW);
      const notes = ['vegan', 'sits beside quirina  zonderland'];
      await insertRegistration(
        tx,
        registration({ id: 'cor', name: 'Cor Eik', email: 'cor@hulp.example', registrant: HERS, notes }),
        AGENDA,
        NOW,
      );
      const told = {
        text: 'Quirina\nZonderland is registered too.\n',
        to: { name: null, address: 'secretary@hulp.example' },
      };
      await enqueue(tx, letter({ letterId: 'l1', registrationId: 'cor', ...told }), mail, NOW);
      await enqueue(
        tx,
        letter({ letterId: 'l2', registrationId: 'cor', to: { name: null, address: 'cor@hulp.example' } }),
        null,
        NOW,
      );
      await openQuestion(tx, { address: HERS, missing: 'who', request: request(), letterId: 'l9' }, NOW);
    });

    const forgotten = await database.transaction((tx) => forgetPerson(tx, HERS.toUpperCase(), NOW));

    expect(forgotten).toEqual({ registrations: 2, mails: 1, letters: 0, withdrawn: 1 });
    await database.read(async (reader) => {
      expect(await registrationById(reader, 'hers')).toMatchObject({ name: null, email: null, registrant: '' });
      expect(await registrationById(reader, 'cor')).toMatchObject({
        name: 'Cor Eik',
        registrant: 'cor@hulp.example',
        notes: ['vegan'],
      });
      expect(await registrationById(reader, 'passed')).toMatchObject({ name: 'Bo Bos' });
      expect((await historyOf(reader, 'passed')).map(({ what, details }) => [what, details])).toEqual([
        ['registered', null],
        ['amended', null],
      ]);
      // Whose mail it was a human may still have to know.
      expect(await entryById(reader, 1)).toMatchObject({
        sender: 'secretary@hulp.example',
        reading: null,
        subject: null,
      });
      expect(await questionFor(reader, HERS)).toBeNull();
      const letters = await reader.selectFrom('outbox').select(['letter_id', 'state']).orderBy('id').execute();
      expect(letters).toEqual([
        { letter_id: 'l1', state: 'withdrawn' },
        { letter_id: 'l2', state: 'queued' },
      ]);
    });
  });

  it('touches nobody who only has the same first name', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      await insertRegistration(tx, registration({ id: 'jan', name: 'Jan', email: 'jan@hulp.example' }), AGENDA, NOW);
      await insertRegistration(
        tx,
        registration({
          id: 'other',
          name: 'Jan de Wit',
          email: 'wit@hulp.example',
          notes: ['comes in January with Jan'],
        }),
        AGENDA,
        NOW,
      );
      await forgetPerson(tx, 'jan@hulp.example', NOW);
    });
    const rows = await database.read((reader) => listByEvent(reader, 'peacekeeping'));
    expect(rows.map(({ name, notes }) => [name, notes])).toEqual([
      [null, []],
      ['Jan de Wit', ['comes in January with Jan']],
    ]);
  });
});

describe('the list of erasures', () => {
  it('outlives its database, knows an address again, and names nobody', async () => {
    const database = await temporaryDatabase();
    await database.transaction(async (tx) => {
      await noteErasure(tx, HERS, NOW);
      await noteErasure(tx, 'bo@hulp.example', NOW);
    });
    const marks = await database.read(erasureMarks);
    keepErasureList(database.file, marks);
    keepErasureList(database.file, marks.slice(0, 1));
    const list = readFileSync(`${database.file}.erased`, 'utf8');
    expect(list).not.toMatch(/zonderland|hulp/);
    writeFileSync(`${database.file}.erased`, `${list}no line of ours\n`);
    const read = readErasureList(database.file);
    expect([...read].sort(byHash)).toEqual([...marks].sort(byHash));
    expect(erasedAmong([HERS, 'cor@hulp.example', 'bo@hulp.example'], read)).toEqual([HERS, 'bo@hulp.example']);

    const older = await temporaryDatabase();
    for (let times = 0; times < 2; times += 1) await older.transaction((tx) => addErasureMarks(tx, read));
    expect(await older.read(erasureMarks)).toHaveLength(2);
  });
});

function byHash(a: { readonly hash: string }, b: { readonly hash: string }): number {
  return a.hash < b.hash ? -1 : 1;
}
