import { describe, expect, it } from 'vitest';
import { embedded, fields, kindOf } from './support.ts';

describe('reports that are no bounces', () => {
  it('are automatic answers when they say that a mail was read', () => {
    const report = {
      type: 'message/disposition-notification',
      text: 'Disposition: manual-action/MDN-sent-manually; displayed',
    };
    expect(
      kindOf({
        subject: 'Read: Your registration',
        contentType: 'multipart/report',
        reports: [report],
        text: 'Your message was read.',
      }),
    ).toMatchObject({
      kind: 'auto-reply',
      mayReply: false,
    });
    const type = fields({ 'content-type': 'multipart/report; report-type="disposition-notification"; boundary=x' });
    expect(kindOf({ contentType: 'multipart/report', headers: type }).kind).toBe('auto-reply');
  });

  it('are known by their words where an old client sends no report', () => {
    const text = 'Uw bericht\n\n  Aan: Jan\n  Onderwerp: Uitnodiging\n\nis gelezen op 20-11-2026 10:00.';
    expect(kindOf({ subject: 'Gelezen: Uitnodiging', text }).kind).toBe('auto-reply');
    expect(kindOf({ subject: 'Gelezen: mooi stuk', text: 'Ik las jullie stuk in de krant.' }).kind).toBe('person');
  });

  it('are notifications when they are feedback, DMARC or TLS reports', () => {
    expect(
      kindOf({
        contentType: 'multipart/report',
        reports: [{ type: 'message/feedback-report', text: 'Feedback-Type: abuse' }],
      }),
    ).toMatchObject({
      kind: 'bulk',
      mayReply: false,
    });
    const attachments = [
      { filename: 'google.com!atlas.example!1795046400!1795132799.zip', contentType: 'application/zip', size: 900 },
    ];
    expect(
      kindOf({ subject: 'Report domain: atlas.example Submitter: google.com Report-ID: 1', attachments, text: null })
        .kind,
    ).toBe('bulk');
    expect(kindOf({ subject: 'Your daily file', attachments, text: 'x' }).kind).toBe('bulk');
    expect(kindOf({ subject: 'complaint about message from 192.0.2.1', embedded: [embedded()], text: null }).kind).toBe(
      'bulk',
    );
  });
});
