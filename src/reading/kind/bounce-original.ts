// Which message came back: the Message-ID of the letter that a failure note is about. Linear time. Pure.
import { domainOf } from '../../domain/address.ts';
import { headerValues } from '../../domain/mail.ts';
import { parseMessageId } from '../../domain/message-id.ts';
import { fieldGroups } from './delivery-status.ts';
import type { Signals } from './signals.ts';

const MESSAGE_ID_LINE = /^[> \t]{0,10}(?:original-|x-original-)?message-id[ \t]{0,5}:\s{0,5}(<[^<>\s]{3,300}>)/gim;

/**
 * In the order of trust: the embedded message or header, the report's own field, a copied header in the text, then In-Reply-To
 * and References. One of ours is taken before any other.
 */
export function originalMessageId(signals: Signals): string | null {
  const { mail, context } = signals;
  const candidates: string[] = [];
  for (const embedded of mail.embedded) if (embedded.messageId !== null) candidates.push(embedded.messageId);
  for (const report of mail.reports) {
    for (const group of fieldGroups(report.text)) {
      for (const name of ['x-original-message-id', 'original-message-id', 'message-id']) {
        const id = /<[^<>\s]{3,300}>/.exec(group.get(name) ?? '')?.[0];
        if (id !== undefined) candidates.push(id);
      }
    }
  }
  for (const match of signals.whole().text.matchAll(MESSAGE_ID_LINE))
    if (match[1] !== undefined) candidates.push(match[1]);
  candidates.push(
    ...headerValues(mail, 'x-original-message-id').flatMap((value) => /<[^<>\s]{3,300}>/.exec(value)?.[0] ?? []),
  );
  candidates.push(...mail.inReplyTo, ...mail.references.toReversed());
  const domain = domainOf(context.address);
  const ours = domain === null ? undefined : candidates.find((id) => parseMessageId(id, domain) !== null);
  return ours ?? candidates[0] ?? null;
}
