import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '../support/desk.ts';
import { registrar } from '../support/registrar.ts';

describe('registrar preview', { timeout: 120_000 }, () => {
  it('shows a letter about an event with its subject, text and calendar part, and writes the HTML', async () => {
    const made = desk();
    const html = join(made.folder, 'letter.html');
    const end = await registrar([
      'preview',
      'confirmation',
      '--event',
      'tides',
      '--html',
      html,
      '--config',
      made.config,
    ]);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(end.out).toMatch(/^Letter: {2}confirmation\nSubject: You're registered: Rising tides/);
    expect(end.out).toContain('Harbour House, Rotterdam');
    expect(end.out).toContain('Calendar part (REQUEST):');
    expect(end.out).toMatch(/Other turns of this letter: .*confirmation-party/);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('shows one turn of a letter, in another language', async () => {
    const made = desk();
    const end = await registrar(['preview', 'reminder-last-online', '--language', 'nl', '--config', made.config]);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(end.out).toContain('Letter:  reminder-last-online');
    expect(end.out).toContain('https://video.example/1');
    expect(end.out).toContain('No calendar part goes along.');
  });

  it('names what there is where something is not there', async () => {
    const made = desk();
    const run = (...args: string[]) => registrar(['preview', ...args, '--config', made.config]);
    const [letter, event, language, file] = await Promise.all([
      run('confirmatoin'),
      run('confirmation', '--event', 'tide'),
      run('confirmation', '--language', 'de'),
      run('confirmation', '--html', join(made.folder, 'nowhere', 'x.html')),
    ]);
    expect(letter).toMatchObject({ exitCode: 2 });
    expect(letter.err).toMatch(
      /^There is no letter "confirmatoin"\. The letters are: confirmation, .*follow-up.*\.\n$/,
    );
    expect(event.err).toBe('There is no event "tide". The events are: tides.\n');
    expect(language.err).toBe('There are no letters in "de". The languages are: en, nl.\n');
    expect(file.err).toMatch(/x\.html cannot be written \(ENOENT\); name another file with --html\n$/);
  });
});
