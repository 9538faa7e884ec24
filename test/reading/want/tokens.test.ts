import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { tokenise } from '../../../src/reading/want/tokens.ts';

const words = (text: string): string[] =>
  tokenise(text).flatMap((token) => (token.kind === 'mark' ? [] : [token.word]));

describe('tokenise', () => {
  it('takes contractions apart and leaves accents and capitals out', () => {
    expect(words("I can't come")).toEqual(['i', 'can', 'not', 'come']);
    expect(words('We’d LOVE één plaats')).toEqual(['we', 'would', 'love', 'een', 'plaats']);
    expect(words('ik ben erbij')).toEqual(['ik', 'ben', 'er', 'bij']);
  });

  it('keeps addresses and times in one piece', () => {
    expect(words('mail jan@lantern.example at 14:30')).toEqual(['mail', '@', 'at', '14:30']);
  });

  it('mends a key word that is off by one letter, but no real word', () => {
    expect(words('regsiter')).toEqual(['register']);
    expect(words('aanmeleden')).toEqual(['aanmelden']);
    expect(words('cancer')).toEqual(['cancer']);
    expect(words('jullei opgeve')).toEqual(['jullie', 'opgeven']);
  });

  it('gives places that lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last > token.start ? token.start : last);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.start;
        }
      }),
    );
  });
});
