// Whether a mail that thanks, or says "see you there", says anything else. Pure.
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { isOwnBlock, of, type Facts } from '../facts.ts';

/** Acts that a mere "thank you" or "see you there" is made of. */
const PLEASANT: ReadonlySet<Act['kind']> = new Set([
  'thanks',
  'see-you',
  'accept',
  'join',
  'keep',
  'standing',
  'regret',
]);
/** Acts that are pleasant by themselves; "I am registered" alone says nothing that would need no answer. */
const THANKS: ReadonlySet<Act['kind']> = new Set(['thanks', 'see-you', 'accept', 'join']);
/** Clauses of fewer words hold no news. */
const NEWS = 6;

/** Whether nothing but pleasant words is said, as far as we can read. */
export function isMereThanks(facts: Facts, acts: readonly Act[]): boolean {
  const silent = facts.clauses.filter(
    (clause) => clause.words.length >= NEWS && !acts.some((act) => act.clause === clause && PLEASANT.has(act.kind)),
  );
  const known = facts.thread.kind === 'confirmation' || facts.thread.kind === 'cancellation';
  return silent.length === 0 && (known || acts.some((act) => THANKS.has(act.kind)));
}

/** A request or a denial in which nothing is understood: no mail with one is a mere "thank you". */
export function hasUnreadRequest(facts: Facts, acts: readonly Act[]): boolean {
  return facts.clauses.some(
    (clause) =>
      clause.words.length > 2 &&
      has(clause, 'please', 'could-you', 'may-i') &&
      !acts.some((act) => act.clause === clause && act.kind !== 'addition' && act.kind !== 'thanks'),
  );
}

export function standsAlready(facts: Facts, acts: readonly Act[]): boolean {
  return (
    facts.thread.kind === 'confirmation' ||
    facts.thread.kind === 'cancellation' ||
    of(acts, 'standing', 'keep').length > 0
  );
}

/** Beside the thanks there are people, a count, or words that answer an invitation. */
export function saysMore(facts: Facts, acts: readonly Act[]): boolean {
  const names = facts.people.some((m) => isOwnBlock(facts, m.span.block) && !m.person.isSender);
  const counts = facts.party.some((m) => isOwnBlock(facts, m.span.block));
  const unread = facts.clauses.filter(
    (clause) => clause.words.length > 3 && !acts.some((act) => act.clause === clause && act.kind !== 'addition'),
  );
  return names || counts || (facts.thread.kind === 'invitation' && unread.length > 0);
}

/** A way of coming, a wish or another person in an answer to a confirmation: perhaps a change. */
export function addsSomething(facts: Facts): boolean {
  return (
    facts.attendance.some((m) => m.rule !== 'attendance-place' && isOwnBlock(facts, m.span.block)) ||
    facts.notes.length > 0 ||
    facts.clauses.some((clause) => clause.words.length > 7 && !facts.acts.some((act) => act.clause === clause)) ||
    facts.people.some((m) => isOwnBlock(facts, m.span.block) && !m.person.isSender)
  );
}
