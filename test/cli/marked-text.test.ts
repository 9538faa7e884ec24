import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { marksIn, safeLines, withMarks, type Mark } from '../../src/cli/marked-text.ts';

const marks = (...words: string[]): Mark[] => words.map((word, index) => ({ number: index + 1, words: word }));
const plain = (text: string, ...words: string[]): string => withMarks(text, marks(...words), 'plain');

describe('withMarks', () => {
  it('shows the first place of the words, with the number behind', () => {
    expect(plain('I come on the 10th. The 10th!', '10th')).toBe('I come on the «10th»[1]. The 10th!');
  });

  it('shows one place that led to several conclusions once', () => {
    expect(plain('a panel discussion', 'panel discussion', 'panel discussion')).toBe('a «panel discussion»[1,2]');
  });

  it('shows words within words, and words that overlap', () => {
    expect(plain('please register me now', 'please register me', 'register')).toBe('«please «register»[2] me»[1] now');
    expect(plain('one two three', 'one two', 'two three')).toBe('«one «two»[1] three»[2]');
  });

  it('finds words however the lines were broken', () => {
    expect(plain('I would like\n  to register.', 'would like to register')).toBe('I «would like\n  to register»[1].');
  });

  it('leaves out what does not stand there', () => {
    expect(plain('Hello', 'Goodbye', '', '  ')).toBe('Hello');
    expect(marksIn('Hello  there', marks('Hello there', 'Goodbye')).map((mark) => mark.number)).toEqual([1]);
  });

  it('underlines on a terminal, goes on after an inner mark, and ends at the end', () => {
    expect(withMarks('a b c', marks('a b c', 'b'), 'terminal')).toBe(
      '\u001b[1;4ma \u001b[1;4mb\u001b[0m[2]\u001b[1;4m c\u001b[0m[1]',
    );
  });

  it('lets nothing through that commands a terminal or turns the text round', () => {
    const text = '\u001b[2JHello \u202eolleh\u0007 \u009b5m';
    expect(safeLines(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(plain(text, 'Hello')).toContain('«Hello»[1]');
  });

  it('adds marks and changes no word', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '\n', 'é', '😀', '\u001b'), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 5 }), (text, wanted) => {
        const shown = plain(text.join(''), ...wanted.map((mark) => mark.join('')));
        expect(shown.replace(/«|»\[[\d,]+\]/g, '')).toBe(safeLines(text.join('')));
        expect(shown.split('«').length).toBe(shown.split('»').length);
      }),
    );
  });
});
