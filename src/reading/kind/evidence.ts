// Weighing signs: each has a name, a weight and the words of the mail that show it. Pure.
import type { Evidence } from '../../domain/reading.ts';
import { firstHit } from './signals.ts';
import type { Scanned } from './signals.ts';
import type { Cue } from './lexicon/cue.ts';

export interface Sign {
  readonly evidence: Evidence;
  /** Negative where it speaks against. */
  readonly weight: number;
}

/** A running sum of signs. */
export interface Scale {
  readonly signs: Sign[];
  readonly add: (rule: string, weight: number, text: string | null) => void;
  /** Adds a sign where one of `cues` stands in `scanned`; says whether it does. */
  readonly cue: (rule: string, weight: number, scanned: Scanned, ...cues: readonly Cue[]) => boolean;
  readonly total: () => number;
}

const LONGEST = 200;

/** One line of the mail as evidence, cut to a readable length. */
export function quoted(text: string): string {
  return text.slice(0, LONGEST);
}

export function scale(): Scale {
  const signs: Sign[] = [];
  const add = (rule: string, weight: number, text: string | null): void => {
    if (text !== null) signs.push({ evidence: { rule, text: quoted(text) }, weight });
  };
  return {
    signs,
    add,
    cue: (rule, weight, scanned, ...cues) => {
      const hit = firstHit(scanned, ...cues);
      add(rule, weight, hit?.text ?? null);
      return hit !== null;
    },
    total: () => signs.reduce((sum, sign) => sum + sign.weight, 0),
  };
}

/** What spoke for, heaviest first. */
export function reasons(signs: readonly Sign[]): readonly Evidence[] {
  return signs
    .filter((sign) => sign.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map((sign) => sign.evidence);
}

/** What a sum of signs comes to: `found` is what it takes, `doubt` is less, but too much to answer without a thought. */
export interface Weighed {
  readonly verdict: 'found' | 'doubt' | 'no';
  readonly evidence: readonly Evidence[];
}

export function weighed(sum: Scale, enough: number, doubt: number): Weighed {
  const total = sum.total();
  return { verdict: total >= enough ? 'found' : total >= doubt ? 'doubt' : 'no', evidence: reasons(sum.signs) };
}
