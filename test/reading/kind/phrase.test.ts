import { describe, expect, it } from 'vitest';
import { CUES } from '../../../src/reading/kind/lexicon/index.ts';
import { compilePhrases, findPhrases } from '../../../src/reading/kind/phrase.ts';
import { wordsOf } from '../../../src/reading/kind/words.ts';

function texts(phrase: string, text: string): string[] {
  return findPhrases(compilePhrases([{ cue: [phrase] }]), wordsOf(text, 10_000)).map((hit) => hit.text);
}

describe('findPhrases', () => {
  it('matches words in their order, whatever the capitals and punctuation', () => {
    expect(texts('out of office', 'I am Out-of-Office, sorry')).toEqual(['Out-of-Office']);
    expect(texts('out of office', 'out of the office')).toEqual([]);
  });

  it('knows alternatives, words that may be missing, stems and numbers', () => {
    expect(texts('back on|at the? #', 'back on 3 May, back at the 4th')).toEqual(['back on 3', 'back at the 4th']);
    expect(texts('afwez* tot', 'afwezig tot, afwezend tot')).toEqual(['afwezig tot', 'afwezend tot']);
    expect(texts('# nieuwe', '12 nieuwe')).toEqual(['12 nieuwe']);
  });

  it('lets a gap skip at most six words and no end of a sentence', () => {
    expect(texts('ben ... afwezig', 'ik ben van 1 tot 3 mei afwezig')).toEqual(['ben van 1 tot 3 mei afwezig']);
    expect(texts('ben ... afwezig', 'ben een twee drie vier vijf zes zeven afwezig')).toEqual([]);
    expect(texts('ben ... afwezig', 'dat ben ik. Jan is afwezig')).toEqual([]);
  });

  it('holds an anchored phrase to the start of the text', () => {
    expect(texts('^afwezig :', 'Afwezig: vraag')).toEqual(['Afwezig:']);
    expect(texts('^afwezig :', 'ik ben afwezig: ja')).toEqual([]);
  });

  it('quotes the text as written', () => {
    expect(texts('été absent', 'J’ai ÉTÉ absent hier')).toEqual(['ÉTÉ absent']);
  });

  it.each(['...', 'word? next', '*', 'ab* next', ''])('refuses to compile "%s"', (phrase) => {
    expect(() => compilePhrases([{ cue: [phrase] }])).toThrow(RangeError);
  });
});

describe('the lexicons', () => {
  it('make one index of all languages', () => {
    const hits = findPhrases(CUES, wordsOf('Ik ben afwezig. I am out of the office. Ich bin nicht im Büro.', 1_000));
    expect(hits.filter((hit) => hit.cue === 'away.state').length).toBeGreaterThanOrEqual(3);
  });
});
