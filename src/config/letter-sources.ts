// The letter templates: the organisation's own files over those that come with the program. Reads the disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../domain/reading.ts';
import { ConfigError } from './problem.ts';

export interface LetterFiles {
  /** The HTML around every letter. */
  readonly frame: string;
  /** Per language, the text of each file by its name without ".md". */
  readonly templates: ReadonlyMap<Language, ReadonlyMap<string, string>>;
}

/**
 * Templates for `languages` from `DIR/letters/LANGUAGE/*.md`; what is not there comes from `bundled`, the same folder of
 * the program itself. Throws ConfigError for a language that has no letters at all.
 */
export function readLetterFiles(directory: string, bundled: string, languages: readonly Language[]): LetterFiles {
  const own = join(directory, 'letters');
  const templates = new Map<Language, ReadonlyMap<string, string>>();
  for (const language of languages) {
    const files = new Map([...templatesIn(join(bundled, language)), ...templatesIn(join(own, language))]);
    if (files.size === 0) {
      const file = join(own, language);
      const message = `there are no letters in "${language}"; copy the folder of another language and translate it, or take "${language}" out of languages`;
      throw new ConfigError([{ file, line: null, key: '', message }]);
    }
    templates.set(language, files);
  }
  const ownFrame = join(own, 'frame.html');
  const frame = readFileSync(existsSync(ownFrame) ? ownFrame : join(bundled, 'frame.html'), 'utf8');
  return { frame, templates };
}

function templatesIn(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')] as const);
}
