import { describe, expect, it } from 'vitest';
import { judge, judgeReading } from '../../src/domain/judge.ts';
import type { Doubt } from '../../src/domain/reading.ts';
import { aPerson, aReading, aRequest } from '../support/builders.ts';

const anna = aPerson('Anna Smit', 'anna@lantern.example', true);
const sure = aRequest({
  intent: 'register',
  event: 'masterclass',
  people: [anna],
  partySize: 1,
  confidence: 0.95,
  doubts: [],
});

describe('judge', () => {
  it.each(['register', 'cancel', 'amend'] as const)('acts on a sure %s', (intent) => {
    const request = { ...sure, intent };
    expect(judge(request, aReading([request]))).toEqual({ action: intent });
  });

  it('hands over what is not sure', () => {
    const request = { ...sure, confidence: 0.89 };
    expect(judge(request, aReading([request])).action).toBe('human');
  });

  it('asks where one answer helps', () => {
    const nowhere = { ...sure, event: null, doubts: ['which-event'] as const };
    const nobody = { ...sure, people: [], doubts: ['who'] as const };
    expect(judge(nowhere, aReading([nowhere]))).toEqual({ action: 'ask', missing: 'which-event' });
    expect(judge(nobody, aReading([nobody]))).toEqual({ action: 'ask', missing: 'who' });
  });

  it.each<Doubt>([
    'tentative',
    'conditional',
    'past-event',
    'via-list',
    'names-elsewhere',
    'third-party',
    'contradiction',
    'several-wishes',
    'unclear',
  ])('hands a doubt of "%s" to a human, even where a question could be asked', (doubt) => {
    const request = { ...sure, event: null, doubts: ['which-event', doubt] as const };
    expect(judge(request, aReading([request])).action).toBe('human');
  });

  it('sends nothing to whom we may not reply, and does nothing for machines', () => {
    expect(judge(sure, aReading([sure], { mayReply: false })).action).toBe('human');
    expect(judge(sure, aReading([sure], { kind: 'bulk' })).action).toBe('none');
    expect(judge(sure, aReading([sure], { authenticity: 'fail' })).action).toBe('human');
  });
});

describe('judgeReading', () => {
  it('leaves alone what is not ours, unless it asks us something', () => {
    const other = aRequest({ intent: 'other', event: null, people: [], partySize: 0 });
    expect(judgeReading(aReading([other], { attention: false }))).toEqual({ action: 'none', attention: false });
    expect(judgeReading(aReading([other], { attention: true }))).toEqual({ action: 'human', attention: true });
  });

  it('shows the action of the first request, and that a human must look at the second', () => {
    const question = aRequest({ intent: 'question', event: null, people: [], partySize: 0 });
    expect(judgeReading(aReading([sure, question], { attention: false }))).toEqual({
      action: 'register',
      attention: true,
    });
  });
});
