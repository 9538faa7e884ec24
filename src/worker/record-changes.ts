// What a decision changes, written into the registry and the outbox within one transaction.
import { comparable } from '../domain/address.ts';
import type { RegistrationChange } from '../domain/decision.ts';
import type { LetterOrder, OutgoingMessage } from '../domain/letter.ts';
import { dispatchOfLetter } from '../domain/letter-audience.ts';
import type { Temporal } from '../domain/time.ts';
import type { Tx } from '../store/database.ts';
import type { Cause } from '../store/history.ts';
import { enqueue } from '../store/outbox.ts';
import { insertRegistration, updateRegistration } from '../store/registrations.ts';
import type { Context } from './context.ts';
import { writeLetter, type Answered } from './write-letter.ts';

export async function recordChanges(
  tx: Tx,
  changes: readonly RegistrationChange[],
  cause: Cause,
  now: Temporal.Instant,
): Promise<void> {
  const at = now.toString();
  for (const change of changes) {
    switch (change.kind) {
      case 'add':
        await insertRegistration(tx, change.registration, cause, at);
        break;
      case 'update':
        await updateRegistration(tx, change.id, change.to, cause, at);
        break;
    }
  }
}

/** The mail that the letters answer: whoever wrote it gets a reply, all others a letter of our own accord. */
export interface Occasion {
  readonly from: string;
  readonly answered: Answered;
  readonly ledgerId: number;
}

/** Puts letters into words and into the outbox. `occasion` null: no mail caused them. */
export async function queueLetters(
  context: Pick<Context, 'newId' | 'letters' | 'config'>,
  tx: Tx,
  orders: readonly LetterOrder[],
  occasion: Occasion | null,
  now: Temporal.Instant,
): Promise<readonly OutgoingMessage[]> {
  const letters: OutgoingMessage[] = [];
  for (const order of orders) {
    // Who registered her had her own data erased, and left no address for her.
    if (order.to.address === '') continue;
    const replies = occasion !== null && comparable(order.to.address) === comparable(occasion.from);
    const answered = replies ? occasion.answered : null;
    const letter = writeLetter(order, answered, context.newId(), context.letters, context.config, now);
    const dispatch = dispatchOfLetter(context.config.mode, order.content.name);
    const state = dispatch === 'withhold' ? 'withheld' : 'queued';
    await enqueue(tx, letter, occasion?.ledgerId ?? null, now.toString(), state);
    letters.push(letter);
  }
  return letters;
}
