// "Is there still room? Then please for me and Anna": the desk knows whether there is, so it is a request. Pure; looks across clauses.
import { has, type Clause } from '../clauses.ts';
import type { Act } from './act.ts';

/** `acts` with the question after a seat and what hangs on its answer made one request. */
export function withRoomRequests(clauses: readonly Clause[], acts: readonly Act[]): readonly Act[] {
  return clauses.reduce<readonly Act[]>((known, clause, i) => {
    const asked = clauses[i - 1];
    if (asked === undefined || !asksForRoom(asked) || !goesOn(clause)) return known;
    const others = known.filter((act) => !(act.clause === asked && act.kind === 'question') && !isOpen(act, clause));
    return [...others, { kind: 'register', clause, rule: 'want.if-there-is-room', strength: 0.93 }];
  }, acts);
}

function asksForRoom(clause: Clause): boolean {
  return clause.asks && has(clause, 'asks-for-room') && !has(clause, 'did-you', 'topic');
}

function goesOn(clause: Clause): boolean {
  return (
    !clause.asks &&
    has(clause, 'if-so') &&
    has(clause, 'request', 'wish', 'enrol', 'attend', 'accept') &&
    !has(clause, 'neg', 'tentative', 'undecided', 'tell-me', 'form')
  );
}

/** What the answer to the question settles. */
function isOpen({ kind, clause }: Act, next: Clause): boolean {
  return clause === next && (kind === 'condition' || kind === 'tentative' || kind === 'register' || kind === 'join');
}
