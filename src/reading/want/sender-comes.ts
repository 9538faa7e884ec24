// Whether the sender comes as well where a registration names others: a list that somebody sends is not about her. Pure.
import { displayOf } from '../people/display-name.ts';
import type { PersonMention } from '../mention.ts';
import type { Act } from './acts/act.ts';
import { has, type Clause } from './clauses.ts';
import { concernOf, type Concern } from './concern.ts';
import { spanOf, within, type Facts } from './facts.ts';
import { isOneSender, TOGETHER } from './subject.ts';

/** Letters between an announcement ("geef ik op:") and the names that belong to it. */
const LIST_REACH = 1_500;

/** Of the acts of a registration with what each is about; `others` are those whom the mail names beside the sender. */
export function senderComes(
  facts: Facts,
  acts: readonly Act[],
  concerns: readonly Concern[],
  others: readonly PersonMention[],
): boolean {
  if (facts.clauses.some(addsSender)) return true;
  if (others.length === 0 && sendsList(facts, acts)) return false;
  if (acts.length === 0) {
    const listed = others.every((m) => m.rule === 'person-listed');
    return others.length === 0 || facts.clauses.some((clause) => speaksOfSelf(clause, listed));
  }
  if (acts.some((act, n) => concerns[n]?.sender === true && isOfSender(facts, act, concerns[n], others))) return true;
  return others.length > 0 && facts.clauses.some((clause) => tellsOwnWay(facts, clause));
}

/** Whether `act` is about others only: named in it, or in the list that hangs on it. */
export function isAboutOthers(facts: Facts, act: Act): boolean {
  const concern = concernOf(act, facts);
  if (concern.ofOthers) return !concern.sender;
  const others = facts.people.filter((m) => !m.person.isSender && facts.blocks[m.span.block]?.role === 'own');
  return (
    others.length > 0 && others.every((m) => hangsOn(facts, m, act.clause)) && !isOfSender(facts, act, concern, others)
  );
}

/** "Attached our participants for the panel": who they are stands in the attachment. */
function sendsList(facts: Facts, acts: readonly Act[]): boolean {
  return (
    facts.mail.attachments.length > 0 &&
    facts.acts.some((act) => act.kind === 'attached') &&
    acts.length > 0 &&
    acts.every((act) => act.kind === 'heading-register' || act.clause.block < 0) &&
    !facts.clauses.some((clause) => has(clause, 'self-object', 'self-too') || clause.words.some(isOneSender))
  );
}

/** "… and myself", at the end of a list. */
function addsSender(clause: Clause): boolean {
  return clause.words.length <= SHORT && has(clause, 'self-too') && !has(clause, 'neg');
}
const SHORT = 3;

function isOfSender(facts: Facts, act: Act, concern: Concern, others: readonly PersonMention[]): boolean {
  const { clause } = act;
  if (others.length > 0 && staysAway(facts, clause)) return false;
  if (concern.ofOthers || others.length === 0) return true;
  if (has(clause, 'self-object', 'self-too', 'self-only')) return true;
  if (others.some((m) => isAdded(facts, m))) return true;
  if (act.kind === 'heading-register' || clause.block < 0 || countsOthers(facts, others)) return false;
  const coming = act.kind !== 'register' && clause.words.some(isOneSender);
  if (!coming && isSharedMailbox(facts)) return false;
  return coming || !others.every((m) => hangsOn(facts, m, clause));
}

/** "Mij zien jullie deze keer niet": whatever else the clause says. */
function staysAway(facts: Facts, clause: Clause): boolean {
  return facts.acts.some((act) => act.clause === clause && act.kind === 'absent');
}

/** "I", "with": words that put the sender beside the others where nothing that is done is understood. */
function speaksOfSelf(clause: Clause, listed: boolean): boolean {
  const own = !listed && clause.words.some((word) => isOneSender(word) || TOGETHER.has(word));
  return (own || has(clause, 'self-object', 'self-too', 'also')) && !has(clause, 'neg', 'absent');
}

/** "Secretariaat Bisdom": who writes there writes for others. */
function isSharedMailbox({ mail }: Facts): boolean {
  const from = mail.from[0] ?? mail.sender;
  return from !== null && displayOf(from).shared;
}

/** "Anna Smit komt ook", "Anna as well": she comes beside the sender. */
function isAdded(facts: Facts, mention: PersonMention): boolean {
  const own = facts.clauses.find((clause) => within(mention.span, spanOf(clause)));
  return (
    own !== undefined &&
    facts.clauses.some(
      (clause) => clause.sentence === own.sentence && clause.block === own.block && has(clause, 'also'),
    )
  );
}

/** "Four people: …" with four names. */
function countsOthers(facts: Facts, others: readonly PersonMention[]): boolean {
  const names = new Set(others.map((m) => m.person.name ?? m.person.email)).size;
  return (
    names > 1 &&
    facts.party.some((m) => m.counts === 'all' && m.number === names && facts.blocks[m.span.block]?.role === 'own')
  );
}

/** A row of a list, or a name behind the colon of `clause`. */
function hangsOn(facts: Facts, mention: PersonMention, clause: Clause): boolean {
  if (mention.rule === 'person-listed') return true;
  const { block, start } = mention.span;
  if (block !== clause.block || start < clause.end || start - clause.end > LIST_REACH) return false;
  return /^\s*:/.test(facts.blocks[block]?.text.slice(clause.end, start) ?? '');
}

/** "I will be in The Hague, my colleague follows it on Zoom": the sender says how she comes. */
function tellsOwnWay(facts: Facts, clause: Clause): boolean {
  if (!clause.words.some(isOneSender) || clause.asks || has(clause, 'neg', 'absent', 'tentative', 'would-have'))
    return false;
  const registers = facts.acts.some((act) => act.clause === clause && act.kind === 'register');
  return !registers && facts.attendance.some((m) => within(m.span, spanOf(clause)));
}
