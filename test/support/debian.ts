// Programs of Debian that tests need: installed where these run as root, else somebody is told what to install.
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a person would type. */
export function installCommand(packages: readonly string[]): string {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Installs packages, after other tests that do the same. Rejects where that cannot be done. */
export async function install(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('only root can install packages');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const script = 'apt-get update && apt-get install -y --no-install-recommends "$@"';
  const lock = join(tmpdir(), 'registrar-tests-apt.lock');
  await run('flock', [lock, 'sh', '-c', script, 'sh', ...packages], { env, maxBuffer: 64 * 1024 * 1024 });
}

/** Null where `program` can be started, if need be after installing `debianPackage`; else the word with which a test is skipped. */
export async function missing(program: string, debianPackage: string): Promise<string | null> {
  if (await isThere(program)) return null;
  const words = `needs ${program}: ${installCommand([debianPackage])}`;
  try {
    await install([debianPackage]);
  } catch (error) {
    return `${words} (${lastWord(error)})`;
  }
  return (await isThere(program)) ? null : words;
}

/** The last line that the program said, else what the error says. */
function lastWord(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  const words = said === '' ? (error instanceof Error ? error.message : String(error)) : said;
  return words.split('\n').at(-1) ?? '';
}

async function isThere(program: string): Promise<boolean> {
  try {
    await run('sh', ['-c', 'command -v "$1"', 'sh', program]);
    return true;
  } catch {
    return false;
  }
}
