// Copies of the database for commands beside the worker, which goes on meanwhile; putting one back needs it stopped.
import type { Config } from '../config/config.ts';
import { backup, restore, type Backup, type Restored } from '../store/backup.ts';
import { StoreError } from '../store/errors.ts';
import type { Clock } from './clock.ts';
import { eraseAgain } from './privacy/erase-again.ts';
import { asUnavailable, Unavailable } from './unavailable.ts';

/** Throws Unavailable. */
export async function backUp({ storeUrl }: Config, target: string): Promise<Backup> {
  try {
    return await backup(storeUrl, target);
  } catch (error) {
    throw asUnavailable(error);
  }
}

export interface PutBack extends Restored {
  /** How many people were erased after the backup was made, and are erased again. */
  readonly erasedAgain: number;
}

/** Whoever was erased since is erased again. Throws Unavailable; `busy` while a worker, or anything else, has the database. */
export async function putBack(config: Config, source: string, clock: Clock): Promise<PutBack> {
  try {
    const restored = restore(config.storeUrl, source, clock.now().toString());
    return { ...restored, erasedAgain: await eraseAgain(config, restored.file, clock) };
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'in-use')
      throw new Unavailable('busy', error.message, { cause: error });
    throw asUnavailable(error);
  }
}
