// Erases one person: her rows are blanked, and where rows of others name her, what names her goes.
import { sql } from 'kysely';
import type { IsoInstant } from '../domain/time.ts';
import { blankLetters, blankMessages, blankQuestions, blankRegistrations } from './forget-rows.ts';
import { arrayOf, isString } from './guards.ts';
import { readJson } from './rows.ts';
import type { Tx } from './schema.ts';
import { names, tracesOf } from './traces.ts';

export interface Forgotten {
  readonly registrations: number;
  readonly mails: number;
  readonly letters: number;
  /** Letters to others that named her and had not gone: they are withdrawn. */
  readonly withdrawn: number;
}

/** Throws StoreError (damaged-row). */
export async function forgetPerson(tx: Tx, address: string, now: IsoInstant): Promise<Forgotten> {
  const traces = await tracesOf(tx, address);
  const { address: key, own, made, written, named, letters, othersLetters, words } = traces;
  const mails = await blankMessages(tx, written, now);
  const namedMails = await blankWhatMailsSay(tx, named);
  await blankLetters(tx, letters);
  const withdrawn = await withdraw(tx, othersLetters);
  await blankRegistrations(
    tx,
    own.map(({ id }) => id),
  );
  await tx
    .updateTable('registrations')
    .set({ registrant: sql<string>`coalesce(email_key, '')`, message: null })
    .where('registrant', '=', key)
    .execute();
  await blankNotes(tx, words);
  await blankHistory(tx, key, words);
  await forgetQuestionsOf(tx, key, words, now);
  await tx.deleteFrom('data_requests').where('address', '=', key).execute();
  await blankPending(tx, words);
  return {
    registrations: own.length + made.length,
    mails: mails + namedMails,
    letters: letters.length,
    withdrawn,
  };
}

/** A mail of somebody else keeps its sender, so that a human who has yet to see it finds it. */
async function blankWhatMailsSay(tx: Tx, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  await tx
    .updateTable('messages')
    .set({ message_id: null, subject: null, reading: null, error: null, filing_error: null })
    .where('id', 'in', ids)
    .execute();
  return ids.length;
}

/** Gives how many were still to go. */
async function withdraw(tx: Tx, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const waiting = await tx
    .updateTable('outbox')
    .set({ state: 'withdrawn', trying: 0, next_try_at: null })
    .where('id', 'in', ids)
    .where('state', 'in', ['queued', 'drafted'])
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('outbox')
    .set({ content: null, last_error: null, response: null })
    .where('id', 'in', ids)
    .execute();
  return Number(waiting.numUpdatedRows);
}

/** Wishes of others that name her. */
async function blankNotes(tx: Tx, words: readonly string[]): Promise<void> {
  const rows = await tx.selectFrom('registrations').select(['id', 'notes']).where('notes', '<>', '[]').execute();
  for (const { id, notes } of rows) {
    const all = readJson(notes, 'notes', { table: 'registrations', id }, arrayOf(isString));
    const kept = all.filter((note) => !names(note, words));
    if (kept.length < all.length)
      await tx
        .updateTable('registrations')
        .set({ notes: JSON.stringify(kept) })
        .where('id', '=', id)
        .execute();
  }
}

/** A seat that she passed on has her name in its history. */
async function blankHistory(tx: Tx, address: string, words: readonly string[]): Promise<void> {
  const rows = await tx.selectFrom('history').select(['id', 'details']).where('details', 'is not', null).execute();
  const ids = rows.filter(({ details }) => names(details, words)).map(({ id }) => id);
  if (ids.length > 0) await tx.updateTable('history').set({ details: null }).where('id', 'in', ids).execute();
  await tx.updateTable('history').set({ cause_ref: null }).where('cause_ref', '=', address).execute();
}

async function forgetQuestionsOf(tx: Tx, address: string, words: readonly string[], now: IsoInstant): Promise<void> {
  const rows = await tx.selectFrom('questions').select(['id', 'address', 'request']).execute();
  const ids = rows.filter((row) => row.address === address || names(row.request, words)).map(({ id }) => id);
  await blankQuestions(tx, ids, now);
}

/** What an organiser was about to send in her own words. */
async function blankPending(tx: Tx, words: readonly string[]): Promise<void> {
  const rows = await tx.selectFrom('desk_threads').select(['id', 'pending']).where('pending', 'is not', null).execute();
  const ids = rows.filter(({ pending }) => names(pending, words)).map(({ id }) => id);
  if (ids.length > 0) await tx.updateTable('desk_threads').set({ pending: null }).where('id', 'in', ids).execute();
}
