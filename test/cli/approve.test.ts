import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { historyOf } from '../../src/store/history.ts';
import { deskWith } from '../support/desk-with.ts';
import { registrar } from '../support/registrar.ts';

const AT = '2030-11-20T10:00:00+01:00';
const PEOPLE = [
  { name: 'Jane Doe', status: 'pending' as const },
  { name: 'Bo Bos', status: 'pending' as const },
  { name: 'Bo Dam', status: 'pending' as const },
  { name: 'Cor Eik', status: 'confirmed' as const },
];

describe('registrar approve and decline', { timeout: 60_000 }, () => {
  it('decide about who waits for it, tell her, and keep who did it', async () => {
    const { config, storeUrl, letters } = await deskWith(PEOPLE);
    const run = (...args: string[]) => registrar([...args, '--config', config, '--now', AT]);
    expect(await run('approve', 'tides', 'jane')).toMatchObject({
      exitCode: 0,
      out: 'Approved: Jane Doe <p0@people.example>; a letter is in the outbox.\n',
    });
    expect((await run('decline', 'tides', 'p1@people.example')).out).toContain('Declined: Bo Bos');
    const store = await openDatabase({ url: storeUrl });
    const history = await store.read((reader) => historyOf(reader, 'r0'));
    await store.close();
    expect(history.at(-1)).toMatchObject({ from: 'pending', to: 'confirmed', cause: 'command', causeRef: 'approve' });
    await run('run', '--once');
    const subjects = letters().map((letter) => /^To: .*<?p(\d)@[^]*?^Subject: (.*)$/m.exec(letter)?.slice(1));
    expect(subjects.sort()).toEqual([
      ['0', 'Je bent aangemeld: Rising tides: living with water'],
      ['1', 'Over je aanmelding: Rising tides: living with water'],
    ]);
  });

  it('say clearly why nothing was decided', async () => {
    const { config } = await deskWith(PEOPLE);
    const approve = (who: string) => registrar(['approve', 'tides', who, '--config', config, '--now', AT]);
    const [several, confirmed, nobody] = await Promise.all([approve('Bo'), approve('Cor'), approve('Zed')]);
    expect(several).toMatchObject({ exitCode: 2, out: '' });
    expect(several.err).toContain('"Bo" could be several people');
    expect(confirmed.err).toBe('Nobody waits for approval there: Cor Eik <p3@people.example> is confirmed.\n');
    expect(nobody.err).toBe('Nobody called "Zed" is registered for tides.\n');
  });
});
