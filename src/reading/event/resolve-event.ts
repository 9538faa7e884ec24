// Which event a request is about: the clues of its clauses, else the other own words, the address, the subject, the quote. Pure.
import { type EventId, phaseOf } from '../../domain/event.ts';
import type { Evidence, ReadingContext } from '../../domain/reading.ts';
import type { EventMention, Span } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { tokensOf } from '../tokens.ts';
import { exceptWords, replyPrefixes } from './lexicon/lexicon.ts';
import { referencesIn } from './references.ts';
import { allOf, onlyOpen } from './remaining-events.ts';
import {
  type EventSearchArea,
  type EventSource,
  evidenceOf,
  NOTHING,
  type ResolvedEvent,
  textOf,
} from './resolved-event.ts';

export type { EventSource, ResolvedEvent } from './resolved-event.ts';

/** `mentions` are those of the whole mail, as findEvents gives them. */
export function resolveEvent(
  mentions: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent {
  const role = (m: EventMention): Block['role'] | null => area.blocks[m.span.block]?.role ?? null;
  const own = mentions.filter((m) => role(m) === 'own');
  const clause = own.filter((m) => area.clauses.some((span) => overlaps(span, m.span)));
  const subject = subjectOf(mentions, area, role);
  const scopes: readonly (readonly [EventSource, readonly EventMention[], number])[] = [
    ['clause', clause, 1],
    ['own', own, area.clauses.length > 0 ? 0.95 : 1],
    ['address', mentions.filter((m) => m.rule === 'event-address'), 1],
    ['subject', subject, 0.97],
    ['thread', mentions.filter((m) => m.rule === 'event-thread'), 0.95],
    ['quote', mentions.filter((m) => role(m) === 'quote' || role(m) === 'forward'), 0.9],
  ];
  const whole = wholeList(own, clause, context, area);
  if (whole !== null) return whole;
  const counted = countedOut(own, context, area);
  if (counted !== null) return counted;
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

/** What the subject tells; the months of an answered agenda of several events choose none of them. */
function subjectOf(
  mentions: readonly EventMention[],
  area: EventSearchArea,
  role: (m: EventMention) => Block['role'] | null,
): readonly EventMention[] {
  const above = mentions.filter((m) => m.span.block === -1);
  if (!isAnswer(area.subject)) return above;
  const below = mentions.filter((m) => role(m) === 'quote' && m.events.length === 1 && m.weight >= MENTIONED);
  const listed = new Set(below.flatMap((m) => m.events));
  return listed.size > 1 && above.every((m) => m.rule === 'event-month') ? [] : above;
}

/** "Every single one of them. For the 10th I'll use the stream": a list is chosen, and nothing said that leaves some of it out. */
function wholeList(
  own: readonly EventMention[],
  clause: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent | null {
  const chosen = own.find((m) => m.rule === 'event-all-listed');
  const listed = chosen === undefined ? null : allOf([chosen], own, null, context, area);
  if (chosen === undefined || listed === null) return null;
  // Where the clauses themselves choose, what the other sentences say of other events ("January doesn't suit me") is another matter.
  const spans = area.clauses.filter((span) => overlaps(span, chosen.span));
  const scope = spans.length > 0 ? clause : own;
  const others = scope.filter((m) => m !== chosen && m.events.length === 1 && m.weight >= MENTIONED);
  const within = others.every((m) => m.events.every((id) => listed.named.includes(id)));
  const text = textOf(chosen.span.block, area);
  const said = spans.length > 0 ? spans.map((span) => text.slice(span.start, span.end)).join(' ') : text;
  const left = tokensOf({ text: said }).some((token) => exceptWords.has(token.folded));
  return within && !left ? { ...listed, source: clause.includes(chosen) ? 'clause' : 'own' } : null;
}

/** "Both meetings: that of the 3rd (Zoom) and that of the 10th": just so many as the words count are named in the same text. */
function countedOut(
  own: readonly EventMention[],
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent | null {
  const quantity = own.find((m) => /^event-all-\d+$/.test(m.rule));
  if (quantity === undefined || !area.clauses.some((span) => span.block === quantity.span.block)) return null;
  const wanted = Number(/\d+$/.exec(quantity.rule)?.[0]);
  const behind = own.filter((m) => m.span.block === quantity.span.block && m.span.start > quantity.span.end);
  const result = resolveScope(behind, context, area, 'own', 0.95, null);
  const left = tokensOf({ text: textOf(quantity.span.block, area) }).some((token) => exceptWords.has(token.folded));
  return wanted > 1 && result.named.length === wanted && !left ? result : null;
}

/** A lighter clue for another event is chance. */
const MENTIONED = 0.4;

export function overlaps(a: Span, b: Span): boolean {
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
  if (result.past && !above.past && above.weight > result.weight) return above;
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

const pasts = new WeakMap<ReadingContext, ReadonlySet<EventId>>();

/** The events that are over at `context.now`. */
function pastOf(context: ReadingContext): ReadonlySet<EventId> {
  const known = pasts.get(context);
  if (known !== undefined) return known;
  const past = new Set(
    context.events.filter((event) => phaseOf(event, context.now) === 'past').map((event) => event.id),
  );
  pasts.set(context, past);
  return past;
}
