// A letter order → the finished message for the outbox. Pure, but for the ids it is given.
import { domainOf } from '../domain/address.ts';
import type { Event } from '../domain/event.ts';
import type { AutoSubmitted, LetterContent, LetterOrder, OutgoingMessage } from '../domain/letter.ts';
import { formatMessageId } from '../domain/message-id.ts';
import type { Temporal } from '../domain/time.ts';
import type { House } from '../letters/house.ts';
import type { Letters } from '../letters/letters.ts';

/** The mail that a letter answers. */
export interface Answered {
  readonly messageId: string | null;
  readonly references: readonly string[];
}

/** Older ancestors of a long thread are left out: header fields have their limits. */
const MOST_REFERENCES = 20;

/** Puts `order` into words and gives it all that its bytes depend on (RFC 5322 §3.6.4, RFC 3834 §3.1.5). */
export function writeLetter(
  order: LetterOrder,
  answered: Answered | null,
  letterId: string,
  letters: Letters,
  house: House,
  now: Temporal.Instant,
): OutgoingMessage {
  const eventId = eventOf(order.content)?.id ?? null;
  const domain = domainOf(house.address) ?? 'localhost';
  const inReplyTo = answered?.messageId ?? null;
  const references = answered === null ? [] : [...answered.references, ...(inReplyTo === null ? [] : [inReplyTo])];
  const autoSubmitted: AutoSubmitted = answered === null ? 'auto-generated' : 'auto-replied';
  return {
    ...letters.render(order, house, now),
    letterId,
    messageId: formatMessageId({ letterId, eventId, registrationId: order.registrationId }, domain),
    name: order.content.name,
    eventId,
    registrationId: order.registrationId,
    from: { name: house.name, address: house.address },
    to: order.to,
    replyTo: order.replyTo ?? null,
    attachments: order.attachments ?? [],
    envelopeFrom: house.address,
    date: now.toString({ smallestUnit: 'second' }),
    inReplyTo,
    references: [...new Set(references)].slice(-MOST_REFERENCES),
    autoSubmitted,
    language: order.language,
  };
}

function eventOf(content: LetterContent): Event | null {
  if (content.name === 'digest') return content.digest.event;
  return 'event' in content ? content.event : null;
}
