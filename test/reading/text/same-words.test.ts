import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/text/read-text.ts';
import { DRESSES, dressed, MESSAGES, ownWords, QUOTED } from './dress.ts';
import { ownText } from './mail.ts';

const CASELESS = new Set(['capitals', 'small letters']);
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(Object.entries(MESSAGES))('%s', (_name, message) => {
  it.each(Object.entries(DRESSES))('reads the same in the dress of %s', (name, dress) => {
    const own = ownText(readText(dressed(message, dress)));
    expect(CASELESS.has(name) ? own.toLowerCase() : own).toBe(
      CASELESS.has(name) ? ownWords(message).toLowerCase() : ownWords(message),
    );
  });

  it.each(Object.entries(DRESSES))('keeps its closing, and what it quotes, in the dress of %s', (_dress, dress) => {
    const mail = dressed(message, dress);
    const read = readText(mail);
    const said = new Set(words(read.blocks.map((block) => block.text).join('\n')));
    expect(words(message.closing.flat().join(' ')).filter((word) => !said.has(word))).toEqual([]);
    const quotes = [mail.text, mail.html].some((part) => part?.includes('Team Cash Desk'));
    const quoted = read.blocks.filter((block) => block.role === 'quote').flatMap((block) => words(block.text));
    expect(quoted).toEqual(quotes ? words(QUOTED.flat().join(' ')) : []);
  });
});
