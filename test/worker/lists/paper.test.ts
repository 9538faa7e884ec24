import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { attendancePdf } from '../../../src/worker/lists/attendance-pdf.ts';
import { badgesPdf } from '../../../src/worker/lists/badges-pdf.ts';
import { paperWords, whenAndWhere } from '../../../src/worker/lists/paper-words.ts';
import type { Guest } from '../../../src/worker/lists/guests.ts';
import { anEvent } from '../../support/builders.ts';
import { missing } from '../../support/debian.ts';
import { temporaryFolder } from '../../support/temp-folder.ts';

const run = promisify(execFile);
const AT = Temporal.Instant.from('2030-12-09T09:00:00Z');
const HEADING = {
  title: 'Rising tides',
  details: '2030-12-10, 14:00–16:30, Harbour House',
  house: 'Atlas',
  words: paperWords('en'),
};

const guest = (name: string | null, organisation: string | null = null, other: string | null = null): Guest => ({
  name,
  organisation,
  with: other,
});
const ODD = [
  guest('Łukasz Żółć-Ďurkovič', 'Ústav pro výzkum'),
  guest('Ελένη Παπαδοπούλου', 'Αθήνα'),
  guest('محمد علي (Mo)', 'مؤسسة'),
  guest('דוד כהן'),
  guest('Jane 🦄 Doe 👩‍💻', '🎉'),
  guest(`${'Wolfeschlegelsteinhausen'.repeat(8)} the Younger`, 'Ministry of '.repeat(40)),
  guest('x'.repeat(5_000)),
  guest('', ''),
  guest(null, null, 'Jane Doe'),
  guest('e\u0301'.repeat(50), '\u0000\u202e'),
];

describe('lists on paper', { timeout: 60_000 }, () => {
  let lacking: string | null = null;
  beforeAll(async () => {
    lacking = await missing('pdftotext', 'poppler-utils');
  }, 300_000);

  /** The words of each page, and its size in points. */
  async function pages(pdf: Buffer): Promise<readonly string[]> {
    const file = join(temporaryFolder(), 'paper.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', file, '-']);
    return stdout.split('\f').slice(0, -1);
  }

  it('list one row a seat with room to sign, page after page', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const guests = Array.from({ length: 60 }, (_, index) => guest(`Person ${String(index)}`, 'Aid'));
    const { pdf, unreadable } = await attendancePdf(HEADING, [guest(null, null, 'Jane Doe'), ...guests], AT);
    const shown = await pages(pdf);
    expect(unreadable).toEqual([]);
    expect(shown).toHaveLength(3);
    for (const [index, page] of shown.entries()) {
      expect(page).toMatch(/Rising tides\s+2030-12-10, 14:00–16:30, Harbour House\s+Name +Organisation +Signature/);
      expect(page).toContain(`Atlas – page ${String(index + 1)} of 3`);
    }
    expect(shown[0]).toMatch(/1 +with Jane Doe\s+2 +Person 0 +Aid/);
    expect(shown.join('').match(/Person \d+/g)).toHaveLength(60);
  });

  it('set ten badges on a page, with a line for those without a name', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const guests = Array.from({ length: 10 }, (_, index) => guest(`Person ${String(index)}`, 'Aid'));
    const { pdf } = await badgesPdf(HEADING, [...guests, guest(null, null, 'Jane Doe')], AT);
    const shown = await pages(pdf);
    expect(shown).toHaveLength(2);
    expect(shown[0]?.match(/Person \d/g)).toHaveLength(10);
    expect(shown[0]?.match(/Rising tides/g)).toHaveLength(10);
    expect(shown[1]).toMatch(/Atlas\s+with Jane Doe\s+Rising tides/);
  });

  it('show letters of other scripts, the other way round where they are read so, and leave pictures out', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const { pdf, unreadable } = await attendancePdf(HEADING, ODD, AT);
    const text = (await pages(pdf)).join('');
    expect(unreadable).toEqual([]);
    for (const words of ['Łukasz Żółć-Ďurkovič', 'Ελένη Παπαδοπούλου', 'דוד כהן', 'Jane Doe', '(Mo)', 'محمد']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[🦄🎉]/u);
    expect(text).toContain('…');
  });

  it('tell which names have letters that no font here has', async () => {
    const { unreadable } = await badgesPdf(HEADING, [guest('張偉', 'Aid'), guest('Jane')], AT);
    expect(unreadable).toEqual(['張偉']);
  });

  it('speak the language of the house', async (context) => {
    if (lacking !== null) context.skip(lacking);
    const details = whenAndWhere(anEvent(), 'nl');
    expect(details).toBe('donderdag 10 december 2026, 14:00–16:30, Harbour House, Rotterdam');
    expect(whenAndWhere(anEvent(), 'en')).toMatch(/^Thursday,? 10 December 2026, 14:00–16:30, Harbour House/);
    const heading = { ...HEADING, details, words: paperWords('nl') };
    const [page] = await pages((await attendancePdf(heading, [guest(null, null, 'Jane Doe')], AT)).pdf);
    expect(page).toMatch(/Naam +Organisatie +Handtekening\s+1 +met Jane Doe\s+Atlas – pagina 1 van 1/);
  });

  it('are the same bytes for the same list at the same time', async () => {
    const [one, two] = [await attendancePdf(HEADING, ODD, AT), await attendancePdf(HEADING, ODD, AT)];
    expect(one.pdf.equals(two.pdf)).toBe(true);
    expect((await badgesPdf(HEADING, [], AT)).pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await attendancePdf(HEADING, [], AT)).pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('are printed whatever people are called', async () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name), { maxLength: 4 }), async (names) => {
        const guests = names.map(([one, two]) => guest(one, two, one === null ? two : null));
        for (const { pdf } of [await attendancePdf(HEADING, guests, AT), await badgesPdf(HEADING, guests, AT)]) {
          expect(pdf.subarray(-6).toString()).toContain('%%EOF');
        }
      }),
      { numRuns: 25 },
    );
  });
});
