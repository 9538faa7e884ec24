// A mail that a human dragged into Registrar/Register or Registrar/Ignore: what we did not dare alone is done, or dropped.
import { deskTokenOf } from '../domain/desk-address.ts';
import { secretTokenOf } from '../domain/secret-address.ts';
import { asRegistration } from '../domain/vouch.ts';
import type { DragFolder } from '../mail/inbox.ts';
import { read } from '../reading/read.ts';
import type { Tx } from '../store/database.ts';
import { record, settle } from '../store/ledger.ts';
import { actedOn, rowsOf } from '../store/same-message.ts';
import { closeQuestion, questionFor, wasAskedAbout } from '../store/questions.ts';
import type { Context } from './context.ts';
import { act } from './handle-mail.ts';
import type { ArrivedMail, Handled } from './handled.ts';
import { readingContext } from './reading-context.ts';

/** Handles one mail within `tx`. Whatever was to be settled about it is settled. */
export async function handleDragged(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  folder: DragFolder,
): Promise<Handled> {
  const { mail, ref } = arrived;
  const now = context.clock.now();
  const at = now.toString();
  const earlier = await rowsOf(tx, mail.messageId, mail.contentHash);
  await settle(tx, earlier, at);
  const from = mail.from[0] ?? null;
  const question = from === null ? null : await questionFor(tx, from.address);
  const original = earlier[0] ?? null;
  const reading = read(mail, readingContext(context.config, now, question));
  const entry = {
    ref,
    messageId: mail.messageId,
    contentHash: mail.contentHash,
    receivedAt: mail.receivedAt,
    kind: reading.kind,
    sender: null,
    subject: mail.subject,
    reading: null,
    error: null,
    duplicateOf: original,
  } as const;
  if (folder === 'ignore') {
    // A question about another mail of hers stays open.
    if (question !== null && (await wasAskedAbout(tx, question, earlier)))
      await closeQuestion(tx, question.id, 'dropped', at);
    // It stays where a human has put it.
    const decisions = [{ kind: 'none', why: 'a-human-ignores-it' }] as const;
    await record(tx, { ...entry, action: 'none', attention: false, decisions, filing: 'none' }, at);
    return { kind: 'ignored', messageId: mail.messageId };
  }
  if (await actedOn(tx, mail.messageId, mail.contentHash)) {
    await record(tx, { ...entry, action: 'none', attention: false, decisions: [], filing: 'handled' }, at);
    return { kind: 'seen-before', messageId: mail.messageId };
  }
  // Commands and yeses to letters of ours are no registration, whoever wrote them.
  const { address } = context.config;
  const isCommand = deskTokenOf(mail, address) !== undefined || secretTokenOf(mail, address, 'data') !== undefined;
  const vouched = isCommand ? null : asRegistration(reading);
  if (vouched === null) {
    const decisions = [{ kind: 'human', why: 'cannot-be-registered' }] as const;
    await record(tx, { ...entry, action: 'human', attention: true, decisions, filing: 'attention' }, at);
    return { kind: 'cannot-be-registered', messageId: mail.messageId };
  }
  return act(context, tx, { ...arrived, flags: [] }, { reading: vouched, question, duplicateOf: original });
}
