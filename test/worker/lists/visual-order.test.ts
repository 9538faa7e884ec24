import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { visualOrder } from '../../../src/worker/lists/visual-order.ts';

describe('visualOrder', () => {
  it('leaves text from left to right as it is', () => {
    expect(visualOrder('Łukasz Żółć (Mo)')).toEqual(['Łukasz Żółć (Mo)']);
    expect(visualOrder('')).toEqual([]);
  });

  it('keeps Hebrew and Arabic together in the order of reading', () => {
    expect(visualOrder('דוד כהן')).toEqual(['דוד כהן']);
  });

  it('puts what is read first to the right where the text begins from the right', () => {
    expect(visualOrder('דוד Cohen')).toEqual(['Cohen', 'דוד ']);
    expect(visualOrder('Dr דוד כהן, MSF')).toEqual(['Dr ', 'דוד כהן', ', MSF']);
  });

  it('turns brackets round that stand in text from right to left', () => {
    expect(visualOrder('דוד (Mo)')).toEqual(['(', 'Mo', 'דוד )']);
  });

  it('keeps numbers readable', () => {
    expect(visualOrder('דוד 123')).toEqual(['123', 'דוד ']);
  });

  it('loses and invents no character', () => {
    const piece = fc.constantFrom('a', 'B', ' ', '1', 'ד', 'ם', 'م', '-', ',', 'é', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(Array.from(visualOrder(text).join('')).sort()).toEqual(Array.from(text).sort());
      }),
    );
  });
});
