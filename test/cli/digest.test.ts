import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, personMail } from '../support/desk.ts';
import { registrar } from '../support/registrar.ts';

const NOW = '2030-11-20T10:00:00+01:00';

describe('registrar digest', { timeout: 120_000 }, () => {
  it('shows what the organisers would be told, and sends it only when it is told to', async () => {
    const made = desk();
    const command = (...args: readonly string[]) => registrar([...args, '--config', made.config, '--now', NOW]);
    made.deliver('1.a', personMail());
    expect(await command('run', '--once')).toMatchObject({ exitCode: 0 });
    const page = join(made.folder, 'digest.html');
    const shown = await command('digest', 'tides', '--output', page);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out).toMatch(/^Rising tides: living with water: 1\n\n/);
    expect(shown.out).toMatch(/- New: Jane Doe, in person/);
    expect(readFileSync(page, 'utf8')).toMatch(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]{1000,}"/);
    expect(made.letters()).toHaveLength(1);

    const sent = await command('digest', 'tides', '--send');
    expect(sent.out).toBe('In the outbox for anna@atlas.example; "registrar run" sends what waits there.\n');
    await command('run', '--once');
    expect(made.letters().filter((letter) => /^To: anna@atlas\.example/m.test(letter))).toHaveLength(1);
  });

  it('names the events that there are where it knows none of this name', async () => {
    const made = desk();
    const end = await registrar(['digest', 'tide', '--config', made.config, '--now', NOW]);
    expect(end).toMatchObject({ exitCode: 2, err: 'There is no event "tide". The events are: tides.\n' });
  });
});
