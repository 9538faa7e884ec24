import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/reading/kind/words.ts';

const words = (text: string): readonly string[] => wordsOf(text, 10_000).words;

describe('wordsOf', () => {
  it('folds capitals and accents and opens contractions', () => {
    expect(words("I'm ÉÉN of those who can’t")).toEqual(['i', 'am', 'een', 'of', 'those', 'who', 'can', 'not']);
    expect(words("couldn't you've we'll they'd it's cannot")).toEqual([
      'could',
      'not',
      'you',
      'have',
      'we',
      'will',
      'they',
      'would',
      'it',
      's',
      'can',
      'not',
    ]);
  });

  it('takes "e-mail", "E mail" and "email" for one word', () => {
    expect(words('e-mail E mail email e-mailadres')).toEqual(['email', 'email', 'email', 'emailadres']);
  });

  it('keeps the ends of sentences and paragraphs and colons, not the dots inside words', () => {
    expect(words('Afwezig: tot 1.12. Groet\n\nJan a.jansen@x.example')).toEqual([
      'afwezig',
      ':',
      'tot',
      '1',
      '12',
      '.',
      'groet',
      '.',
      'jan',
      'a',
      'jansen',
      'x',
      'example',
    ]);
  });

  it('gives places in the text as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = wordsOf(text, 10_000);
        found.words.forEach((_, at) => {
          expect(found.starts[at]).toBeLessThan(found.ends[at] ?? 0);
          expect(found.ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('looks no further than it is told', () => {
    expect(wordsOf('one two three', 7).words).toEqual(['one', 'two']);
  });
});
