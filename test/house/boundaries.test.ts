import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temp-folder.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The house with one more file in it; gives what the check says. */
function checkWith(path: string, text: string): { readonly passed: boolean; readonly output: string } {
  const folder = temporaryFolder();
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  try {
    const output = execFileSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { passed: true, output };
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return { passed: false, output };
  }
}

describe('the import table', () => {
  it('is kept by the house as it stands', () => {
    expect(checkWith('src/domain/harmless.ts', 'export const harmless = 1;\n')).toMatchObject({ passed: true });
  });

  it.each([
    ['src/domain/planted.ts', "import '../store/database.ts';\n", 'domain-imports'],
    ['src/reading/planted.ts', "import '../mail/inbox.ts';\n", 'reading-imports'],
    ['src/mail/planted.ts', "import '../store/database.ts';\n", 'mail-imports'],
    ['src/worker/planted.ts', "import '../cli/io.ts';\n", 'worker-imports'],
    ['src/cli/planted.ts', "import '../store/database.ts';\n", 'cli-imports'],
    ['src/domain/planted.ts', "import 'node:fs';\n", 'domain-packages'],
    ['src/letters/planted.ts', "import 'node:fs';\n", 'letters-packages'],
    ['src/reading/planted.ts', "import 'nodemailer';\n", 'reading-packages'],
    ['src/store/planted.ts', "import 'temporal-polyfill';\n", 'one-date-time-door'],
  ])('fails on %s with %s', (path, text, rule) => {
    const { passed, output } = checkWith(path, text);
    expect(passed).toBe(false);
    expect(output).toContain(rule);
  });
});
