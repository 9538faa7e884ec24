// Which event a request is about: the clues of its clauses, else the other own words, the address, the subject, the quote. Pure.
import type { Event, EventId } from '../../domain/event.ts';
import { phaseOf } from '../../domain/event.ts';
import type { Evidence, ReadingContext } from '../../domain/reading.ts';
import type { EventMention, Span } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { replyPrefixes } from './lexicon/lexicon.ts';
import { referencesIn, type EventReference } from './references.ts';

export interface EventSearchArea {
  readonly blocks: readonly Block[];
  readonly subject: string | null;
  /** The clauses of one request; empty for the whole mail. */
  readonly clauses: readonly Span[];
}

/** Where the words were found that decided. */
export type EventSource = 'clause' | 'own' | 'address' | 'subject' | 'thread' | 'quote' | 'only-open' | 'none';

export interface ResolvedEvent {
  /** Null where none or several can be meant. */
  readonly event: EventId | null;
  /** The events that it may be; `[event]` where it is known. */
  readonly candidates: readonly EventId[];
  /** Events each named for sure in one and the same scope, in the order named; two and more are requests of their own. */
  readonly named: readonly EventId[];
  /** The stretches of own text that name them, to tell which clause goes with which event. */
  readonly references: readonly EventReference[];
  /** Words that exclude each other: the title of one event with the date of another, or a day on which there is none. */
  readonly contradiction: boolean;
  /** The event meant is over. */
  readonly past: boolean;
  /** 0 to 1. */
  readonly weight: number;
  readonly source: EventSource;
  readonly evidence: readonly Evidence[];
}

const NOTHING: ResolvedEvent = {
  event: null,
  candidates: [],
  named: [],
  references: [],
  contradiction: false,
  past: false,
  weight: 0,
  source: 'none',
  evidence: [],
};

/** `mentions` are those of the whole mail, as findEvents gives them. */
export function resolveEvent(
  mentions: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent {
  const role = (m: EventMention): Block['role'] | null => area.blocks[m.span.block]?.role ?? null;
  const own = mentions.filter((m) => role(m) === 'own');
  const clause = own.filter((m) => area.clauses.some((span) => overlaps(span, m.span)));
  const subject = mentions.filter((m) => m.span.block === -1);
  const scopes: readonly (readonly [EventSource, readonly EventMention[], number])[] = [
    ['clause', clause, 1],
    ['own', own, area.clauses.length > 0 ? 0.95 : 1],
    ['address', mentions.filter((m) => m.rule === 'event-address'), 1],
    ['subject', subject, 0.97],
    ['thread', mentions.filter((m) => m.rule === 'event-thread'), 0.95],
    ['quote', mentions.filter((m) => role(m) === 'quote' || role(m) === 'forward'), 0.9],
  ];
  let narrowed: readonly EventId[] | null = null;
  const weak: EventMention[] = [];
  for (const [source, found, factor] of scopes) {
    const result = resolveScope(found, context, area, source, factor, narrowed);
    if (result.contradiction) return result;
    if (result.named.length > 0) return checked(result, subject, context, area);
    if (result.candidates.length > 0) {
      const both: readonly EventId[] =
        narrowed === null ? result.candidates : narrowed.filter((id) => result.candidates.includes(id));
      if (both.length > 0) narrowed = both;
    }
    weak.push(...found);
    if (source === 'subject') {
      const together = resolveScope(weak, context, area, source, 0.85, narrowed);
      if (together.named.length === 1) return together;
    }
  }
  return allOf(own.concat(subject), mentions, narrowed, context, area) ?? onlyOpen(context, narrowed, weak, area);
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function resolveScope(
  mentions: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
  source: EventSource,
  factor: number,
  narrowed: readonly EventId[] | null,
): ResolvedEvent {
  if (mentions.length === 0) return NOTHING;
  const past = pastOf(context);
  const outcome = referencesIn(mentions, (span) => textOf(span.block, area), past, narrowed);
  const evidence = evidenceOf(mentions, area);
  if (source === 'quote') return fromQuote(outcome, past, evidence, factor);
  const named = [...new Set(outcome.references.map((reference) => reference.event))];
  const [only] = named;
  const event = named.length === 1 && !outcome.contradiction && only !== undefined ? only : null;
  return {
    event,
    candidates:
      event === null
        ? named.length > 0
          ? [...new Set([...named, ...outcome.candidates])]
          : outcome.candidates
        : [event],
    named: outcome.contradiction ? [] : named,
    references: outcome.references,
    contradiction: outcome.contradiction,
    past: event !== null && past.has(event),
    weight: outcome.contradiction
      ? 0
      : Math.min(1, ...outcome.references.map((reference) => reference.weight)) * factor,
    source,
    evidence,
  };
}

/** A quote that tells of one event that is still to come means that one; a list of several leaves it open. */
function fromQuote(
  outcome: ReturnType<typeof referencesIn>,
  past: ReadonlySet<EventId>,
  evidence: readonly Evidence[],
  factor: number,
): ResolvedEvent {
  const all = [...new Set(outcome.references.map((reference) => reference.event))];
  const coming = all.filter((id) => !past.has(id));
  const named = coming.length > 0 ? coming : all;
  const [only] = named;
  if (only === undefined) return { ...NOTHING, candidates: outcome.candidates, source: 'quote', evidence };
  if (named.length > 1) return { ...NOTHING, candidates: named, source: 'quote', evidence };
  const weight = Math.max(...outcome.references.filter((r) => r.event === only).map((r) => r.weight)) * factor;
  return {
    ...NOTHING,
    event: only,
    candidates: [only],
    named: [only],
    past: past.has(only),
    weight,
    source: 'quote',
    evidence,
  };
}

/** A subject of the sender's own making that names another event than her words contradicts them. */
function checked(
  result: ResolvedEvent,
  subject: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent {
  if ((result.source !== 'clause' && result.source !== 'own') || result.event === null || isAnswer(area.subject))
    return result;
  const above = resolveScope(subject, context, area, 'subject', 1, null);
  if (above.event === null || above.event === result.event || above.weight < 0.7) return result;
  return {
    ...result,
    event: null,
    candidates: [result.event, above.event],
    named: [],
    contradiction: true,
    past: false,
    weight: 0,
  };
}

function isAnswer(subject: string | null): boolean {
  const prefix = /^\s*([A-Za-z]{2,8})\s*(?:\[\d{1,3}\])?\s*:/.exec(subject ?? '')?.[1];
  return prefix !== undefined && replyPrefixes.has(prefix.toLowerCase());
}

/** "Both", "all three": where just so many events are left by the words, by the quote or at all, each of them is meant. */
function allOf(
  own: readonly EventMention[],
  mentions: readonly EventMention[],
  narrowed: readonly EventId[] | null,
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent | null {
  const quantity = own.find((m) => m.rule.startsWith('event-all'));
  if (quantity === undefined) return null;
  const wanted = /\d+$/.exec(quantity.rule)?.[0];
  const coming = context.events.filter((event) => isComing(event, context)).map((event) => event.id);
  const pools = [narrowed ?? [], coming].map((pool) => coming.filter((id) => pool.includes(id)));
  const named = pools.find((pool) => (wanted === undefined ? pool.length > 1 : pool.length === Number(wanted)));
  if (named === undefined) return null;
  const dated = mentions.filter((m) => m === quantity);
  return { ...NOTHING, candidates: named, named, weight: 0.85, source: 'own', evidence: evidenceOf(dated, area) };
}

function onlyOpen(
  context: ReadingContext,
  narrowed: readonly EventId[] | null,
  mentions: readonly EventMention[],
  area: EventSearchArea,
): ResolvedEvent {
  const coming = context.events.filter((event) => isComing(event, context));
  const open = coming.filter((event) => phaseOf(event, context.now) === 'open');
  const evidence = evidenceOf(mentions, area);
  const [one] = open;
  const denied = mentions.some((m) => m.rule === 'event-date-unknown' && m.weight > 0.5);
  if (one !== undefined && open.length === 1 && !denied && (narrowed === null || narrowed.includes(one.id))) {
    return {
      ...NOTHING,
      event: one.id,
      candidates: [one.id],
      named: [one.id],
      weight: 0.5,
      source: 'only-open',
      evidence,
    };
  }
  const candidates = narrowed ?? (denied ? [] : coming.map((event) => event.id));
  return { ...NOTHING, candidates, evidence };
}

function isComing(event: Event, context: ReadingContext): boolean {
  const phase = phaseOf(event, context.now);
  return phase !== 'past' && phase !== 'cancelled';
}

function pastOf(context: ReadingContext): ReadonlySet<EventId> {
  return new Set(context.events.filter((event) => phaseOf(event, context.now) === 'past').map((event) => event.id));
}

function textOf(block: number, area: EventSearchArea): string {
  return block === -1 ? (area.subject ?? '') : (area.blocks[block]?.text ?? '');
}

function evidenceOf(mentions: readonly EventMention[], area: EventSearchArea): readonly Evidence[] {
  return mentions
    .slice(0, 12)
    .map((m) => ({ rule: m.rule, text: textOf(m.span.block, area).slice(m.span.start, m.span.end).slice(0, 200) }));
}
