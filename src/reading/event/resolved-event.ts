// What is said of the event that a request is about, and where it was found. Pure.
import type { EventId } from '../../domain/event.ts';
import type { Evidence } from '../../domain/reading.ts';
import type { EventMention, Span } from '../mention.ts';
import type { Block } from '../text/block.ts';
import type { EventReference } from './references.ts';

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

export const NOTHING: ResolvedEvent = {
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

export function textOf(block: number, area: EventSearchArea): string {
  return block === -1 ? (area.subject ?? '') : (area.blocks[block]?.text ?? '');
}

export function evidenceOf(mentions: readonly EventMention[], area: EventSearchArea): readonly Evidence[] {
  return mentions
    .slice(0, 12)
    .map((m) => ({ rule: m.rule, text: textOf(m.span.block, area).slice(m.span.start, m.span.end).slice(0, 200) }));
}
