import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/domain/mail.ts';
import { embedded, fields, kindOf, OUR_LETTER, OWN } from './support.ts';

const DSN: Partial<Mail> = {
  from: [{ name: 'Mail Delivery System', address: 'MAILER-DAEMON@mx.oxbow.example' }],
  subject: 'Undelivered Mail Returned to Sender',
  contentType: 'multipart/report',
  returnPath: '',
  text: 'This is the mail system at host mx.oxbow.example.',
  reports: [
    {
      type: 'message/delivery-status',
      text: 'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; jane@oxbow.example\nAction: failed\nStatus: 5.1.1\n',
    },
  ],
  embedded: [embedded({ messageId: OUR_LETTER, from: [{ name: 'Atlas', address: OWN }] })],
};

describe('standard bounces', () => {
  it('give recipients, outcome and our letter', () => {
    const found = kindOf(DSN);
    expect(found).toMatchObject({ kind: 'bounce', mayReply: false });
    expect(found.bounce).toEqual({
      recipients: [{ address: 'jane@oxbow.example', status: '5.1.1', outcome: 'hard' }],
      originalMessageId: OUR_LETTER,
    });
  });

  it('need no familiar sender, subject or return path', () => {
    const bare = {
      ...DSN,
      from: [{ name: 'Correo', address: 'sistema@oxbow.example' }],
      subject: 'Aviso',
      returnPath: null,
      text: null,
    };
    expect(kindOf(bare).kind).toBe('bounce');
  });

  it('are bounces when they report success, too', () => {
    const text = 'Final-Recipient: rfc822; jane@oxbow.example\nAction: delivered\nStatus: 2.0.0\n';
    expect(
      kindOf({ ...DSN, reports: [{ type: 'message/delivery-status', text }] }).bounce?.recipients[0]?.outcome,
    ).toBe('delivered');
  });

  it('count without multipart/report when a mail system sent them', () => {
    expect(kindOf({ ...DSN, contentType: 'multipart/mixed', subject: 'Mail' }).kind).toBe('bounce');
  });

  it('are known by what Exchange and Exim put into the header', () => {
    const plain = { from: [{ name: null, address: 'system@oxbow.example' }], subject: 'Info', text: 'x' };
    expect(
      kindOf({ ...plain, headers: fields({ 'x-failed-recipients': 'jane@oxbow.example' }) }).bounce?.recipients,
    ).toEqual([{ address: 'jane@oxbow.example', status: null, outcome: 'hard' }]);
    expect(kindOf({ ...plain, headers: fields({ 'x-ms-exchange-message-is-ndr': '' }) }).kind).toBe('bounce');
  });
});

describe('what is no bounce', () => {
  it('is a forwarded failure note with a word of a person above it', () => {
    const forwarded = {
      subject: 'Fwd: Undelivered Mail Returned to Sender',
      text: 'Hi, I got this back when I wrote to you. Can you check?\n\n---------- Forwarded message ----------\nFrom: MAILER-DAEMON@x.example\n\n550 5.1.1 user unknown. Delivery to the following recipient failed permanently',
      embedded: [embedded({ messageId: '<x@y.example>' })],
    };
    expect(kindOf(forwarded).kind).toBe('person');
  });

  it('is a vacation note with the null return path', () => {
    const vacation = {
      returnPath: '',
      subject: 'Re: Your registration',
      text: 'I am on holiday until 3 May and not reading my mail.',
    };
    expect(kindOf(vacation)).toMatchObject({ kind: 'auto-reply', bounce: null });
  });

  it("is a person's mail with the null return path; nobody answers it", () => {
    expect(kindOf({ returnPath: '' })).toMatchObject({ kind: 'person', mayReply: false });
  });

  it('is a postmaster who writes as a person', () => {
    expect(kindOf({ from: [{ name: 'Henk Postma', address: 'postmaster@oxbow.example' }] })).toMatchObject({
      kind: 'person',
      mayReply: false,
    });
  });
});
