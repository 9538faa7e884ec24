import { describe, expect, it } from 'vitest';
import { judgeReading, type Action } from '../../../src/domain/judge.ts';
import { read } from '../../../src/reading/read.ts';
import { EN_PHRASES } from './en-phrases.ts';
import { NL_PHRASES } from './nl-phrases.ts';
import { letterOf, WATER_SCHOOL, type ThreadLetter } from './water-school.ts';

const ACTIONS: Readonly<Record<string, Action>> = {
  r: 'register',
  c: 'cancel',
  a: 'amend',
  k: 'ask',
  h: 'human',
  n: 'none',
};
const ACTS: ReadonlySet<Action> = new Set(['register', 'cancel', 'amend']);

interface Outcome {
  readonly phrase: string;
  readonly action: Action;
  readonly right: boolean;
}

function outcomes(phrases: readonly string[]): readonly Outcome[] {
  return phrases.map((phrase) => {
    const [thread, wanted, text] = phrase.split('|') as [ThreadLetter, string, string];
    const { action } = judgeReading(read(letterOf(thread, text), WATER_SCHOOL));
    return { phrase, action, right: Array.from(wanted, (letter) => ACTIONS[letter]).includes(action) };
  });
}

describe.each([
  ['English', EN_PHRASES],
  ['Dutch', NL_PHRASES],
])('%s phrases', (_language, phrases) => {
  const all = outcomes(phrases);

  it('never lead to an act that is not wanted', () => {
    expect(all.filter(({ action, right }) => !right && ACTS.has(action))).toEqual([]);
  });

  it('are understood, nearly all', () => {
    const missed = all.filter(({ right }) => !right).map(({ phrase, action }) => `${action}: ${phrase}`);
    expect(missed.length / all.length, missed.join('\n')).toBeLessThan(0.04);
  });
});
