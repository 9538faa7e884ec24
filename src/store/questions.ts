// Questions that we asked somebody and that wait for an answer: at most one for each address.
import { comparable } from '../domain/address.ts';
import type { OpenQuestion, Request } from '../domain/reading.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isRequest } from './guards.ts';
import { keptQuery } from './kept-query.ts';
import { fromColumn, readJson, readWord, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

const MISSING = ['which-event', 'who'] as const satisfies readonly OpenQuestion['missing'][];

export interface NewQuestion {
  /** Who was asked, in any form. */
  readonly address: string;
  readonly missing: OpenQuestion['missing'];
  /** The request as it was read when we asked. */
  readonly request: Request;
  readonly letterId: string;
}

/** answered: the missing is known; dropped: not pursued any more; repeated: asked once more. */
export type QuestionOutcome = 'answered' | 'dropped' | 'repeated';

export interface AskedQuestion extends OpenQuestion {
  readonly id: number;
  readonly letterId: string;
  readonly askedAt: IsoInstant;
  /** 1 for the first question in a row, 2 for the second. */
  readonly round: number;
}

/** Opens a question. One that was open for the address is closed as repeated, and the new one counts on from it. */
export async function openQuestion(tx: Tx, question: NewQuestion, now: IsoInstant): Promise<void> {
  const earlier = await questionFor(tx, question.address);
  if (earlier !== null) await closeQuestion(tx, earlier.id, 'repeated', now);
  await tx
    .insertInto('questions')
    .values({
      address: comparable(question.address),
      missing: question.missing,
      request: JSON.stringify(question.request),
      letter_id: question.letterId,
      round: (earlier?.round ?? 0) + 1,
      asked_at: toColumn(now),
      closed_at: null,
      outcome: null,
    })
    .execute();
}

const openFor = keptQuery((db, { address }: { readonly address: string }) =>
  db.selectFrom('questions').selectAll().where('address', '=', address).where('closed_at', 'is', null),
);

/** The question that waits for an answer of `address`, or null. Throws StoreError (damaged-row). */
export async function questionFor(reader: Reader, address: string): Promise<AskedQuestion | null> {
  const [row] = (await openFor(reader, { address: comparable(address) })).rows;
  if (row === undefined) return null;
  const name = { table: 'questions', id: row.id };
  return {
    id: row.id,
    missing: readWord(row.missing, 'missing', name, MISSING),
    request: readJson(row.request, 'request', name, isRequest),
    letterId: row.letter_id,
    askedAt: fromColumn(row.asked_at),
    round: row.round,
  };
}

/** Whether the letter that asks `question` answered one of these messages (ids of their rows in the ledger). */
export async function wasAskedAbout(
  reader: Reader,
  question: Pick<AskedQuestion, 'letterId'>,
  messages: readonly number[],
): Promise<boolean> {
  const letter = await reader
    .selectFrom('outbox')
    .select('message')
    .where('letter_id', '=', question.letterId)
    .executeTakeFirst();
  return letter !== undefined && letter.message !== null && messages.includes(letter.message);
}

/** Closes a question; the request with its personal data is dropped. Closing it twice is harmless. */
export async function closeQuestion(tx: Tx, id: number, outcome: QuestionOutcome, now: IsoInstant): Promise<void> {
  await tx
    .updateTable('questions')
    .set({ closed_at: toColumn(now), outcome, request: '{}' })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}
