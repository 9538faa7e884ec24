import { describe, expect, it } from 'vitest';
import { answeredLetter, answersOurDomain } from '../../../src/reading/kind/answers.ts';
import { aMail, OUR_LETTER, OWN } from './support.ts';

describe('answeredLetter', () => {
  it('reads our Message-ID from In-Reply-To', () => {
    expect(answeredLetter(aMail({ inReplyTo: [OUR_LETTER] }), OWN)).toEqual({
      letterId: 'l1',
      eventId: 'tides',
      registrationId: 'r1',
    });
  });

  it('looks through References from the last to the first where In-Reply-To is not ours', () => {
    const references = [
      '<registrar.tides.r1.l1@atlas.example>',
      '<registrar.tides.r1.l2@atlas.example>',
      '<x@oxbow.example>',
    ];
    expect(answeredLetter(aMail({ inReplyTo: ['<x@oxbow.example>'], references }), OWN)?.letterId).toBe('l2');
  });

  it('takes no letter of another domain for ours', () => {
    expect(answeredLetter(aMail({ inReplyTo: ['<registrar.tides.r1.l1@else.example>'] }), OWN)).toBeNull();
    expect(answeredLetter(aMail(), OWN)).toBeNull();
  });
});

describe('answersOurDomain', () => {
  it('is true for any message of our domain', () => {
    expect(answersOurDomain(aMail({ references: ['<anything@ATLAS.example>'] }), OWN)).toBe(true);
    expect(answersOurDomain(aMail({ references: ['<anything@notatlas.example>'] }), OWN)).toBe(false);
  });
});
