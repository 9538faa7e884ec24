// What an operator sees of a configuration, a database or a disk that is not right. Which faults there are is tested beside src/config.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { desk, REGISTRAR } from '../support/desk.ts';
import { registrar, type Ended } from '../support/registrar.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const STACK = /^\s+at .*:\d+/m;

function expectWords(end: Ended, exitCode: number): void {
  expect(end).toMatchObject({ exitCode, out: '' });
  expect(end.err).not.toMatch(STACK);
}

describe('a configuration that is not right', { timeout: 60_000 }, () => {
  it('is missing: says so and how to name another, and makes nothing', async () => {
    const folder = temporaryFolder({ 'half/events/.keep': '' });
    const [none, half] = await Promise.all([
      registrar(['run', '--once'], {}, folder),
      registrar(['run', '--once', '--config', 'half'], {}, folder),
    ]);
    expectWords(none, 2);
    expect(none.err).toBe(
      'The configuration is not right:\n  config/registrar.yaml: the folder config does not exist; make it, or name another with --config DIR\n',
    );
    expectWords(half, 2);
    expect(half.err).toContain('half/registrar.yaml: does not exist; it names the organisation');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('is broken in several places: names file, line and key of each in one go', async () => {
    const { config } = desk({
      'config/events/broken.yaml': 'id: broken\ntitle: "never closed\n',
      'config/events/late.yaml':
        'id: late\ntitle: Late\nstarts: 2030-12-10T14:00\nends: 2030-12-09T14:00\nattendance: { online: {} }\ncolour: red\n',
      'config/registrar.yaml': REGISTRAR.replace('timezone:', 'time-zone:'),
    });
    const end = await registrar(['events', '--config', config]);
    expectWords(end, 2);
    expect(end.err).toMatch(/registrar\.yaml:3: unknown key "time-zone"; did you mean "timezone"\?/);
    expect(end.err).toMatch(/broken\.yaml:\d: is not valid YAML/);
    expect(end.err).toMatch(/late\.yaml:6: unknown key "colour"/);
  });

  it('needs a password that is not set: names the variable, for both servers at once', async () => {
    const yaml = REGISTRAR.replace(/^inbox: .*$/m, 'inbox: { kind: imap, host: imap.example, user: desk }').replace(
      /^outbox: .*$/m,
      'outbox: { kind: smtp, host: smtp.example, user: desk }',
    );
    const { config } = desk({ 'config/registrar.yaml': yaml });
    const ends = await Promise.all(
      [['run'], ['run', '--once'], ['doctor']].map((args) => registrar([...args, '--config', config])),
    );
    for (const end of ends) {
      expectWords(end, 2);
      expect(end.err).toMatch(/REGISTRAR_INBOX_PASSWORD: is not set; it holds the password of desk at imap\.example/);
      expect(end.err).toMatch(/REGISTRAR_OUTBOX_PASSWORD: is not set/);
    }
  });

  it('asks for a log level that there is not', async () => {
    const { config } = desk();
    const end = await registrar(['run', '--once', '--config', config], { REGISTRAR_LOG_LEVEL: 'loud' });
    expectWords(end, 2);
    expect(end.err).toBe('REGISTRAR_LOG_LEVEL is "loud"; it must be one of debug, info, warn, error, silent\n');
  });
});

describe('a database that cannot be used', { timeout: 60_000 }, () => {
  it('comes from a newer version: is refused and left as it is', async () => {
    const { config, folder, deliver } = desk();
    await registrar(['run', '--once', '--config', config]);
    const file = join(folder, 'registrar.db');
    const newer = new Sqlite(file);
    newer.pragma('user_version = 9999');
    newer.close();
    deliver('1', 'From: a@b.example\r\n\r\nHello\r\n');

    const [run, status] = await Promise.all([
      registrar(['run', '--once', '--config', config]),
      registrar(['status', '--config', config]),
    ]);

    for (const end of [run, status]) {
      expectWords(end, 3);
      expect(end.err).toContain(file);
      expect(end.err).toMatch(/newer/);
    }
    const after = new Sqlite(file, { readonly: true });
    expect(after.pragma('user_version', { simple: true })).toBe(9999);
    expect(after.prepare('select count(*) as n from messages').get()).toEqual({ n: 0 });
    after.close();
  });

  it('lies where nothing can be written: names the place and what to do', async () => {
    const yaml = REGISTRAR.replace('%DESK%/registrar.db', '%DESK%/a-file/registrar.db');
    const { config, folder } = desk({ 'a-file': '', 'config/registrar.yaml': yaml });
    const end = await registrar(['run', '--once', '--config', config]);
    expectWords(end, 3);
    expect(end.err).toContain(`${folder}/a-file/registrar.db`);
    expect(end.err).toMatch(/correct the path/);
  });

  it('is something else: is left as it is', async () => {
    const { config } = desk({ 'registrar.db': 'Dear diary, this is not a database at all.\n'.repeat(50) });
    const end = await registrar(['run', '--once', '--config', config]);
    expectWords(end, 3);
    expect(end.err).toMatch(/registrar\.db: this is not a database of Registrar; correct "store\.url"/);
  });
});
