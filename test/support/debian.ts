// Programs of Debian that some tests need: installed where these run as root, else the test is skipped with a word of what to install.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Null where `program` can be started, if need be after installing `debianPackage`; else what to tell whoever runs the tests. */
export async function missing(program: string, debianPackage: string): Promise<string | null> {
  if (await isThere(program)) return null;
  const words = `needs ${program}: apt-get install -y --no-install-recommends ${debianPackage}`;
  if (process.getuid?.() !== 0) return words;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { env });
  } catch (error) {
    return `${words} (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`;
  }
  return (await isThere(program)) ? null : words;
}

async function isThere(program: string): Promise<boolean> {
  try {
    await run('sh', ['-c', 'command -v "$1"', 'sh', program]);
    return true;
  } catch {
    return false;
  }
}
