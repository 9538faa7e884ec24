import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { headerValue } from '../../src/domain/mail.ts';
import { compose, whyUnsendable } from '../../src/mail/compose.ts';
import { outgoing } from '../support/letters.ts';
import { mailFrom } from '../support/parse.ts';

describe('a composed letter', () => {
  it('is the same bytes every time, and others for another letter', async () => {
    const [first, again, other] = await Promise.all([
      compose(outgoing()),
      compose(outgoing()),
      compose(outgoing({ letterId: 'letter-2' })),
    ]);
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
  });

  it('carries what RFC 3834 and threading ask for', async () => {
    const mail = await mailFrom(await compose(outgoing()));
    expect(mail).toMatchObject({
      messageId: '<registrar.talk.r1.letter-1@desk.example>',
      inReplyTo: ['<question@relief.example>'],
      references: ['<first@relief.example>', '<question@relief.example>'],
      from: [{ name: 'The Desk', address: 'desk@desk.example' }],
      to: [{ name: 'Doe, Jane', address: 'jane@relief.example' }],
      subject: 'You are registered: Café Humanité',
      date: '2026-11-20T09:00:00Z',
      contentType: 'multipart/alternative',
    });
    expect(
      ['auto-submitted', 'content-language', 'x-auto-response-suppress'].map((name) => headerValue(mail, name)),
    ).toEqual(['auto-replied', 'en', 'All']);
  });

  it('says the same in text, HTML and calendar, in this order and nothing else', async () => {
    const raw = await compose(outgoing());
    const mail = await mailFrom(raw);
    expect(mail.text?.trim()).toBe(outgoing().text.trim());
    expect(mail.html?.trim()).toBe(outgoing().html);
    expect(mail.calendars).toMatchObject([{ method: 'REQUEST' }]);
    expect(mail.calendars[0]?.text).toContain('SUMMARY:Café');
    expect(mail.attachments).toEqual([]);
    const types = [...raw.toString('latin1').matchAll(/^Content-Type: ([a-z/]+)/gm)].map((match) => match[1]);
    expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html', 'text/calendar']);
    expect(raw.toString('latin1')).toMatch(/text\/calendar; charset=\S*utf-8\S* method=REQUEST/);
  });

  it('carries files, those that the HTML shows too, and says where answers go', async () => {
    const replyTo = { name: 'The Desk', address: 'desk+desk-abc@desk.example' };
    const list = { filename: 'list.csv', contentType: 'text/csv', contentId: null, base64: 'YSxi' };
    const picture = {
      filename: 'p.png',
      contentType: 'image/png',
      contentId: 'p@desk.example',
      base64: 'iVBORw0KGgo=',
    };
    const raw = await compose(outgoing({ replyTo, attachments: [list, picture], calendar: null }));
    expect(await compose(outgoing({ replyTo, attachments: [list, picture], calendar: null }))).toEqual(raw);
    const mail = await mailFrom(raw);
    expect(mail.replyTo).toEqual([replyTo]);
    expect(mail.attachments.map(({ filename }) => filename).sort()).toEqual(['list.csv', 'p.png']);
    expect(mail.text?.trim()).toBe(outgoing().text.trim());
    const text = raw.toString('latin1');
    expect(text).toContain('Content-ID: <p@desk.example>');
    expect(text).toMatch(/Content-Disposition: inline; filename=p\.png/);
    expect(text).toMatch(/Content-Disposition: attachment; filename=list\.csv/);
    expect(text).toContain('YSxi');
  });

  it('has no calendar part where there is none', async () => {
    expect((await mailFrom(await compose(outgoing({ calendar: null })))).calendars).toEqual([]);
  });

  it('keeps lines within RFC 5322, all ended by CR LF', async () => {
    const raw = (await compose(outgoing({ text: `${'é'.repeat(3_000)}\nx`, html: 'a'.repeat(5_000) }))).toString(
      'latin1',
    );
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('shortens a long thread to its first and last messages', async () => {
    const references = Array.from({ length: 90 }, (_, n) => `<m${String(n)}@x.example>`);
    const mail = await mailFrom(await compose(outgoing({ references })));
    expect([mail.references.length, mail.references[0], mail.references.at(-1)]).toEqual([
      20,
      '<m0@x.example>',
      '<m89@x.example>',
    ]);
  });

  it.each([
    '',
    'jane',
    'jane@x.example, bob@y.example',
    'a@b\r\nBcc: c@d',
    '<a@b>',
    'a b@c.example',
    '@x.example',
    'a@',
  ])('is not made for the address %j', async (address) => {
    const message = outgoing({ to: { name: null, address } });
    expect(whyUnsendable(message)).toMatch(/is not an address/);
    await expect(compose(message)).rejects.toThrow(/is not an address/);
  });

  it('lets nothing in a name, subject or reference become a header, a recipient or a line', async () => {
    const evil = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '\r\n',
            '\n',
            '\r',
            'Bcc: x@evil.example',
            '\r\n\r\n',
            ',',
            '<x@evil.example>',
            '"',
            '\\',
            ';',
            ':',
            '=?utf-8?Q?=0ABcc=3A_x?=',
            '\u2028',
            '\u0000',
            '(',
            ')',
            'ü',
            '\ud800',
          ),
          fc.string({ maxLength: 12 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (name, subject, reference) => {
        const plain = await mailFrom(await compose(outgoing()));
        const mail = await mailFrom(
          await compose(
            outgoing({
              to: { name, address: 'jane@relief.example' },
              from: { name, address: 'desk@desk.example' },
              subject: `S ${subject}`,
              references: [reference],
              inReplyTo: reference,
            }),
          ),
        );
        expect(mail.to.map((entry) => entry.address)).toEqual(['jane@relief.example']);
        expect(mail.from.map((entry) => entry.address)).toEqual(['desk@desk.example']);
        const names = mail.headers
          .map((header) => header.name)
          .filter((header) => header !== 'in-reply-to' && header !== 'references');
        expect(names).toEqual(
          plain.headers
            .map((header) => header.name)
            .filter((header) => header !== 'in-reply-to' && header !== 'references'),
        );
        expect(mail.text).toBe(plain.text);
      }),
      { numRuns: 60 },
    );
  });
});
