// Makes sure that files and folders are on the disk, not only on their way there.
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A file's content, or a folder's list of names. Throws what node:fs throws. */
export function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
