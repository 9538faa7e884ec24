import { describe, expect, it } from 'vitest';
import { describeExplanation } from '../../src/cli/explain-text.ts';
import type { Explanation, MailPart } from '../../src/worker/explain-mails.ts';
import { aMail } from '../reading/kind/support.ts';
import { aReading, aRequest, JANE } from '../support/builders.ts';

const own = (text: string): MailPart => ({ role: 'own', text });

function explained(parts: readonly MailPart[], evidence: readonly { rule: string; text: string }[]): Explanation {
  const request = aRequest({ people: [JANE], partySize: 1, evidence, notes: ['vegan\u001b[2J'], doubts: ['via-list'] });
  const reading = aReading([request], { evidence: [{ rule: 'reply.kind', text: 'Tides' }] });
  const mail = aMail({ subject: 'Tides', from: [{ name: 'Jane\u202e', address: 'jane@example.org' }] });
  const verdicts = [{ action: 'human', why: 'via-list' } as const];
  return { kind: 'read', file: 'a.eml', mail, parts: () => parts, reading, action: 'human', attention: true, verdicts };
}
const shown = (explanation: Explanation, marks: 'plain' | 'terminal' = 'plain'): string =>
  describeExplanation(explanation, { width: 100, marks });

describe('describeExplanation', () => {
  it('marks words in the text and lists them under what they led to', () => {
    const text = shown(
      explained(
        [own('Please register me for Tides.'), { role: 'signature', text: 'Jane Doe\nAtlas' }],
        [
          { rule: 'want.request', text: 'register me' },
          { rule: 'event-title', text: 'Tides' },
          { rule: 'person-named', text: 'Jane Doe' },
        ],
      ),
    );
    expect(text).toBe(`━━ a.eml
   From:    Jane <jane@example.org>
   Subject: Tides
   Kind:    person (en), may be answered
            [1] reply.kind: “Tides”
   Action:  human, and a human must look

   Please «register me»[2] for «Tides»[1,3].
   ── signature
   ┊ «Jane Doe»[4]
   ┊ Atlas

   Request 1: register → human (via-list)
      intent      register
                  [2] want.request: “register me”
      event       tides
                  [3] event-title: “Tides”
      people      Jane Doe <jane@example.org>
                  [4] person-named: “Jane Doe”
      party       1
      notes       “vegan [2J”
      doubts      via-list
      confidence  0.97

`);
  });

  it('marks the words of the sender rather than the same in a quote or the subject', () => {
    const parts = [{ role: 'quote', text: 'Come to Tides' }, own('I come to Tides')];
    const text = shown(explained(parts, []));
    expect(text).toContain('I come to «Tides»[1]');
    expect(text).toContain('┊ Come to Tides');
  });

  it('underlines on a terminal', () => {
    const text = shown(explained([own('register me')], [{ rule: 'want.request', text: 'register me' }]), 'terminal');
    expect(text).toContain('\u001b[1;4mregister me\u001b[0m[2]');
    expect(text).not.toContain('«');
  });

  it('shows a conclusion without words, words without a conclusion, and a mail without text', () => {
    const text = shown(explained([], [{ rule: 'attendance-negated', text: 'not online' }]));
    expect(text).toContain('   (no text)');
    expect(text).toContain('      attendance  –\n                  [2] attendance-negated: “not online”');
  });

  it('cuts a text that is very long', () => {
    const text = shown(explained([own('word\n'.repeat(5000))], []));
    expect(text.split('\n').length).toBeLessThan(200);
    expect(text).toContain('lines more');
  });

  it('says why a mail cannot be read', () => {
    expect(shown({ kind: 'unreadable', file: 'b.eml', reason: 'timeout' })).toBe(
      '━━ b.eml\n   cannot be read: timeout\n\n',
    );
  });
});
