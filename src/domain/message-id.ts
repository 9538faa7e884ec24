// Our own Message-IDs (RFC 5322 §3.6.4): they carry the event and the registration, so that an answer finds its way back. Pure.
import type { EventId } from './event.ts';

export interface MessageIdParts {
  readonly letterId: string;
  readonly eventId: EventId | null;
  readonly registrationId: string | null;
}

const MARK = 'registrar';
const NOTHING = '_';
const LOCAL_PART = /^<registrar\.([a-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})@([^<>@\s]{1,255})>$/;

/** `<registrar.EVENT.REGISTRATION.LETTER@domain>`; ids are of letters, digits, "-" and "_". */
export function formatMessageId(parts: MessageIdParts, domain: string): string {
  const local = [MARK, parts.eventId ?? NOTHING, parts.registrationId ?? NOTHING, parts.letterId].join('.');
  return `<${local}@${domain}>`;
}

/** The parts of a Message-ID that we made for `domain`; null for anybody else's. */
export function parseMessageId(messageId: string, domain: string): MessageIdParts | null {
  const match = LOCAL_PART.exec(messageId);
  if (match === null) return null;
  const [, eventId, registrationId, letterId, host] = match;
  if (eventId === undefined || registrationId === undefined || letterId === undefined) return null;
  if (host?.toLowerCase() !== domain.toLowerCase()) return null;
  return {
    letterId,
    eventId: eventId === NOTHING ? null : eventId,
    registrationId: registrationId === NOTHING ? null : registrationId,
  };
}
