// Whether the mail is about taking part in something of ours at all, or about the rest of the world. Pure.
import type { Facts } from './facts.ts';

/**
 * `ours`: it answers us, names us, or tells one of our events by more than a word;
 * `perhaps`: short, and nothing speaks against it; `hardly`: a long text about other things.
 */
export type Relevance = 'ours' | 'perhaps' | 'hardly';

/** Words that many texts hold: "course", "panel", "online", a town. One of them alone means nothing. */
const COMMON: ReadonlySet<string> = new Set([
  'event-kind',
  'event-word',
  'event-mode',
  'event-month',
  'event-place',
  'event-date-unknown',
]);
/** People who ask for a seat need fewer words. */
const LONG = 140;

export function relevanceOf(facts: Facts): Relevance {
  const { kind } = facts.thread;
  if (kind === 'invitation' || kind === 'confirmation' || kind === 'cancellation' || kind === 'letter') return 'ours';
  const words = facts.clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  const near = facts.events.filter((m) => m.events.length > 0 && isNear(facts, m.span.block));
  const telling = near.filter((m) => !COMMON.has(m.rule) && m.weight >= 0.3);
  const kinds = new Set(near.filter((m) => COMMON.has(m.rule)).map((m) => m.rule));
  if (telling.length > 0 || namesUs(facts)) return 'ours';
  if (words > LONG) return 'hardly';
  if (kinds.size > 1) return 'ours';
  return 'perhaps';
}

function isNear(facts: Facts, block: number): boolean {
  const role = facts.blocks[block]?.role;
  return block < 0 || role === 'own' || role === 'forward';
}

function namesUs(facts: Facts): boolean {
  const name = facts.context.name.toLowerCase();
  if (name.length < 3) return false;
  return (
    facts.clauses.some((clause) => clause.words.includes(name)) ||
    (facts.mail.subject ?? '').toLowerCase().includes(name)
  );
}
