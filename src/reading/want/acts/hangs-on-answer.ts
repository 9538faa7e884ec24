// What hangs on the answer to a question of the same mail: "Is there still room? Then please for me and Anna". Pure; looks across clauses.
import { has, type Clause } from '../clauses.ts';
import type { Act } from './act.ts';

/**
 * Whether there is room the desk knows: the question and what follows are one request. On any other answer only a human can say what
 * follows: a condition.
 */
export function withHangingActs(clauses: readonly Clause[], acts: readonly Act[]): readonly Act[] {
  return clauses.reduce<readonly Act[]>((known, clause, i) => {
    const asked = clauses.slice(Math.max(0, i - 2), i).findLast((before) => !isBareYes(before));
    if (asked?.asks !== true || clause.asks || !has(clause, 'if-so')) return known;
    if (!asksForRoom(asked))
      return [...known, { kind: 'condition', clause, rule: 'want.hangs-on-answer', strength: 0.8 }];
    if (!asksForSeat(clause))
      return [...known, { kind: 'condition', clause, rule: 'want.hangs-on-answer', strength: 0.8 }];
    const others = known.filter((act) => !(act.clause === asked && act.kind === 'question') && !isOpen(act, clause));
    return [...others, { kind: 'register', clause, rule: 'want.if-there-is-room', strength: 0.93 }];
  }, acts);
}

/** "Zo ja, …": says nothing by itself. */
function isBareYes(clause: Clause): boolean {
  return clause.words.length <= 2 && clause.cues.length === 0;
}

function asksForRoom(clause: Clause): boolean {
  if (has(clause, 'did-you', 'topic', 'where-seat', 'other-room')) return false;
  // "May I still register?" is answered by the same.
  return (
    has(clause, 'asks-for-room') || (has(clause, 'may-i') && has(clause, 'still') && has(clause, 'enrol', 'attend'))
  );
}

function asksForSeat(clause: Clause): boolean {
  return (
    has(clause, 'request', 'wish', 'enrol', 'attend', 'accept') &&
    !has(clause, 'neg', 'tentative', 'undecided', 'tell-me', 'form', 'later', 'not-now', 'next-time')
  );
}

/** What the answer to the question settles. */
function isOpen({ kind, clause }: Act, next: Clause): boolean {
  return clause === next && (kind === 'condition' || kind === 'tentative' || kind === 'register' || kind === 'join');
}
