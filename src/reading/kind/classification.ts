// The answer to "may we reply, and what kind of mail is it?". Plain data. Pure.
import type { MessageIdParts } from '../../domain/message-id.ts';
import type { Authenticity, BounceReport, CalendarAnswer, Evidence, MailKind } from '../../domain/reading.ts';

export interface Classification {
  readonly kind: MailKind;
  /** Whether any reply at all may go to the sender (RFC 3834 §2 and DESIGN). */
  readonly mayReply: boolean;
  /** It came through a discussion list or a distribution group: what it asks is for a human. */
  readonly viaList: boolean;
  readonly authenticity: Authenticity;
  /** Why this kind, then (rules that begin with `reply.`) why no reply. */
  readonly evidence: readonly Evidence[];
  /** For kind `bounce`. */
  readonly bounce: BounceReport | null;
  /** For kind `calendar-reply`; null where its calendar part cannot be read. */
  readonly calendar: CalendarAnswer | null;
  /** Our own letter that this mail answers. */
  readonly answers: MessageIdParts | null;
}
