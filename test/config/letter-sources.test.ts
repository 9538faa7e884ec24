import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetterFiles } from '../../src/config/letter-sources.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const BUNDLED = {
  'bundled/frame.html': 'bundled frame',
  'bundled/en/full.md': 'full',
  'bundled/en/closed.md': 'closed',
  'bundled/nl/full.md': 'vol',
};

function read(files: Readonly<Record<string, string>>, languages: readonly string[]) {
  const folder = temporaryFolder({ ...BUNDLED, ...files });
  return readLetterFiles(join(folder, 'config'), join(folder, 'bundled'), languages);
}

describe('the letters of an organisation', () => {
  it('are those that come with the program where it has none of its own', () => {
    const { frame, templates } = read({}, ['en', 'nl']);
    expect(frame).toBe('bundled frame');
    expect([...templates.keys()]).toEqual(['en', 'nl']);
    expect([...(templates.get('en') ?? [])].sort()).toEqual([
      ['closed', 'closed'],
      ['full', 'full'],
    ]);
  });

  it('take the place of the bundled ones file by file; what is no letter is left out', () => {
    const own = {
      'config/letters/en/full.md': 'our own words',
      'config/letters/en/full.md.bak': 'x',
      'config/letters/frame.html': 'our own frame',
    };
    const { frame, templates } = read(own, ['en']);
    expect(frame).toBe('our own frame');
    expect(templates.get('en')?.get('full')).toBe('our own words');
    expect(templates.get('en')?.get('closed')).toBe('closed');
    expect(templates.get('en')?.size).toBe(2);
  });

  it('may be in a language that the program does not bring along', () => {
    expect(read({ 'config/letters/fr/full.md': 'complet' }, ['fr']).templates.get('fr')?.get('full')).toBe('complet');
  });

  it('name the folder that is missing for a language without letters', () => {
    expect(() => read({}, ['en', 'fr'])).toThrow(/config\/letters\/fr: there are no letters in "fr"; copy the folder/);
  });
});
