// From the acts of a mail to its wishes: what is asked for, before it is known for which event and whom. Pure.
import { aboutUs, asksForAct, doubted, isElsewhere, isNoGuest, isOwnRequest } from '../about-us.ts';
import { has } from '../clauses.ts';
import { of, type Facts } from '../facts.ts';
import { relevanceOf } from '../relevance.ts';
import { only, strongest, type Wish, type Wishes } from '../wish.ts';
import { amendment } from './amendment.ts';
import { cancellation } from './cancellation.ts';
import { otherMatter } from './other-matter.ts';
import { registration } from './registration.ts';
import { pruned, stands } from './standing.ts';
import { addsSomething, hasUnreadRequest, isMereThanks, saysMore, standsAlready } from './thanks.ts';
import { unknown } from './unknown.ts';

export function wishesOf(facts: Facts): Wishes {
  const acts = pruned(facts);
  const questions = of(acts, 'question').filter((act) => act.strength >= 0.6);
  const data = of(acts, 'data');
  const explicit = of(acts, 'register', 'cancel', 'release', 'substitute');
  if (data.length > 0 && of(acts, 'register').length === 0) return only('data', data, 0.95, 'data-request');

  const standing = stands(facts, acts);
  const amend = amendment(facts, acts, standing);
  const cancel = cancellation(facts, acts, standing, amend);
  const register = registration(facts, acts, standing, amend, cancel);
  const wishes = [amend, register.wish, cancel].filter((wish): wish is Wish => wish !== null);
  const relevance = relevanceOf(facts);
  const noGuest = isNoGuest(facts, acts);
  const sure = wishes
    .filter((wish) => wish.strength >= 0.55)
    .flatMap((wish) => aboutUs(facts, wish, relevance))
    .map((wish) => (noGuest || wish.acts.some((act) => isElsewhere(facts, act)) ? doubted(wish) : wish));

  const other = otherMatter(facts, acts, noGuest ? explicit.some(isOwnRequest) : explicit.length > 0, noGuest);
  if (other !== null && !(amend !== null && amend.strength >= 0.9)) {
    return {
      wishes: [other],
      attention: facts.toUs && (noGuest || facts.clauses.some((clause) => clause.asks)),
      senderStaysAway: false,
    };
  }
  if (sure.length > 0) {
    const ordered = orderOf(sure);
    const aside = questions.filter(
      (act) => !ordered.some((wish) => wish.acts.some((own) => own.clause === act.clause)),
    );
    return {
      wishes: ordered,
      attention: aside.length > 0,
      senderStaysAway: register.senderStaysAway,
    };
  }
  const mine = of(acts, 'may-join').filter(
    (act) => !has(act.clause, 'anyone') && has(act.clause, 'first', 'self-object'),
  );
  if (mine.length > 0 && !standing && !questions.some((act) => act.rule === 'want.asks-before-deciding'))
    return only('register', mine, 0.75, 'asks-whether-possible');
  const unsure = [...questions, ...of(acts, 'may-join')];
  if (unsure.length > 0) return only('question', unsure, strongest(unsure), 'only-asks');
  const loose = of(acts, 'change', 'move', 'name-fix', 'address-fix').filter((act) => asksForAct(act.clause));
  if (loose.length > 0 && relevance !== 'hardly') return only('amend', loose, 0.7, 'asks-for-change');
  const later = of(acts, 'later', 'tentative');
  const regrets = of(acts, 'regret');
  if (regrets.length > 0 && facts.thread.kind === 'confirmation') return only('cancel', regrets, 0.6, 'regrets');
  const thanks = of(acts, 'thanks', 'see-you', 'keep', 'accept', 'join', 'standing');
  if (later.length > 0 && of(acts, 'tentative').length > 0) return only('question', later, 0.5, 'undecided');
  if (thanks.length > 0 && !standsAlready(facts, acts) && saysMore(facts, acts)) return unknown(facts, acts);
  if (thanks.length > 0 && facts.thread.kind === 'confirmation' && addsSomething(facts)) {
    return only('amend', thanks, 0.6, 'adds-something');
  }
  if (
    thanks.length > 0 &&
    relevance === 'ours' &&
    facts.toUs &&
    (!isMereThanks(facts, acts) || hasUnreadRequest(facts, acts))
  )
    return only('question', thanks, 0.5, 'more-than-thanks');
  const comes = thanks.some((act) => act.kind === 'join' && act.strength >= 0.85);
  if (comes && facts.thread.kind === 'none' && facts.toUs) return only('question', thanks, 0.5, 'more-than-thanks');
  if (thanks.length > 0) return only('confirm', thanks, 0.9, 'thanks');
  return unknown(facts, acts);
}

/** In the order of the mail. */
function orderOf(wishes: readonly Wish[]): readonly Wish[] {
  const place = (w: Wish): number => Math.min(...w.acts.map((act) => act.clause.sentence), 1e6);
  return [...wishes].sort((a, b) => place(a) - place(b));
}
