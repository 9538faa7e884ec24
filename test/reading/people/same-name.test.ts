import { describe, expect, it } from 'vitest';
import { sameName } from '../../../src/reading/people/same-name.ts';

describe('two spellings of a name', () => {
  it.each([
    ['Anne-Marie van Loon', 'A.M. van Loon'],
    ['Anne-Marie van Loon', 'A.-M. van Loon'],
    ['Jan-Willem Brug', 'J.W. Brug'],
    ['Thea Brug', 'Th. Brug'],
    ['Christa Brug', 'Chr. Brug'],
    ['Petra Mulder', 'P. Mulder'],
    ['Petra', 'Petra Mulder'],
  ])('"%s" can be "%s"', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Anne-Marie van Loon', 'A.J. van Loon'],
    ['Jan-Willem Brug', 'Jan Brug'],
    ['Thea Brug', 'Tr. Brug'],
    ['Petra Mulder', 'K. Mulder'],
  ])('"%s" is not "%s"', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});
