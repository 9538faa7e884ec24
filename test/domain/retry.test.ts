import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry } from '../../src/domain/retry.ts';
import { Temporal } from '../../src/domain/time.ts';

const QUEUED = Temporal.Instant.from('2026-11-20T09:00:00Z');

describe('the next try of a letter', () => {
  it('comes within half a minute after the first', () => {
    for (const jitter of [0, 0.5, 1]) {
      const next = nextTry(1, QUEUED, QUEUED, jitter);
      expect(next?.since(QUEUED).total('seconds')).toBeLessThanOrEqual(30);
    }
  });

  it('grows, and lies after now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, jitter) => {
        const sooner = nextTry(attempts, QUEUED, QUEUED, jitter);
        const later = nextTry(attempts + 1, QUEUED, QUEUED, jitter);
        expect(Temporal.Instant.compare(sooner ?? QUEUED, QUEUED)).toBe(1);
        expect(Temporal.Instant.compare(later ?? QUEUED, sooner ?? QUEUED)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is given up after five days and not before (RFC 5321 4.5.4.1)', () => {
    const after = (days: number) => nextTry(30, QUEUED, QUEUED.add({ hours: 24 * days }), 0);
    expect(after(4.5)).not.toBeNull();
    expect(after(5)).toBeNull();
  });
});
