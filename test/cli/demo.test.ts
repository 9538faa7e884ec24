import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registrar } from '../support/registrar.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const SAMPLES = readdirSync(join(import.meta.dirname, '../../sample/mails')).filter((name) => name.endsWith('.eml'));

/** Ends the program at the first connection or look-up. */
const DENY_NETWORK = `import dns from 'node:dns';
import net from 'node:net';
const deny = () => { process.stderr.write('a network is used'); process.exit(99); };
net.Socket.prototype.connect = deny;
dns.lookup = dns.promises.lookup = deny;
`;

describe('registrar demo', { timeout: 120_000 }, () => {
  it('works twice in a row without configuration and network, and leaves its sandbox to look at', async () => {
    const folder = temporaryFolder({ 'deny.mjs': DENY_NETWORK });
    for (const round of ['first', 'second']) {
      const end = await registrar(['demo'], { NODE_OPTIONS: `--import=${folder}/deny.mjs` }, folder);

      expect(end, round).toMatchObject({ exitCode: 0, err: '' });
      for (const sample of SAMPLES)
        expect(end.out, round).toMatch(new RegExp(`^${sample}\\n +from .*\\n +understood: `, 'm'));
      expect(end.out).toContain('left as it was');
      expect(end.out).toContain('filed under Registrar/Handled');
      expect(end.out).toContain('stays in the inbox, flagged');
      expect(end.out).toMatch(/^Attendees of peacekeeping/m);
      expect(end.out).toMatch(/^ {3}letter: digest to coordinator@kuno-platform\.nl → \S+$/m);
      expect(end.out).toMatch(/^ {3}\| Subject: Final list: .*\n {3}\|\n(?: {3}\|.*\n)+/m);
      const letters = [...end.out.matchAll(/letter: \S+ to \S+ → (\S+)$/gm)].map((match) => match[1] ?? '');
      expect(letters.length).toBeGreaterThan(5);
      expect(letters.filter((letter) => !existsSync(letter))).toEqual([]);
      expect(readdirSync(join(folder, 'data', 'demo')).sort()).toEqual(
        expect.arrayContaining(['inbox', 'outbox', 'registrar.db']) as string[],
      );
    }
  });

  it('clears nothing but a sandbox of its own', async () => {
    const folder = temporaryFolder({ 'home/thesis.txt': 'years of work', 'a-file': '' });
    const [home, below] = await Promise.all([
      registrar(['demo', '--folder', 'home'], {}, folder),
      registrar(['demo', '--folder', 'a-file/below'], {}, folder),
    ]);
    expect(home.exitCode).toBe(2);
    expect(home.err).toMatch(/home holds something that is not of the demo \(thesis\.txt\); name .* --folder\n$/);
    expect(existsSync(join(folder, 'home', 'thesis.txt'))).toBe(true);
    expect(below).toMatchObject({
      exitCode: 2,
      err: 'No sandbox can be made in a-file/below (ENOTDIR); name another folder with --folder\n',
    });
  });
});
