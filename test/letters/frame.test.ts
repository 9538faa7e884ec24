import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSources } from './support.ts';

const script = fileURLToPath(new URL('frame.mjs', import.meta.url));

describe('the HTML frame', () => {
  it('is what its MJML source gives', async () => {
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined();
  });

  it('loads nothing from anywhere: no images, fonts, scripts or style sheets', () => {
    const { frame } = readSources();
    expect(frame).not.toMatch(/<(?:img|link|script|iframe|object|video|audio|form|input)\b/i);
    expect(frame).not.toMatch(/url\(|@import|background=/i);
    expect(frame.match(/https?:\/\/[^"' ]+/g)).toEqual(['http://www.w3.org/1999/xhtml']);
  });

  it('says that it is made for light and dark, and names the language', () => {
    const { frame } = readSources();
    expect(frame).toContain('<meta name="color-scheme" content="light dark">');
    expect(frame).toContain('prefers-color-scheme: dark');
    expect(frame).toContain('<html lang="{{ language }}"');
  });
});
