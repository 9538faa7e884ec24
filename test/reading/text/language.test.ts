import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../../src/reading/text/block.ts';
import { readLanguage } from '../../../src/reading/text/language.ts';

const block = (role: BlockRole, text: string): Block => ({ role, text, depth: 0, header: null, rule: 'test' });
const own = (text: string): Block[] => [block('own', text)];

describe('readLanguage', () => {
  it.each([
    'Ik kom!',
    'Helaas',
    'Top, dank!',
    'Ja graag',
    'Ben erbij',
    'Akkoord',
    'Afmelden',
    'Super, tot dan',
    'Prima',
    'Zet mij er maar op',
  ])('hears Dutch in %s', (text) => {
    expect(readLanguage(own(text), null, ['en', 'nl'])).toBe('nl');
  });

  it.each([
    'Count me in',
    'Yes please!',
    'Works for me',
    'Sign me up',
    'Great',
    'Register',
    'See you there',
    'Will do, thanks',
  ])('hears English in %s', (text) => {
    expect(readLanguage(own(text), null, ['nl', 'en'])).toBe('en');
  });

  it('is not misled by an English title in Dutch words', () => {
    const text =
      'Graag kom ik naar "From commitments to practice, localisation in humanitarian funding and the way to go".';
    expect(readLanguage(own(text), null, ['en', 'nl'])).toBe('nl');
  });

  it('hears the own words before the quote, and the closing before the subject', () => {
    const quote = block(
      'quote',
      'Dear all, will you come to the meeting? Please let us know and we will keep a place for you.',
    );
    expect(readLanguage([...own('Ik kom graag!'), quote], 'Re: Invitation to the meeting', ['en', 'nl'])).toBe('nl');
    expect(
      readLanguage([...own('OK'), block('signature', 'Met vriendelijke groet,\nAnna'), quote], 'Re: Invitation', [
        'en',
        'nl',
      ]),
    ).toBe('nl');
    expect(readLanguage([...own('+1'), block('footer', 'Verstuurd vanaf mijn iPhone')], null, ['en', 'nl'])).toBe('nl');
  });

  it('hears the subject of a mail without words, then the quote', () => {
    expect(readLanguage([], 'Graag aanmelden voor de bijeenkomst', ['en', 'nl'])).toBe('nl');
    expect(readLanguage([block('quote', 'Graag horen wij of u komt naar de bijeenkomst.')], null, ['en', 'nl'])).toBe(
      'nl',
    );
  });

  it('falls back on the first language', () => {
    expect(readLanguage([], null, ['nl', 'en'])).toBe('nl');
    expect(readLanguage(own('123'), null, ['en', 'nl'])).toBe('en');
    expect(readLanguage(own('Ik kom!'), null, ['en'])).toBe('en');
  });

  it('does not give a language that is not asked for', () => {
    expect(['en', 'nl']).toContain(readLanguage(own('Guten Tag, ich möchte mich gerne anmelden'), null, ['en', 'nl']));
  });
});
