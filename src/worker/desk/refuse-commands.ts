// Commands that are not carried out: the real organisers are told who sent them, when and why, a few times a day at most.
import type { LetterOrder, OutgoingMessage } from '../../domain/letter.ts';
import type { Mail } from '../../domain/mail.ts';
import { Temporal } from '../../domain/time.ts';
import type { Tx } from '../../store/database.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import { queueLetters } from '../record-changes.ts';
import type { Refused } from './who-commands.ts';

/** Refused mails a day that organisers are told of at once; the digest lists all. */
const MOST_A_DAY = 5;

/** Only addresses of the configuration get a letter: whoever wrote learns nothing from us. */
export async function refuseCommands(
  context: Context,
  tx: Tx,
  mail: Mail,
  ledgerId: number,
  { why, event }: Refused,
): Promise<readonly OutgoingMessage[]> {
  const { config } = context;
  const now = context.clock.now();
  if (!(await mayTell(tx, now, config.timeZone))) return [];
  const receivedAt = Temporal.Instant.from(mail.receivedAt).toZonedDateTimeISO(config.timeZone);
  const content = {
    name: 'command-refused',
    event,
    why,
    from: mail.from[0]?.address ?? null,
    subject: mail.subject,
    receivedAt,
  } as const;
  const orders = (event?.organisers ?? config.organisers).map((address): LetterOrder => ({
    to: { name: null, address },
    language: config.languages[0] ?? 'en',
    content,
    registrationId: null,
  }));
  // No answer to that mail, and no part of its thread.
  return queueLetters(context, tx, orders, { from: '', answered: NOTHING, ledgerId }, now);
}

const NOTHING = { messageId: null, references: [] } as const;

async function mayTell(tx: Tx, now: Temporal.Instant, timeZone: string): Promise<boolean> {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const [day, count] = ((await getSetting(tx, 'commands-refused')) ?? '').split(' ');
  const told = day === today ? Number(count) : 0;
  if (told >= MOST_A_DAY) return false;
  await setSetting(tx, 'commands-refused', `${today} ${String(told + 1)}`, now.toString());
  return true;
}
