// One stretch of text under the eyes of the event recognisers. Types and small helpers. Pure.
import type { Temporal } from '../../domain/time.ts';
import type { EventMention } from '../mention.ts';
import type { Token } from '../tokens.ts';
import type { EventModel } from './model.ts';

export interface Scan {
  readonly tokens: readonly Token[];
  /** The index of the block, or -1 for the subject. */
  readonly block: number;
  readonly model: EventModel;
  /** The day that relative dates count from. */
  readonly today: Temporal.PlainDate;
  /** Whether the sender wrote this now: typing errors are forgiven only there. */
  readonly own: boolean;
}

/** A mention over the tokens `from` up to and including `to`. */
export function mention(
  scan: Scan,
  from: number,
  to: number,
  rest: Pick<EventMention, 'rule' | 'events' | 'weight'>,
): EventMention {
  const [first, last] = [scan.tokens[from], scan.tokens[to]];
  return { span: { block: scan.block, start: first?.start ?? 0, end: last?.end ?? 0 }, ...rest };
}

/** The folded text of a token, '' outside. */
export function at(scan: Scan, index: number): string {
  return scan.tokens[index]?.folded ?? '';
}
