// The ledger's row of a mail to the desk.
import { comparable } from '../../domain/address.ts';
import type { Decision, FilingWish } from '../../domain/decision.ts';
import type { DataWish } from '../../domain/dossier.ts';
import { filingNow } from '../../domain/filing.ts';
import type { MailedEventStep } from '../../domain/mailed-event-report.ts';
import type { MailKind, Reading } from '../../domain/reading.ts';
import type { Tx } from '../../store/database.ts';
import { record, type LedgerAction } from '../../store/ledger.ts';
import type { Context } from '../context.ts';
import { actionOf } from '../decision-names.ts';
import type { ArrivedMail } from '../handled.ts';

/** What was done about a mail to the desk; kept in the ledger. */
export type DeskDecision =
  | Decision
  | { readonly kind: 'mailed-event'; readonly eventId: string; readonly step: MailedEventStep }
  | { readonly kind: 'data'; readonly wish: DataWish | null; readonly step: DataStep };

/** What became of a mail about somebody's own data; `left`: to a human. */
export type DataStep = 'asked' | 'done' | 'dropped' | 'left' | 'machine';

function wordFor(decision: DeskDecision): LedgerAction {
  if (decision.kind === 'mailed-event') return 'none';
  if (decision.kind !== 'data') return actionOf(decision);
  switch (decision.step) {
    case 'asked':
      return 'ask';
    case 'left':
      return 'human';
    case 'done':
    case 'dropped':
    case 'machine':
      return 'none';
  }
}

/** The id of the row; `reading` null: it was not read as a registration. */
export function recordAtDesk(
  { config, clock }: Context,
  tx: Tx,
  { ref, mail }: ArrivedMail,
  reading: Reading | null,
  decision: DeskDecision,
  filing: FilingWish,
  kind: MailKind = reading?.kind ?? 'person',
): Promise<number> {
  const [from] = mail.from;
  return record(
    tx,
    {
      ref,
      messageId: mail.messageId,
      contentHash: mail.contentHash,
      receivedAt: mail.receivedAt,
      kind,
      action: wordFor(decision),
      attention: filing === 'attention',
      sender: from === undefined ? null : comparable(from.address),
      subject: mail.subject,
      reading,
      decisions: [decision],
      error: null,
      filing: filingNow(config.mode, filing),
      duplicateOf: null,
    },
    clock.now().toString(),
  );
}
