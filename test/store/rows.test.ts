import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { fromColumn, toColumn } from '../../src/store/rows.ts';

const instants = fc
  .integer({ min: 0, max: 4_102_444_800_000 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

describe('instants in columns', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(fromColumn(toColumn(instant.toString()))).toBe(instant.toString());
      }),
    );
  });

  it('compare as text as they do in time', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [left, right] = [toColumn(a.toString()), toColumn(b.toString())];
        expect(Math.sign(Temporal.Instant.compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it('are in UTC whatever offset they came with', () => {
    expect(toColumn('2026-11-20T10:00:00+01:00')).toBe('2026-11-20T09:00:00.000Z');
    expect(() => toColumn('yesterday')).toThrow(RangeError);
  });
});
