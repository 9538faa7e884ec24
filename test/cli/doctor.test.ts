import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT, desk, REGISTRAR } from '../support/desk.ts';
import { registrar } from '../support/registrar.ts';

describe('registrar doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong with a desk in order', async () => {
    const { config } = desk();
    const end = await registrar(['doctor', '--config', config, '--now', AT]);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(end.out.match(/^ok +(configuration|events|letters|inbox|outbox|store) /gm)).toHaveLength(6);
  });

  it('changes nothing: makes no folder, no Maildir, no database', async () => {
    const { config, folder } = desk({ 'in/keep': '' });
    const yaml = join(config, 'registrar.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(`${folder}/inbox`, `${folder}/in`));
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(before).not.toContain('outbox');
    const end = await registrar(['doctor', '--config', config, '--now', AT]);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('tells all faults at once, each with what to do, and ends with 3', async () => {
    // Below a file nothing can be made, whoever asks.
    const nowhere = REGISTRAR.replaceAll('%DESK%/', '%DESK%/a-file/');
    const { config } = desk({ 'a-file': '', 'config/registrar.yaml': nowhere });
    const { config: misspelt } = desk({ 'config/letters/en/confirmation.md': 'Dear {{ reader.nam }' });
    const [broken, letters] = await Promise.all([
      registrar(['doctor', '--json', '--config', config, '--now', '2031-01-01T00:00:00Z']),
      registrar(['doctor', '--config', misspelt, '--now', AT]),
    ]);
    expect(broken).toMatchObject({ exitCode: 3, err: '' });
    const findings = JSON.parse(broken.out) as { part: string; ok: boolean; words: string }[];
    expect(findings.filter((finding) => !finding.ok).map((finding) => finding.part)).toEqual([
      'events',
      'inbox',
      'outbox',
      'store',
    ]);
    const wordsOf = (part: string): string => findings.find((finding) => finding.part === part)?.words ?? '';
    expect(wordsOf('events')).toContain(`put a file into ${config}/events`);
    expect(wordsOf('inbox')).toContain('inbox.path');
    expect(wordsOf('outbox')).toContain('Check path of the outbox');
    expect(wordsOf('store')).toContain('a-file/registrar.db');
    expect(letters.exitCode).toBe(3);
    expect(letters.out).toMatch(/FAULT +letters .*\n? +letters\/en\/confirmation\.md/);
  });
});
