// One mail's way through read, decide and record: everything that follows from it is committed in one transaction.
import { comparable } from '../domain/address.ts';
import { decide } from '../domain/decide.ts';
import { deskTokenOf } from '../domain/desk-address.ts';
import type { Reading } from '../domain/reading.ts';
import { secretTokenOf } from '../domain/secret-address.ts';
import { filingNow } from '../domain/filing.ts';
import { read } from '../reading/read.ts';
import type { Tx } from '../store/database.ts';
import { entryById, record } from '../store/ledger.ts';
import { findByIdentity } from '../store/same-message.ts';
import { questionFor, type AskedQuestion } from '../store/questions.ts';
import { carryOut } from './carry-out.ts';
import type { Context } from './context.ts';
import { actionOf, describeDecision } from './decision-names.ts';
import { handleDeskMail } from './desk/handle-desk-mail.ts';
import { handleNewEvent } from './desk/new-event.ts';
import type { ArrivedMail, Handled } from './handled.ts';
import { handleDataAnswer, handleDataRequest } from './privacy/data-mail.ts';
import { recordSeenBefore } from './record-seen-before.ts';
import { readingContext } from './reading-context.ts';
import { viewRegistry } from './registry-view.ts';

/** Handles one mail within `tx`. Nothing of it is true before the transaction is committed. */
export async function handleMail(context: Context, tx: Tx, arrived: ArrivedMail): Promise<Handled> {
  const { mail } = arrived;
  const now = context.clock.now();
  const identical = await findByIdentity(tx, mail.messageId, mail.contentHash);
  if (identical !== null) {
    const first = await entryById(tx, identical);
    // One that was filed before was put back by a human, and stays where it is.
    const filing = first === null || first.filedAt !== null ? 'none' : first.filing;
    return recordSeenBefore(tx, arrived, { original: identical, filing }, now.toString());
  }
  const token = deskTokenOf(mail, context.config.address);
  if (token !== undefined) return handleDeskMail(context, tx, arrived, token);
  const dataToken = secretTokenOf(mail, context.config.address, 'data');
  if (dataToken !== undefined) return handleDataAnswer(context, tx, arrived, dataToken);
  const from = mail.from[0] ?? null;
  const question = from === null ? null : await questionFor(tx, from.address);
  const reading = read(mail, readingContext(context.config, now, question));
  const asNewEvent = await handleNewEvent(context, tx, arrived, reading);
  if (asNewEvent !== null) return asNewEvent;
  const asData = await handleDataRequest(context, tx, arrived, reading);
  if (asData !== null) return asData;
  return act(context, tx, arrived, { reading, question, duplicateOf: null });
}

export interface Understood {
  readonly reading: Reading;
  /** Ours to the sender that waits for an answer. */
  readonly question: AskedQuestion | null;
  /** The ledger row of the same message under another reference. */
  readonly duplicateOf: number | null;
}

/** Decides and records what follows from a reading, within `tx`. */
export async function act(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  { reading, question, duplicateOf }: Understood,
): Promise<Handled> {
  const { ref, mail } = arrived;
  const { config } = context;
  const now = context.clock.now();
  const at = now.toString();
  const from = mail.from[0] ?? null;
  const outcome = decide({
    reading,
    from,
    answeredByHuman: arrived.flags.includes('\\Answered'),
    events: config.events,
    registry: await viewRegistry(tx, reading, from, question, config, now),
    address: config.address,
    now,
    newId: context.newId,
  });
  const ledgerId = await record(
    tx,
    {
      ref,
      messageId: mail.messageId,
      contentHash: mail.contentHash,
      receivedAt: mail.receivedAt,
      kind: reading.kind,
      action: actionOf(outcome.decisions[0]),
      attention: outcome.filing === 'attention',
      sender: from === null ? null : comparable(from.address),
      subject: mail.subject,
      reading,
      decisions: outcome.decisions,
      error: null,
      filing: filingNow(config.mode, outcome.filing),
      duplicateOf,
    },
    at,
  );
  const letters = await carryOut(context, tx, outcome, { from, answered: mail, ledgerId, question });
  return {
    kind: 'handled',
    messageId: mail.messageId,
    from: from?.address ?? null,
    mailKind: reading.kind,
    decisions: outcome.decisions.map(describeDecision),
    letters,
  };
}
