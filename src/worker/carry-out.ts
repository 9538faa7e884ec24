// What a decision about a recorded mail leads to, written down within one transaction: changes, letters, the question that is open.
import type { Address } from '../domain/address.ts';
import type { Outcome } from '../domain/decision.ts';
import type { OutgoingMessage } from '../domain/letter.ts';
import type { Tx } from '../store/database.ts';
import { closeQuestion, openQuestion, type AskedQuestion } from '../store/questions.ts';
import type { Context } from './context.ts';
import { queueLetters, recordChanges } from './record-changes.ts';
import type { Answered } from './write-letter.ts';

/** The recorded mail that an outcome is about. */
export interface Asked {
  readonly from: Address | null;
  readonly answered: Answered;
  readonly ledgerId: number;
  readonly question: AskedQuestion | null;
}

/** Does what was decided about a recorded mail, within `tx`; gives the letters. */
export async function carryOut(
  context: Context,
  tx: Tx,
  outcome: Outcome,
  { from, answered, ledgerId, question }: Asked,
): Promise<readonly OutgoingMessage[]> {
  const now = context.clock.now();
  await recordChanges(tx, outcome.changes, { kind: 'mail', message: ledgerId }, now);
  const occasion = from === null ? null : { from: from.address, answered, ledgerId };
  const letters = await queueLetters(context, tx, outcome.letters, occasion, now);
  await followQuestion(tx, outcome, question, letters, now.toString());
  return letters;
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
