// What asks for a seat in words, and what makes that doubtful. Pure.
import type { Doubt } from '../../../domain/reading.ts';
import { asksForAct } from '../about-us.ts';
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { concernOf } from '../concern.ts';
import { differentEvents, eventsIn, isOwnBlock, of, spanOf, within, type Facts } from '../facts.ts';
import { strongest, wish, type Wish } from '../wish.ts';
import { speaksOfStanding } from './standing.ts';
import { isUnexplained } from './unknown.ts';
import { weakerRegistration } from './weaker-registration.ts';

/** Acts that can mean that somebody comes. */
export const ACTING = ['register', 'join', 'accept', 'may-join', 'heading-register'] as const;

/** Statements of coming that a speaker, a supplier or a colleague makes too. */
const STATED: ReadonlySet<string> = new Set(['want.will-come', 'want.says-who-comes', 'want.says-coming', 'want.yes']);

export interface Registration {
  readonly wish: Wish | null;
  /** The sender says that she does not come herself. */
  readonly senderStaysAway: boolean;
}

const NONE: Registration = { wish: null, senderStaysAway: false };

/**
 * The registration that is asked for, where `amend` and `cancel` leave one. `standing`: a registration stands already, so that
 * only words for another seat count.
 */
export function registration(
  facts: Facts,
  acts: readonly Act[],
  standing: boolean,
  amend: Wish | null,
  cancel: Wish | null,
): Registration {
  const { thread } = facts;
  const standsFor = of(acts, 'standing');
  const candidates = of(acts, ...ACTING).filter((act) => {
    if (amend !== null && amend.acts.some((own) => own.clause.sentence === act.clause.sentence)) return false;
    if (amend !== null && act.kind !== 'register') return false;
    if (standing && isAccessNeed(act)) return false;
    if (!standing || act.kind === 'register') return true;
    const concern = concernOf(act, facts);
    if (concern.ofOthers && !concern.sender) return act.kind !== 'accept';
    return standsFor.some((own) => differentEvents(facts, act, own)) && has(act.clause, 'wish', 'request');
  });
  const sayNo = of(acts, 'absent').filter((act) => concernOf(act, facts).sender);
  const firm = candidates.filter((act) => act.kind === 'register' && act.strength >= 0.9);
  const strong = candidates.filter((act) => act.strength >= 0.85 && act.kind !== 'may-join');
  const comesToo = candidates.some((act) => {
    const concern = concernOf(act, facts);
    return (
      concern.sender && (!concern.ofOthers || act.kind !== 'may-join') && !sayNo.some((no) => no.clause === act.clause)
    );
  });
  const senderStaysAway = sayNo.length > 0 && candidates.length > 0 && !comesToo;
  const doubts: Doubt[] = [];

  if (of(acts, 'tentative').length > 0 && firm.length === 0) {
    const may = of(acts, 'tentative');
    if (
      strong.length === 0 &&
      cancel === null &&
      of(acts, 'question').length === 0 &&
      of(acts, 'standing').length === 0
    )
      return { wish: wish('register', may, 0.6, 'may-come', ['tentative']), senderStaysAway: false };
    if (strong.length > 0) doubts.push('tentative');
  }
  if (
    of(acts, 'later').length > 0 &&
    firm.length === 0 &&
    strong.every((act) => act.kind !== 'register') &&
    of(acts, 'tentative').length > 0
  )
    doubts.push('tentative');
  if (facts.clauses.some((clause) => has(clause, 'taken-back')) || isTakenBack(facts, acts, strong))
    doubts.push('unclear');
  if (sayNo.length > 0 && strong.every((act) => wishesOnly(facts, act, sayNo))) doubts.push('unclear');
  if (standing && strong.some((act) => mayReplace(facts, act))) doubts.push('unclear');
  const spokenOf = speaksOfStanding(facts, acts);
  if (spokenOf !== null && strong.every((act) => isOfStanding(facts, act, standsFor, spokenOf))) doubts.push('unclear');
  if (thread.kind !== 'invitation' && !namesEvent(facts) && strong.every((act) => act.kind === 'accept'))
    doubts.push('unclear');
  const onlyStated = firm.length === 0 && strong.every((act) => STATED.has(act.rule));
  const questioned = of(acts, 'question').some((act) => act.strength >= 0.8 && !has(act.clause, 'form'));
  if (onlyStated && thread.kind !== 'invitation' && (isUnexplained(facts) || questioned)) doubts.push('unclear');
  const aside = [...of(acts, 'topic', 'invites-us')];
  const asked = firm.filter((act) => asksForAct(act.clause) || has(act.clause, 'hereby', 'self-object'));
  if (aside.length > 0 && asked.length === 0 && strong.length > 0) doubts.push('unclear');
  const takenBack = strong.filter(
    (act) => act.kind === 'join' && has(act.clause, 'wish', 'would-have') && isFollowedByBut(facts, act),
  );
  if (takenBack.length > 0 && takenBack.length === strong.length) {
    if (thread.kind === 'invitation')
      return { wish: wish('cancel', takenBack, 0.6, 'declines-invitation', ['unclear']), senderStaysAway: false };
    doubts.push('unclear');
  }
  const conditions = of(acts, 'condition').filter(
    (act) => act.strength >= 0.5 && candidates.some((own) => own.clause.sentence === act.clause.sentence),
  );
  if (conditions.length > 0) doubts.push('conditional');

  if (strong.length > 0)
    return { wish: wish('register', [...candidates], strongest(strong), 'asks-to-register', doubts), senderStaysAway };
  if (cancel !== null || amend !== null) return NONE;
  const weaker = weakerRegistration({ facts, acts, candidates, standing, doubts });
  return weaker === null ? NONE : { wish: weaker, senderStaysAway };
}

/** "I register. … So please do not register me": what is said last counts, and a human sees it. */
function isTakenBack(facts: Facts, acts: readonly Act[], strong: readonly Act[]): boolean {
  const last = of(acts, 'not-me').filter((no) => !has(no.clause, 'other-person', 'pronoun'));
  return last.some((no) =>
    strong.some(
      (act) =>
        act.clause.sentence < no.clause.sentence &&
        concernOf(act, facts).sender &&
        !differentEvents(facts, act, no) &&
        eventsIn(facts, no).every((event) => eventsIn(facts, act).includes(event)),
    ),
  );
}

/** "I cannot come … but would love to": nothing asks for a seat at what the sender says no to. */
function wishesOnly(facts: Facts, act: Act, sayNo: readonly Act[]): boolean {
  if (act.kind !== 'join' || !has(act.clause, 'wish') || !concernOf(act, facts).sender) return false;
  const elsewhere = facts.attendance.some((m) => within(m.span, spanOf(act.clause)));
  return (
    !elsewhere && sayNo.some((no) => no.clause.sentence === act.clause.sentence && !differentEvents(facts, act, no))
  );
}

/** "I am on the list. Would you note that …": no second seat is asked for. */
function isOfStanding(facts: Facts, act: Act, standsFor: readonly Act[], spokenOf: number): boolean {
  if (act.kind === 'register' && act.clause.block >= 0 && act.clause.sentence < spokenOf) return false;
  const concern = concernOf(act, facts);
  if (concern.ofOthers || has(act.clause, 'also', 'self-too')) return false;
  return !standsFor.some((own) => differentEvents(facts, act, own));
}

function namesEvent(facts: Facts): boolean {
  return facts.events.some((m) => m.events.length > 0 && (m.span.block === -1 || isOwnBlock(facts, m.span.block)));
}

/** "I'd need a seat near the door", of somebody who has one. */
function isAccessNeed({ clause, kind }: Act): boolean {
  return kind !== 'join' && has(clause, 'where-seat') && !has(clause, 'other-person', 'also');
}

/** "So Peter will log in for us", of a registration that stands: he may come beside the sender or instead of her. */
function mayReplace(facts: Facts, act: Act): boolean {
  if (act.kind !== 'join' || act.rule === 'want.wishes-to-come') return false;
  const concern = concernOf(act, facts);
  return concern.ofOthers && !concern.sender && !has(act.clause, 'also', 'self-too', 'addition');
}

/** "I would love to come, but …" without anything that asks. */
function isFollowedByBut(facts: Facts, act: Act): boolean {
  const next = facts.clauses.find((c) => c.block === act.clause.block && c.start >= act.clause.end);
  if (next === undefined || next.sentence !== act.clause.sentence || !next.contrast) return false;
  return !facts.acts.some(
    (other) =>
      other.clause === next && (other.kind === 'register' || other.kind === 'question' || other.kind === 'join'),
  );
}
