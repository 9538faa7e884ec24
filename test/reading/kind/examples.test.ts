import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/reading/kind/classify.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { aContext, examples } from './support.ts';

const KINDS = ['person', 'auto-reply', 'bounce', 'bulk', 'spam'] as const;

describe.each(KINDS)('examples of kind %s, told by sender, subject and text', (kind) => {
  it.each(examples(kind).map((mail) => [`${mail.from[0]?.address ?? ''}: ${mail.subject ?? ''}`, mail] as const))(
    '%s',
    (_, mail) => {
      const found = classify(mail, aContext(), readText(mail).blocks);
      expect({ kind: found.kind, evidence: found.evidence }).toMatchObject({ kind });
      if (kind !== 'person') {
        expect(found.mayReply).toBe(false);
        expect(found.evidence.some((one) => !one.rule.startsWith('reply.'))).toBe(true);
      }
    },
  );
});

describe('people who may not be answered all the same', () => {
  it('are only those with a mark of a machine in the header', () => {
    const silent = examples('person').filter((mail) => !classify(mail, aContext(), readText(mail).blocks).mayReply);
    expect(silent.map((mail) => mail.from[0]?.address)).toEqual([
      'alan.frost@hubspotted.example',
      'ruth.abel@wereldhuis.example',
      'postmaster@kleinehulp.example',
      'noreply@atlas-website.example',
    ]);
  });
});
