// Events that the address or the thread names: kuno+event@ (RFC 5233) and our own Message-IDs in In-Reply-To and References. Pure.
import { domainOf, subAddress } from '../../domain/address.ts';
import type { EventId } from '../../domain/event.ts';
import type { Mail } from '../../domain/mail.ts';
import { parseMessageId } from '../../domain/message-id.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { EventMention } from '../mention.ts';

const HEADER = { block: -2, start: 0, end: 0 } as const;

export function findInHeaders(mail: Mail, context: ReadingContext): readonly EventMention[] {
  const known = new Set(context.events.map((event) => event.id));
  const mentions: EventMention[] = [];
  const add = (rule: string, id: EventId | null, weight: number): void => {
    if (id === null || !known.has(id)) return;
    if (mentions.some((m) => m.rule === rule && m.events[0] === id)) return;
    mentions.push({ span: HEADER, rule, events: [id], weight });
  };
  const addresses = [...mail.to, ...mail.cc].map((address) => address.address).concat(mail.envelopeTo);
  for (const address of addresses) add('event-address', subAddress(address, context.address), 1);
  const domain = domainOf(context.address);
  if (domain === null) return mentions;
  for (const id of [...mail.inReplyTo, ...[...mail.references].reverse()].slice(0, 100)) {
    add('event-thread', parseMessageId(id, domain)?.eventId ?? null, 0.9);
  }
  return mentions;
}
