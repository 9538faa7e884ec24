import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '../../../src/worker/lists/neutral.ts';

describe('a cell of a spreadsheet', () => {
  it('never begins with what a spreadsheet takes for a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      expect(neutral(`${start}1+1`)).toBe(`'${start}1+1`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(neutral(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('keeps everything else as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ]/), (text) => {
        expect(neutral(text)).toBe(text);
      }),
    );
  });
});
