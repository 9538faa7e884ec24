// One mail's way through read, decide and record: everything that follows from it is committed in one transaction.
import { comparable } from '../domain/address.ts';
import { decide } from '../domain/decide.ts';
import type { Decision, Outcome } from '../domain/decision.ts';
import type { Mail } from '../domain/mail.ts';
import type { Reading } from '../domain/reading.ts';
import type { OutgoingMessage } from '../domain/letter.ts';
import { filingNow } from '../domain/mode.ts';
import type { MessageRef } from '../mail/inbox.ts';
import { read } from '../reading/read.ts';
import type { Tx } from '../store/database.ts';
import { entryById, record, type LedgerAction, type NewEntry } from '../store/ledger.ts';
import { findByIdentity } from '../store/same-message.ts';
import { closeQuestion, openQuestion, questionFor, type AskedQuestion } from '../store/questions.ts';
import type { Context } from './context.ts';
import { handleAtDesk } from './desk/answers-to-desk.ts';
import { readingContext } from './reading-context.ts';
import { queueLetters, recordChanges } from './record-changes.ts';
import { viewRegistry } from './registry-view.ts';

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

/** Handles one mail within `tx`. Nothing of it is true before the transaction is committed. */
export async function handleMail(context: Context, tx: Tx, arrived: ArrivedMail): Promise<Handled> {
  const { mail } = arrived;
  const now = context.clock.now();
  const identical = await findByIdentity(tx, mail.messageId, mail.contentHash);
  if (identical !== null) {
    await recordDuplicate(tx, arrived, identical, now.toString());
    return { kind: 'seen-before', messageId: mail.messageId };
  }
  const from = mail.from[0] ?? null;
  const question = from === null ? null : await questionFor(tx, from.address);
  const reading = read(mail, readingContext(context.config, now, question));
  const atDesk = await handleAtDesk(context, tx, arrived, reading);
  if (atDesk !== null) return atDesk;
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
  await recordChanges(tx, outcome.changes, { kind: 'mail', message: ledgerId }, now);
  const occasion = from === null ? null : { from: from.address, answered: mail, ledgerId };
  const letters = await queueLetters(context, tx, outcome.letters, occasion, now);
  await followQuestion(tx, outcome, question, letters, at);
  return {
    kind: 'handled',
    messageId: mail.messageId,
    from: from?.address ?? null,
    mailKind: reading.kind,
    decisions: outcome.decisions.map(describeDecision),
    letters,
  };
}

/**
 * The same message under another reference gets the same place in the mailbox, and nothing else. One that was filed before was
 * put back by a human, and stays where it is.
 */
async function recordDuplicate(tx: Tx, arrived: ArrivedMail, original: number, at: string): Promise<void> {
  const { ref, mail } = arrived;
  const first = await entryById(tx, original);
  const entry: NewEntry = {
    ref,
    messageId: mail.messageId,
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
    filing: first === null || first.filedAt !== null ? 'none' : first.filing,
    duplicateOf: original,
  };
  await record(tx, entry, at);
}

/** A question is open until something was understood; a new one takes its place. */
async function followQuestion(
  tx: Tx,
  outcome: Outcome,
  earlier: AskedQuestion | null,
  letters: readonly OutgoingMessage[],
  at: string,
): Promise<void> {
  const asking = letters.find((letter) => letter.name === 'which-event' || letter.name === 'who');
  if (outcome.question !== null && asking !== undefined) {
    const { missing, request } = outcome.question;
    await openQuestion(tx, { address: asking.to.address, missing, request, letterId: asking.letterId }, at);
    return;
  }
  const settled = outcome.decisions.some((decision) => decision.kind !== 'none');
  if (earlier !== null && settled) await closeQuestion(tx, earlier.id, 'answered', at);
}

function actionOf(decision: Decision | undefined): LedgerAction {
  switch (decision?.kind) {
    case undefined:
      return 'none';
    case 'register':
    case 'already-registered':
    case 'refuse':
    case 'claim':
      return 'register';
    case 'note-answer':
      return 'none';
    case 'amend':
    case 'cancel':
    case 'ask':
    case 'human':
    case 'none':
      return decision.kind;
  }
}

/** `register:peacekeeping`, `human:question`: for the log, without people's data. */
function describeDecision(decision: Decision): string {
  switch (decision.kind) {
    case 'register':
    case 'already-registered':
    case 'cancel':
    case 'amend':
    case 'claim':
    case 'note-answer':
      return `${decision.kind}:${decision.eventId}`;
    case 'refuse':
      return `refuse:${decision.eventId}:${decision.why}`;
    case 'ask':
      return `ask:${decision.missing}`;
    case 'human':
    case 'none':
      return `${decision.kind}:${decision.why}`;
  }
}
