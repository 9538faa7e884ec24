import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { headerValue, headerValues } from '../../../src/domain/mail.ts';
import { parseMessage } from '../../../src/mail/parse/parse-message.ts';
import { mailFrom } from '../../support/parse.ts';

const lines = (...parts: string[]): string => parts.join('\r\n');

describe('the headers of a message', () => {
  it('gives names in lower case and values unfolded, in their order', async () => {
    const mail = await mailFrom(
      lines('Received: from a', '\tby b', 'Subject: Hello', ' there', 'received: c', '', 'x'),
    );
    expect(mail.headers).toEqual([
      { name: 'received', value: 'from a by b' },
      { name: 'subject', value: 'Hello there' },
      { name: 'received', value: 'c' },
    ]);
    expect(headerValues(mail, 'Received')).toHaveLength(2);
  });

  it('decodes encoded words and takes the CR LF out that they smuggle in', async () => {
    const mail = await mailFrom(
      lines('Subject: =?utf-8?Q?Caf=C3=A9=0D=0ABcc:_x=40y.example?= =?iso-8859-15?Q?_=A4?=', '', 'x'),
    );
    expect(mail.subject).toBe('Café Bcc: x@y.example €');
    expect(headerValue(mail, 'bcc')).toBeNull();
  });

  it('reads raw octets as UTF-8 and, where they are not that, as windows-1252', async () => {
    const utf8 = await mailFrom(Buffer.from('Subject: Zo\u00eb\r\n\r\nx', 'utf8'));
    const latin = await mailFrom(Buffer.from('Subject: Zo\u00eb\r\n\r\nx', 'latin1'));
    expect([utf8.subject, latin.subject]).toEqual(['Zoë', 'Zoë']);
    const quoted = await mailFrom(Buffer.from('Subject: \x93Zo\xeb\x94 \x80\r\n\r\nx', 'latin1'));
    expect(quoted.subject).toBe('“Zoë” €');
  });

  it('keeps a comma in a display name, flattens groups, and leaves addresses as written', async () => {
    const mail = await mailFrom(
      lines(
        'From: "Doe, Jane (Relief)" <Jane@Relief.example>',
        'To: Board: a@x.example, =?utf-8?Q?B=C3=BC=2C_C?= <b@xn--bcher-kva.example>;, undisclosed-recipients:;',
        '',
        'x',
      ),
    );
    expect(mail.from).toEqual([{ name: 'Doe, Jane (Relief)', address: 'Jane@Relief.example' }]);
    expect(mail.to).toEqual([
      { name: null, address: 'a@x.example' },
      { name: 'Bü, C', address: 'b@xn--bcher-kva.example' },
    ]);
  });

  it('takes an address out of a display name only where the header carries it as an address', async () => {
    const mail = await mailFrom(
      lines('From: =?utf-8?Q?=22Boss=22_=3Cboss=40bank.example=3E?= <x@evil.example>', '', 'x'),
    );
    expect(mail.from.map((entry) => entry.address)).toEqual(['x@evil.example']);
  });

  it('tells the null return path from none', async () => {
    const paths = ['Return-Path: <>', 'Return-Path: <bounce@x.example>', 'X-Other: y'];
    const mails = await Promise.all(paths.map((path) => mailFrom(lines(path, '', 'x'))));
    expect(mails.map((mail) => mail.returnPath)).toEqual(['', 'bounce@x.example', null]);
  });

  it('collects where the server really delivered it', async () => {
    const mail = await mailFrom(
      lines(
        'Delivered-To: desk+talk@x.example',
        'X-Original-To: desk@x.example',
        'Envelope-To: desk@x.example',
        '',
        'x',
      ),
    );
    expect(mail.envelopeTo).toEqual(['desk+talk@x.example', 'desk@x.example']);
  });

  it('reads Message-IDs with and without brackets, and lists of them', async () => {
    const mail = await mailFrom(
      lines(
        'Message-ID: bare@x.example',
        'In-Reply-To: <a@x> (my mail)',
        'References: <r1@x>\r\n <r2@x> <r1@x>',
        '',
        '',
      ),
    );
    expect([mail.messageId, mail.inReplyTo, mail.references]).toEqual([
      '<bare@x.example>',
      ['<a@x>'],
      ['<r1@x>', '<r2@x>'],
    ]);
  });

  it.each([
    ['Fri, 20 Nov 2026 10:00:00 +0100', '2026-11-20T09:00:00Z'],
    ['20 Nov 26 10:00 EST', '2026-11-20T15:00:00Z'],
    ['Fri, 20 Nov 2026 10:00:00 GMT+01:00', '2026-11-20T09:00:00Z'],
    ['Fri, 31 Nov 2026 10:00:00 +0100', null],
    ['yesterday', null],
  ])('reads the date %s', async (date, expected) => {
    expect((await mailFrom(lines(`Date: ${date}`, '', 'x'))).date).toBe(expected);
  });

  it('needs none of From, Message-ID, Date and Subject', async () => {
    const mail = await mailFrom(lines('X-Only: this', '', 'Hello'));
    expect(mail).toMatchObject({ from: [], messageId: null, date: null, subject: null, sender: null, text: 'Hello' });
  });

  it('counts addresses and headers, and says when there were more', async () => {
    const raw = lines(
      `To: ${Array.from({ length: 300 }, (_, n) => `p${String(n)}@x.example`).join(',\r\n ')}`,
      '',
      'x',
    );
    const mail = await mailFrom(raw);
    expect([mail.to.length, mail.complete]).toEqual([200, false]);
  });
});

describe('the text of a message', () => {
  it.each([
    ['iso-8859-15', Buffer.from([0xa4]), '€'],
    ['windows-1252', Buffer.from([0x80]), '€'],
    ['iso-8859-1', Buffer.from([0x92]), '’'],
    ['utf-8', Buffer.from('é'), 'é'],
    ['utf-8', Buffer.from([0xe9]), 'é'],
    ['no-such-charset', Buffer.from('é'), 'é'],
    ['no-such-charset', Buffer.from([0xe9]), 'é'],
    ['us-ascii', Buffer.from([0xe9]), 'é'],
    ['', Buffer.from([0xe9]), 'é'],
    ['iso-2022-jp', Buffer.from('\u001b$B$3\u001b(B', 'latin1'), 'こ'],
  ])('is decoded from charset "%s"', async (charset, bytes, expected) => {
    const type = charset === '' ? 'Content-Type: text/plain' : `Content-Type: text/plain; charset="${charset}"`;
    const mail = await mailFrom(Buffer.concat([Buffer.from(`${type}\r\n\r\n`), bytes]));
    expect(mail.text).toBe(expected);
  });

  it('joins format=flowed and undoes quoted-printable and base64', async () => {
    const flowed = await mailFrom(lines('Content-Type: text/plain; format=flowed', '', 'one ', 'two', 'three'));
    const encoded = await mailFrom(
      lines('Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', 'PGI+w6k8L2I+'),
    );
    expect([flowed.text, encoded.html, encoded.text]).toEqual(['one two\nthree', '<b>é</b>', null]);
  });

  it('takes both renderings of an alternative, and nothing twice', async () => {
    const mail = await mailFrom(
      multipart('alternative', ['Content-Type: text/plain', 'plain'], ['Content-Type: text/html', '<p>rich</p>']),
    );
    expect([mail.text, mail.html, mail.attachments]).toEqual(['plain', '<p>rich</p>', []]);
  });

  it('does not give a footer for the text of an HTML mail', async () => {
    const mail = await mailFrom(
      multipart(
        'mixed',
        ['Content-Type: text/html', '<p>I want to come</p>'],
        ['Content-Type: text/plain', 'list <footer>'],
      ),
    );
    expect(mail.text).toBeNull();
    expect(mail.html).toBe('<p>I want to come</p>\n<div>list &lt;footer&gt;</div>');
  });

  it('takes an empty plain rendering for none', async () => {
    const mail = await mailFrom(
      multipart('alternative', ['Content-Type: text/plain', ' '], ['Content-Type: text/html', 'x']),
    );
    expect([mail.text, mail.html]).toEqual([null, 'x']);
  });

  it('is cut at the limit, and the mail says so', async () => {
    const mail = await mailFrom(lines('Subject: big', '', 'a'.repeat(400_000)));
    expect([mail.text?.length, mail.complete]).toEqual([256 * 1024, false]);
  });

  it('is not complete where the inbox fetched only its beginning', async () => {
    const mail = await parseMessage(
      {
        source: Buffer.from('Subject: x\r\n\r\nHello'),
        size: 40_000_000,
        receivedAt: '2026-11-20T09:00:00Z',
        omitted: [
          { contentType: 'text/plain', filename: null, size: 900 },
          { contentType: 'video/mp4', filename: 'a.mp4', size: 39_000_000 },
        ],
      },
      { text: 100, html: 100, addresses: 10, headers: 10 },
    );
    expect(mail.complete).toBe(false);
    expect(mail.attachments).toEqual([{ contentType: 'video/mp4', filename: 'a.mp4', size: 39_000_000 }]);
  });
});

describe('the parts of a message', () => {
  const forwarded = lines('From: Bob <bob@x.example>', 'Subject: Sorry', 'Message-ID: <f@x>', '', 'I cancel.');

  it.each(['inline', 'attachment'])(
    'keeps a forwarded message (%s) apart from the sender’s words',
    async (disposition) => {
      const mail = await mailFrom(
        multipart(
          'mixed',
          ['Content-Type: text/plain', 'See below.'],
          [`Content-Type: message/rfc822\r\nContent-Disposition: ${disposition}`, forwarded],
        ),
      );
      expect(mail.text).toBe('See below.');
      expect(mail.embedded).toMatchObject([
        { messageId: '<f@x>', subject: 'Sorry', text: 'I cancel.', from: [{ name: 'Bob', address: 'bob@x.example' }] },
      ]);
      expect(mail.attachments).toEqual([]);
    },
  );

  it('opens a forwarded message that was encoded against the rules', async () => {
    const body = Buffer.from(forwarded).toString('base64');
    const mail = await mailFrom(
      multipart('mixed', ['Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', body]),
    );
    expect(mail.embedded[0]?.text).toBe('I cancel.');
    expect(mail.text).toBeNull();
  });

  it('does not take the calendar of a bounced invitation for an answer', async () => {
    const invitation = multipart(
      'alternative',
      ['Content-Type: text/plain', 'Come'],
      ['Content-Type: text/calendar; method=REQUEST', 'BEGIN:VCALENDAR'],
    );
    const mail = await mailFrom(
      multipart(
        'report; report-type=delivery-status',
        ['Content-Type: text/plain', 'Undelivered.'],
        ['Content-Type: message/delivery-status', 'Reporting-MTA: dns; mx.example\n\nAction: failed'],
        ['Content-Type: message/rfc822', invitation],
      ),
    );
    expect(mail.contentType).toBe('multipart/report');
    expect(mail.text).toBe('Undelivered.');
    expect(mail.reports).toEqual([
      { type: 'message/delivery-status', text: 'Reporting-MTA: dns; mx.example\n\nAction: failed' },
    ]);
    expect(mail.calendars).toEqual([]);
    expect(mail.embedded[0]?.text).toBe('Come');
  });

  it('gives returned headers both as a report and as a message without text', async () => {
    const mail = await mailFrom(
      multipart('report', ['Content-Type: text/rfc822-headers', 'Message-ID: <ours@x>\r\nTo: a@b.example']),
    );
    expect(mail.reports[0]?.type).toBe('text/rfc822-headers');
    expect(mail.embedded).toMatchObject([{ messageId: '<ours@x>', text: null, html: null }]);
  });

  it('finds calendar parts, also as a file, and each once', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR';
    const mail = await mailFrom(
      multipart(
        'mixed',
        ['Content-Type: text/calendar; charset="utf-8"; method=reply', calendar],
        ['Content-Type: application/ics; name="invite.ics"\r\nContent-Disposition: attachment', calendar],
        [
          'Content-Type: application/octet-stream; name="other.ics"\r\nContent-Disposition: attachment',
          'BEGIN:VCALENDAR',
        ],
      ),
    );
    expect(mail.calendars).toEqual([
      { method: 'REPLY', text: calendar.replaceAll('\r\n', '\n') },
      { method: null, text: 'BEGIN:VCALENDAR' },
    ]);
  });

  it('describes attachments, winmail.dat and text files among them', async () => {
    const mail = await mailFrom(
      multipart(
        'mixed',
        ['Content-Type: text/plain', 'See the list.'],
        ['Content-Type: application/ms-tnef; name="winmail.dat"', 'abc'],
        ["Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''n%C3%A1mes.txt", 'Ann\r\nBob'],
      ),
    );
    expect(mail.text).toBe('See the list.');
    expect(mail.attachments).toEqual([
      { filename: 'winmail.dat', contentType: 'application/ms-tnef', size: 3 },
      { filename: 'námes.txt', contentType: 'text/plain', size: 8 },
    ]);
  });

  it('takes a body that has a name for the body, and later named texts for files', async () => {
    const mail = await mailFrom(
      multipart(
        'mixed',
        ['Content-Type: text/plain; name="body.txt"', 'Count me in.'],
        ['Content-Type: text/plain; name="list.txt"', 'Ann'],
      ),
    );
    expect([mail.text, mail.attachments.map((part) => part.filename)]).toEqual(['Count me in.', ['list.txt']]);
  });

  it.each([
    [
      'no boundary named',
      lines('Content-Type: multipart/mixed', '', '--b', 'Content-Type: text/plain', '', 'Hello', '--b--'),
    ],
    ['no closing delimiter', lines('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Hello')],
    ['no delimiter at all', lines('Content-Type: multipart/mixed; boundary=b', '', 'Hello')],
    ['an unusable media type', lines('Content-Type: text', '', 'Hello')],
    ['no headers', 'Hello'],
    ['an mbox line before it', lines('From jane@x.example Fri Nov 20 10:00:00 2026', 'Subject: x', '', 'Hello')],
  ])('reads broken MIME: %s', async (_what, raw) => {
    expect((await mailFrom(raw)).text?.trim()).toBe('Hello');
  });

  it('survives deep nesting', async () => {
    let raw = 'Subject: end\r\n\r\ndeep';
    for (let level = 0; level < 60; level += 1) raw = `Content-Type: message/rfc822\r\n\r\n${raw}`;
    const mail = await mailFrom(raw);
    expect([mail.complete, mail.text]).toEqual([false, null]);
  });
});

describe('any octets', () => {
  it('are parsed without an error, with no line break in a header, under their own hash', async () => {
    const fragment = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: message/rfc822',
      '--b',
      '--b--',
      '',
      'Subject: =?utf-8?Q?=0D=0A?=',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'From: a@b, "c',
      'Content-Type: text/html; charset=x',
      'Date: 31 Feb 2026',
      '=ZZ=',
      'To: g:,;,<<>>',
    );
    const octets = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    const message = fc
      .array(fc.oneof(fragment, octets), { maxLength: 25 })
      .map((parts) => Buffer.from(parts.join('\r\n'), 'latin1'));
    await fc.assert(
      fc.asyncProperty(message, async (raw) => {
        const mail = await mailFrom(raw);
        expect(mail.contentHash).toBe(createHash('sha256').update(raw).digest('hex'));
        for (const header of mail.headers) expect(header.value).not.toMatch(/[\r\n\0]/);
        for (const address of [...mail.from, ...mail.to])
          expect(`${address.name ?? ''}${address.address}`).not.toMatch(/[\r\n\0]/);
        expect(structuredClone(mail)).toEqual(mail);
      }),
    );
  });
});

/** A multipart message; each part is its header and its body. */
function multipart(subtype: string, ...parts: (readonly [string, string])[]): string {
  const boundary = `b${String(parts.length)}-${subtype.slice(0, 3)}`;
  const body = parts.map(([header, content]) => lines(`--${boundary}`, header, '', content));
  return lines(
    `Content-Type: multipart/${subtype}; boundary="${boundary}"`,
    '',
    'preamble',
    ...body,
    `--${boundary}--`,
    'epilogue',
  );
}
