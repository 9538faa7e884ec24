// Notices that event files were edited while the worker runs. A faulty file changes nothing until it is right again.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import { ConfigError } from '../config/problem.ts';
import type { Event } from '../domain/event.ts';

export type EventFilesNews =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly events: readonly Event[] }
  | { readonly kind: 'faulty'; readonly reason: string };

/** Each call tells what is new in the configuration folder `directory` since the call before. */
export function watchEventFiles(directory: string): () => EventFilesNews {
  let known = fingerprint(directory);
  return () => {
    const found = fingerprint(directory);
    if (found === known) return { kind: 'unchanged' };
    known = found;
    try {
      return { kind: 'changed', events: loadConfig(directory, {}).events };
    } catch (error) {
      if (error instanceof ConfigError) return { kind: 'faulty', reason: error.message };
      throw error;
    }
  };
}

function fingerprint(directory: string): string {
  const folder = join(directory, 'events');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { mtimeMs, size, ino } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return [name, mtimeMs, size, ino].join(' ');
    })
    .join('\n');
}
