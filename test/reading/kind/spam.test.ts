import { describe, expect, it } from 'vitest';
import { fields, kindOf } from './support.ts';

describe('spam', () => {
  it.each([
    { 'x-spam-flag': 'YES' },
    { 'x-spam-status': 'Yes, score=9.1 required=5.0' },
    { 'x-rspamd-action': 'add header' },
    { 'x-forefront-antispam-report': 'CIP:192.0.2.1;SFV:SPM;CAT:SPM' },
  ])('is what the receiving server marks: %j', (headers) => {
    const found = kindOf({
      subject: 'Hello',
      text: 'Nice things for you.',
      headers: fields(headers),
    });
    expect(found).toMatchObject({ kind: 'spam', mayReply: false });
  });

  it.each([{ 'x-spam-flag': 'NO' }, { 'x-spam-status': 'No, score=-2.1' }, { 'x-ms-exchange-organization-scl': '1' }])(
    'is not what it clears: %j',
    (headers) => {
      expect(kindOf({ headers: fields(headers as Record<string, string>) })).toMatchObject({
        kind: 'person',
        mayReply: true,
      });
    },
  );

  it('is known by a mark in the subject', () => {
    expect(kindOf({ subject: '***SPAM*** Hello', text: 'Nice things.' }).kind).toBe('spam');
  });

  it('is not a marked mail that asks us by name: a human sees it, nobody answers', () => {
    expect(kindOf({ headers: fields({ 'x-spam-flag': 'YES' }) })).toMatchObject({ kind: 'person', mayReply: false });
  });

  it('needs a ware and a deal: a guest who asks for the list of participants sells nothing', () => {
    expect(kindOf({ subject: 'Question', text: 'Could you send me the list of participants of the panel?' }).kind).toBe(
      'person',
    );
    const offer =
      'We have the attendees list, 3,000 verified contacts. Interested in purchasing? I will send the pricing.';
    expect(kindOf({ subject: 'Attendees list', text: offer })).toMatchObject({ kind: 'spam', mayReply: false });
  });
});
