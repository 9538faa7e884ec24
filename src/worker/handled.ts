// A mail as the loops hand it on, and what became of it. Types only.
import type { OutgoingMessage } from '../domain/letter.ts';
import type { Mail } from '../domain/mail.ts';
import type { MessageRef } from '../mail/inbox.ts';

/** A parsed mail and where it lies. */
export interface ArrivedMail {
  readonly ref: MessageRef;
  /** System flags and keywords, as the server gives them. */
  readonly flags: readonly string[];
  readonly mail: Mail;
}

/** What became of a mail; for the log, after the commit. */
export type Handled =
  | { readonly kind: 'seen-before'; readonly messageId: string | null }
  /** Dragged away by a human. */
  | { readonly kind: 'ignored'; readonly messageId: string | null }
  /** Dragged by a human to be registered, and cannot be. */
  | { readonly kind: 'cannot-be-registered'; readonly messageId: string | null }
  | {
      readonly kind: 'handled';
      readonly messageId: string | null;
      readonly from: string | null;
      readonly mailKind: string;
      readonly decisions: readonly string[];
      readonly letters: readonly OutgoingMessage[];
    };
