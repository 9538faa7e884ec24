// Couples who share a surname: "Piet en Ria Jansen". Pure.
import { type Token, tokenise } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import { andWords } from './lexicon/lexicon.ts';
import { isCapital, nameAt } from './names.ts';

export interface Couple {
  /** The name of the first, with the surname that stands behind the second. */
  readonly name: string;
  /** The last word of the surname, folded, letters only. */
  readonly surname: string;
}

/** The couple whose first name stands alone at `i`; null where a surname follows it, or none follows the second. */
export function coupleAt(tokens: readonly Token[], i: number): Couple | null {
  const first = tokens[i];
  if (first?.kind !== 'word' || !isCapital(first.text) || !givenNames.has(first.folded)) return null;
  if (!andWords.has(tokens[i + 1]?.folded ?? '')) return null;
  const second = nameAt(tokens, i + 2, { lower: false });
  if (second === null || !second.known || second.titled || second.parts.length < 2) return null;
  const words = second.name.split(' ').slice(1);
  const surname = second.parts[second.parts.length - 1] ?? '';
  return { name: [first.text, ...words].join(' '), surname: surname.replace(/[^a-z]/g, '') };
}

/** Both of "Els & Bob Lind" in a display name; empty where it names no couple. */
export function couplesNames(display: string): readonly string[] {
  const tokens = tokenise(display.slice(0, 120));
  const couple = coupleAt(tokens, 0);
  const second = couple === null ? null : nameAt(tokens, 2, { lower: false });
  return couple === null || second === null ? [] : [couple.name, second.name];
}
