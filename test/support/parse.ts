// Makes a Mail of a raw message the way the worker does, for tests of everything behind the parser.
import type { Mail } from '../../src/domain/mail.ts';
import { PARSE_LIMITS } from '../../src/mail/parse/parse-limits.ts';
import { parseMessage } from '../../src/mail/parse/parse-message.ts';

/** When `mailFrom` says that the mailbox got the mail. */
const RECEIVED_AT = '2026-11-20T09:00:00Z';

/** Parses `raw` (a string with LF or CRLF line ends, or the octets). */
export function mailFrom(raw: string | Uint8Array, receivedAt: string = RECEIVED_AT): Promise<Mail> {
  const source = typeof raw === 'string' ? Buffer.from(raw, 'utf8') : raw;
  return parseMessage({ source, size: source.byteLength, receivedAt, omitted: [] }, PARSE_LIMITS);
}

/** Parses a plain message that somebody writes to the desk of the atlas. */
export function plainMail(from: string, subject: string, body: string): Promise<Mail> {
  return mailFrom(
    [
      `From: ${from}`,
      'To: desk@atlas.example',
      `Subject: ${subject}`,
      'Date: Fri, 20 Nov 2026 09:00:00 +0000',
      'Message-ID: <1@mail.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      body,
    ].join('\n'),
  );
}
