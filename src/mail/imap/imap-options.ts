// What the IMAP adapter must be told.
import type { MailAuth, ServerOptions } from '../server-options.ts';

export interface ImapOptions extends ServerOptions {
  readonly auth: MailAuth;
  /** The mailbox that is read; default INBOX. */
  readonly mailbox?: string;
  /** Whether `mailbox` is made when it is missing; its levels are then separated by "/" whatever the server's separator is. */
  readonly create?: boolean;
  /** Where handled mail goes, levels separated by "/" whatever the server's separator is; default `Registrar/Handled`. */
  readonly handledFolder?: string;
  /** Milliseconds for the connection and the greeting; default 30 s. */
  readonly connectTimeout?: number;
  /** Milliseconds without a word from the server before the connection counts as lost; default 3 min. */
  readonly answerTimeout?: number;
  /** Milliseconds between questions for news where the server has no IDLE (RFC 2177); default 30 s. */
  readonly pollInterval?: number;
}
