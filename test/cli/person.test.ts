import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT, desk, ONE_SEAT, personMail, type Desk } from '../support/desk.ts';
import { deskWith } from '../support/desk-with.ts';
import { filesHolding } from '../support/octets.ts';
import { registrar, type Ended } from '../support/registrar.ts';

const NAME = 'Quirina Zonderland';
const ADDRESS = 'quirina.zonderland@canary.example';
const WORDS = ['quirina', 'zonderland', 'canary.example', 'lactose'];

interface Life {
  readonly made: Desk;
  /** All that any process has logged or shown by itself. */
  readonly logs: string[];
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  readonly write: (from: string, id: string, subject: string, text: string) => void;
  /** What holds one of WORDS, of what the program keeps. */
  readonly held: () => readonly string[];
}

function life(): Life {
  const made = desk({ 'config/events/tides.yaml': ONE_SEAT });
  const logs: string[] = [];
  let count = 0;
  return {
    made,
    logs,
    async run(...args) {
      const now = args.includes('--now') ? [] : ['--now', AT];
      const ended = await registrar([...args, '--config', made.config, ...now]);
      logs.push(ended.err);
      return ended;
    },
    write(from, id, subject, text) {
      count += 1;
      const fields = { From: from, 'Message-ID': `<${id}>`, Subject: subject };
      made.deliver(`${String(1_900_000_000 + count)}.m`, personMail(fields, `Dear team,\n\n${text}\n`));
    },
    held: () => filesHolding(made.folder, WORDS).filter((file) => file.startsWith('registrar.db')),
  };
}

/** Registered, asked, named by somebody else, told of in a digest, and in a backup. */
async function lived(): Promise<Life> {
  const all = life();
  const { run, write } = all;
  const hers = `${NAME} <${ADDRESS}>`;
  write(
    hers,
    `zonderland-1@canary.example`,
    'Zonderland for Rising tides',
    `Please register me. I cannot eat lactose.\n\nBest,\n${NAME}`,
  );
  expect((await run('run', '--once')).exitCode).toBe(0);
  write(
    'Bo Bos <bo@people.example>',
    'bo-1@people.example',
    'Rising tides',
    'Please register me for Rising tides.\n\nBo Bos',
  );
  write(hers, 'zonderland-2@canary.example', 'A question of Zonderland', `Is there a lift?\n\nBest,\n${NAME}`);
  write(
    'Cor Eik <cor@people.example>',
    'cor-1@people.example',
    'Lift',
    `Will ${NAME} (${ADDRESS}) speak first, or somebody else?\n\nCor Eik`,
  );
  expect((await run('run', '--once')).exitCode).toBe(0);
  expect((await run('run', '--once', '--now', '2030-11-21T09:00:00+01:00')).exitCode).toBe(0);
  return all;
}

describe('registrar person', { timeout: 240_000 }, () => {
  it('export shows all that is kept, in words and as JSON', async () => {
    const { run, logs } = await lived();
    const { out } = await run('person', 'export', ADDRESS);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Registered for tides');
    expect(words).toContain(`name: ${NAME}`);
    expect(words).toContain('lactose');
    expect(words).toContain('Mails of others that name you: 1');
    const json = JSON.parse((await run('person', 'export', ADDRESS.toUpperCase(), '--json')).out) as unknown;
    expect(json).toMatchObject({
      address: ADDRESS,
      registrations: [{ event: 'tides', name: NAME, status: 'confirmed', history: [{ what: 'registered' }] }],
      mails: [{ action: 'register' }, { action: 'human', subject: 'A question of Zonderland' }],
      mailsOfOthers: 1,
    });
    const unknown = await run('person', 'export', 'nobody@people.example');
    expect(unknown.out).toContain('We keep nothing about this address.');
    expect(linesNaming(logs)).toEqual([]);
  });

  it('erase needs a yes, then leaves no octet of it anywhere, passes the seat on, and tells her and the organisers', async () => {
    const { made, run, logs, held, write } = await lived();
    expect(held()).not.toEqual([]);
    const look = await run('person', 'erase', ADDRESS);
    expect(look.out).toContain('tides: Q. (q…@canary.example) is cancelled; the seat goes to who waits');
    expect(look.out).toContain('Nothing was erased. Add --yes to do it.');
    const before = new Set(made.letters());
    const erased = await run('person', 'erase', ADDRESS, '--yes');
    expect(erased).toMatchObject({ exitCode: 0, err: '' });
    expect(erased.out).toContain(
      'Erased. A last letter to this address, and one to each organiser, are in the outbox.',
    );
    expect((await run('run', '--once')).exitCode).toBe(0);
    const letters = made.letters().filter((letter) => !before.has(letter));
    const to = (address: string): string =>
      letters.filter((letter) => new RegExp(`^To: .*${address}`, 'm').test(letter)).join();
    expect(letters).toHaveLength(3);
    expect(to('bo@people.example')).toMatch(/^Subject: .*place/im);
    expect(to(ADDRESS)).toContain('Your data is erased');
    expect(to('anna@atlas.example')).toContain('Somebody');
    expect(to('anna@atlas.example')).not.toMatch(/Zonderland|quirina/i);
    // The letters are gone when they are sent: the next round of the worker forgets them.
    expect((await run('run', '--once', '--now', '2030-11-20T12:00:00+01:00')).exitCode).toBe(0);
    expect(held()).toEqual([]);
    expect(readFileSync(join(made.folder, 'registrar.db.erased'), 'utf8')).toMatch(/^[0-9a-f]{64} [0-9a-f]{32} \S+\n$/);
    expect(linesNaming(logs)).toEqual([]);
    const list = JSON.parse((await run('attendees', 'tides', '--format', 'json')).out) as unknown;
    expect(list).toMatchObject([
      { name: null, email: null, status: 'cancelled', notes: [] },
      { name: 'Bo Bos', status: 'confirmed' },
    ]);
    // The same mail once more, as after a move between mailboxes, brings nothing back; a new one does.
    write(
      `${NAME} <${ADDRESS}>`,
      'zonderland-2@canary.example',
      'A question of Zonderland',
      `Is there a lift?\n\nBest,\n${NAME}`,
    );
    expect((await run('run', '--once')).exitCode).toBe(0);
    expect(held()).toEqual([]);
    expect((await run('person', 'erase', ADDRESS, '--yes')).out).toBe(`Nothing is kept about ${ADDRESS}.\n`);
  });

  it('is erased again from a backup of before', async () => {
    const { made, run, held } = await lived();
    const copy = join(made.folder, 'backups', 'before.db');
    expect((await run('backup', copy)).exitCode).toBe(0);
    expect((await run('person', 'erase', ADDRESS, '--yes')).exitCode).toBe(0);
    const restored = await run('restore', copy);
    expect(restored.out).toContain('People whose data was erased since are erased from it too: 1.');
    expect((await run('run', '--once')).exitCode).toBe(0);
    expect((await run('run', '--once', '--now', '2030-11-20T12:00:00+01:00')).exitCode).toBe(0);
    expect(held().filter((file) => !file.includes('.before-'))).toEqual([]);
  });

  it('says what is wrong, and what it will not do', async () => {
    const { config } = await deskWith([{ name: 'Jane Doe' }]);
    const wrong = await registrar(['person', 'erase', 'Jane Doe', '--config', config]);
    expect(wrong).toMatchObject({
      exitCode: 2,
      out: '',
      err: '"Jane Doe" is not a mail address; write name@example.org\n',
    });
  });
});

/** Of a Message-ID the log shows the domain. */
function linesNaming(logs: readonly string[]): readonly string[] {
  return logs
    .join('')
    .split('\n')
    .filter((line) => /quirina|zonderland|lactose/i.test(line));
}
