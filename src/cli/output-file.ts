// A file that a command was told to write.
import { writeFile } from 'node:fs/promises';
import { CommandError, EXIT } from './io.ts';

/** Throws CommandError where the disk says no. */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const words = `${file} cannot be written (${String(error.code)}); name another file with --output`;
    throw new CommandError(EXIT.usage, words);
  }
}
