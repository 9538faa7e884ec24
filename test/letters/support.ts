// The letters of this repository, compiled once, and people to write to. Reads config/letters.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLetters } from '../../src/letters/compile.ts';
import type { House } from '../../src/letters/house.ts';
import type { Letters, LetterSources } from '../../src/letters/letters.ts';

const folder = fileURLToPath(new URL('../../config/letters/', import.meta.url));

export const HOUSE: House = {
  name: 'Harbour House',
  address: 'desk@harbour.example',
  timeZone: 'Europe/Amsterdam',
  privacy: { notice: null, url: null, keep: { needsDays: 7, peopleDays: 30 } },
};

/** The template files as the configuration would read them. */
export function readSources(): LetterSources {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const templates = new Map(
    languages.map(({ name: language }) => {
      const files = readdirSync(`${folder}${language}`).filter((file) => file.endsWith('.md'));
      const texts = files.map(
        (file) => [file.slice(0, -3), readFileSync(`${folder}${language}/${file}`, 'utf8')] as const,
      );
      return [language, new Map(texts)] as const;
    }),
  );
  return { frame: readFileSync(`${folder}frame.html`, 'utf8'), templates };
}

export function compiled(sources: LetterSources = readSources()): Letters {
  const outcome = compileLetters(sources);
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return outcome.letters;
}
