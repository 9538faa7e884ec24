import { describe, expect, it } from 'vitest';
import { mail, outline } from './mail.ts';
import { readText } from '../../../src/reading/text/read-text.ts';

describe('readText', () => {
  it('gives one own block for a plain mail', () => {
    expect(outline(readText(mail({ text: 'Please register me.\n' })))).toEqual(['own: Please register me.']);
  });

  it('says that a mail without text has none', () => {
    expect(readText(mail({ text: null, html: null }))).toEqual({ blocks: [], source: 'none' });
  });
});
