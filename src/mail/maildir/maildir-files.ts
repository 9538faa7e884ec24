// The files of a Maildir: names, flags, folders (https://cr.yp.to/proto/maildir.html, Maildir++).
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** One message file. `uid` is the part of its name before the flags and stays the same for life. */
export interface MaildirFile {
  readonly uid: string;
  readonly folder: 'new' | 'cur';
  readonly name: string;
}

const FLAGS: readonly (readonly [string, string])[] = [
  ['D', '\\Draft'],
  ['F', '\\Flagged'],
  ['P', '$Forwarded'],
  ['R', '\\Answered'],
  ['S', '\\Seen'],
  ['T', '\\Deleted'],
];

/** The messages of `new/` or `cur/`, in no particular order. Names that begin with a dot are no messages. */
export async function listMessages(path: string, folder: 'new' | 'cur'): Promise<MaildirFile[]> {
  const entries = await readdir(join(path, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({ uid: uidOf(entry.name), folder, name: entry.name }));
}

export function uidOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(0, colon);
}

function letters(name: string): string {
  const info = name.indexOf(':2,');
  return info < 0 ? '' : name.slice(info + 3);
}

/** The flags in IMAP's words. */
export function flagsOf(name: string): string[] {
  const set = letters(name);
  return FLAGS.filter(([letter]) => set.includes(letter)).map(([, flag]) => flag);
}

/** The name under which the message lies in a `cur/`: its flags and `more`, in ASCII order. */
export function nameWithFlags(name: string, more: string): string {
  return `${uidOf(name)}:2,${[...new Set(letters(name) + more)].sort().join('')}`;
}

/** The name without one of its flags. */
export function nameWithoutFlag(name: string, letter: string): string {
  return `${uidOf(name)}:2,${letters(name).replaceAll(letter, '')}`;
}

export function hasFlag(name: string, letter: string): boolean {
  return letters(name).includes(letter);
}

/** When the message was delivered, in milliseconds since 1970: deliverers begin the name with the second; null where this one did not. */
export function deliveredAt(uid: string): number | null {
  const seconds = /^(\d{9,11})\./.exec(uid)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/** Makes the three folders of a Maildir where they are missing. */
export async function makeMaildir(path: string): Promise<void> {
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(join(path, folder), { recursive: true });
}

/**
 * Whether the Maildir at `path` is there and can be written to, or could be made; makes nothing. Throws what the disk says
 * where it is not so.
 */
export async function needWritable(path: string): Promise<void> {
  for (const folder of ['tmp', 'new', 'cur']) {
    const there = await nearest(resolve(path, folder));
    // What `mkdir` would say of a file where a folder must be.
    if (!(await stat(there)).isDirectory()) await readdir(there);
    await access(there, constants.R_OK | constants.W_OK | constants.X_OK);
  }
}

/** The folder itself, else the one above it in which it would be made. */
async function nearest(path: string): Promise<string> {
  try {
    await stat(path);
    return path;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || dirname(path) === path) throw error;
    return nearest(dirname(path));
  }
}

/**
 * Delivers `source` to `new/` or `cur/` under `name`, by way of `tmp/`. When it is done the file and its name are on disk, power
 * cut or not; one of that name is replaced. Throws what the disk says.
 */
export async function deliver(path: string, folder: 'new' | 'cur', name: string, source: Uint8Array): Promise<void> {
  const temporary = join(path, 'tmp', uidOf(name));
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(source);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(path, folder, name));
  const directory = await open(join(path, folder));
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Makes a Maildir++ subfolder (`Registrar/Handled` → `.Registrar.Handled`); returns its path. */
export async function makeSubfolder(path: string, name: string): Promise<string> {
  const folder = subfolder(path, name);
  await makeMaildir(folder);
  await writeFile(join(folder, 'maildirfolder'), '', { flag: 'a' });
  return folder;
}

export function subfolder(path: string, name: string): string {
  return join(path, `.${name.split('/').join('.')}`);
}
