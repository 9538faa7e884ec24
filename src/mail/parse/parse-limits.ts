// How much of a message is looked at. Pure.

export interface ParseLimits {
  /** Characters of plain text, and of each calendar or report part. */
  readonly text: number;
  /** Characters of HTML. */
  readonly html: number;
  /** Mailboxes of one header field's name. */
  readonly addresses: number;
  /** Header fields. */
  readonly headers: number;
}

export const PARSE_LIMITS: ParseLimits = { text: 256 * 1024, html: 1024 * 1024, addresses: 200, headers: 500 };
