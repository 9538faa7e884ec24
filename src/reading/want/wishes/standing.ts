// The acts that count after what their own sentence takes back, and whether a registration stands already. Pure.
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { concernOf } from '../concern.ts';
import { differentEvents, of, spanOf, within, type Facts } from '../facts.ts';

/** Leaves out what its own sentence takes back: "I would love to come, but cannot". */
export function pruned(facts: Facts): readonly Act[] {
  const { acts } = facts;
  return acts.filter((act) => {
    if (act.kind === 'join' || act.kind === 'accept' || act.kind === 'may-join' || act.kind === 'see-you') {
      return !acts.some(
        (no) =>
          (no.kind === 'absent' || no.kind === 'cancel') &&
          no.clause.sentence === act.clause.sentence &&
          no.clause.start > act.clause.start &&
          !differentEvents(facts, act, no),
      );
    }
    if (act.kind === 'absent') return !isModeOnly(facts, act);
    return true;
  });
}

/** "I cannot come in person" beside "but I will follow online": no absence. */
function isModeOnly(facts: Facts, act: Act): boolean {
  const inClause = (m: { span: { block: number; start: number; end: number } }): boolean =>
    within(m.span, spanOf(act.clause));
  if (facts.attendance.some((m) => m.rule === 'attendance-negated' && inClause(m))) return true;
  const here = facts.attendance.find(inClause);
  if (here === undefined) return false;
  return facts.attendance.some((m) => m.mode !== here.mode && m.span.block === act.clause.block && !inClause(m));
}

/**
 * The first sentence that speaks of a registration that may stand; null where none does. Whoever asks for something from there on,
 * asks it of that one; what she asked before is what she speaks of.
 */
export function speaksOfStanding(facts: Facts, acts: readonly Act[]): number | null {
  const asked = [...acts, ...facts.subjectActs].filter((act) => act.rule === 'want.asks-whether-registered');
  const told = facts.clauses.filter(
    (clause) => has(clause, 'standing', 'to-standing') && !has(clause, 'hereby', 'to-be-registered'),
  );
  const sentences = [...asked.map((act) => act.clause.sentence), ...told.map((clause) => clause.sentence)];
  return sentences.length === 0 ? null : Math.min(...sentences);
}

const KEEPS: ReadonlySet<string> = new Set(['want.still-coming', 'want.keeps-seat', 'want.stays']);

/** Whether a registration stands already, as far as the mail tells. */
export function stands(facts: Facts, acts: readonly Act[]): boolean {
  if (
    of(acts, 'keep').some(
      (act) => KEEPS.has(act.rule) && (act.rule !== 'want.stays' || has(act.clause, 'own-registration')),
    )
  )
    return true;
  return (
    facts.thread.kind === 'confirmation' ||
    of(acts, 'standing').some((act) => act.strength >= 0.8 && concernOf(act, facts).sender)
  );
}
