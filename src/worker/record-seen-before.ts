// The ledger's row of another copy of a mail that was handled.
import type { Tx } from '../store/database.ts';
import { entryById, record, type WantedFiling } from '../store/ledger.ts';
import type { ArrivedMail, Handled } from './handled.ts';

export interface SeenBefore {
  /** The row of the copy that was handled; null where it is not known. */
  readonly original: number | null;
  readonly filing: WantedFiling;
}

/** A copy that differs in what servers added on its way: nothing leads back to the first. */
export const COPY: SeenBefore = { original: null, filing: 'none' };

/** Nothing is done about the copy but its filing. */
export async function recordSeenBefore(
  tx: Tx,
  { ref, mail }: ArrivedMail,
  { original, filing }: SeenBefore,
  at: string,
): Promise<Handled> {
  const first = original === null ? null : await entryById(tx, original);
  await record(
    tx,
    {
      ref,
      // Of a mail whose sender was forgotten nothing comes back.
      messageId: original === null ? mail.messageId : (first?.messageId ?? null),
      contentHash: mail.contentHash,
      receivedAt: mail.receivedAt,
      kind: 'duplicate',
      action: 'none',
      attention: false,
      sender: null,
      subject: null,
      reading: null,
      decisions: [],
      error: null,
      filing,
      duplicateOf: original,
    },
    at,
  );
  return { kind: 'seen-before', messageId: mail.messageId };
}
