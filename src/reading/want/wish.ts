// What a mail asks for, before it is known for which event and whom. Types only.
import type { Doubt, Intent } from '../../domain/reading.ts';
import type { Act } from './acts.ts';

export interface Wish {
  readonly intent: Intent;
  readonly acts: readonly Act[];
  readonly doubts: readonly Doubt[];
  /** How sure the words are, 0 to 1. */
  readonly strength: number;
  readonly rule: string;
}
