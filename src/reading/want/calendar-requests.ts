// What a calendar answer (iTIP, RFC 5546 §3.2.3 and §3.2.7) asks for: a refusal cancels, a yes confirms. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { CalendarAnswer, Intent, ReadingContext, ReadPerson, Request } from '../../domain/reading.ts';
import { findEvents } from '../event/find-events.ts';
import { resolveEvent, type ResolvedEvent } from '../event/resolve-event.ts';
import type { EventMention } from '../mention.ts';
import type { Block } from '../text/block.ts';

interface CalendarMail {
  readonly mail: Mail;
  readonly context: ReadingContext;
  readonly blocks: readonly Block[];
  readonly events: readonly EventMention[];
  readonly sender: ReadPerson | null;
  readonly calendar: CalendarAnswer | null;
}

const SUMMARY = /^SUMMARY(?:;[^:\r\n]{0,200})?:([^\r\n]{1,400})/im;

export function calendarRequests(input: CalendarMail): {
  readonly requests: readonly Request[];
  readonly attention: boolean;
} {
  const { calendar, sender, mail } = input;
  const intent = intentOf(calendar);
  const resolved = eventOf(input);
  const comment = input.blocks.some((block) => block.role === 'own' && block.text.includes('?'));
  const people = sender === null ? [] : [sender];
  const past = resolved.past;
  const request: Request = {
    intent,
    event: resolved.event,
    candidates: resolved.candidates,
    people,
    partySize: people.length,
    attendance: null,
    changes: [],
    notes: [],
    confidence: calendar === null ? 0.5 : 0.97,
    doubts: [
      ...(resolved.event === null ? (['which-event'] as const) : []),
      ...(past ? (['past-event'] as const) : []),
      ...(people.length === 0 ? (['who'] as const) : []),
      ...(calendar === null ? (['unclear'] as const) : []),
    ],
    evidence: [
      { rule: `calendar.${calendar?.answer ?? 'unreadable'}`, text: calendar?.uid ?? mail.subject ?? '' },
      ...resolved.evidence.slice(0, 4),
    ],
  };
  return { requests: [request], attention: comment };
}

function intentOf(calendar: CalendarAnswer | null): Intent {
  if (calendar === null || calendar.method === 'COUNTER') return 'question';
  switch (calendar.answer) {
    case 'declined':
      return 'cancel';
    case 'accepted':
    case 'tentative':
      return 'confirm';
    case 'other':
      return 'question';
  }
}

/** From the thread and the subject, else from the SUMMARY of the calendar part. */
function eventOf({ mail, context, blocks, events }: CalendarMail): ResolvedEvent {
  const area = { blocks, subject: mail.subject, clauses: [] };
  const bySubject = resolveEvent(events, context, area);
  if (bySubject.event !== null && bySubject.source !== 'only-open') return bySubject;
  for (const part of mail.calendars) {
    const summary = SUMMARY.exec(part.text)?.[1];
    if (summary === undefined) continue;
    const found = findEvents({ blocks: [], subject: summary, mail, context });
    const resolved = resolveEvent(found, context, { blocks: [], subject: summary, clauses: [] });
    if (resolved.event !== null) return resolved;
  }
  return bySubject;
}
