// Builds a script of src/ for tests that start it in a thread: Node 20 cannot run TypeScript there, and tests need no `npm run build` first.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside node_modules, so that the built files find the packages. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'registrar-tests');
const RELATIVE_IMPORT = /(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]+\.ts)['"]/g;

export interface BuiltScript {
  readonly url: URL;
  /** Removes the built files. */
  remove(): Promise<void>;
}

/** Transpiles `src/PATH` and everything it imports by a relative path. */
export async function buildScript(path: string): Promise<BuiltScript> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'script-'));
  const built = new Set<string>();
  const build = async (file: string): Promise<void> => {
    if (built.has(file)) return;
    built.add(file);
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, '.js');
    const { outputText } = ts.transpileModule(await readFile(file, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    const imports = [...outputText.matchAll(RELATIVE_IMPORT)].map((match) => match[1] ?? '');
    await mkdir(dirname(target), { recursive: true });
    await writeFile(
      target,
      outputText.replace(RELATIVE_IMPORT, (text) => text.replace(/\.ts(['"])$/, '.js$1')),
    );
    for (const next of imports) await build(resolve(dirname(file), next));
  };
  await build(join(ROOT, 'src', path));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n');
  return {
    url: pathToFileURL(join(folder, 'src', path).replace(/\.ts$/, '.js')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
