import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, personMail, type Desk } from '../support/desk.ts';
import { registrar, type Ended } from '../support/registrar.ts';

const NOW = '2030-11-20T10:00:00+01:00';
const EVENT = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 40 }
registration: { opens: 2020-01-01 }
`;

function command(at: Desk, ...args: readonly string[]): Promise<Ended> {
  return registrar([...args, '--config', at.config, '--now', NOW]);
}

async function deskWithJane(): Promise<Desk> {
  const made = desk({ 'config/events/tides.yaml': EVENT });
  made.deliver('1.a', personMail());
  expect(await command(made, 'run', '--once')).toMatchObject({ exitCode: 0 });
  return made;
}
const edit = (at: Desk, from: string, to: string): void => {
  writeFileSync(join(at.config, 'events', 'tides.yaml'), EVENT.replace(from, to));
};

describe('registrar announce', { timeout: 240_000 }, () => {
  it('shows who would get what, sends nothing before it is told to, and then once', async () => {
    const made = await deskWithJane();
    expect(await command(made, 'announce', 'tides')).toMatchObject({
      exitCode: 0,
      out: 'Nothing to announce: attendees of tides know it as it is configured.\n',
      err: '',
    });

    edit(made, 'Harbour House, Rotterdam', 'Town Hall, Delft');
    const shown = await command(made, 'announce', 'tides');
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out).toMatch(/^place +Harbour House, Rotterdam +Town Hall, Delft$/m);
    expect(shown.out).toMatch(/^jane@people\.example +Jane Doe +event-changed +REQUEST$/m);
    expect(shown.out).toMatch(/Nothing was sent\. Add --yes to announce it\.\n$/);
    await command(made, 'run', '--once');
    expect(made.letters()).toHaveLength(1);

    const sent = await command(made, 'announce', 'tides', '--yes', '--json');
    expect(JSON.parse(sent.out)).toEqual({
      event: 'tides',
      changes: [{ fact: 'place', from: 'Harbour House, Rotterdam', to: 'Town Hall, Delft' }],
      letters: [{ to: 'jane@people.example', names: ['Jane Doe'], letter: 'event-changed', calendar: 'REQUEST' }],
      announced: true,
    });
    expect((await command(made, 'announce', 'tides', '--yes')).out).toMatch(/^Nothing to announce/);
    await command(made, 'run', '--once');
    expect(made.letters()).toHaveLength(2);
  });

  it('shows the plan and announces nothing in mode: shadow, where letters are withheld', async () => {
    const made = await deskWithJane();
    edit(made, 'Harbour House, Rotterdam', 'Town Hall, Delft');
    const file = join(made.config, 'registrar.yaml');
    const yaml = readFileSync(file, 'utf8');
    writeFileSync(file, yaml.replace('mode: auto', 'mode: shadow'));
    const refused = await command(made, 'announce', 'tides', '--yes');
    expect(refused).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/^Nothing was announced: .*shadow/) as string,
    });
    expect(refused.out).toMatch(/^jane@people\.example +Jane Doe +event-changed +REQUEST$/m);
    const json = await command(made, 'announce', 'tides', '--yes', '--json');
    expect([json.exitCode, JSON.parse(json.out)]).toMatchObject([2, { event: 'tides', announced: false }]);

    writeFileSync(file, yaml);
    expect((await command(made, 'announce', 'tides', '--yes')).out).toMatch(/1 letter in the outbox/);
  });

  it('names the events where there is no such one, and needs no database', async () => {
    const made = desk({ 'config/events/tides.yaml': EVENT });
    expect(await command(made, 'announce', 'tide')).toMatchObject({
      exitCode: 2,
      err: 'There is no event "tide". The events are: tides.\n',
    });
    expect(await command(made, 'announce', 'tides')).toMatchObject({ exitCode: 0, err: '' });
  });
});
