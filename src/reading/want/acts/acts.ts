// What one clause does: asks for a seat, gives one up, asks a question, thanks. From its cues, by rules that are named. Pure.
import type { Clause } from '../clauses.ts';
import type { Act } from './act.ts';
import { coveredBy, lookAt, type Add } from './look.ts';
import { mainAct } from './main-act.ts';
import { sideActs } from './side-acts.ts';

/** The acts of one clause. A clause can do several things ("I cannot come, Anna takes my place"). */
export function actsOf(clause: Clause): readonly Act[] {
  const acts: Act[] = [];
  const add: Add = (kind, rule, strength) => {
    acts.push({ kind, clause, rule: `want.${rule}`, strength });
  };
  const look = lookAt(clause);
  const { is } = look;
  if (is('enrol') && coveredBy(clause, 'enrol', 'invites-us')) {
    add('invites-us', 'registering-with-them', 0.95);
    return acts;
  }
  sideActs(look, add);
  mainAct(look, add, acts);
  if (
    (clause.asks || (is('indirect') && is('wh', 'did-you', 'form'))) &&
    !isRequest(acts) &&
    !is('change', 'substitute', 'accept')
  ) {
    add('question', clause.asks ? 'question' : 'indirect-question', clause.asks ? 0.9 : 0.7);
  }
  return acts;
}

function isRequest(acts: readonly Act[]): boolean {
  return acts.some((act) => ['register', 'cancel', 'may-join', 'release', 'join'].includes(act.kind));
}
