// What makes it doubtful that a request means the event that its words point to. Pure.
import type { EventId } from '../../domain/event.ts';
import type { ResolvedEvent } from '../event/resolve-event.ts';
import type { Act } from './acts/act.ts';
import { SURE } from './confidence.ts';
import { sentenceSpan, within, type Facts } from './facts.ts';
import type { Wish } from './wish.ts';

/** Whether another gathering than `event` may be meant. */
export function mayBeAnother(
  facts: Facts,
  wish: Wish,
  acts: readonly Act[],
  event: EventId,
  resolved: ResolvedEvent,
): boolean {
  return (
    namesOtherDay(facts, acts, resolved) ||
    namesOtherYear(facts, acts, event) ||
    (wish.intent === 'register' && isAnyOnlineOne(facts, event))
  );
}

export function isPast(facts: Facts, id: EventId): boolean {
  const event = facts.context.events.find((candidate) => candidate.id === id);
  return event !== undefined && event.ends.epochMilliseconds <= facts.context.now.epochMilliseconds;
}

/** "The online session", where several events can be followed online and any of them may be called a session. */
function isAnyOnlineOne(facts: Facts, event: EventId): boolean {
  if (facts.thread.kind !== 'none') return false;
  const clues = facts.events.filter((m) => m.events.includes(event));
  return (
    clues.some((m) => m.rule === 'event-mode' && m.events.length > 1) &&
    clues.every((m) => m.rule === 'event-mode' || (m.rule === 'event-kind' && m.weight < VAGUE_KIND))
  );
}

/** A sort of gathering that tells one event from the others weighs more. */
const VAGUE_KIND = 0.4;

/** "The training on 9 December", where nothing of ours is: what tells the event stands elsewhere and is faint. */
function namesOtherDay(facts: Facts, acts: readonly Act[], resolved: ResolvedEvent): boolean {
  if (resolved.source === 'thread' || resolved.weight >= SURE) return false;
  return facts.events.some(
    (m) => m.rule === 'event-date-unknown' && acts.some((act) => within(m.span, sentenceSpan(facts, act.clause))),
  );
}

const YEAR = /^20\d\d$/;

/** "The masterclass of 2028": a coming year in which the event is not. */
function namesOtherYear(facts: Facts, acts: readonly Act[], id: EventId): boolean {
  const event = facts.context.events.find((candidate) => candidate.id === id);
  const years = acts.flatMap((act) => act.clause.words.filter((word) => YEAR.test(word)).map(Number));
  if (years.length === 0) return false;
  const now = facts.context.now.toZonedDateTimeISO(facts.context.timeZone).year;
  return event !== undefined && years.some((year) => year >= now) && !years.includes(event.starts.year);
}
