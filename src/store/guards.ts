// What a JSON column must look like. Checked as far as the program relies on it: rows may be older than a field. Pure.
import type { Address } from '../domain/address.ts';
import type { EventFacts } from '../domain/event-facts.ts';
import type { LetterAttachment, OutgoingMessage } from '../domain/letter.ts';
import type { Change, Evidence, Intent, MailKind, Reading, ReadPerson, Request } from '../domain/reading.ts';
import type { Guard } from './rows.ts';

type Fields<T> = { readonly [K in keyof T]?: Guard<T[K]> };

export const isString: Guard<string> = (value) => typeof value === 'string';
const isNumber: Guard<number> = (value) => typeof value === 'number';
const isBoolean: Guard<boolean> = (value) => typeof value === 'boolean';

function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function arrayOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

function oneOf<T extends string>(words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** An object (not an array) whose named fields have their shape. */
function shape<T>(fields: Fields<T>): Guard<T> {
  const entries = Object.entries(fields) as [string, Guard<unknown>][];
  return (value): value is T =>
    isRecord(value) && entries.every(([name, guard]) => guard(Object.hasOwn(value, name) ? value[name] : undefined));
}

export const isRecord: Guard<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const MAIL_KINDS = [
  'person',
  'auto-reply',
  'bounce',
  'bulk',
  'calendar-reply',
  'spam',
  'own',
] as const satisfies readonly MailKind[];

const INTENTS = [
  'register',
  'cancel',
  'amend',
  'question',
  'confirm',
  'data',
  'other',
] as const satisfies readonly Intent[];

const isPerson = shape<ReadPerson>({
  name: nullable(isString),
  email: nullable(isString),
  organisation: nullable(isString),
  isSender: isBoolean,
});

const isEvidence = shape<Evidence>({ rule: isString, text: isString });

/** The kind tells the rest; who acts on a change switches on it. */
const isChange = ((value) => isRecord(value) && typeof value['kind'] === 'string') as Guard<Change>;

export const isRequest = shape<Request>({
  intent: oneOf(INTENTS),
  event: nullable(isString),
  candidates: arrayOf(isString),
  people: arrayOf(isPerson),
  partySize: isNumber,
  attendance: nullable(oneOf(['in-person', 'online'])),
  changes: arrayOf(isChange),
  notes: arrayOf(isString),
  confidence: isNumber,
  doubts: arrayOf(isString) as Guard<Request['doubts']>,
  evidence: arrayOf(isEvidence),
});

export const isReading = shape<Reading>({
  kind: oneOf(MAIL_KINDS),
  mayReply: isBoolean,
  language: isString,
  requests: arrayOf(isRequest),
  evidence: arrayOf(isEvidence),
});

const isAddress = shape<Address>({ name: nullable(isString), address: isString });

/** Every field: the letter's bytes depend on all of them. */
export const isOutgoingMessage = shape<OutgoingMessage>({
  letterId: isString,
  messageId: isString,
  name: isString as Guard<OutgoingMessage['name']>,
  eventId: nullable(isString),
  registrationId: nullable(isString),
  from: isAddress,
  to: isAddress,
  replyTo: nullable(isAddress),
  attachments: arrayOf(
    shape<LetterAttachment>({
      filename: isString,
      contentType: isString,
      contentId: nullable(isString),
      base64: isString,
    }),
  ),
  envelopeFrom: isString,
  date: isString,
  inReplyTo: nullable(isString),
  references: arrayOf(isString),
  autoSubmitted: oneOf(['auto-replied', 'auto-generated']),
  language: isString,
  subject: isString,
  text: isString,
  html: isString,
  calendar: nullable(
    shape<NonNullable<OutgoingMessage['calendar']>>({ method: oneOf(['REQUEST', 'CANCEL']), text: isString }),
  ),
});

export const isEventFacts = shape<EventFacts>({
  title: isString,
  starts: isString,
  ends: isString,
  status: oneOf(['planned', 'cancelled']),
  place: nullable(isString),
  url: nullable(isString),
});
