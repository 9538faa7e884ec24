import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { LANGUAGE_DATA } from '../../../src/reading/lexicon/all.ts';
import { compile, firstWords, matchAt } from '../../../src/reading/want/pattern.ts';

const CLASSES = { me: 'me|us', both: '@me|them' };
const match = (source: string, text: string, at = 0): number => matchAt(compile(source, CLASSES), text.split(' '), at);

describe('a pattern', () => {
  it('matches words, alternatives and beginnings of words', () => {
    expect(match('sign up', 'sign up now')).toBe(2);
    expect(match('regist*', 'registering me')).toBe(1);
    expect(match('put|add @me', 'add us')).toBe(2);
    expect(match('put @both', 'put them')).toBe(2);
    expect(match('sign up', 'sign off')).toBe(-1);
  });

  it('leaves out what is optional and skips what is between', () => {
    expect(match('sign @me? up', 'sign up')).toBe(2);
    expect(match('meld _3 aan', 'meld mij graag aan')).toBe(4);
    expect(match('meld _1 aan', 'meld mij heel graag aan')).toBe(-1);
  });

  it('knows the ends of a clause and figures', () => {
    expect(match('^ yes $', 'yes')).toBe(1);
    expect(match('^ yes $', 'yes but')).toBe(-1);
    expect(match('op voor|$', 'op')).toBe(1);
    expect(match('on #', 'on 21')).toBe(2);
  });

  it('is refused where it is not well formed', () => {
    expect(() => compile('a _99 b', CLASSES)).toThrow(RangeError);
    expect(() => compile('a @nobody', CLASSES)).toThrow(RangeError);
    expect(() => compile('a _1 b _1 c _1 d _1 e', CLASSES)).toThrow(RangeError);
    expect(() => firstWords(compile('_2 a', CLASSES))).toThrow(RangeError);
  });

  it('never reaches behind the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (words) => {
        for (const source of ['a _5 b', 'a? b', 'a b? c $', '^ c|a']) {
          for (let at = 0; at <= words.length; at++) {
            expect(matchAt(compile(source, CLASSES), words, at)).toBeLessThanOrEqual(words.length);
          }
        }
      }),
    );
  });
});

describe('the lexicons', () => {
  it.each(LANGUAGE_DATA.map((lexicon) => [lexicon.language, lexicon] as const))(
    'of %s hold only well-formed patterns',
    (_, lexicon) => {
      const all = [...Object.values(lexicon.cues).flat(), ...Object.values(lexicon.thread).flat()];
      for (const source of all) expect(firstWords(compile(source, lexicon.classes)), source).not.toHaveLength(0);
    },
  );

  it.each(LANGUAGE_DATA.map((lexicon) => [lexicon.language, lexicon] as const))(
    'of %s write words in lower case without accents',
    (_, lexicon) => {
      const all = [...Object.values(lexicon.cues).flat(), ...lexicon.spellings, ...lexicon.common];
      expect(all.filter((source) => !/^[a-z0-9 |*?_@$^#']+$/.test(source))).toEqual([]);
    },
  );
});
