// Is it our own mail? A letter of ours that came back into the inbox, or a copy of what a colleague sent from our address. Pure.
import { domainOf, isOwn } from '../../domain/address.ts';
import { parseMessageId } from '../../domain/message-id.ts';
import type { Evidence } from '../../domain/reading.ts';
import type { Signals } from './signals.ts';

/** Null where it is somebody else's. A bounce or a reply that merely names our address is not ours. */
export function ownMail(signals: Signals): Evidence | null {
  const { mail, context, from } = signals;
  const domain = domainOf(context.address);
  if (mail.messageId !== null && domain !== null && parseMessageId(mail.messageId, domain) !== null) {
    return { rule: 'own.message-id', text: mail.messageId };
  }
  if (from !== null && isOwn(from.address, context.address)) return { rule: 'own.from', text: from.address };
  return null;
}
