// One YAML file: its value, and on which line each key stands. Reads the disk.
import { readFileSync } from 'node:fs';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import type { ConfigProblem } from './problem.ts';

export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** 1-based line of a key. */
  lineOf(path: readonly PropertyKey[]): number | null;
  /** Character in the file at which a key stands. */
  offsetOf(path: readonly PropertyKey[]): number | null;
}

/** Reads and parses; syntax errors and duplicate keys come back as problems. Throws what the file system throws. */
export function readYaml(file: string): YamlFile | readonly ConfigProblem[] {
  const text = readFileSync(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      key: '',
      message: `is not valid YAML: ${error.message}`,
    }));
  }
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const offset = find(document.contents, path);
    return offset === null ? null : lines.linePos(offset).line;
  };
  return {
    name: file,
    value: document.toJS({ maxAliasCount: 50 }),
    lineOf,
    offsetOf: (path) => find(document.contents, path),
  };
}

/** The value through `schema`, or everything that is wrong with it, with lines. */
export function validate<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
): { readonly data: z.output<Schema> } | { readonly problems: readonly ConfigProblem[] } {
  const result = schema.safeParse(file.value);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.map((issue): ConfigProblem => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    return { file: file.name, line: file.lineOf(path), key: issue.path.map(String).join('.'), message: issue.message };
  });
  return { problems };
}

function find(root: Node | null, path: readonly PropertyKey[]): number | null {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (item === undefined) return offset;
      node = item;
      offset = isScalar(item) || isMap(item) || isSeq(item) ? (item.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}
