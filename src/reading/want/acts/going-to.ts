// "Ik wil graag naar het panel": going to one of our events without a verb of coming. Pure; looks at where events stand.
import type { EventMention } from '../../mention.ts';
import { beforeHeading, beside, headings, notHeading } from '../../lexicon/hosts.ts';
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
      isHeading(clause.words) &&
      leadsToEvent(clause, events),
  );
  return [...acts, ...going.map((clause): Act => ({ kind: 'join', clause, rule: 'want.wants-to-go', strength: 0.93 }))];
}

/** "Wil graag naar …" with nothing else to do there: no "naar aanleiding van", no "wil een artikel naar … sturen". */
function isHeading(words: readonly string[]): boolean {
  const at = words.findIndex((word) => headings.has(word));
  if (at < 1 || !beforeHeading.has(words[at - 1] ?? '') || notHeading.has(words[at + 1] ?? '')) return false;
  const last = words[words.length - 1] ?? '';
  return !(last.endsWith('en') && last.length > SHORT_WORD && !beside.has(last));
}

/** Shorter words that end so are no infinitives ("een", "tien"). */
const SHORT_WORD = 4;

/** What comes between "to" and the event: "naar de bijeenkomst van". */
const REACH = 34;

function leadsToEvent({ block, start, end, text }: Clause, events: readonly EventMention[]): boolean {
  return events.some(({ span, events: told }) => {
    if (told.length === 0 || span.block !== block || span.start < start || span.start >= end) return false;
    const before = text.slice(Math.max(0, span.start - start - REACH), span.start - start).toLowerCase();
    return before.split(/[^\p{L}]+/u).some((word) => headings.has(word));
  });
}
