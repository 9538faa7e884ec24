// Calendar answers: iTIP REPLY and COUNTER (RFC 5546 §3.2.3, §3.2.7) as mail carries them (RFC 6047). Pure.
import ICAL from 'ical.js';
import { comparable } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import type { CalendarAnswer } from '../../domain/reading.ts';
import { Temporal } from '../../domain/time.ts';

/** Longer calendars are not read: an answer is a few hundred octets. */
const LIMIT = 100_000;

type Method = CalendarAnswer['method'];

export type CalendarReading =
  /** Not an answer: no calendar, or a request, a cancellation, a publication of somebody's. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly method: Method }
  | { readonly kind: 'answer'; readonly answer: CalendarAnswer };

function methodOf(value: string | null): Method | null {
  const upper = value?.trim().toUpperCase();
  return upper === 'REPLY' || upper === 'COUNTER' ? upper : null;
}

const METHOD_LINE = /^METHOD(?:;[^:\r\n]{0,200})?:[ \t]*([A-Za-z-]{1,30})[ \t]*\r?$/im;

function answerOf(partstat: string): CalendarAnswer['answer'] {
  switch (partstat.toUpperCase()) {
    case 'ACCEPTED':
      return 'accepted';
    case 'DECLINED':
      return 'declined';
    case 'TENTATIVE':
      return 'tentative';
    default:
      return 'other';
  }
}

function addressOf(value: string): string | null {
  const address = value.replace(/^\s*mailto:/i, '').trim();
  return address.includes('@') ? address : null;
}

/** DTSTAMP is UTC (RFC 5545 §3.8.7.2); anything else is not an instant. */
function stampOf(value: unknown): string | null {
  if (!(value instanceof ICAL.Time) || value.isDate || value.zone !== ICAL.Timezone.utcTimezone) return null;
  try {
    return Temporal.Instant.from(value.toString()).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Attendee {
  readonly address: string | null;
  readonly partstat: string;
}

function attendees(event: ICAL.Component): readonly Attendee[] {
  return event.getAllProperties('attendee').map((property) => {
    const partstat = property.getParameter('partstat');
    const value = property.getFirstValue();
    return {
      address: typeof value === 'string' ? addressOf(value) : null,
      partstat: typeof partstat === 'string' ? partstat : 'NEEDS-ACTION',
    };
  });
}

function text(event: ICAL.Component, name: string): string | null {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Every property of a VEVENT in an answer; null where it is no valid calendar or lacks the UID. */
function parse(source: string, method: Method, from: string | null): CalendarAnswer | null {
  let root: ICAL.Component;
  try {
    const parsed: unknown = ICAL.parse(source.trim());
    const [first] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? (parsed as unknown[]) : [parsed];
    root = new ICAL.Component(first as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    // ical.js throws errors of its own for whatever is not a calendar.
    return null;
  }
  try {
    const event = root.name === 'vevent' ? root : root.getFirstSubcomponent('vevent');
    const uid = event === null ? null : text(event, 'uid');
    if (event === null || uid === null) return null;
    // A REPLY has exactly one ATTENDEE (RFC 5546 §3.2.3); where a client lists all, the sender's own counts.
    const all = attendees(event);
    const own = all.find(
      (one) => one.address !== null && from !== null && comparable(one.address) === comparable(from),
    );
    const one =
      own ?? (all.length === 1 ? all[0] : all.find((other) => other.partstat.toUpperCase() !== 'NEEDS-ACTION'));
    const sequence = event.getFirstPropertyValue('sequence');
    return {
      method,
      uid,
      answer: one === undefined ? 'other' : answerOf(one.partstat),
      attendee: one?.address ?? null,
      sequence: typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
      stamp: stampOf(event.getFirstPropertyValue('dtstamp')),
    };
  } catch {
    // Values are decoded on access, and ical.js throws for those that are malformed.
    return null;
  }
}

/**
 * The answer that a mail carries. The calendar's own METHOD counts where the MIME parameter is missing;
 * where they differ the calendar's counts, for the parameter is what gateways get wrong.
 */
export function readCalendar(mail: Mail): CalendarReading {
  let unreadable: Method | null = null;
  for (const part of mail.calendars) {
    const source = part.text.slice(0, LIMIT);
    const line = METHOD_LINE.exec(source)?.[1] ?? null;
    const method = methodOf(line ?? part.method);
    if (method === null) continue;
    const answer = part.text.length > LIMIT ? null : parse(source, method, mail.from[0]?.address ?? null);
    if (answer !== null) return { kind: 'answer', answer };
    unreadable ??= method;
  }
  return unreadable === null ? { kind: 'none' } : { kind: 'unreadable', method: unreadable };
}
