import { describe, expect, it } from 'vitest';
import { readSender } from '../../../src/reading/people/read-sender.ts';
import { aMail, ATLAS, block } from '../atlas.ts';

/** "name | organisation" of the one who wrote. */
function sender(display: string | null, address: string, own: string, signature: string | null = null): string {
  const blocks = [block(own), ...(signature === null ? [] : [block(signature, 'signature')])];
  const person = readSender(aMail({ from: [{ name: display, address }] }), blocks, ATLAS);
  return `${person?.name ?? '-'} | ${person?.organisation ?? '-'}`;
}

describe('display names', () => {
  it.each([
    ['Jane Doe', 'Jane Doe | -'],
    ['Doe, Jane', 'Jane Doe | -'],
    ['Doe, Jane (Harbour Trust)', 'Jane Doe | Harbour Trust'],
    ["'Jane Doe' via Desk", 'Jane Doe | -'],
    ['Jane Doe | Harbour Trust', 'Jane Doe | Harbour Trust'],
    ['Jane Doe - Harbour Trust', 'Jane Doe | Harbour Trust'],
    ['Jane Doe, Harbour Trust', 'Jane Doe | Harbour Trust'],
    ['Ommen, Theo van', 'Theo van Ommen | -'],
    ['Veen, J. van der', 'J. van der Veen | -'],
    ['Oude Nijhuis, Annelies', 'Annelies Oude Nijhuis | -'],
    ['Dr. Aïcha El Idrissi', 'Aïcha El Idrissi | -'],
    ['OKAFOR Chinedu', 'Chinedu OKAFOR | -'],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan | -'],
    ['W. Koopmans (Wim)', 'Wim Koopmans | -'],
    ['jane doe', 'jane doe | -'],
  ])('reads "%s"', (display, expected) => {
    expect(sender(display, 'x@y.example', 'Hello')).toBe(expected);
  });

  it('takes no address for a name', () => {
    expect(sender('jane.doe@y.example', 'jane.doe@y.example', 'Please add me.')).toBe('- | -');
  });
});

describe('the fuller name', () => {
  it.each([
    ['J. Doe', 'Johanna Doe\nHarbour Trust', 'Johanna Doe | Harbour Trust'],
    ['jane', 'Jane Doe', 'Jane Doe | -'],
    ['M. van der Laan', 'Marloes van der Laan', 'Marloes van der Laan | -'],
    ['Jane Doe', 'J. Doe', 'Jane Doe | -'],
    ['Jane Doe', 'Richard Roe', 'Jane Doe | -'],
  ])('of "%s" and the signature "%s"', (display, signature, expected) => {
    expect(sender(display, 'jane@y.example', 'Hello', signature)).toBe(expected);
  });

  it('is found where the text introduces her', () => {
    expect(sender('Ibrahim', 'i.t@y.example', 'Salaam, my name is Ibrahim Traoré and I want to come.')).toBe(
      'Ibrahim Traoré | -',
    );
  });

  it.each([
    ['Jaap', 'Graag 1 plaats. J. Hoogland, Rotterdam', 'Jaap Hoogland | -'],
    ['Tineke', 'Graag een plaats voor mij. Tineke Bos, Harbour Trust', 'Tineke Bos | Harbour Trust'],
    ['Marit', 'Deelnemers:\nMarit Sluis, x@y.example\nTeun Bos', 'Marit Sluis | -'],
    [null, 'Wij komen graag. Piet en Ria Jansen', 'Piet Jansen | -'],
  ])('of "%s" is found in "%s"', (display, text, expected) => {
    expect(sender(display, display === null ? 'jpjansen@y.example' : 'x@y.example', text)).toBe(expected);
  });

  it('is found in a form', () => {
    expect(sender('Rob', 'rob61@y.example', 'Naam: Rob van den Brink\nFunctie: hoofd')).toBe('Rob van den Brink | -');
  });

  it('is the signed one for a shared mailbox', () => {
    const signature = 'Kind regards,\nMirjam Kok\nOffice manager';
    expect(sender('Info | Harbour Trust', 'info@y.example', 'Hello', signature)).toBe('Mirjam Kok | Harbour Trust');
    expect(sender('Secretariaat directie', 'secretariaat@y.example', 'Hello', signature)).toBe('Mirjam Kok | -');
    expect(sender('Communicatie Harbour Trust', 'communicatie@y.example', 'Hello', signature)).toBe(
      'Mirjam Kok | Harbour Trust',
    );
  });

  it('is found below a closing formula of own text', () => {
    expect(sender('tess', 'tess@y.example', 'ik kom graag! groetjes tess de boer')).toBe('tess de boer | -');
  });
});

describe('the organisation', () => {
  it.each([
    ['Jane Doe\nPolicy Officer | Harbour Trust', 'Harbour Trust'],
    [
      'Jane Doe\nSenior beleidsmedewerker\nAfdeling Water\nMinisterie van Landbouw\nPostbus 1, Den Haag',
      'Ministerie van Landbouw',
    ],
    ['Jane Doe (Harbour Trust)', 'Harbour Trust'],
    ['Jane Doe, Harbour Trust', 'Harbour Trust'],
    ['Prof. dr. Jane Doe\nCentre for Global Water Studies\nKU Leuven', 'KU Leuven'],
    ['Jane Doe\nVakgroep Geschiedenis\nUniversiteit Gent\nT +32 9 000 00 00', 'Universiteit Gent'],
    ['Jane Doe\nRotterdam', null],
    ['Jane Doe\n(formerly Harbour Trust)', null],
    ['Jane Doe\nEvents & communicatie', null],
    ['Jane Doe\n06-12345678\nwww.harbour.example', null],
  ])('of the signature "%s"', (signature, expected) => {
    expect(sender('Jane Doe', 'jane@harbour.example', 'Hello', signature)).toBe(`Jane Doe | ${expected ?? '-'}`);
  });

  it.each([
    ['I work for Harbour Trust and would like to come.', 'Harbour Trust'],
    ['Namens Stichting Het Vergeten Water meld ik mij aan.', 'Stichting Het Vergeten Water'],
    ['Ik ben student aan de Universiteit Leiden.', 'Universiteit Leiden'],
    ['I am coordinator of Harbour Trust in Nairobi.', 'Harbour Trust'],
    ['Ik volg de master Geschiedenis aan de Universiteit Utrecht.', 'Universiteit Utrecht'],
    ['hoi ik ben student aan de universiteit utrecht', 'universiteit utrecht'],
    ['I used to work for Harbour Trust.', null],
    ['Per 1 december werk ik niet meer bij Harbour Trust.', null],
    ['I am from Ghent.', null],
  ])('of own words "%s"', (text, expected) => {
    expect(sender('Jane Doe', 'jane@harbour.example', text)).toBe(`Jane Doe | ${expected ?? '-'}`);
  });

  it('is never guessed from the domain', () => {
    expect(sender('Jane Doe', 'jane@harbour-trust.example', 'Please add me.')).toBe('Jane Doe | -');
  });
});

it('knows nobody where there is no From', () => {
  expect(readSender(aMail({ from: [] }), [block('Jane Doe')], ATLAS)).toBeNull();
});
