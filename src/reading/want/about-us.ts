// Whether a wish can be for us at all, and whether the one who has it is a guest: what keeps others' words from being acted on. Pure.
import type { Act } from './acts/act.ts';
import { has, type Clause } from './clauses.ts';
import { of, sentenceSpan, within, type Facts } from './facts.ts';
import { goesElsewhere, namesOtherHost } from './other-host.ts';
import { worksForUs } from './relation.ts';
import type { Relevance } from './relevance.ts';
import type { Wish } from './wish.ts';

export function asksForAct(clause: Clause): boolean {
  return has(clause, 'request', 'could-you', 'may-i', 'wish');
}

/** Words that only make sense to somebody who takes registrations. */
const EXPLICIT: ReadonlySet<Act['kind']> = new Set([
  'register',
  'cancel',
  'release',
  'heading-register',
  'heading-cancel',
  'form',
]);

/**
 * Where nothing else tells that we are meant, only a request in words does, and in a long text not even that. A few lines straight
 * to us that say that somebody comes or stays away are for a human.
 */
export function aboutUs(facts: Facts, wish: Wish, relevance: Relevance): readonly Wish[] {
  if (relevance === 'ours') return [wish];
  if (relevance !== 'perhaps' || !facts.toUs) return [];
  if (wish.acts.some((act) => (EXPLICIT.has(act.kind) || has(act.clause, 'enrol')) && act.strength >= 0.6))
    return [wish];
  const words = facts.clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  const said = wish.acts.some((act) => STATED_ALONE.has(act.kind) && act.strength >= 0.9);
  const most = facts.events.some((m) => m.events.length > 0) ? LETTER : NOTE;
  return words <= most && said && facts.thread.kind !== 'theirs' ? [doubted(wish)] : [];
}

/** Words of a note that has nothing else to say, and of one that may mean an event of ours. */
const NOTE = 24;
const LETTER = 70;
const STATED_ALONE: ReadonlySet<Act['kind']> = new Set(['absent', 'join', 'accept', 'change', 'substitute']);

export function doubted(of: Wish): Wish {
  return of.doubts.includes('unclear') ? of : { ...of, doubts: [...of.doubts, 'unclear'] };
}

/** Speaks of another meeting, on a day of ours by chance. */
export function isElsewhere(facts: Facts, act: Act): boolean {
  const { block, start, end } = sentenceSpan(facts, act.clause);
  const sentence = facts.blocks[block]?.text.slice(start, end) ?? act.clause.text;
  if (namesOtherHost(sentence, facts.context)) return true;
  if (isByDateOnly(facts) && !EXPLICIT.has(act.kind)) {
    if (facts.clauses.some((clause) => has(clause, 'other-occasion'))) return true;
    if (goesElsewhere(act.clause.text, facts.context)) return true;
    if (act.kind === 'accept' && !has(act.clause, 'attend', 'enrol', 'wish')) return true;
  }
  if (!has(act.clause, 'other-occasion')) return false;
  const span = sentenceSpan(facts, act.clause);
  const rules = facts.events.filter((m) => within(m.span, span) && m.events.length > 0).map((m) => m.rule);
  const beside = new Set(rules.filter((rule) => rule !== 'event-word' && !DATE.test(rule)));
  return beside.size < 2 && rules.every((rule) => BY_CHANCE.test(rule));
}

/** A day, a month or a town can be another meeting's too. */
const BY_CHANCE = /^event-(?:date|month|weekday|place|word|kind|mode)/;
const DATE = /^event-(?:date|month|weekday|mode)/;

/** Nothing but a day tells which event is meant: "the 10th works for me" may answer anything. */
function isByDateOnly(facts: Facts): boolean {
  return facts.thread.kind === 'none' && facts.events.every((m) => m.events.length === 0 || DATE.test(m.rule));
}

/** Asks in words for a seat, or to lose it, for the sender or somebody named. */
export function isOwnRequest(act: Act): boolean {
  return (
    (asksForAct(act.clause) || has(act.clause, 'hereby')) &&
    has(act.clause, 'first', 'self-object', 'own-registration', 'other-person')
  );
}

/** Somebody who works for the event, or invites us to her own, uses all our words: nothing is done on them alone. */
export function isNoGuest(facts: Facts, acts: readonly Act[]): boolean {
  return (
    of(acts, 'speaker').length > 0 ||
    acts.some((act) => (act.kind === 'invites-us' || act.rule === 'want.serves-us') && act.strength >= 0.9) ||
    worksForUs(facts.clauses)
  );
}
