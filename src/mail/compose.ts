// OutgoingMessage → the bytes that travel (RFC 5322, 2045): the same message always gives the same bytes.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Address } from '../domain/address.ts';
import type { OutgoingMessage } from '../domain/letter.ts';

/** A local part and a domain without anything that could end a header, a command or the address itself (RFC 5321 §4.1.2). */

const ADDRESS =
  /^[^\u0000-\u0020\u007f-\u00a0"(),:;<>@[\\\]\u2028\u2029]{1,64}@[^\u0000-\u0020\u007f-\u00a0"(),:;<>@[\\\]\u2028\u2029]{1,255}$/;
const MESSAGE_ID = /^<[!-;=?-~]{1,250}>$/;
/** Of a long thread the first and the last messages are named (RFC 5322 §3.6.4 lets References be shortened so). */
const MAX_REFERENCES = 20;

/** Why this message cannot be sent whatever the server says; null when it can. */
export function whyUnsendable(message: OutgoingMessage): string | null {
  const { from, to, replyTo, envelopeFrom } = message;
  const used = [from.address, to.address, envelopeFrom, ...(replyTo === null ? [] : [replyTo.address])];
  const wrong = used.find((one) => !ADDRESS.test(one));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is not an address that mail can be sent to.`;
  return MESSAGE_ID.test(message.messageId) ? null : `${JSON.stringify(message.messageId)} is not a Message-ID.`;
}

/** The message as RFC 5322 octets with CRLF line ends. Throws when `whyUnsendable` has something to say. */
export async function compose(message: OutgoingMessage): Promise<Buffer> {
  const unsendable = whyUnsendable(message);
  if (unsendable !== null) throw new Error(unsendable);
  const { calendar } = message;
  const composer = new MailComposer({
    from: mailbox(message.from),
    to: mailbox(message.to),
    ...(message.replyTo === null ? {} : { replyTo: mailbox(message.replyTo) }),
    subject: message.subject,
    date: new Date(message.date),
    messageId: message.messageId,
    ...(isMessageId(message.inReplyTo) ? { inReplyTo: message.inReplyTo } : {}),
    references: shortened(message.references.filter(isMessageId)),
    headers: {
      // RFC 3834 §5, RFC 3282, [MS-OXCMAIL] §2.1.3.2.3
      'Auto-Submitted': message.autoSubmitted,
      'Content-Language': message.language,
      'X-Auto-Response-Suppress': 'All',
    },
    text: message.text,
    html: message.html,
    alternatives:
      calendar === null
        ? []
        : [{ contentType: `text/calendar; charset="utf-8"; method=${calendar.method}`, content: calendar.text }],
    attachments: message.attachments.map(({ filename, contentType, contentId, base64 }) => ({
      filename,
      contentType,
      content: Buffer.from(base64, 'base64'),
      contentDisposition: contentId === null ? 'attachment' : 'inline',
      ...(contentId === null ? {} : { cid: contentId }),
    })),
    textEncoding: 'quoted-printable',
    baseBoundary: createHash('sha256').update(message.letterId).digest('hex').slice(0, 32),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function mailbox(address: Address): { name: string; address: string } {
  return { name: address.name ?? '', address: address.address };
}

function isMessageId(id: string | null): id is string {
  return id !== null && MESSAGE_ID.test(id);
}

function shortened(ids: readonly string[]): string[] {
  return ids.length <= MAX_REFERENCES ? [...ids] : [...ids.slice(0, 1), ...ids.slice(1 - MAX_REFERENCES)];
}
