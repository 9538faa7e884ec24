import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/domain/mail.ts';
import { classify } from '../../../src/reading/kind/classify.ts';
import { aContext, aMail, embedded, examples, fields, own } from './support.ts';

const NAMES = [
  'auto-submitted',
  'authentication-results',
  'content-type',
  'list-id',
  'precedence',
  'x-failed-recipients',
  'x-spam-status',
  'feedback-id',
  'from',
];
const address = fc.record({ name: fc.option(fc.string()), address: fc.oneof(fc.string(), fc.emailAddress()) });
const ids = fc.array(fc.string(), { maxLength: 3 });
const anyMail: fc.Arbitrary<Mail> = fc
  .record({
    messageId: fc.option(fc.string()),
    inReplyTo: ids,
    references: ids,
    from: fc.array(address, { maxLength: 2 }),
    sender: fc.option(address),
    replyTo: fc.array(address, { maxLength: 2 }),
    to: fc.array(address, { maxLength: 2 }),
    returnPath: fc.option(fc.string()),
    subject: fc.option(fc.string({ unit: 'grapheme' })),
    headers: fc.array(fc.record({ name: fc.constantFrom(...NAMES), value: fc.string() }), { maxLength: 6 }),
    contentType: fc.constantFrom('text/plain', 'multipart/report', 'multipart/mixed', ''),
    text: fc.option(fc.string({ unit: 'grapheme', maxLength: 300 })),
    html: fc.option(fc.string()),
    calendars: fc.array(fc.record({ method: fc.option(fc.constantFrom('REPLY', 'REQUEST')), text: fc.string() }), {
      maxLength: 2,
    }),
    reports: fc.array(
      fc.record({ type: fc.constantFrom('message/delivery-status', 'message/feedback-report'), text: fc.string() }),
      { maxLength: 2 },
    ),
  })
  .map((over) => aMail(over));

describe('classify', () => {
  it('never throws and answers only people and calendars', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const found = classify(mail, aContext({ authservIds: ['mx.example'] }), own(mail.text ?? ''));
        expect(found.mayReply && !['person', 'calendar-reply'].includes(found.kind)).toBe(false);
        expect(found.bounce !== null).toBe(found.kind === 'bounce');
        if (mail.from.length === 0) expect(found.mayReply).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same mail the same way, whatever the capitals of its header names' values and the blank lines around its text", () => {
    for (const mail of [...examples('auto-reply'), ...examples('bulk')]) {
      const text = `\n\n${mail.text ?? ''}\n\n\n`;
      expect(classify({ ...mail, text }, aContext(), own(text)).kind).toBe(
        classify(mail, aContext(), own(mail.text ?? '')).kind,
      );
    }
  });

  it("keeps a person a person when a machine's words are only quoted", () => {
    for (const note of [...examples('auto-reply'), ...examples('bulk'), ...examples('spam')]) {
      const found = classify(aMail({ subject: `Re: ${note.subject ?? ''}` }), aContext(), [
        ...own('Dear Atlas, please register me for the tenth.'),
        { role: 'quote', text: note.text ?? '', depth: 1, header: null, rule: 'test' },
      ]);
      expect(found).toMatchObject({ kind: 'person', mayReply: true });
    }
  });

  it('quotes its evidence from the mail', () => {
    for (const mail of [...examples('spam'), ...examples('auto-reply')]) {
      const everything = [
        mail.subject,
        mail.text,
        mail.from[0]?.address,
        ...mail.headers.map((one) => `${one.name}: ${one.value}`),
      ]
        .join('\n')
        .toLowerCase();
      for (const one of classify(mail, aContext(), own(mail.text ?? '')).evidence) {
        expect(everything).toContain(one.text.toLowerCase());
      }
    }
  });

  // The clock is the runner's time limit: an expression that backtracks takes minutes on these.
  it.each([
    'a',
    ' ',
    '\n',
    '> ',
    '@',
    'a@',
    '-',
    '<',
    '<a ',
    '(',
    '"',
    ';',
    '=',
    '.',
    'ik ben ',
    'i am ',
    '5.1.',
    "'",
    'é',
    '\n \n',
    'x: y\n',
    'Re: ',
    '<img width=1 ',
    'you are receiving ',
  ])(
    'takes 200 kB of "%s" without hanging',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const mail = aMail({
        subject: text,
        text,
        html: text,
        returnPath: '',
        from: [{ name: text, address: `${text}@x.example` }],
        inReplyTo: [text],
        headers: fields(Object.fromEntries(NAMES.map((name) => [name, text]))),
        embedded: [embedded({ messageId: text })],
        calendars: [{ method: 'REPLY', text: `METHOD:REPLY\n${text}` }],
        reports: [{ type: 'message/delivery-status', text }],
        attachments: [{ filename: text, contentType: 'application/zip', size: 1 }],
      });
      const context = aContext({ authservIds: ['mx.example'] });
      expect(classify(mail, context, own(text)).mayReply).toBe(false);
      expect(classify({ ...mail, calendars: [] }, context, own(text)).mayReply).toBe(false);
    },
    10_000,
  );
});
