// The inbox as the worker sees it: one interface, an adapter for IMAP and one for Maildir. Types only.
import type { IsoInstant, Temporal } from '../domain/time.ts';

/** Names one message in one mailbox. IMAP: UIDVALIDITY and UID (RFC 3501 §2.3.1.1); Maildir: the part of the file name before ":". */
export interface MessageRef {
  readonly mailbox: string;
  readonly uidValidity: string;
  readonly uid: string;
}

/** How far a mailbox has been looked through. Kept in the store between runs; only the adapter that made it reads it. */
export interface Cursor {
  readonly uidValidity: string;
  readonly lastUid: string;
}

export interface Scan {
  /** Messages not yet known by the cursor, oldest first. */
  readonly refs: readonly MessageRef[];
  /** Where to look from when all of `refs` are recorded. */
  readonly cursor: Cursor;
  /** True where the cursor was of another UIDVALIDITY and the mailbox had to be looked through from the start. */
  readonly restarted: boolean;
}

export interface FetchLimits {
  /** Octets up to which a message is fetched whole; above, only header, text, calendar and report parts are. */
  readonly wholeMessage: number;
  /** Octets up to which each such part is fetched. */
  readonly part: number;
}

/** A part that was described, not fetched. */
export interface OmittedPart {
  readonly contentType: string;
  readonly filename: string | null;
  readonly size: number;
}

export type Fetched =
  | {
      readonly kind: 'message';
      readonly ref: MessageRef;
      /** Octets of the whole message in the mailbox. */
      readonly size: number;
      readonly receivedAt: IsoInstant;
      /** System flags and keywords as the server gives them (`\Seen`, `\Answered`, …). */
      readonly flags: readonly string[];
      /** A complete RFC 5322 message: as stored, or put together from the header and the parts that were fetched. */
      readonly source: Uint8Array;
      readonly omitted: readonly OmittedPart[];
    }
  /** Removed by somebody else between scan and fetch. */
  | { readonly kind: 'gone'; readonly ref: MessageRef }
  /** The server refuses this one message. */
  | { readonly kind: 'failed'; readonly ref: MessageRef; readonly reason: string };

/**
 * Where a message goes when it is recorded. `handled`: into the folder for handled mail; `attention`: stays, gets the flag; `settled`:
 * stays, loses the flag.
 */
export type Filing = 'handled' | 'attention' | 'settled';

export type FilingResult =
  | { readonly ref: MessageRef; readonly kind: 'done' }
  | { readonly ref: MessageRef; readonly kind: 'gone' }
  | { readonly ref: MessageRef; readonly kind: 'failed'; readonly reason: string };

/** Why the inbox cannot be used; `permanent` where trying again cannot help before somebody changes something. */
export class InboxError extends Error {
  readonly reason: 'connection' | 'certificate' | 'authentication' | 'mailbox' | 'protocol';
  readonly permanent: boolean;
  constructor(reason: InboxError['reason'], permanent: boolean, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InboxError';
    this.reason = reason;
    this.permanent = permanent;
  }
}

/** A folder that people drag mail into: to be registered after all, or to be left alone. */
export type DragFolder = 'register' | 'ignore';

export interface Inbox {
  /** For people: `imap://kuno@imap.example.org/INBOX`; without secrets. */
  readonly label: string;
  /** The name of the mailbox as its refs carry it; stable between runs. */
  readonly mailbox: string;
  /** Connects and opens the mailbox. Throws InboxError. May be called again after `close` or a lost connection. */
  open(signal: AbortSignal): Promise<void>;
  /** Looks whether it could be opened, and changes nothing: nothing is made, not even what `open` makes. Throws InboxError. */
  check(signal: AbortSignal): Promise<void>;
  /**
   * Looks for messages after `cursor` (null: never looked before). Where it has looked at none of the messages that are
   * there, as after another UIDVALIDITY, only for those received at or after `since`, where that is given. Throws InboxError.
   */
  scan(cursor: Cursor | null, since: Temporal.Instant | null): Promise<Scan>;
  /** Fetches without touching flags (BODY.PEEK). One result a ref, in their order. Throws InboxError when the connection is lost. */
  fetch(refs: readonly MessageRef[], limits: FetchLimits): Promise<readonly Fetched[]>;
  /** Files messages; folders are made when missing. One result a ref, in their order. Doing it twice is harmless. */
  file(refs: readonly MessageRef[], filing: Filing): Promise<readonly FilingResult[]>;
  /** Resolves at a notice of new mail, when the connection is lost, after `timeout` milliseconds, or when aborted. */
  waitForNews(timeout: number, signal: AbortSignal): Promise<'notice' | 'timeout' | 'lost' | 'aborted'>;
  close(): Promise<void>;
}
