import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../src/reading/text/plain-lines.ts';

const read = (text: string): string[] => plainLines(text).map((line) => `${String(line.depth)}|${line.text}`);

describe('plainLines', () => {
  it('counts quote marks with and without spaces', () => {
    expect(read('a\n> b\n>c\n>> d\n> > e\n >f\n>')).toEqual(['0|a', '1|b', '1|c', '2|d', '2|e', '1|f', '1|']);
  });

  it('keeps marks that stand inside a line', () => {
    expect(read('Register now >>\nx > y')).toEqual(['0|Register now >>', '0|x > y']);
  });

  it('takes the escape off a line of words that begins with From', () => {
    expect(read('Hi\n>From my side it is fine.\nJo')).toEqual(['0|Hi', '0|From my side it is fine.', '0|Jo']);
    expect(read('> a\n>From b')).toEqual(['1|a', '1|From b']);
  });

  it('reads every kind of line end and of space, and drops what nobody sees', () => {
    expect(read('a\u00a0b\r\nc\u200bd\re  ')).toEqual(['0|a b', '0|cd', '0|e']);
  });

  it('writes the target of a mail link as an address, once', () => {
    expect(read('jo@ngo.example<mailto:jo@ngo.example>, Al<mailto:al@ngo.example>')).toEqual([
      '0|jo@ngo.example, Al <al@ngo.example>',
    ]);
  });
});
