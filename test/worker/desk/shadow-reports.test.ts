import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../../../src/store/ledger.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { deskLife, type DeskLife, type Got } from '../../support/desk-life.ts';
import { entry } from '../../support/store.ts';

const TIDES = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 40 }
registration: { opens: 2020-01-01 }
`;
const COME = 'Please register me for Rising tides, in person.';
const at = (day: number, time: string): string => `2030-11-${String(day)}T${time}:00+01:00`;

describe('reports of shadow mode', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  const mode = ({ desk }: DeskLife, name: 'auto' | 'shadow'): void => {
    const file = join(desk.config, 'registrar.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^mode: .*$/m, `mode: ${name}`));
  };
  const reportsAt = async (life: DeskLife, now: string): Promise<readonly Got[]> =>
    (await life.run(now)).filter(({ subject }) => subject.startsWith('What I would have done'));

  it('tell nothing of what was really done before, each time that the mode becomes shadow', async () => {
    const life = deskLife(parseWorker.url, TIDES);
    life.write('Ann Bakker', COME);
    await life.run(at(20, '10:00'));
    mode(life, 'shadow');
    life.write('Bo Jansen', COME);
    expect(await reportsAt(life, at(20, '11:00'))).toEqual([]);
    const [first] = await reportsAt(life, at(21, '08:00'));
    expect(first?.subject).toBe('What I would have done: 1 mail');
    expect(first?.text).toContain('Bo Jansen');
    expect(first?.text).not.toContain('Ann Bakker');

    mode(life, 'auto');
    life.write('Cy Dekker', COME);
    await life.run(at(21, '10:00'));
    mode(life, 'shadow');
    expect(await reportsAt(life, at(22, '08:00'))).toEqual([]);
    life.write('Dee Eik', COME);
    await life.run(at(22, '09:00'));
    const [second] = await reportsAt(life, at(23, '08:00'));
    expect(second?.text).toContain('Dee Eik');
    expect(second?.text).not.toMatch(/Ann Bakker|Bo Jansen|Cy Dekker/);
  });

  it('tell the rest of very many mails in the next, and letters of their own accord once', async () => {
    const life = deskLife(parseWorker.url, `${TIDES}reminders: [P7D]\n`);
    mode(life, 'shadow');
    life.write('Ann Bakker', COME);
    await life.run(at(20, '10:00'));
    await reportsAt(life, at(21, '08:00'));
    await life.run('2030-12-03T08:00:00+01:00');
    await life.run('2030-12-03T15:00:00+01:00');
    await life.store((store) =>
      store.transaction(async (tx) => {
        for (let uid = 1; uid <= 303; uid++)
          await record(
            tx,
            entry({ ref: { mailbox: 'Bulk', uidValidity: '1', uid: String(uid) } }),
            '2030-12-03T14:00:00Z',
          );
      }),
    );
    const [first] = await reportsAt(life, '2030-12-04T08:00:00+01:00');
    expect(first?.subject).toBe('What I would have done: 300 mails');
    expect(first?.text).toMatch(/of my own accord\s+- reminder to ann\.bakker@people\.example/);
    const [second] = await reportsAt(life, '2030-12-05T08:00:00+01:00');
    expect(second?.subject).toBe('What I would have done: 3 mails');
    expect(second?.text).not.toContain('reminder');
    expect(await reportsAt(life, '2030-12-06T08:00:00+01:00')).toEqual([]);
  });
});
