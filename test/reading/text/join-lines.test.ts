import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/reading/text/join-lines.ts';
import { plainLines } from '../../../src/reading/text/plain-lines.ts';
import { wrap } from './dress.ts';

const join = (text: string): string => joinLines(plainLines(text));

const PROSE = [
  'I would like to take part in the meeting on cash assistance that you organise in March, and my colleague would like to come as well if there is still room.',
  'Door omstandigheden kan ik helaas niet naar de bijeenkomst in Zwolle komen; ik hoop dat iemand van de wachtlijst mijn plaats kan innemen.',
  'Unfortunately our director Peter van der Meulen will not be able to travel. Please let us know whether the session will be recorded.',
];

describe('joinLines', () => {
  it.each([52, 60, 66, 72, 78])('makes sentences whole that were wrapped at %i', (width) => {
    for (const line of PROSE) expect(join(wrap(line, width).join('\n'))).toBe(line);
  });

  it('keeps the rows of a table apart, however wide', () => {
    const rows = [
      'Kasper Wolters\tk.wolters@ngo.example\tRivierenland Hulp, afdeling Noord\tvegetarisch',
      'Nienke Brands\tn.brands@ngo.example\tRivierenland Hulp, afdeling Noord\tgeen',
    ];
    expect(
      join(['Naam\tMail\tOrganisatie\tDieet', ...rows].join('\n'))
        .split('\n')
        .slice(1),
    ).toEqual(rows);
  });

  it.each([
    [
      'Nienke Brands <n.brands@handtohand.example>, Hand to Hand International Relief',
      'Kofi Owusu <kofi@accrawater.example>, Accra Water',
    ],
    ['n.brands@rivierenland-hulp.example - Nienke Brands, Rivierenland', 'kofi@accrawater.example - Kofi Owusu'],
  ])('keeps entries with an address apart: %s', (...entries) => {
    expect(join(entries.join('\n')).split('\n')).toEqual(entries);
  });

  it('makes items of a list whole and keeps them apart', () => {
    const list = [
      '- Jane Doe of the office in Port Sudan, who comes by train and would like to eat vegan',
      '- John Smith',
    ];
    expect(join(list.flatMap((line) => wrap(line, 60)).join('\n'))).toBe(list.join('\n'));
  });

  it.each([
    'Jane Doe\nJohn Smith\nPiet de Vries',
    'Please register the following colleagues for the masterclass in Utrecht\nAnna de Vries\nBert Jansen',
    'Njoroge, Daniel (Relief Partners) <daniel.njoroge@relief.example>;\nDe Wit, Sanne (Relief Partners) <sanne.dewit@relief.example>;\nHaddad, Rania (Relief) <rania@relief.example>',
    'Name: Jane Doe of the Society for the Prevention of Cruelty\nOrganisation: Relief Partners International Netherlands\nDiet: vegan',
    'Hi team,\nI will come.\nBest, Jo',
    'Join us on the website https://www.relief.example/a-long-address/page\nRegister today',
    '................................................................\nMinistry of Foreign Affairs',
    'Dear Cash Desk,\nThe slides were great.',
  ])('keeps lines that were meant: %j', (text) => {
    expect(join(text)).toBe(text);
  });

  it('changes nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const bare = (value: string): string =>
          plainLines(value)
            .map((line) => line.text)
            .join('')
            .replace(/\s/g, '');
        return join(text).replace(/\s/g, '') === bare(text);
      }),
    );
  });
});
