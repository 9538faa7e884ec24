// What really stands on the disk: every octet of every file of a folder.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folder` that hold one of `words` (in any case, as UTF-8 or UTF-16), with the words that they hold. */
export function filesHolding(folder: string, words: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .flatMap((name) => {
      const content = readFileSync(join(folder, name));
      const texts = [content.toString('latin1'), content.toString('utf16le')].map((text) => text.toLowerCase());
      return words
        .filter((word) => texts.some((text) => text.includes(Buffer.from(word.toLowerCase()).toString('latin1'))))
        .map((word) => `${name}: ${word}`);
    })
    .sort();
}
