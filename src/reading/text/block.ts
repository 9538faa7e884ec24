// The roles that stretches of a mail's text play: what the sender wrote now, and everything else. Plain data. Pure.
import type { Address } from '../../domain/address.ts';

/**
 * own: the sender's words of now; quote: an earlier mail that is answered; forward: a mail passed on;
 * attribution: the lines by which a mail program opens a quote or a forward ("On … wrote:", "Van: … Verzonden: …"), nobody's words;
 * signature: below the sender's words, her closing, name, function, address; disclaimer: legal text below; footer: "Sent from my
 * iPhone", scanner, newsletter and mailing-list footers. An announcement pasted without any mark of quoting is `own`: no guess is made.
 */
export type BlockRole = 'own' | 'quote' | 'forward' | 'attribution' | 'signature' | 'disclaimer' | 'footer';

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
  /** 0 for own words; 1 for a quote, 2 for a quote within a quote, …; an attribution has the depth of what it opens. */
  readonly depth: number;
  /** For quote, forward and their attribution: who wrote it, where the mail tells. */
  readonly header: QuoteHeader | null;
  /** The rule that gave the role. */
  readonly rule: string;
}

/** The text of a mail, in the order of the mail; joined, the blocks hold everything that a reader sees. */
export interface MailText {
  readonly blocks: readonly Block[];
  /** Which part was read; none where the mail has no text at all. */
  readonly source: 'text' | 'html' | 'none';
}
