// A human says of a mail that it is a registration: what then follows from its reading. Pure.
import type { EventId } from './event.ts';
import type { Doubt, Evidence, Reading, Request } from './reading.ts';

/** What a question to the sender can settle; all other doubts a human has settled by vouching. */
const ASKABLE: ReadonlySet<Doubt> = new Set(['which-event', 'who']);

/**
 * What a human knows better than the reading does: that its doubt is none, and that a mail through a list is meant for us. All
 * other reasons against a reply (RFC 3834 §2) hold whoever wants one: a machine's mail stays one.
 */
const LIFTED: ReadonlySet<string> = new Set(['reply.doubt', 'reply.list']);
/** What list managers set beside their own fields. */
const LIST_PRECEDENCE = 'Precedence: list';

/**
 * `reading` as one that registers: its own wishes to register, else the sender for the event that it speaks of. Null where it
 * cannot be one: a machine's mail, a forged one, our own, one without a sender.
 */
export function asRegistration(reading: Reading): Reading | null {
  if (reading.kind !== 'person' || reading.authenticity === 'fail' || reading.sender === null) return null;
  if (reading.evidence.some(forbidsReply)) return null;
  const { sender } = reading;
  const wishes = reading.requests.filter((request) => request.intent === 'register');
  const requests = wishes.length > 0 ? wishes : [wishOf(sender, reading.requests)];
  return { ...reading, mayReply: true, attention: false, requests: requests.map(vouched) };
}

/**
 * `reading` as one for `eventId`: every request where a human has `named` that event, else those that may mean it and name no other.
 */
export function aimedAt(reading: Reading, eventId: EventId, named: boolean): Reading {
  const requests = reading.requests.map((request): Request => {
    const { event, candidates, doubts } = request;
    const open = event === null && (candidates.length === 0 || candidates.includes(eventId));
    if (!named && !open) return request;
    return { ...request, event: eventId, candidates: [], doubts: doubts.filter((doubt) => doubt !== 'which-event') };
  });
  return { ...reading, requests };
}

function forbidsReply({ rule, text }: Evidence): boolean {
  if (rule === 'reply.precedence') return text !== LIST_PRECEDENCE;
  return rule.startsWith('reply.') && !LIFTED.has(rule);
}

function vouched(request: Request): Request {
  return { ...request, confidence: 1, doubts: request.doubts.filter((doubt) => ASKABLE.has(doubt)) };
}

function wishOf(sender: NonNullable<Reading['sender']>, requests: readonly Request[]): Request {
  const spoken = requests.find((request) => request.event !== null) ?? requests[0];
  return {
    intent: 'register',
    event: spoken?.event ?? null,
    candidates: spoken?.candidates ?? [],
    people: [sender],
    partySize: 1,
    attendance: spoken?.attendance ?? null,
    changes: [],
    notes: [],
    confidence: 1,
    doubts: [],
    evidence: spoken?.evidence ?? [],
  };
}
