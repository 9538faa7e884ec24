import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needingAttention } from '../../../src/store/ledger-views.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { addressOf, deskLife, type DeskLife, type Got } from '../../support/desk-life.ts';
import { ONE_SEAT, REGISTRAR } from '../../support/desk.ts';
import { filesHolding } from '../../support/octets.ts';

const WHO = 'Quirina Zonderland';
const BO = 'Bo Bos';

let script: BuiltScript;
beforeAll(async () => {
  script = await buildScript('mail/parse/parse-worker.ts');
});
afterAll(() => script.remove());

async function registered(files: Readonly<Record<string, string>> = {}): Promise<DeskLife> {
  const life = deskLife(script.url, ONE_SEAT, files);
  life.write(WHO, 'Please register me for Rising tides.');
  life.write(BO, 'Please register me for Rising tides.');
  await life.run('2030-11-20T10:00:00+01:00');
  return life;
}

const held = (life: DeskLife): readonly string[] =>
  filesHolding(life.desk.folder, ['quirina', 'zonderland']).filter((file) => file.startsWith('registrar.db'));
const subjects = (letters: readonly Got[]): readonly (readonly [string, string])[] =>
  letters.map(({ to, subject }) => [to, subject]);
const attention = (life: DeskLife): Promise<number> =>
  life.store((store) => store.read(async (reader) => (await needingAttention(reader, 10)).length));

/** Her mail, and the address at which it is to be confirmed. */
async function ask(life: DeskLife, text: string, now: string): Promise<string> {
  life.write(WHO, text, { Subject: 'My data' });
  const [letter, ...others] = await life.run(now);
  expect(others).toEqual([]);
  expect(letter?.to).toBe(addressOf(WHO));
  expect(letter?.replyTo).toMatch(/^desk\+data-[a-z2-7]{26}@atlas\.example$/);
  return letter?.replyTo ?? '';
}

describe('a mail about one’s own data', { timeout: 120_000 }, () => {
  it('erases after a yes from the address that got the question, and tells the organisers', async () => {
    const life = await registered();
    const key = await ask(life, 'Please delete my data.', '2030-11-20T11:00:00+01:00');
    expect((await life.registrations()).map(({ name, status }) => [name, status])).toEqual([
      [WHO, 'confirmed'],
      [BO, 'waiting'],
    ]);

    // somebody else has the address, and a yes with more around it is none
    life.write(BO, 'Yes', { To: key });
    life.write(WHO, 'Yes, but keep my seat please.', { To: key });
    expect(await life.run('2030-11-20T12:00:00+01:00')).toEqual([]);
    expect(await attention(life)).toBe(2);
    expect((await life.registrations())[0]?.name).toBe(WHO);

    life.write(WHO, 'Yes', { To: key });
    const letters = await life.run('2030-11-20T13:00:00+01:00');
    expect(subjects(letters)).toEqual([
      ['anna@atlas.example', 'Somebody’s data was erased: please do so in your lists too'.replace('’', "'")],
      [addressOf(BO), expect.stringContaining('tides') as string],
      [addressOf(WHO), 'Your data is erased'],
    ]);
    expect(letters[0]?.text).toContain('Q. (q…@people.example)');
    expect((await life.registrations()).map(({ name, status }) => [name, status])).toEqual([
      [null, 'cancelled'],
      [BO, 'confirmed'],
    ]);
    await life.run('2030-11-20T13:30:00+01:00');
    expect(held(life)).toEqual([]);

    life.write(WHO, 'Yes', { To: key });
    expect(await life.run('2030-11-20T14:00:00+01:00')).toEqual([]);
  });

  it('tells all that is kept, in her language, and only once', async () => {
    const life = await registered();
    const key = await ask(life, 'Wat weten jullie over mij?', '2030-11-20T11:00:00+01:00');
    life.write(WHO, 'Ja', { To: key });
    const [letter, ...others] = await life.run('2030-11-20T12:00:00+01:00');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: addressOf(WHO), subject: 'Wat we over je weten', files: ['your-data.json'] });
    expect(letter?.text.replaceAll(/\s+/g, ' ')).toContain(`naam: ${WHO}`);
    life.write(WHO, 'Ja', { To: key });
    expect(await life.run('2030-11-20T12:30:00+01:00')).toEqual([]);
  });

  it('is dropped by a no, and by time', async () => {
    const life = await registered();
    const no = await ask(life, 'Please delete my data.', '2030-11-20T11:00:00+01:00');
    life.write(WHO, 'No', { To: no });
    life.write(WHO, 'Yes', { To: no });
    expect(await life.run('2030-11-20T12:00:00+01:00')).toEqual([]);
    const late = await ask(life, 'Please delete my data.', '2030-11-20T13:00:00+01:00');
    life.write(WHO, 'Yes', { To: late });
    expect(await life.run('2030-11-27T13:00:00+01:00')).toEqual([]);
    expect((await life.registrations())[0]?.name).toBe(WHO);
  });

  it('is a human’s where it is not clear, asked again and again, or the house is in shadow mode', async () => {
    const life = await registered();
    life.write(WHO, 'How long do you keep my personal data?', { Subject: 'My data' });
    expect(await life.run('2030-11-20T11:00:00+01:00')).toEqual([]);
    expect(await attention(life)).toBe(1);
    for (const hour of ['12', '13']) await ask(life, `Please delete my data.`, `2030-11-20T${hour}:00:00+01:00`);
    life.write(WHO, 'Please delete my data.', { Subject: 'My data' });
    expect(await life.run('2030-11-20T14:00:00+01:00')).toEqual([]);
    expect(await attention(life)).toBe(2);

    const shadow = await registered({ 'config/registrar.yaml': REGISTRAR.replace('mode: auto', 'mode: shadow') });
    shadow.write(WHO, 'Please delete my data.', { Subject: 'My data' });
    expect(await shadow.run('2030-11-20T11:00:00+01:00')).toEqual([]);
    expect(await attention(shadow)).toBe(1);
  });
});
