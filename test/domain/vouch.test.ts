import { describe, expect, it } from 'vitest';
import { judge } from '../../src/domain/judge.ts';
import { asRegistration } from '../../src/domain/vouch.ts';
import { aReading, aRequest } from '../support/builders.ts';

describe('a mail that a human vouches for', () => {
  it('registers whom it names, however unsure its reading was', () => {
    const unsure = aReading([aRequest({ confidence: 0.4, doubts: ['conditional', 'unclear'] })]);
    const vouched = asRegistration(unsure);
    expect(vouched?.requests).toMatchObject([{ intent: 'register', confidence: 1, doubts: [] }]);
    expect(vouched?.requests.map((one) => judge(one, vouched).action)).toEqual(['register']);
  });

  it('registers its sender where it names no wish to register', () => {
    const question = aReading([aRequest({ intent: 'question', people: [], partySize: 0 })]);
    const vouched = asRegistration(question);
    expect(vouched?.requests).toMatchObject([{ intent: 'register', people: [question.sender], partySize: 1 }]);
  });

  it('still asks which event and who', () => {
    for (const doubt of ['which-event', 'who'] as const) {
      const vouched = asRegistration(aReading([aRequest({ doubts: [doubt, 'via-list'] })]));
      expect(vouched?.requests.map((one) => judge(one, vouched))).toEqual([{ action: 'ask', missing: doubt }]);
    }
  });

  it('cannot be a machine’s, a forged one, or one without a sender', () => {
    for (const fault of [
      { kind: 'bulk' },
      { kind: 'auto-reply' },
      { authenticity: 'fail' },
      { sender: null },
    ] as const) {
      expect(asRegistration(aReading([aRequest()], fault))).toBeNull();
    }
  });

  it('cannot be one that no reply may go to, but for a doubt or a list, which a human has looked past', () => {
    const against = (rule: string, text = '') =>
      asRegistration(aReading([aRequest()], { mayReply: false, evidence: [{ rule: `reply.${rule}`, text }] }));
    const machines = ['auto-submitted', 'null-return-path', 'auto-header', 'machine-sender', 'machine-reply-to'];
    for (const rule of [...machines, 'own', 'reply-to-us', 'loop', 'no-from', 'spam-mark', 'authentication', 'new']) {
      expect([rule, against(rule)]).toEqual([rule, null]);
    }
    expect(against('precedence', 'Precedence: bulk')).toBeNull();
    expect(against('precedence', 'Precedence: list')).toMatchObject({ mayReply: true });
    expect(against('doubt')).toMatchObject({ mayReply: true });
    expect(against('list', '<team.example>')).toMatchObject({ mayReply: true });
  });
});
