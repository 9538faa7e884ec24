// What a mail asks for, before it is known for which event and whom. Pure.
import type { Doubt, Intent } from '../../domain/reading.ts';
import type { Act } from './acts/act.ts';

export interface Wish {
  readonly intent: Intent;
  readonly acts: readonly Act[];
  readonly doubts: readonly Doubt[];
  /** How sure the words are, 0 to 1. */
  readonly strength: number;
  readonly rule: string;
}

export interface Wishes {
  readonly wishes: readonly Wish[];
  /** A question or a remark for a human stands beside them. */
  readonly attention: boolean;
  /** The sender says that she does not come herself. */
  readonly senderStaysAway: boolean;
}

/** `rule` goes without its "wish.". */
export function wish(
  intent: Intent,
  acts: readonly Act[],
  strength: number,
  rule: string,
  doubts: readonly Doubt[] = [],
): Wish {
  return { intent, acts, strength, rule: `wish.${rule}`, doubts };
}

/** A wish that stands alone. */
export function only(intent: Intent, acts: readonly Act[], strength: number, rule: string): Wishes {
  return { wishes: [wish(intent, acts, strength, rule)], attention: false, senderStaysAway: false };
}

/** The strength of the surest of `acts`; 0 of none. */
export function strongest(acts: readonly Act[]): number {
  return Math.max(0, ...acts.map((act) => act.strength));
}
