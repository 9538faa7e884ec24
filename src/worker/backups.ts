// Copies of the database for commands beside the worker, which goes on meanwhile; putting one back needs it stopped.
import type { Config } from '../config/config.ts';
import { backup, restore, type Backup, type Restored } from '../store/backup.ts';
import { StoreError } from '../store/errors.ts';
import type { Clock } from './clock.ts';
import { asUnavailable, Unavailable } from './unavailable.ts';

/** Throws Unavailable. */
export async function backUp({ storeUrl }: Config, target: string): Promise<Backup> {
  try {
    return await backup(storeUrl, target);
  } catch (error) {
    throw asUnavailable(error);
  }
}

/** Throws Unavailable; `busy` while a worker, or anything else, has the database. */
export function putBack({ storeUrl }: Config, source: string, clock: Clock): Restored {
  try {
    return restore(storeUrl, source, clock.now().toString());
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'in-use')
      throw new Unavailable('busy', error.message, { cause: error });
    throw asUnavailable(error);
  }
}
