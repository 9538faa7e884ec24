// How sure a request is: the certainty of its words, its event and its people, multiplied. Pure.
import type { EventSource, ResolvedEvent } from '../event/resolve-event.ts';
import type { Wish } from './wish.ts';

/** The bar of src/domain/judge.ts. */
export const SURE = 0.9;

/**
 * What the place where the event was found costs:
 * |              |      |                                                          |
 * | clause, own  | 1    | the sender says it                                       |
 * | address      | 1    | the plus-address                                         |
 * | subject      | 1    | the sender's or the thread's subject                     |
 * | thread       | 0.99 | our letter that is answered                              |
 * | quote        | 0.99 | the quoted announcement tells of one event only          |
 * | only-open    | 0.95 | there is nothing else to register for                    |
 */
const PLACE: Readonly<Record<EventSource, number>> = {
  clause: 1,
  own: 1,
  address: 1,
  subject: 1,
  thread: 0.99,
  quote: 0.99,
  'only-open': 0.95,
  none: 1,
};

/** Below this the words for the event are a topic or a part of a date only. */
export const FAINT = 0.5;

export interface Weighed {
  readonly wish: Wish;
  /** Null where the event is not known: then the words alone count. */
  readonly resolved: ResolvedEvent | null;
  readonly named: number;
  readonly nameless: number;
}

/** A request in words means what it says; a mere "I will be there" needs an event that is surely ours. */
function faintness(wish: Wish, resolved: ResolvedEvent): number {
  if (resolved.weight >= FAINT || resolved.source === 'quote' || resolved.source === 'thread') return 1;
  return wish.intent === 'register' && wish.acts.some((act) => act.kind === 'register') ? 0.96 : 0.92;
}

/** 0 to 1. */
export function certainty({ wish, resolved, named, nameless }: Weighed): number {
  const event = resolved === null ? 1 : PLACE[resolved.source] * faintness(wish, resolved);
  const people = named > 0 && nameless > 0 ? 0.99 : 1;
  return Math.round(Math.min(0.99, wish.strength * event * people) * 1000) / 1000;
}
