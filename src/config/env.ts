// The raw environment: which variables there are, and secrets that stand in a file instead. Reads the files that `…_FILE` names.
import { readFileSync } from 'node:fs';
import type { ConfigProblem } from './problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export const SECRETS = { inbox: 'REGISTRAR_INBOX_PASSWORD', outbox: 'REGISTRAR_OUTBOX_PASSWORD' } as const;

/** The secret `name` from the environment or from the file that `name_FILE` names; null where neither is set. */
export function readSecret(env: Environment, name: string): { readonly value: string | null } | ConfigProblem {
  const direct = env[name];
  const file = env[`${name}_FILE`];
  if (direct !== undefined && file !== undefined) {
    return { file: name, line: null, key: '', message: `is set twice; unset either ${name} or ${name}_FILE` };
  }
  if (direct !== undefined) return { value: direct };
  if (file === undefined) return { value: null };
  try {
    // Editors and `echo` end a file with a line break that is not part of the secret.
    return { value: readFileSync(file, 'utf8').replace(/\r?\n$/, '') };
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return {
      file: `${name}_FILE`,
      line: null,
      key: '',
      message: `"${file}" cannot be read (${why}); check the path and its permissions`,
    };
  }
}
