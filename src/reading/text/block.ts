// The roles that stretches of a mail's text play: what the sender wrote now, and everything else. Plain data. Pure.
import type { Address } from '../../domain/address.ts';

/**
 * own: the sender's words of now; quote: an earlier mail that is answered; forward: a mail passed on;
 * signature: below the sender's words, her name, function, address; disclaimer: legal text below; footer: "Sent from my iPhone",
 * scanner and mailing-list footers; announcement: text of ours or of others pasted without any mark of quoting is `own`: no guess is made.
 */
export type BlockRole = 'own' | 'quote' | 'forward' | 'signature' | 'disclaimer' | 'footer';

/** The attribution or the header lines that open a quote or a forward, as far as they can be read. */
export interface QuoteHeader {
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly subject: string | null;
  /** As written; not interpreted. */
  readonly date: string | null;
}

export interface Block {
  readonly role: BlockRole;
  /** Lines ended by LF; quote marks taken off; wrapped lines of a paragraph joined where the client wrapped them. */
  readonly text: string;
  /** 0 for own words; 1 for a quote, 2 for a quote within a quote, … */
  readonly depth: number;
  /** For quote and forward: who wrote it, where the mail tells. */
  readonly header: QuoteHeader | null;
  /** The rule that gave the role. */
  readonly rule: string;
}

/** The text of a mail, in the order of the mail; joined, the blocks hold everything that a reader sees. */
export interface MailText {
  readonly blocks: readonly Block[];
  /** text: from text/plain; html: from text/html; both agreed or one was missing. */
  readonly source: 'text' | 'html' | 'none';
}
