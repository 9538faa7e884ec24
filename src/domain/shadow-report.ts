// What shadow mode tells the organisers each day: what would have been done with each mail, and what would have been sent. Pure.
import type { Request } from './reading.ts';
import type { IsoInstant, Temporal } from './time.ts';

/** In one word what would have been done; `mixed`: acted on, and a human must look as well. */
export type ShadowAct = 'register' | 'cancel' | 'amend' | 'ask' | 'human' | 'none';

export interface ShadowMail {
  readonly sender: { readonly name: string | null; readonly address: string | null };
  readonly subject: string | null;
  readonly receivedAt: IsoInstant | null;
  readonly act: ShadowAct;
  readonly requests: readonly Request[];
  /** Letters that it would have caused. */
  readonly letters: readonly { readonly name: string; readonly to: string | null }[];
}

export interface ShadowReport {
  /** Null: since the beginning. */
  readonly since: Temporal.Instant | null;
  /** Mails of people, oldest first; of machines there is only their number. */
  readonly mails: readonly ShadowMail[];
  readonly machines: number;
  /** Letters of our own accord that would have gone: reminders, seats that became free. */
  readonly unasked: readonly { readonly name: string; readonly to: string | null }[];
}
