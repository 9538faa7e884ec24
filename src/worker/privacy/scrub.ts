// After erasing, the database file is written anew, so that no octet of what was erased stays in it. Owed until done: a crash or a full disk only delays it.
import type { Database, Tx } from '../../store/database.ts';
import { keepErasureList } from '../../store/erasure-file.ts';
import { erasureMarks } from '../../store/erasures.ts';
import { StoreError } from '../../store/errors.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Temporal } from '../../domain/time.ts';

const MARK = 'scrub-owed';
const OWED = 'yes';

/** To be called in the transaction that erases. */
export function oweScrub(tx: Tx, now: Temporal.Instant): Promise<void> {
  return setSetting(tx, MARK, OWED, now.toString());
}

/**
 * Scrubs where that is owed. False where somebody else had the database for too long: it stays owed, and the worker's next round
 * tries again. Throws StoreError (full, io).
 */
export async function scrubIfOwed(store: Database, now: Temporal.Instant): Promise<boolean> {
  if ((await store.read((reader) => getSetting(reader, MARK))) !== OWED) return true;
  // Beside the database before anything else: a backup from before must find it.
  if (store.file !== null) keepErasureList(store.file, await store.read(erasureMarks));
  try {
    const { complete } = await store.scrub();
    if (!complete) return false;
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'locked') return false;
    throw error;
  }
  await store.transaction((tx) => setSetting(tx, MARK, 'no', now.toString()));
  return true;
}
