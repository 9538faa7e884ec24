import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { AT, desk, personMail } from '../support/desk.ts';
import { deskWith } from '../support/desk-with.ts';
import { registrar, startRegistrar, until, type RunningRegistrar } from '../support/registrar.ts';

const addresses = async (config: string): Promise<readonly (string | null)[]> => {
  const { out } = await registrar(['attendees', 'tides', '--format', 'json', '--config', config]);
  return (JSON.parse(out) as { email: string | null }[]).map(({ email }) => email);
};

const handled = (worker: RunningRegistrar): number => worker.err().split('"event":"mailHandled"').length - 1;

describe('registrar backup and restore', { timeout: 120_000 }, () => {
  it('copy a database that the worker writes to, and put the copy back once it has stopped', async () => {
    const made = desk();
    const { config, folder, deliver } = made;
    const copy = join(folder, 'backups', 'monday.db');
    const worker = startRegistrar(['run', '--config', config, '--now', AT]);
    onTestFinished(() => {
      worker.kill('SIGKILL');
    });
    const write = (from: number, to: number): void => {
      for (let n = from; n < to; n += 1) {
        const fields = {
          From: `Jane Doe <p${String(n)}@people.example>`,
          'Message-ID': `<m${String(n)}@people.example>`,
        };
        deliver(`${String(1_900_000_000 + n)}.m`, personMail(fields));
      }
    };
    write(0, 30);
    await until(() => worker.err().includes('letterSent'), 'the first letter');
    const backup = await registrar(['backup', copy, '--config', config]);
    expect(backup).toMatchObject({ exitCode: 0, err: '' });
    expect(backup.out).toMatch(/^Copied to \S+monday\.db: \d+ bytes, looked through and found sound\.\n$/);
    write(30, 35);
    await until(() => handled(worker) === 35, 'all mails');
    const during = await registrar(['restore', copy, '--config', config]);
    expect(during).toMatchObject({ exitCode: 4, out: '' });
    expect(during.err).toContain('this database is in use; stop the worker');
    worker.kill('SIGTERM');
    await worker.ended;
    const restored = await registrar(['restore', copy, '--config', config, '--now', AT]);
    expect(restored.exitCode).toBe(0);
    expect(restored.out).toContain('looked through and is in its place');
    expect(existsSync(/kept as (\S+); delete/.exec(restored.out)?.[1] ?? '')).toBe(true);
    const then = await addresses(config);
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThanOrEqual(30);
  });

  it('overwrite nothing, and say what is wrong with a file', async () => {
    const { config, folder } = await deskWith([{ name: 'Jane Doe' }]);
    const taken = join(folder, 'taken.db');
    writeFileSync(taken, 'precious '.repeat(1000));
    expect(await registrar(['backup', taken, '--config', config])).toMatchObject({
      exitCode: 3,
      out: '',
      err: `${taken}: exists already and stays as it is; choose another name\n`,
    });
    const wrong = await registrar(['restore', taken, '--config', config]);
    expect(wrong).toMatchObject({ exitCode: 3, out: '' });
    expect(wrong.err).toContain(`${taken}: this is not a database of Registrar`);
    expect((await registrar(['restore', join(folder, 'none.db'), '--config', config])).err).toContain('no such backup');
    expect(await addresses(config)).toEqual(['p0@people.example']);
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
  });
});
