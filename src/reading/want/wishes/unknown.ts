// Mail of which nothing, or not all, is understood: what it may still mean. Pure.
import type { Act } from '../acts/act.ts';
import { has, type Clause } from '../clauses.ts';
import { isOwnBlock, type Facts } from '../facts.ts';
import { relevanceOf } from '../relevance.ts';
import { only, type Wishes } from '../wish.ts';

/** Nothing is understood, but it is about one of our events: names and "please" register, the rest is for a human. */
export function unknown(facts: Facts, acts: readonly Act[]): Wishes {
  const ours = facts.events.some(
    (m) => m.events.length > 0 && m.weight >= 0.4 && (isOwnBlock(facts, m.span.block) || m.span.block === -1),
  );
  const putsForward = facts.thread.kind === 'confirmation' && namesAnother(facts);
  if (!facts.toUs || relevanceOf(facts) === 'hardly' || (!ours && !putsForward && facts.thread.kind !== 'invitation'))
    return only('other', acts.slice(0, 3), 0.8, 'nothing-asked');
  const names = facts.people.some((m) => isOwnBlock(facts, m.span.block));
  const how = facts.attendance.some((m) => m.rule === 'attendance-said' && isOwnBlock(facts, m.span.block));
  const counts = facts.party.some((m) => isOwnBlock(facts, m.span.block));
  const please = facts.clauses.some((clause) => has(clause, 'request', 'wish', 'hereby'));
  const clear =
    facts.thread.kind !== 'confirmation' &&
    acts.every((act) => MERE.has(act.kind)) &&
    facts.clauses.length <= 6 &&
    !isUnexplained(facts) &&
    !facts.clauses.some((clause) => has(clause, 'neg', 'topic', 'speaker', 'invites-us'));
  if (ours && names && isForm(facts)) return only('register', acts.slice(0, 3), 0.93, 'filled-in-form');
  const strength = clear && ours ? ([names, how, counts, please].filter(Boolean).length >= 2 ? 0.91 : 0.8) : 0.6;
  return only('register', acts.slice(0, 3), strength, 'names-event');
}

/** Somebody else is named with an address: above our confirmation she may come too, or instead. */
export function namesAnother(facts: Facts): boolean {
  return facts.people.some(
    ({ person, span }) => !person.isSender && person.email !== null && isOwnBlock(facts, span.block),
  );
}

/** "Name: …", "Event: …", each on its line, and no message among them. */
function isForm(facts: Facts): boolean {
  const fields = facts.clauses.filter((clause) => clause.words.length <= 3 && has(clause, 'field'));
  return fields.length >= 2 && !facts.clauses.some((clause) => clause.asks || has(clause, 'neg', 'message-field'));
}

/** Acts beside which names, an event and "please" can still mean a registration. */
const MERE: ReadonlySet<Act['kind']> = new Set([
  'thanks',
  'see-you',
  'addition',
  'see-below',
  'heading-register',
  'join',
  'accept',
]);

/** A clause of so many words in which nothing is understood; fewer where it denies or regrets something. */
const LONG_CLAUSE = 16;

/** Denies or regrets something, or asks us to do something with the sender. */
function isWeighty(clause: Clause): boolean {
  return has(clause, 'neg', 'regret', 'could-you') || (has(clause, 'request') && has(clause, 'self-object'));
}

/** Whether much of the mail says something that we do not understand. */
export function isUnexplained(facts: Facts): boolean {
  return facts.clauses.some(
    (clause) =>
      !facts.acts.some((act) => act.clause === clause && act.kind !== 'condition' && act.kind !== 'addition') &&
      (clause.words.length >= LONG_CLAUSE || (clause.words.length >= 5 && isWeighty(clause))),
  );
}
