import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { historyOf } from '../../src/store/history.ts';
import { deskWith } from '../support/desk-with.ts';
import { registrar } from '../support/registrar.ts';

const PEOPLE = [
  { name: 'Jane Doe', organisation: 'Aid', seats: 2 },
  { name: 'Jan Doe', organisation: null },
  { name: 'Wim Wachter', status: 'waiting' as const, organisation: null },
  { name: 'Łukasz Żółć', attendance: 'online' as const, organisation: 'aid' },
];
const AT = '2030-12-10T13:55:00+01:00';

describe('registrar check-in', { timeout: 60_000 }, () => {
  it('notes who has come, with its history, and says so again the second time', async () => {
    const { config, storeUrl } = await deskWith(PEOPLE);
    const door = (...who: string[]) => registrar(['check-in', 'tides', ...who, '--config', config, '--now', AT]);

    expect(await door('jane', 'doe')).toEqual({
      exitCode: 0,
      signal: null,
      err: '',
      out: 'Checked in: Jane Doe <p0@people.example>, Aid (and 1 more who come along)\n',
    });
    expect((await door('P0@people.example')).out).toBe(
      'Was checked in already: Jane Doe <p0@people.example>, Aid (and 1 more who come along)\n',
    );

    const store = await openDatabase({ url: storeUrl });
    const history = await store.read((reader) => historyOf(reader, 'r0'));
    await store.close();
    expect(history.at(-1)).toMatchObject({
      what: 'status',
      from: 'confirmed',
      to: 'attended',
      cause: 'command',
      causeRef: 'check-in',
      at: '2030-12-10T12:55:00Z',
    });
    expect(history).toHaveLength(2);
  });

  it('says clearly when nobody or several are meant, or somebody has no seat, and notes nothing', async () => {
    const { config } = await deskWith(PEOPLE);
    const door = (...who: string[]) => registrar(['check-in', 'tides', ...who, '--config', config, '--now', AT]);
    const [nobody, several, waiting, noEvent] = await Promise.all([
      door('Jane Dough'),
      door('doe'),
      door('wachter'),
      registrar(['check-in', 'tide', 'Jane', '--config', config]),
    ]);
    expect(nobody).toMatchObject({ exitCode: 2, out: '' });
    expect(nobody.err).toBe(
      'Nobody called "Jane Dough" is registered for tides. There are:\n  Jane Doe <p0@people.example>, Aid, confirmed, in-person\n',
    );
    expect(several).toMatchObject({ exitCode: 2, out: '' });
    expect(several.err).toMatch(
      /^"doe" could be several people; give the whole name or the address:\n {2}Jane .*\n {2}Jan .*\n$/,
    );
    expect(waiting).toMatchObject({ exitCode: 2, out: '' });
    expect(waiting.err).toMatch(
      /^Wim Wachter .* is on the waiting list\. Nothing was noted; --anyway lets them in\.\n$/,
    );
    expect(noEvent).toMatchObject({ exitCode: 2, err: 'There is no event "tide". The events are: tides.\n' });

    const list = await registrar(['attendees', 'tides', '--format', 'json', '--config', config]);
    expect(list.out).not.toContain('"attended"');
    expect(await door('wachter', '--anyway')).toMatchObject({ exitCode: 0, err: '' });
  });

  it('notes nobody before the day of the event, unless told to', async () => {
    const { config } = await deskWith(PEOPLE);
    const early = (...more: string[]) =>
      registrar(['check-in', 'tides', 'Jane Doe', ...more, '--config', config, '--now', '2030-12-09T23:59:00+01:00']);
    expect(await early()).toMatchObject({
      exitCode: 2,
      out: '',
      err: 'tides is on 2030-12-10. Nothing was noted; --anyway notes it now.\n',
    });
    expect(await early('--anyway')).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('lists for the door', { timeout: 60_000 }, () => {
  it('are written as PDF, for those who are expected', async () => {
    const { config, folder } = await deskWith([...PEOPLE, { name: '張偉', organisation: null }]);
    const [list, badges] = [join(folder, 'list.pdf'), join(folder, 'badges.pdf')];
    const ends = await Promise.all([
      registrar(['attendees', 'tides', '--format', 'pdf', '--output', list, '--config', config, '--now', AT]),
      registrar(['badges', 'tides', '--output', badges, '--config', config, '--now', AT]),
      registrar(['badges', 'tides', '--config', config]),
    ]);
    const lacking = 'The font lacks letters of these; they show as boxes, write them by hand:\n  張偉\n';
    expect(ends[0]).toMatchObject({ exitCode: 0, out: '', err: lacking });
    expect(ends[1]).toMatchObject({ exitCode: 0, out: `4 badges in ${badges}\n`, err: lacking });
    expect(ends[2]).toMatchObject({ exitCode: 2, out: '' });
    for (const file of [list, badges]) expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('registrar event stats', { timeout: 60_000 }, () => {
  it('counts seats, weeks, organisations and languages, for people and for programs', async () => {
    const { config } = await deskWith(PEOPLE);
    const [shown, json] = await Promise.all([
      registrar(['event', 'stats', 'tides', '--config', config]),
      registrar(['event', 'stats', 'tides', '--json', '--config', config]),
    ]);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out).toMatch(
      /^tides: Rising tides: living with water\n2030-12-10, 14:00–16:30, Harbour House, Rotterdam\n/,
    );
    expect(shown.out).toMatch(/in-person +3\/40 +37 +3 +0 +0 +1 +0 +0 +0\n/);
    expect(shown.out).toMatch(/online +1 +– +1 /);
    expect(shown.out).toMatch(/2026-11-16 +4 +0\n/);
    expect(shown.out).toMatch(/Aid +3\n/);
    expect(JSON.parse(json.out)).toMatchObject({
      event: 'tides',
      registrations: 4,
      modes: [{ mode: 'in-person', taken: 3, free: 37, seats: { waiting: 1 } }, { mode: 'online' }],
      organisations: [{ name: 'Aid', seats: 3 }],
      showRate: null,
    });
  });

  it('also counts an event whose file was removed', async () => {
    const { config } = await deskWith(PEOPLE);
    rmSync(join(config, 'events', 'tides.yaml'));
    const shown = await registrar(['event', 'stats', 'tides', '--config', config]);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out).toMatch(/^tides \(its file was removed\)\n/);
  });
});
