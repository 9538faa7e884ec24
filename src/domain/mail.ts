// The immutable facts of one message, as an adapter parsed them. Plain data that can cross a thread. Pure.
import type { Address } from './address.ts';
import type { IsoInstant } from './time.ts';

/** One header field: the name in lower case, the value unfolded (RFC 5322 §2.2.3) and decoded (RFC 2047), without CR or LF. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** An attachment as its part describes it (RFC 2183); its content is never fetched. */
export interface Attachment {
  readonly filename: string | null;
  readonly contentType: string;
  /** Octets as transferred, 0 where unknown. */
  readonly size: number;
}

/** A text/calendar part (RFC 6047 §2.4). `method` is the MIME parameter in upper case. */
export interface CalendarPart {
  readonly method: string | null;
  readonly text: string;
}

/** A part of a multipart/report (RFC 6522): message/delivery-status, message/disposition-notification, message/feedback-report, … */
export interface ReportPart {
  /** The part's media type in lower case. */
  readonly type: string;
  readonly text: string;
}

/** A message inside the message: message/rfc822, or text/rfc822-headers (then without text). Never the sender's own words. */
export interface EmbeddedMessage {
  readonly messageId: string | null;
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly subject: string | null;
  readonly date: IsoInstant | null;
  readonly headers: readonly Header[];
  readonly text: string | null;
  readonly html: string | null;
}

/** The result of checking a DKIM signature ourselves (RFC 6376); only where the receiving server says nothing. */
export interface DkimCheck {
  readonly domain: string;
  readonly result: 'pass' | 'fail' | 'temperror' | 'permerror' | 'neutral' | 'none';
}

export interface Mail {
  /** With angle brackets, as in the header; null where missing or unusable. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: readonly Address[];
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** Addresses of Delivered-To, X-Original-To and Envelope-To: where the server really delivered it. */
  readonly envelopeTo: readonly string[];
  /** '' for the null reverse-path `<>` (RFC 5321 §4.5.5), null where the header is absent. */
  readonly returnPath: string | null;
  readonly subject: string | null;
  /** The Date header; null where missing or unreadable. */
  readonly date: IsoInstant | null;
  /** When the mailbox got it (INTERNALDATE, RFC 3501 §2.3.3). */
  readonly receivedAt: IsoInstant;
  readonly headers: readonly Header[];
  /** The top-level media type in lower case, e.g. `multipart/report`. */
  readonly contentType: string;
  /** The message's own inline text/plain, format=flowed already joined (RFC 3676), lines ended by LF; nothing of embedded messages. */
  readonly text: string | null;
  /** The message's own inline text/html as sent. */
  readonly html: string | null;
  readonly embedded: readonly EmbeddedMessage[];
  readonly calendars: readonly CalendarPart[];
  readonly reports: readonly ReportPart[];
  readonly attachments: readonly Attachment[];
  readonly dkim: readonly DkimCheck[];
  /** Octets of the whole message as the mailbox counts them. */
  readonly size: number;
  /** False where text had to be cut or left out because of the size limit. */
  readonly complete: boolean;
  /** SHA-256, hexadecimal, of the message as fetched: two messages with one Message-ID are told apart by it. */
  readonly contentHash: string;
}

/** The values of every header field called `name` (any case), in their order. */
export function headerValues(mail: Pick<Mail, 'headers'>, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return mail.headers.filter((header) => header.name === wanted).map((header) => header.value);
}

/** The first value of `name`, or null. */
export function headerValue(mail: Pick<Mail, 'headers'>, name: string): string | null {
  return headerValues(mail, name)[0] ?? null;
}
