import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { clausesOf } from '../../../src/reading/want/clauses.ts';

const texts = (text: string): string[] => clausesOf(text, 0, 0).map((clause) => clause.text.trim());
const sentences = (text: string): number => new Set(clausesOf(text, 0, 0).map((clause) => clause.sentence)).size;

describe('clausesOf', () => {
  it('cuts at words of contrast and behind commas', () => {
    expect(texts('I would love to come, but I am on leave.')).toEqual(['I would love to come,', 'but I am on leave.']);
    expect(texts('Ik kan zelf niet, maar mijn collega komt.')).toEqual([
      'Ik kan zelf niet,',
      'maar mijn collega komt.',
    ]);
  });

  it('leaves the Dutch "maar" of "zet mij maar op de lijst" alone', () => {
    expect(texts('Zet mij maar op de lijst')).toEqual(['Zet mij maar op de lijst']);
  });

  it('parts a greeting from what follows on the same line', () => {
    expect(texts('Hi Desk, please register me.')).toEqual(['Hi Desk,', 'please register me.']);
  });

  it('takes a wrapped line for one sentence and a list for several', () => {
    expect(sentences('I would like to attend the masterclass on reading rivers in Utrecht\non 21 January.')).toBe(1);
    expect(sentences('- Anna Smit\n- Piet Bakker')).toBe(2);
  });

  it('ends no sentence at an abbreviation or inside a number', () => {
    expect(sentences('Please register dr. Anna Smit at 14.30 hrs')).toBe(1);
  });

  it('tells a question from a statement', () => {
    const [first, second] = clausesOf('Is there parking? I come by car.', 0, 0);
    expect([first?.asks, second?.asks]).toEqual([true, false]);
  });

  it('reads a word in the language of its sentence only', () => {
    const [clause] = clausesOf('Thank you for the list of members', 0, 0);
    expect(clause?.cues.some((cue) => cue.language === 'nl')).toBe(false);
  });

  it('gives clauses that stand in the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const clause of clausesOf(text, 0, 0)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(clause.start, clause.end)).toBe(clause.text);
          end = clause.end;
        }
      }),
    );
  });
});
