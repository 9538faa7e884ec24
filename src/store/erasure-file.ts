// The list of erasures beside the database: it outlives a database that is replaced by an older backup.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ErasureMark } from './erasures.ts';
import { fromFileSystem } from './errors.ts';
import { syncPath } from './files.ts';

const LINE = /^([0-9a-f]{64}) ([0-9a-f]{32}) (\S{20,30})$/;

function listOf(file: string): string {
  return `${file}.erased`;
}

/** What the list beside the database `file` has; empty where there is none. Lines that are none of ours are passed over. Throws StoreError. */
export function readErasureList(file: string): readonly ErasureMark[] {
  const list = listOf(file);
  try {
    if (!existsSync(list)) return [];
    return readFileSync(list, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, hash, salt, erasedAt] = LINE.exec(line) ?? [];
        return hash === undefined || salt === undefined || erasedAt === undefined ? [] : [{ hash, salt, erasedAt }];
      });
  } catch (error) {
    throw fromFileSystem(error, list);
  }
}

/** Adds `marks` to the list beside the database `file`; it is on the disk, whole, when this returns. Throws StoreError. */
export function keepErasureList(file: string, marks: readonly ErasureMark[]): void {
  const list = listOf(file);
  const all = new Map([...readErasureList(file), ...marks].map((mark) => [mark.hash, mark]));
  const lines = [...all.values()].map(({ hash, salt, erasedAt }) => `${hash} ${salt} ${erasedAt}\n`);
  try {
    writeFileSync(`${list}.part`, lines.join(''), { mode: 0o600 });
    syncPath(`${list}.part`);
    renameSync(`${list}.part`, list);
  } catch (error) {
    throw fromFileSystem(error, list);
  }
}
