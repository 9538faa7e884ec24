import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { slices, uidRange } from '../../../src/mail/imap/uid-range.ts';

describe('a range of UIDs', () => {
  it('is short', () => {
    expect(uidRange([7, 3, 1, 2, 2, 9, 10])).toBe('1:3,7,9:10');
  });

  it('names exactly the UIDs it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (uids) => {
        const named = uidRange(uids)
          .split(',')
          .flatMap((run) => {
            const [from = 0, to = from] = run.split(':').map(Number);
            return Array.from({ length: to - from + 1 }, (_, n) => from + n);
          });
        expect(named).toEqual([...new Set(uids)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('slices', () => {
  it('keep every item in order and heed both limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (items) => {
        const cut = slices(items, 4, 60, (item) => item);
        expect(cut.flat()).toEqual(items);
        for (const slice of cut) {
          expect(slice.length).toBeLessThanOrEqual(4);
          if (slice.length > 1) expect(slice.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
