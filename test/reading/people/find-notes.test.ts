import { describe, expect, it } from 'vitest';
import { findNotes } from '../../../src/reading/people/find-notes.ts';
import { aMail, block, HOSTILE } from '../atlas.ts';

const notes = (text: string): string[] => findNotes([block(text)], aMail()).map((m) => m.text);

describe('wishes as written', () => {
  it.each([
    ['I use an electric wheelchair. See you!', ['I use an electric wheelchair']],
    ['For the lunch: vegan, and no nuts please (allergy).', ['vegan, and no nuts please (allergy)']],
    ['Please register me, but I have coeliac disease.', ['I have coeliac disease']],
    ['Hij eet alles behalve vis.', ['Hij eet alles behalve vis']],
    ['Naam: Tom\nDieet: vegetarisch\nTelefoon: 06', ['vegetarisch']],
    ['Ik ben slechthorend, is er een ringleiding voor mij?', ['Ik ben slechthorend, is er een ringleiding voor mij']],
  ])('"%s"', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each([
    'I eat everything.',
    'Any allergies?',
    'Please delete my dietary information.',
    'geen dieetwensen',
    'We work on access to water.',
  ])('finds none in "%s"', (text) => {
    expect(notes(text)).toEqual([]);
  });

  it('quotes what stands in the text', () => {
    const text = 'Hello,\nI eat no fish\nand no meat. Bye';
    const blocks = [block(text)];
    for (const m of findNotes(blocks, aMail()))
      expect(text.slice(m.span.start, m.span.end).replace(/\s+/g, ' ')).toBe(m.text);
    expect(notes(text)).toHaveLength(1);
  });
});

it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
  expect(Array.isArray(notes(text))).toBe(true);
});
