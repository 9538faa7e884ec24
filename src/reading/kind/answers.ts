// Which of our letters a mail answers: our own Message-ID in In-Reply-To, then in References from the last to the first. Pure.
import { domainOf } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import { parseMessageId } from '../../domain/message-id.ts';
import type { MessageIdParts } from '../../domain/message-id.ts';

/** RFC 5322 §3.6.4: In-Reply-To names the parents, References the thread with the nearest last. */
export function answeredLetter(mail: Mail, ownAddress: string): MessageIdParts | null {
  const domain = domainOf(ownAddress);
  if (domain === null) return null;
  for (const id of [...mail.inReplyTo, ...mail.references.toReversed()]) {
    const parts = parseMessageId(id, domain);
    if (parts !== null) return parts;
  }
  return null;
}

/** Whether it answers a message from our domain, ours or a colleague's. */
export function answersOurDomain(mail: Mail, ownAddress: string): boolean {
  const domain = domainOf(ownAddress);
  return (
    domain !== null && [...mail.inReplyTo, ...mail.references].some((id) => id.toLowerCase().endsWith(`@${domain}>`))
  );
}
