// What the writer is to us: a guest, or somebody who works for the event (supplier, venue, speaker, moderator). Pure, one look-up a word.
import { ROLE_WEIGHTS } from '../lexicon/roles.ts';
import { has, type Clause } from './clauses.ts';

/** One tell-tale word can be anybody's; so much of them is no guest's mail. */
const ENOUGH = 3;
/** Where we are spoken to as the customer ("your booking", "you are down with us for"). */
const ENOUGH_AS_CUSTOMER = 2;

/** Whether these words are those of somebody who works for an event, not of one who comes to it. */
export function worksForUs(clauses: readonly Clause[]): boolean {
  const seen = new Set<string>();
  let weight = 0;
  let asCustomer = false;
  for (const clause of clauses) {
    asCustomer ||= has(clause, 'your-registration', 'serves-us');
    for (const word of clause.words) {
      const one = ROLE_WEIGHTS.get(word);
      if (one === undefined || seen.has(word)) continue;
      seen.add(word);
      weight += one;
    }
  }
  return weight >= (asCustomer ? ENOUGH_AS_CUSTOMER : ENOUGH);
}
