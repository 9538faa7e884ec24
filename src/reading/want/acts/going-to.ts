// "Ik wil graag naar het panel": going to one of our events without a verb of coming. Pure; looks at where events stand.
import type { EventMention } from '../../mention.ts';
import { headings } from '../../lexicon/hosts.ts';
import { has, type Clause } from '../clauses.ts';
import type { Act } from './act.ts';

/** `acts` with those of clauses in which the sender wants to go to one of `events`. */
export function withGoing(
  clauses: readonly Clause[],
  acts: readonly Act[],
  events: readonly EventMention[],
): readonly Act[] {
  const going = clauses.filter(
    (clause) =>
      has(clause, 'wish') &&
      has(clause, 'first') &&
      !clause.asks &&
      !has(clause, 'neg', 'tentative', 'would-have', 'refers-to', 'attend', 'enrol') &&
      clause.words.some((word) => headings.has(word)) &&
      leadsToEvent(clause, events),
  );
  return [...acts, ...going.map((clause): Act => ({ kind: 'join', clause, rule: 'want.wants-to-go', strength: 0.93 }))];
}

/** What comes between "to" and the event: "naar jullie". */
const REACH = 24;

function leadsToEvent({ block, start, end, text }: Clause, events: readonly EventMention[]): boolean {
  return events.some(({ span, events: told }) => {
    if (told.length === 0 || span.block !== block || span.start < start || span.start >= end) return false;
    const before = text.slice(Math.max(0, span.start - start - REACH), span.start - start).toLowerCase();
    return before.split(/[^\p{L}]+/u).some((word) => headings.has(word));
  });
}
