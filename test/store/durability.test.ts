import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getCursor } from '../../src/store/cursors.ts';
import { openDatabase } from '../../src/store/database.ts';
import { occupancy } from '../../src/store/occupancy.ts';
import { startStoreProcess } from '../support/store-process.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const TABLES = ['messages', 'registrations', 'history', 'outbox'] as const;

describe('a process killed while it writes', () => {
  it.each([1, 7, 40])('leaves whole transactions only, and all that it reported (killed after %i)', async (after) => {
    const url = `sqlite:${join(temporaryFolder(), 'registrar.db')}`;
    const child = await startStoreProcess(url, 100_000);
    await child.said(String(after));
    const reported = (await child.kill()).length - 1;
    const database = await openDatabase({ url });
    try {
      const counts = await database.read(async (reader) => {
        const found: number[] = [];
        for (const table of TABLES) {
          const { count } = await reader
            .selectFrom(table)
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow();
          found.push(count);
        }
        const seats = (await occupancy(reader, ['peacekeeping'])).get('peacekeeping')?.online.heldSeats;
        return [...found, seats, Number((await getCursor(reader, 'INBOX'))?.lastUid)];
      });
      expect(reported).toBeGreaterThanOrEqual(after);
      expect(new Set(counts).size).toBe(1);
      // At most one transaction was on the disk but not reported yet.
      expect([reported, reported + 1]).toContain(counts[0]);
    } finally {
      await database.close();
    }
  });
});
