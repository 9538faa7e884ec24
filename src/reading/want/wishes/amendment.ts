// What changes a registration that stands: a move, a substitute, a correction, another way of coming. Pure.
import { asksForAct } from '../about-us.ts';
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { concernOf } from '../concern.ts';
import { eventsIn, of, sentenceSpan, spanOf, within, type Facts } from '../facts.ts';
import { isOneSender } from '../subject.ts';
import { strongest, wish, type Wish } from '../wish.ts';

/** The change that is asked for; null where none is. `standing`: a registration stands already. */
export function amendment(facts: Facts, acts: readonly Act[], standing: boolean): Wish | null {
  const move = of(acts, 'move');
  const registers = of(acts, 'register').length > 0 && !standing;
  const substitute = of(acts, 'substitute').filter((act) => {
    if (registers) return false;
    const concern = concernOf(act, facts);
    return concern.ofOthers || facts.people.some((m) => !m.person.isSender);
  });
  const touched = (act: Act): boolean =>
    [...facts.attendance, ...facts.party].some((m) => within(m.span, sentenceSpan(facts, act.clause)));
  const asksFor = (act: Act): boolean => has(act.clause, 'may-i', 'could-you', 'request');
  const own = (act: Act): boolean =>
    standing || has(act.clause, 'own-registration') || (act.kind === 'change' && asksFor(act) && touched(act));
  const changes = of(acts, 'change', 'name-fix', 'address-fix', 'addition').filter(own);
  const notes = facts.notes.filter((m) => facts.blocks[m.span.block]?.role === 'own');
  if (
    move.length > 0 &&
    standing &&
    new Set(
      facts.events
        .filter((m) => m.events.length === 1 && m.weight >= 0.4 && facts.blocks[m.span.block]?.role === 'own')
        .flatMap((m) => m.events),
    ).size > 1
  ) {
    return wish('amend', move, 0.9, 'moves-to-another-event', ['several-wishes']);
  }
  const between = of(acts, 'change', 'move').filter((act) => asksForAct(act.clause) && eventsIn(facts, act).length > 1);
  if (between.length > 0 && new Set(between.flatMap((act) => eventsIn(facts, act))).size > 1)
    return wish('amend', between, 0.9, 'moves-to-another-event', ['several-wishes']);
  // "I come instead of Jan": she joins, and it is not told what becomes of her own seat.
  const joinsHerself = substitute.some(({ clause }) => clause.words.some(isOneSender) && !has(clause, 'self-object'));
  if (substitute.length > 0 && joinsHerself && of(acts, 'absent').length === 0)
    return wish('amend', substitute, 0.6, 'substitute', ['unclear']);
  if (substitute.length > 0) return wish('amend', substitute, strongest(substitute), 'substitute');
  const explicit = changes.filter(
    (act) => act.kind === 'change' && (touched(act) || has(act.clause, 'own-registration')),
  );
  const fixes = changes.filter((act) => act.kind === 'name-fix' || act.kind === 'address-fix');
  const asked = acts.some((act) => has(act.clause, 'request', 'could-you', 'may-i', 'wish'));
  const misspelt = fixes.some((act) => act.kind === 'name-fix' && standing);
  if (fixes.length > 0 && (asked || misspelt || facts.thread.kind === 'confirmation'))
    return wish('amend', [...fixes, ...changes], 0.93, 'correction');
  if (explicit.length > 0) return wish('amend', explicit, strongest(explicit) + 0.03, 'change');
  const loose = changes.filter((act) => act.kind === 'change' || act.kind === 'addition');
  if (standing && notes.length > 0 && (loose.length > 0 || asked || facts.thread.kind === 'confirmation')) {
    return wish('amend', loose.length > 0 ? loose : of(acts, 'standing'), 0.93, 'adds-notes');
  }
  const needs = acts.filter((act) => has(act.clause, 'where-seat') && act.kind !== 'condition');
  if (standing && needs.length > 0) return wish('amend', needs, 0.85, 'access-need');
  const joinsElse = of(acts, 'join', 'keep').filter(
    (act) => standing && touched(act) && (has(act.clause, 'change') || changes.length > 0),
  );
  if (joinsElse.length > 0) return wish('amend', joinsElse, 0.92, 'comes-another-way');
  const asks = (act: Act): boolean => has(act.clause, 'may-i', 'could-you', 'request');
  const requested = of(loose, 'change').filter(asks);
  if (standing && requested.length > 0) return wish('amend', requested, 0.85, 'asks-for-change');
  const forOthers = of(acts, 'may-join', 'question').filter(
    (act) =>
      has(act.clause, 'may-i') && facts.people.some((m) => !m.person.isSender && within(m.span, spanOf(act.clause))),
  );
  if (standing && forOthers.length > 0) return wish('amend', forOthers, 0.8, 'asks-for-another');
  return null;
}
