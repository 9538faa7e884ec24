import { describe, expect, it } from 'vitest';
import { registrar } from '../support/registrar.ts';

const COMMANDS = ['run', 'demo', 'explain', 'doctor', 'events', 'attendees', 'status'];

describe('the command line', { timeout: 60_000 }, () => {
  it('lists every command, and shows an example in the help of each', async () => {
    const all = await registrar(['--help']);
    expect(all).toMatchObject({ exitCode: 0, err: '' });
    const listed = all.out.slice(all.out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm);
    const commands = [...listed].map((match) => match[1] ?? '').filter((command) => command !== 'help');
    expect(commands).toEqual(expect.arrayContaining(COMMANDS));
    for (const command of commands) {
      const help = await registrar([command, '--help']);
      expect(help, command).toMatchObject({ exitCode: 0, err: '' });
      expect(help.out).toMatch(new RegExp(`Example:\\n {2}registrar ${command}`));
    }
  });

  it('says what is wrong with a command line and ends with 2', async () => {
    const wrong = [[], ['regster'], ['explain'], ['run', '--twice'], ['attendees', 'x', '--format', 'doc']];
    const ends = await Promise.all(wrong.map((args) => registrar(args)));
    expect(ends.map((end) => end.exitCode)).toEqual([2, 2, 2, 2, 2]);
    expect(ends[0]?.err).toContain('Usage: registrar');
    expect(ends[1]?.err).toContain("unknown command 'regster'");
    expect(ends[2]?.err).toContain("missing required argument 'path'");
    expect(ends[3]?.err).toContain("unknown option '--twice'");
    expect(ends[4]?.err).toContain('Allowed choices are table, csv, json, xlsx, pdf');
  });

  it('wants an instant with offset for --now', async () => {
    const end = await registrar(['events', '--now', '2026-12-01T09:00']);
    expect(end.exitCode).toBe(2);
    expect(end.err).toContain('must be an instant with offset, such as 2026-12-01T09:00:00+01:00');
  });
});
