import { describe, expect, it } from 'vitest';
import { reasons, scale, weighed } from '../../../src/reading/kind/evidence.ts';
import { signalsOf } from './support.ts';

describe('scale', () => {
  it('sums what is there and leaves out what is not', () => {
    const sum = scale();
    sum.add('a', 2, 'words');
    sum.add('b', 5, null);
    sum.add('c', -1, 'other words');
    expect(sum.cue('d', 2, signalsOf({ text: 'Ik ben afwezig' }).own, 'away.state')).toBe(true);
    expect(sum.cue('e', 2, signalsOf({ text: 'Hello' }).own, 'away.state')).toBe(false);
    expect(sum.total()).toBe(3);
    expect(reasons(sum.signs)).toEqual([
      { rule: 'a', text: 'words' },
      { rule: 'd', text: 'Ik ben afwezig' },
    ]);
  });

  it('tells found from doubt', () => {
    const sum = scale();
    sum.add('a', 2, 'x');
    expect([weighed(sum, 2, 1).verdict, weighed(sum, 3, 2).verdict, weighed(sum, 4, 3).verdict]).toEqual([
      'found',
      'doubt',
      'no',
    ]);
  });
});
