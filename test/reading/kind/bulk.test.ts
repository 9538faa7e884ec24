import { describe, expect, it } from 'vitest';
import { fields, kindOf, OUR_LETTER } from './support.ts';

describe('mass mail', () => {
  it.each([
    { 'list-unsubscribe': '<https://x.example/u>' },
    { 'list-id': '<news.x.example>' },
    { precedence: 'bulk', 'feedback-id': '1:2:3:mc' },
    { precedence: 'junk', 'x-mailer': 'MailChimp Mailer' },
  ])('is known by %j', (headers) => {
    const found = kindOf({
      subject: 'November',
      text: 'What happened in November.',
      headers: fields(headers),
    });
    expect(found).toMatchObject({ kind: 'bulk', mayReply: false });
  });

  it('is known by an address that nobody reads', () => {
    expect(
      kindOf({
        from: [{ name: 'Tool', address: 'no-reply@tool.example' }],
        subject: 'Hello',
        text: 'Something happened.',
      }).kind,
    ).toBe('bulk');
  });

  it('is known by its making and its words, without any header', () => {
    const html = `<html><body><span style="display:none">Preview</span><table width="600"><tr><td>
      <a href="https://x.example/v">View this email in your browser</a><h1>Seven trainings</h1><a href="https://x.example/1">Register now</a>
      <p>You receive this because you subscribed. <a href="https://x.example/u">Unsubscribe</a></p></td></tr></table>
      <img src="https://x.example/o.gif" width="1" height="1"></body></html>`;
    expect(kindOf({ subject: 'Seven trainings', text: null, html })).toMatchObject({ kind: 'bulk', mayReply: false });
  });
});

describe('people among mass mail', () => {
  it('answer our letter above a quote full of its words', () => {
    const text =
      'Thank you, see you there!\n\nOn 3 Nov 2026, Atlas wrote:\n> Register now! View this email in your browser.\n> You receive this because you subscribed. Unsubscribe: https://atlas.example/u';
    expect(kindOf({ subject: 'Re: News', text, inReplyTo: [OUR_LETTER] })).toMatchObject({
      kind: 'person',
      mayReply: true,
    });
  });

  it('have a company footer with a link to unsubscribe', () => {
    const text =
      'Dear Atlas,\n\nPlease add my colleague Bo Chan to the list for the tenth.\n\nKind regards,\nAnn Lee\n\n--\nOxbow Ltd. Follow us on LinkedIn. To unsubscribe from our newsletter click here.';
    expect(kindOf({ text })).toMatchObject({ kind: 'person', mayReply: true });
  });

  it('write with a CRM or Precedence: bulk, and are not answered', () => {
    expect(kindOf({ headers: fields({ 'list-unsubscribe': '<https://crm.example/u>' }) })).toMatchObject({
      kind: 'person',
      mayReply: false,
    });
    expect(kindOf({ headers: fields({ precedence: 'bulk' }) })).toMatchObject({ kind: 'person', mayReply: false });
  });

  it('use Proton, which puts a Feedback-ID on their mail', () => {
    expect(kindOf({ headers: fields({ 'feedback-id': '40921837:user:proton' }) })).toMatchObject({
      kind: 'person',
      mayReply: true,
    });
  });
});
