import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT, desk, personMail } from '../support/desk.ts';
import { registrar } from '../support/registrar.ts';
import { writeInto } from '../support/temp-folder.ts';

const NEWSLETTER = personMail(
  { From: 'Water Weekly <news@weekly.example>', 'Message-ID': '<n@weekly.example>', 'List-Id': '<weekly.example>' },
  'Register now for five events!\n',
);

function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('registrar explain', { timeout: 60_000 }, () => {
  it('prints the documented fields, one object a line, for files, folders and mboxes in name order', async () => {
    const { folder, config } = desk();
    const mbox = `From jane Mon Nov 18 10:00:00 2030\n${personMail()}\n\nFrom news Mon Nov 18 11:00:00 2030\n${NEWSLETTER}`;
    writeInto(folder, {
      'mails/b.eml': NEWSLETTER,
      'mails/a.eml': personMail(),
      'mails/c/all.mbox': mbox,
      'mails/notes.txt': 'not a mail',
    });
    const single = join(folder, 'mails', 'b.eml');

    const end = await registrar(['explain', '--json', join(folder, 'mails'), single, '--config', config, '--now', AT]);

    expect(end).toMatchObject({ exitCode: 0, err: '' });
    const lines = linesOf(end.out);
    expect(lines.map((line) => String(line['file']).replace(`${folder}/mails/`, ''))).toEqual([
      'a.eml',
      'b.eml',
      'c/all.mbox:1',
      'c/all.mbox:2',
      'b.eml',
    ]);
    expect(lines[0]).toMatchObject({
      messageId: '<jane-1@people.example>',
      kind: 'person',
      mayReply: true,
      language: 'en',
      action: 'register',
      attention: false,
      requests: [
        {
          intent: 'register',
          event: 'tides',
          people: [{ name: 'Jane Doe', email: 'jane@people.example', organisation: null }],
          partySize: 1,
          attendance: null,
          notes: [],
        },
      ],
    });
    const [request] = lines[0]?.['requests'] as { confidence: number; evidence: { rule: string; text: string }[] }[];
    expect(request?.confidence).toBeGreaterThan(0.9);
    expect(request?.evidence).toContainEqual({
      rule: expect.any(String) as string,
      text: expect.stringMatching(/register/i) as string,
    });
    expect(lines[1]).toMatchObject({ kind: 'bulk', mayReply: false, action: 'none' });
    expect(lines[2]).toMatchObject({ messageId: '<jane-1@people.example>', action: 'register' });
    expect(lines[3]).toMatchObject({ kind: 'bulk' });
  });

  it('shows people the words that led to each conclusion, and changes nothing', async () => {
    const { folder, config } = desk({ 'mail.eml': personMail({ From: '"\u001b[2JEve" <eve@people.example>' }) });
    const before = readdirSync(folder, { recursive: true }).sort();

    const end = await registrar(['explain', join(folder, 'mail.eml'), '--config', config, '--now', AT]);

    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(end.out).toContain('Subject: Rising tides');
    expect(end.out).toMatch(/«Please register me for «.*»\[\d+\]/);
    expect(end.out).toMatch(/Request 1: register → register/);
    expect(end.out).toMatch(/intent {6}register\n +\[\d+\] want\.[\w-]+: “.*register me/);
    expect(end.out).toMatch(/event {7}tides\n +\[\d+\] event-title: “Rising tides/);
    expect(end.out).toMatch(/confidence {2}\d\.\d\d/);
    expect(end.out).not.toContain('\u001b');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'mail.eml'), 'utf8')).toContain('\u001b');
  });

  it('names a path that is not there and ends with 2', async () => {
    const { folder, config } = desk();
    const end = await registrar(['explain', join(folder, 'nowhere.eml'), '--config', config]);
    expect(end).toMatchObject({ exitCode: 2, out: '' });
    expect(end.err).toBe(`${folder}/nowhere.eml does not exist; name .eml files, mbox files or folders\n`);
  });
});
