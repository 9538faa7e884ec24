import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswerLines, readEventAnswer } from '../../../src/reading/announcement/read-answer.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { mailFrom } from '../../support/parse.ts';

const CLOCKWORK = { today: Temporal.PlainDate.from('2026-11-20'), timeZone: 'Europe/Amsterdam' };
const answer = (text: string): ReturnType<typeof readAnswerLines> => readAnswerLines(text.split('\n'), CLOCKWORK);
const only = (line: string): unknown => {
  const { corrections, unclear, open } = answer(line);
  return unclear[0]?.why ?? (open ? 'open' : corrections.length === 1 ? corrections[0] : corrections);
};

describe('an organiser’s answer about a mailed event', () => {
  it.each([
    ['title: Rising tides', { kind: 'title', to: { value: 'Rising tides' } }],
    ['Titel: Stijgend water', { kind: 'title', to: { value: 'Stijgend water' } }],
    ['* Date : Thursday 10 December', { kind: 'day', day: { value: '2026-12-10' }, lastDay: null }],
    ['datum: 3 t/m 4 februari 2027', { kind: 'day', day: { value: '2027-02-03' }, lastDay: { value: '2027-02-04' } }],
    ['TIME: 14:00-16:30', { kind: 'time', starts: { value: '14:00' }, ends: { value: '16:30' } }],
    ['tijd: van 14.00 tot 16.30 uur', { kind: 'time', starts: { value: '14:00' }, ends: { value: '16:30' } }],
    ['time: 2 - 4.30 pm', { kind: 'time', starts: { value: '14:00' }, ends: { value: '16:30' } }],
    ['starts: 19.30', { kind: 'time', starts: { value: '19:30' }, ends: null }],
    ['ends: 21', { kind: 'time', starts: null, ends: { value: '21:00' } }],
    ['place: Town Hall, Delft', { kind: 'place', to: { value: 'Town Hall, Delft' } }],
    ['locatie: geen', { kind: 'place', to: null }],
    ['online: yes', { kind: 'online', to: { value: true } }],
    ['online: nee', { kind: 'online', to: { value: false } }],
    ['online: https://video.example/1', { kind: 'link', to: { value: 'https://video.example/1' } }],
    ['link: <https://video.example/1>', { kind: 'link', to: { value: 'https://video.example/1' } }],
    ['capacity in person: 80', { kind: 'capacity', mode: 'in-person', to: { value: 80 } }],
    ['capaciteit online: onbeperkt', { kind: 'capacity', mode: 'online', to: { value: null } }],
    ['capacity: 40', { kind: 'capacity', mode: null, to: { value: 40 } }],
    ['closes: 9 December, 18:00', { kind: 'closes', to: { value: '2026-12-09T18:00' } }],
    ['aanmelden tot: 9 december', { kind: 'closes', to: { value: '2026-12-09' } }],
    ['closes: none', { kind: 'closes', to: null }],
    ['approval: manual', { kind: 'approval', to: { value: 'manual' } }],
    ['goedkeuring: automatisch', { kind: 'approval', to: { value: 'auto' } }],
    ['id: Rising-Tides', { kind: 'id', to: 'rising-tides' }],
    ['alias: the tides evening', { kind: 'alias', add: { value: 'the tides evening' } }],
    ['1. open', 'open'],
    ['Please open!', 'open'],
    ['Graag openen.', 'open'],
    ['date: soon', 'no-date'],
    ['date: Friday 10 December 2026', 'weekday-differs'],
    ['date: 31 November 2026', 'no-date'],
    ['time: in the afternoon', 'no-time'],
    ['time: 2-4', 'morning-or-afternoon'],
    ['time: 14:00 EST', 'other-zone'],
    ['capacity: many', 'no-number'],
    ['online: perhaps', 'no-yes-or-no'],
    ['link: zoom', 'no-web-address'],
    ['id: desk-abc', 'no-id'],
    ['title:', 'nothing-behind-it'],
    ['Could you also ask Piet to bring the projector?', 'not-a-command'],
    ['colour: blue', 'not-a-command'],
  ])('%s', (line, expected) => {
    if (typeof expected === 'string') expect(only(line)).toBe(expected);
    else expect(only(line)).toMatchObject(expected);
  });

  it('reads several lines, passes over courtesies, and stops at the signature and the quote', async () => {
    const mail = await mailFrom(
      [
        'From: Anna Visser <anna@atlas.example>',
        'Subject: Re: New event',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hi,',
        '',
        'Thanks, looks good!',
        '',
        'date: 10 December 2026, 14:00-16:30',
        'capacity: 80 in person, 200 online',
        'open',
        '',
        'Kind regards,',
        'Anna Visser',
        'title: coordinator',
        '',
        'On Fri, 20 Nov 2026 at 10:00, Atlas <desk@atlas.example> wrote:',
        '> title: Something else',
        '> open',
      ].join('\n'),
    );
    const { corrections, open, unclear } = readEventAnswer(mail, CLOCKWORK);
    expect(unclear).toEqual([]);
    expect(open).toBe(true);
    expect(corrections.map(({ kind }) => kind)).toEqual(['day', 'time', 'capacity', 'capacity']);
  });

  it('keeps lines apart that look as if a mail program had wrapped them, and an address from a signature', async () => {
    const lines = [
      'place: Harbour House, Long Quay 12, 2511 AB The Hague',
      'closes: 9 December',
      'capacity in person: 80',
      'open',
    ];
    const mail = await mailFrom(
      `From: Anna Visser <anna@atlas.example>\nContent-Type: text/plain\n\n${lines.join('\n')}\n\nAnna`,
    );
    const { corrections, open, unclear } = readEventAnswer(mail, CLOCKWORK);
    expect({ open, unclear, kinds: corrections.map(({ kind }) => kind) }).toEqual({
      open: true,
      unclear: [],
      kinds: ['place', 'closes', 'capacity'],
    });
  });

  it('reads an answer that is HTML only', async () => {
    const html =
      '<div>Hi,</div><div><br></div><div>date: 10 December 2026</div><div><b>time:</b> 14:00-16:30</div><ul><li>place: Town Hall, Delft</li></ul><p>open</p><blockquote type="cite"><p>title: No</p></blockquote>';
    const mail = await mailFrom(
      `From: Anna Visser <anna@atlas.example>\nContent-Type: text/html; charset=utf-8\n\n${html}`,
    );
    const { corrections, open, unclear } = readEventAnswer(mail, CLOCKWORK);
    expect({ open, unclear, kinds: corrections.map(({ kind }) => kind) }).toEqual({
      open: true,
      unclear: [],
      kinds: ['day', 'time', 'place'],
    });
  });

  it('never throws, and every correction has words of the answer', () => {
    const keys = fc.constantFrom(
      'title',
      'date',
      'time',
      'ends',
      'place',
      'online',
      'link',
      'capacity',
      'closes',
      'approval',
      'id',
      'datum',
      'open',
    );
    const values = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '14:00-16',
        '2 pm',
        '10/12',
        'none',
        'yes',
        '99999999',
        '1.5',
        '30 February',
        'T25:99',
        '10-12 december 2026 9:00',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values), { maxLength: 6 }), (pairs) => {
        const text = pairs.map(([key, value]) => `${key}: ${value}`).join('\n');
        for (const correction of answer(text).corrections) {
          const fact = 'to' in correction ? correction.to : null;
          if (fact !== null && typeof fact === 'object') expect(text).toContain(fact.words);
        }
      }),
    );
  });
});
