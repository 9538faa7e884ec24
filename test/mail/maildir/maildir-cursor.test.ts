import { describe, expect, it } from 'vitest';
import {
  advance,
  BEGINNING,
  isSeen,
  readCursor,
  writeCursor,
  type Arrival,
} from '../../../src/mail/maildir/maildir-cursor.ts';

const HOUR = 3_600_000_000_000n;
const NOW = 1_900_000_000_000_000_000n;
const at = (uid: string, hoursAgo: bigint): Arrival => ({ uid, folder: 'new', at: NOW - hoursAgo * HOUR });

describe('the cursor of a Maildir', () => {
  it('has seen what it listed and what is older than an hour, and nothing that came between', () => {
    const edges = advance(BEGINNING, [at('a', 5n), at('b', 1n), at('c', 0n)], NOW);
    const kept = readCursor(writeCursor(edges)) ?? BEGINNING;
    const seen = (arrival: Arrival): boolean => isSeen(kept, arrival);
    expect([at('a', 5n), at('b', 1n), at('c', 0n), at('older', 2n)].map(seen)).toEqual([true, true, true, true]);
    expect([at('late', 1n), at('same tick', 0n), at('new', -1n)].map(seen)).toEqual([false, false, false]);
  });

  it('names only the messages of the last hour', () => {
    const many = Array.from({ length: 1000 }, (_, index) => at(`m${String(index)}`, BigInt(index) + 2n));
    expect(writeCursor(advance(BEGINNING, [...many, at('last', 0n)], NOW)).lastUid).toBe(`${String(NOW)}/last -1`);
  });
});
