// A backup knows people who were erased after it was made: they are erased from it too, before anybody works with it.
import type { Config } from '../../config/config.ts';
import { openDatabase } from '../../store/database.ts';
import { readErasureList } from '../../store/erasure-file.ts';
import { addErasureMarks, erasedAmong, erasureMarks } from '../../store/erasures.ts';
import { keptAddresses } from '../../store/traces.ts';
import type { Clock } from '../clock.ts';
import { loadLetters } from '../context.ts';
import { effectiveEvents } from '../effective-events.ts';
import { randomId } from '../ids.ts';
import { erasePerson } from './erase.ts';
import { scrubIfOwed } from './scrub.ts';

/** Gives how many. `file`: the database that was put in place. Throws what the store throws. */
export async function eraseAgain(config: Config, file: string, clock: Clock): Promise<number> {
  const listed = readErasureList(file);
  if (listed.length === 0) return 0;
  const letters = loadLetters(config);
  const store = await openDatabase({ url: config.storeUrl });
  try {
    const now = clock.now();
    const count = await store.transaction(async (tx) => {
      const known = new Set((await erasureMarks(tx)).map(({ hash }) => hash));
      const missed = listed.filter(({ hash }) => !known.has(hash));
      const erased = erasedAmong(await keptAddresses(tx), missed);
      const events = await effectiveEvents(tx, config.events, config);
      const desk = { config: { ...config, events }, letters, newId: randomId };
      for (const address of erased) await erasePerson(desk, tx, address, { kind: 'command', name: 'restore' }, now);
      await addErasureMarks(tx, missed);
      return erased.length;
    });
    await scrubIfOwed(store, now);
    return count;
  } finally {
    await store.close();
  }
}
