// The folder of drafts as the worker sees it: letters are put there for a human to send. Types only.
import type { Transport } from './transport.ts';

/** What a draft is known by: programs that edit one may give it another Message-ID, but it still answers the same mail. */
export interface DraftRef {
  readonly messageId: string;
  readonly inReplyTo: string | null;
  /** The recipient's address. */
  readonly to: string;
}

/** waiting: still among the drafts, or their folder is not there; sent: among what was sent; gone: in neither. */
export type DraftFate = 'waiting' | 'sent' | 'gone';

/** As a way out, `send` puts a letter among the drafts; one that lies there already, or was sent since, is accepted and not put again. */
export interface Drafts extends Transport {
  /** What became of drafts, in their order. Changes nothing. Throws InboxError. */
  look(drafts: readonly DraftRef[]): Promise<readonly DraftFate[]>;
}
