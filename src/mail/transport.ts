// The way out as the worker sees it: one interface, an adapter for SMTP and one for Maildir. Types only.
import type { OutgoingMessage } from '../domain/letter.ts';

export type SendResult =
  /** The server has taken responsibility (RFC 5321 §6.1). */
  | { readonly kind: 'accepted'; readonly response: string }
  /** 4xx, a lost connection, no answer: to be tried again. */
  | { readonly kind: 'deferred'; readonly code: number | null; readonly reason: string }
  /** 5xx: trying again cannot help. */
  | { readonly kind: 'rejected'; readonly code: number | null; readonly reason: string };

export interface Transport {
  /** For people, without secrets. */
  readonly label: string;
  /** Letters that may be on their way at once. */
  readonly concurrency: number;
  /** Never throws for what a server or a network does; the same message gives the same bytes. */
  send(message: OutgoingMessage): Promise<SendResult>;
  /** Connects and logs in without sending, and changes nothing; null when all is well, else what is wrong in words for an operator. */
  check(): Promise<string | null>;
  /** Cuts off what is on its way: it gets no answer any more, and does not keep the program. */
  close(): Promise<void>;
}
