import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationOfDomain } from '../../../src/reading/people/domain-organisation.ts';
import { readSender } from '../../../src/reading/people/read-sender.ts';
import { aMail, ATLAS, block, HOSTILE } from '../atlas.ts';

const spelled = (text: string, address: string, name: string | null = 'Ada Vos'): string | null =>
  organisationOfDomain([text], address, name);

describe('a name in the mail that spells the domain', () => {
  it.each([
    ['Savannah Orchard would like to be there twice.', 'a@savannahorchard.example', 'Savannah Orchard'],
    ['Namens Zeeklei Hulp meld ik twee mensen aan.', 'a@zeeklei-hulp.example', 'Zeeklei Hulp'],
    ['Ada Vos\nAdviser, The Ledger Desk', 'a@ledgerdesk.example', 'The Ledger Desk'],
    ['Thx, Ada (Corridor Boats)', 'a@mail.corridor-boats.org', 'Corridor Boats'],
    ['Ik werk bij Huis van Morgen.', 'a@huisvanmorgen.example', 'Huis van Morgen'],
    ['for my organisation Elbe hilft', 'a@elbehilft.example', 'Elbe hilft'],
    ['Ada Vos, Warme Wol vzw. Tof!', 'a@warmewol.example', 'Warme Wol vzw'],
    ['Ada Vos / SnelWerk', 'a@snelwerk.example', 'SnelWerk'],
    ['Groetjes van Straathulp', 'a@straathulp.example', 'Straathulp'],
    ['Bureau De Rede', 'a@derede.example', 'Bureau De Rede'],
    ['Brückenhaus Köln', 'a@brueckenhaus-koeln.example', 'Brückenhaus Köln'],
    ['Stichting Oever, Zwolle', 'a@oever.nl', 'Stichting Oever'],
    ['Two of us from OEVER', 'a@oever.nl', 'OEVER'],
    ['I. Bos, Zout & Peper', 'a@zoutpeper.example', 'Zout & Peper'],
    ['Rural 24 is glad to come', 'a@rural24.example', 'Rural 24'],
  ])('"%s" from %s', (text, address, expected) => {
    expect(spelled(text, address)).toBe(expected);
  });

  it.each([
    ['I will gladly come', 'a@gladly.example'],
    ['Dear Humanity Harbour,', 'a@harbour.example'],
    ['Register Tom Oever, please', 'a@oever.example'],
    ['Ada Vos', 'a@vos.example'],
    ['I use Gmail', 'a@gmail.com'],
    ['We are Oever Noord', 'a@oever.example'],
    ['In general', 'a@in.general.example'],
    ['Nothing here', 'no address'],
  ])('is none in "%s" from %s', (text, address) => {
    expect(spelled(text, address)).toBeNull();
  });

  it('gives way to a longer form of the same name', () => {
    const mail = aMail({ from: [{ name: 'Ada Vos', address: 'a@oever.example' }] });
    const blocks = [block('I come for Oever.'), block('Ada Vos\nOever for the Rivers', 'signature')];
    expect(readSender(mail, blocks, ATLAS)?.organisation).toBe('Oever for the Rivers');
  });

  it('always stands in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[a-z-]{3,12}$/), (text, label) => {
        const found = spelled(`${text} ${label.toUpperCase()}`, `a@${label}.example`);
        expect(found === null || `${text} ${label.toUpperCase()}`.replace(/\s+/g, ' ').includes(found)).toBe(true);
      }),
    );
  });

  it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
    expect(() => spelled(text, 'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example')).not.toThrow();
  });
});
