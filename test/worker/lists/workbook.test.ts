import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attendee } from '../../../src/worker/lists/attendee.ts';
import { attendeesCsv } from '../../../src/worker/lists/csv.ts';
import { attendeesWorkbook } from '../../../src/worker/lists/workbook.ts';
import { missing } from '../../support/debian.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const run = promisify(execFile);

const attendee = (fields: Partial<Attendee>): Attendee => ({
  name: 'Jane Doe',
  email: 'jane@people.example',
  organisation: null,
  attendance: 'in-person',
  status: 'confirmed',
  party: 1,
  registeredAt: '2030-11-20T10:05:00+01:00',
  notes: [],
  ...fields,
});
const LIST = [
  attendee({ party: 3, notes: ['vegan', 'wheelchair'] }),
  attendee({ name: '=1+1', organisation: '+31 "Aid"; Hulp, Noord', notes: ['-2', '@x'] }),
  attendee({ name: 'Łukasz Żółć 😀 محمد', organisation: '=HYPERLINK("https://evil.example";"x")' }),
  attendee({ name: '007', organisation: '1-2' }),
];

describe('the list in LibreOffice', { timeout: 300_000 }, () => {
  let lacking: string | null = null;
  beforeAll(async () => {
    lacking = await missing('soffice', 'libreoffice-calc-nogui');
  }, 600_000);

  /** What a Dutch LibreOffice shows of a file, row by row. */
  async function opened(name: string, content: string | Uint8Array): Promise<readonly (readonly string[])[]> {
    const folder = temporaryFolder({
      'profile/user/registrymodifications.xcu': `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>\n`,
    });
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Out: tabs, no quotes, UTF-8, cells as they are shown. In, as one says in the dialogue: commas and UTF-8.
    const output = ['--convert-to', 'tsv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true'];
    const input = name.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'] : [];
    await run('soffice', [profile, '--headless', ...input, ...output, '--outdir', folder, join(folder, name)]);
    return readFileSync(join(folder, name.replace(/\w+$/, 'tsv')), 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
  }

  it('shows every cell of the workbook as it was written, and evaluates none', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const rows = await opened('list.xlsx', await attendeesWorkbook(LIST));
    expect(rows).toEqual([
      ['name', 'email', 'organisation', 'attendance', 'status', 'party', 'registeredAt', 'notes'],
      ['Jane Doe', 'jane@people.example', '', 'in-person', 'confirmed', '3', '2030-11-20 10:05', 'vegan; wheelchair'],
      [
        '=1+1',
        'jane@people.example',
        '+31 "Aid"; Hulp, Noord',
        'in-person',
        'confirmed',
        '1',
        '2030-11-20 10:05',
        '-2; @x',
      ],
      [
        'Łukasz Żółć 😀 محمد',
        'jane@people.example',
        '=HYPERLINK("https://evil.example";"x")',
        'in-person',
        'confirmed',
        '1',
        '2030-11-20 10:05',
        '',
      ],
      ['007', 'jane@people.example', '1-2', 'in-person', 'confirmed', '1', '2030-11-20 10:05', ''],
    ]);
  });

  it('evaluates nothing of the CSV either', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const rows = await opened('list.csv', attendeesCsv(LIST));
    expect(rows.map((row) => row[0])).toEqual([
      'name',
      'Jane Doe',
      "'=1+1",
      'Łukasz Żółć 😀 محمد',
      expect.stringMatching(/^0*7$/) as string,
    ]);
    expect(rows[2]?.[2]).toBe('\'+31 "Aid"; Hulp, Noord');
    expect(rows[3]?.[2]).toBe('\'=HYPERLINK("https://evil.example";"x")');
  });
});
