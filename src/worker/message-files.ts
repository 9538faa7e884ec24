// Messages on disk: .eml files, mbox files (RFC 4155) and folders of them, in name order. Reads the disk, changes nothing.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface MessageFile {
  /** The path, with `:3` for the third message of an mbox file. */
  readonly file: string;
  readonly source: Uint8Array;
  /** When the file was written last, ISO 8601, UTC. */
  readonly modifiedAt: string;
}

const NEWLINE = 0x0a;
const SEPARATOR = Buffer.from('From ');

/** Every message below `paths`. Files in folders count when they are called .eml or .mbox, or look like an mbox. Throws what the file system throws. */
export async function* messageFiles(paths: readonly string[]): AsyncGenerator<MessageFile> {
  for (const path of paths) {
    for (const file of filesBelow(path)) {
      const modifiedAt = (await stat(file)).mtime.toISOString();
      if (await isMbox(file)) {
        let count = 0;
        for await (const source of mboxMessages(file)) yield { file: `${file}:${String(++count)}`, source, modifiedAt };
      } else yield { file, source: await readFile(file), modifiedAt };
    }
  }
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      if (entry.isDirectory()) return filesBelow(below);
      return /\.(eml|mbox)$/i.test(entry.name) ? [below] : [];
    });
}

async function isMbox(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: SEPARATOR.length - 1 })) {
    return Buffer.from(chunk as Buffer).equals(SEPARATOR);
  }
  return false;
}

/** Splits at "From " lines that follow an empty line or the start; ">From " loses one ">" (mboxrd). */
async function* mboxMessages(file: string): AsyncGenerator<Buffer> {
  let lines: Buffer[] = [];
  let blank = true;
  for await (const line of fileLines(file)) {
    if (blank && line.subarray(0, SEPARATOR.length).equals(SEPARATOR)) {
      if (lines.length > 0) yield Buffer.concat(lines);
      lines = [];
    } else lines.push(unquoted(line));
    blank = line.length <= 2 && line.every((byte) => byte === NEWLINE || byte === 0x0d);
  }
  if (lines.length > 0) yield Buffer.concat(lines);
}

function unquoted(line: Buffer): Buffer {
  let quotes = 0;
  while (line[quotes] === 0x3e) quotes++;
  return quotes > 0 && line.subarray(quotes, quotes + SEPARATOR.length).equals(SEPARATOR) ? line.subarray(1) : line;
}

/** Lines with their line ends. */
async function* fileLines(file: string): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const data of createReadStream(file)) {
    let chunk = data as Buffer;
    let end = chunk.indexOf(NEWLINE);
    while (end >= 0) {
      yield Buffer.concat([...pending, chunk.subarray(0, end + 1)]);
      pending = [];
      chunk = chunk.subarray(end + 1);
      end = chunk.indexOf(NEWLINE);
    }
    if (chunk.length > 0) pending.push(chunk);
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
