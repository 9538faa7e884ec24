import { readFileSync, rmSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/domain/registration.ts';
import { desk } from '../support/desk.ts';
import { deskWith } from '../support/desk-with.ts';
import { registrar } from '../support/registrar.ts';

const HOSTILE: readonly Partial<Registration>[] = [
  { name: '=HYPERLINK("https://evil.example","click")', organisation: '+31 Aid', notes: ['-2 chairs', 'vegan'] },
  { name: '<script>alert(1)</script>', organisation: '{{ house.name }}' },
  { name: '\u001b[2J@Eve\u0000', organisation: null },
];

/** The entries of a ZIP file (APPNOTE 4.3.7), as text. */
function unzip(file: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(file);
  const entries = new Map<string, string>();
  // The central directory tells sizes that local headers may leave out.
  for (let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    entries.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

describe('registrar attendees', { timeout: 60_000 }, () => {
  it('gives programs the documented fields with times in the zone of the organisation', async () => {
    const { config } = await deskWith([{ name: 'Jane Doe', organisation: null, seats: 3, notes: ['vegan'] }]);
    const end = await registrar(['attendees', 'tides', '--format', 'json', '--config', config]);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(JSON.parse(end.out)).toEqual([
      {
        name: 'Jane Doe',
        email: 'p0@people.example',
        organisation: null,
        attendance: 'in-person',
        status: 'confirmed',
        party: 3,
        registeredAt: '2026-11-20T10:00:00+01:00',
        notes: ['vegan'],
      },
    ]);
  });

  it('shows the same person under two addresses, and merges nobody', async () => {
    const { config } = await deskWith([{ name: 'Jane Doe' }, { name: 'Ann Bakker' }, { name: 'Jane Doe' }]);
    const { out } = await registrar(['attendees', 'tides', '--config', config]);
    expect(out).toContain(
      'Perhaps one person under several addresses: Jane Doe (p0@people.example, p2@people.example)',
    );
  });

  it('takes what is dangerous out of names, in each format by its own means', async () => {
    const { config, folder } = await deskWith(HOSTILE);
    const list = (...more: readonly string[]) => registrar(['attendees', 'tides', '--config', config, ...more]);
    const workbook = join(folder, 'list.xlsx');
    const [table, csv, json, xlsx] = await Promise.all([
      list(),
      list('--format', 'csv'),
      list('--format', 'json'),
      list('--format', 'xlsx', '--output', workbook),
    ]);
    for (const end of [table, csv, json, xlsx]) expect(end).toMatchObject({ exitCode: 0, err: '' });

    expect(table.out.split('\n')[0]).toMatch(
      /^NAME +EMAIL +ORGANISATION +ATTENDANCE +STATUS +PARTY +REGISTEREDAT +NOTES$/,
    );
    expect(table.out).not.toMatch(/[\u0000\u001b]/);

    expect(csv.out).toContain(`"'=HYPERLINK(""https://evil.example"",""click"")",p0@people.example,'+31 Aid,`);
    expect(csv.out).toContain(`'-2 chairs; vegan`);
    expect(csv.out).not.toMatch(/[\u0000\u001b]/);

    const names = (JSON.parse(json.out) as { name: string }[]).map((row) => row.name);
    expect(names).toEqual(HOSTILE.map((person) => person.name));

    const sheets = unzip(workbook);
    const all = [...sheets.values()].join('\n');
    expect([...sheets.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']) as string[],
    );
    expect(all).toContain('=HYPERLINK(');
    expect(all).toContain('&lt;script&gt;');
    expect(all).not.toMatch(/<f[ >]/);
    expect(all).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('lists an event whose file was removed, and names it among those that there are', async () => {
    const { config } = await deskWith([{ name: 'Jane Doe' }]);
    rmSync(join(config, 'events', 'tides.yaml'));
    const [listed, unknown] = await Promise.all([
      registrar(['attendees', 'tides', '--config', config]),
      registrar(['attendees', 'tide', '--config', config]),
    ]);
    expect(listed).toMatchObject({ exitCode: 0, err: '' });
    expect(listed.out).toContain('Jane Doe');
    expect(unknown).toMatchObject({ exitCode: 2, err: 'There is no event "tide". The events are: tides.\n' });
  });

  it('names the events where there is none of that name, and asks for a file where it needs one', async () => {
    const { config, folder } = desk();
    const [unknown, nameless, paperless, unwritable] = await Promise.all([
      registrar(['attendees', 'tide', '--config', config]),
      registrar(['attendees', 'tides', '--format', 'xlsx', '--config', config]),
      registrar(['attendees', 'tides', '--format', 'pdf', '--config', config]),
      registrar(['attendees', 'tides', '--output', join(folder, 'no', 'such', 'list.csv'), '--config', config]),
    ]);
    expect(unknown).toMatchObject({ exitCode: 2, err: 'There is no event "tide". The events are: tides.\n' });
    expect(nameless).toMatchObject({ exitCode: 2, err: 'A workbook needs a file: add --output list.xlsx\n' });
    expect(paperless).toMatchObject({ exitCode: 2, err: 'A list on paper needs a file: add --output list.pdf\n' });
    expect(unwritable.exitCode).toBe(2);
    expect(unwritable.err).toMatch(/list\.csv cannot be written \(ENOENT\); name another file with --output/);
  });
});
