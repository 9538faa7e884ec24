import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/reading/text/block.ts';
import { readThread, type ThreadKind } from '../../../src/reading/want/thread.ts';

const quote = (text: string, from: string | null): Block => ({
  role: 'quote',
  text,
  depth: 1,
  header: { from: from === null ? null : { name: null, address: from }, to: [], subject: null, date: null },
  rule: 'test',
});
const kindOf = (text: string, from: string | null = 'desk@water.example', subject = 'Re: rivers'): ThreadKind =>
  readThread([quote(text, from)], subject, null, 'desk@water.example', 'Water School').kind;

describe('readThread', () => {
  it('tells our invitation from our confirmation', () => {
    expect(kindOf('We invite you to the masterclass. To register, reply to this mail.')).toBe('invitation');
    expect(kindOf('Thank you for your registration. Your place is reserved.')).toBe('confirmation');
    expect(kindOf('Bedankt voor je aanmelding voor de masterclass.')).toBe('confirmation');
  });

  it('does not take an invitation that mentions cancelling for a confirmation', () => {
    expect(
      kindOf('We invite you. To register, reply. Cannot come? Let us know so that we can cancel your registration.'),
    ).toBe('invitation');
  });

  it('knows another letter of ours, and a quote of somebody else', () => {
    expect(kindOf('Parking is easiest behind the station.')).toBe('letter');
    expect(kindOf('Thank you for your registration.', 'info@other.example')).toBe('theirs');
    expect(kindOf('Thank you for your registration.', null)).toBe('theirs');
    expect(kindOf('Water School invites you. To register, reply.', null)).toBe('invitation');
  });

  it('takes an answer to a letter about a registration for an answer to a confirmation', () => {
    const answers = { letterId: 'l', eventId: 'masterclass', registrationId: 'r' };
    expect(readThread([], 'Re: rivers', answers, 'desk@water.example', 'Water School').kind).toBe('confirmation');
  });

  it('is nothing where nothing is answered', () => {
    expect(readThread([], 'masterclass', null, 'desk@water.example', 'Water School').kind).toBe('none');
  });
});
