// Mail to the desk itself: a new event, and answers to its letters, which only an authentic organiser can give.
import { comparable } from '../../domain/address.ts';
import { deskTokenOf } from '../../domain/desk-address.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Tx } from '../../store/database.ts';
import { deskThread, isExpired, noteDeskMail, type DeskThread } from '../../store/desk-threads.ts';
import type { Context } from '../context.ts';
import type { ArrivedMail, Handled } from '../handle-mail.ts';
import { handleNewEvent, handleNewEventAnswer } from './new-event.ts';
import { recordAtDesk, recordSeenBefore, type CommandsRefused } from './record-at-desk.ts';

/** Null for a mail that goes the usual way. */
export async function handleAtDesk(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  reading: Reading,
): Promise<Handled | null> {
  const token = deskTokenOf(arrived.mail, context.config.address);
  if (token === undefined) return handleNewEvent(context, tx, arrived, reading);
  if (reading.kind !== 'person') return null;
  const at = context.clock.now().toString();
  const thread = token === null ? null : await deskThread(tx, token);
  const why = refusal(context, arrived, reading, thread);
  if (why !== null || thread === null || arrived.mail.messageId === null)
    return refuse(context, tx, arrived, reading, why ?? 'unknown-token');
  if (!(await noteDeskMail(tx, arrived.mail.messageId, at))) return recordSeenBefore(tx, arrived, at);
  switch (thread.kind) {
    case 'new-event':
      return handleNewEventAnswer(context, tx, thread, arrived);
    case 'digest':
    case 'confirm':
      return refuse(context, tx, arrived, reading, 'unknown-token');
  }
}

function refusal(
  { config, clock }: Context,
  { mail }: ArrivedMail,
  reading: Reading,
  thread: DeskThread | null,
): CommandsRefused | null {
  if (mail.messageId === null) return 'no-message-id';
  if (thread === null) return 'unknown-token';
  if (isExpired(thread, clock.now())) return 'expired-token';
  const [from, second] = mail.from;
  const event = config.events.find(({ id }) => id === thread.eventId);
  const organisers = event?.organisers ?? config.organisers;
  const one = from !== undefined && second === undefined ? comparable(from.address) : null;
  if (one === null || !organisers.some((address) => comparable(address) === one)) return 'not-an-organiser';
  return reading.authenticity === 'pass' ? null : 'not-authentic';
}

async function refuse(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  reading: Reading,
  why: CommandsRefused,
): Promise<Handled> {
  const { mail } = arrived;
  await recordAtDesk(context, tx, arrived, null, { kind: 'refuse-command', why }, 'attention');
  const from = mail.from[0]?.address ?? null;
  const decisions = [`refuse-command:${why}`];
  return { kind: 'handled', messageId: mail.messageId, from, mailKind: reading.kind, decisions, letters: [] };
}
