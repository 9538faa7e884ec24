// The events that are left where no words name one: "both", the only open one, all that are still to come. Pure.
import { NOTHING } from './resolved-event.ts';
import { type Event, type EventId, phaseOf } from '../../domain/event.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { EventMention } from '../mention.ts';
import { type EventSearchArea, evidenceOf, type ResolvedEvent } from './resolved-event.ts';

/** "Both", "all three": where just so many events are left by the words, by the quote or at all, each of them is meant. */
export function allOf(
  own: readonly EventMention[],
  mentions: readonly EventMention[],
  narrowed: readonly EventId[] | null,
  context: ReadingContext,
  area: EventSearchArea,
): ResolvedEvent | null {
  const quantity = own.find((m) => m.rule === 'event-all-listed') ?? own.find((m) => m.rule.startsWith('event-all'));
  if (quantity === undefined) return null;
  if (quantity.rule === 'event-all-listed') {
    const listed = quantity.events;
    return {
      ...NOTHING,
      candidates: listed,
      named: listed,
      weight: 0.85,
      source: 'own',
      evidence: evidenceOf([quantity], area),
    };
  }
  const wanted = /\d+$/.exec(quantity.rule)?.[0];
  const coming = phasesOf(context).coming.map((event) => event.id);
  const pools = [narrowed ?? [], coming].map((pool) => coming.filter((id) => pool.includes(id)));
  const named = pools.find((pool) => (wanted === undefined ? pool.length > 1 : pool.length === Number(wanted)));
  if (named === undefined) return null;
  const dated = mentions.filter((m) => m === quantity);
  return { ...NOTHING, candidates: named, named, weight: 0.85, source: 'own', evidence: evidenceOf(dated, area) };
}

export function onlyOpen(
  context: ReadingContext,
  narrowed: readonly EventId[] | null,
  mentions: readonly EventMention[],
  area: EventSearchArea,
): ResolvedEvent {
  const { coming, open } = phasesOf(context);
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

interface Phases {
  readonly coming: readonly Event[];
  /** Those of `coming` for which people can register now. */
  readonly open: readonly Event[];
}

const cache = new WeakMap<ReadingContext, Phases>();

function phasesOf(context: ReadingContext): Phases {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const phased = context.events.map((event) => ({ event, phase: phaseOf(event, context.now) }));
  const phases: Phases = {
    coming: phased.filter(({ phase }) => phase !== 'past' && phase !== 'cancelled').map(({ event }) => event),
    open: phased.filter(({ phase }) => phase === 'open').map(({ event }) => event),
  };
  cache.set(context, phases);
  return phases;
}
