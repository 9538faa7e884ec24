// Whether a mail to the desk is an organiser's: the token, the sender and the receiving server's word must all agree.
import { comparable, type Address } from '../../domain/address.ts';
import type { Event } from '../../domain/event.ts';
import type { CommandsRefused } from '../../domain/letter.ts';
import type { Mail } from '../../domain/mail.ts';
import type { Authenticity } from '../../domain/reading.ts';
import type { Reader } from '../../store/database.ts';
import { deskThread, isExpired, type DeskThread } from '../../store/desk-threads.ts';
import type { Context } from '../context.ts';
import { eventOf } from './desk.ts';

export interface Refused {
  readonly kind: 'refused';
  readonly why: CommandsRefused;
  /** What the answered letter is about; null where that is not known. */
  readonly event: Event | null;
}

export type Commander =
  | Refused
  | {
      readonly kind: 'organiser';
      readonly thread: DeskThread;
      readonly token: string;
      readonly organiser: Address;
      readonly messageId: string;
    };

export async function whoCommands(
  context: Context,
  reader: Reader,
  mail: Mail,
  authenticity: Authenticity,
  token: string | null,
): Promise<Commander> {
  const thread = token === null ? null : await deskThread(reader, token);
  const event = thread === null ? null : eventOf({ context, thread });
  const refused = (why: CommandsRefused): Refused => ({ kind: 'refused', why, event });
  if (mail.messageId === null) return refused('no-message-id');
  if (token === null || thread === null) return refused('unknown-token');
  if (isExpired(thread, context.clock.now())) return refused('expired-token');
  const organisers = event?.organisers ?? context.config.organisers;
  const [from, ...others] = mail.from;
  const isOne = from !== undefined && organisers.some((one) => comparable(one) === comparable(from.address));
  // Several authors (RFC 5322 §3.6.2) would share one server's word.
  if (from === undefined || others.length > 0 || !isOne) return refused('not-an-organiser');
  if (authenticity !== 'pass') return refused('not-authentic');
  return { kind: 'organiser', thread, token, organiser: from, messageId: mail.messageId };
}
