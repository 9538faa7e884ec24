// What lies in a Maildir now: every message, when it was received and when it came to lie where it lies. Asks the disk once for each name.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrival } from './maildir-cursor.ts';
import { errorCode } from './maildir-errors.ts';
import { deliveredAt, listMessages, type MaildirFile } from './maildir-files.ts';

export interface Listed extends MaildirFile, Arrival {
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

export interface MaildirListing {
  look(): Promise<readonly Listed[]>;
  /** As of the last look; null where it was not there. */
  find(uid: string): Listed | null;
}

/** Calls to the disk that run at once. */
const AT_ONCE = 32;

export function createMaildirListing(path: string): MaildirListing {
  let files = new Map<string, Listed>();

  const measure = async (file: MaildirFile): Promise<Listed | null> => {
    const known = files.get(file.uid);
    if (known?.name === file.name && known.folder === file.folder) return known;
    try {
      const { ctimeNs, mtimeMs } = await stat(join(path, file.folder, file.name), { bigint: true });
      return { ...file, at: ctimeNs, receivedAt: deliveredAt(file.uid) ?? Number(mtimeMs) };
    } catch (error) {
      // Renamed or removed since the folder was read.
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  };

  return {
    async look() {
      // new/ before cur/: a message that is moved between the two readings is seen in one of them at least.
      const found = [...(await listMessages(path, 'new')), ...(await listMessages(path, 'cur'))];
      const next = new Map<string, Listed>();
      for (let from = 0; from < found.length; from += AT_ONCE) {
        for (const listed of await Promise.all(found.slice(from, from + AT_ONCE).map(measure))) {
          if (listed !== null) next.set(listed.uid, listed);
        }
      }
      files = next;
      return [...files.values()];
    },
    find: (uid) => files.get(uid) ?? null,
  };
}
