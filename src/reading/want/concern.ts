// Whom an act concerns: the sender, others, or both. Pure.
import type { PersonMention } from '../mention.ts';
import type { Act } from './acts/act.ts';
import { has, type Clause } from './clauses.ts';
import { sentenceSpan, spanOf, within, type Facts } from './facts.ts';
import { FIRST, isInStead, isRepresenting, OWN, THAT, TOGETHER } from './subject.ts';

export interface Concern {
  /** The sender is one of them. */
  readonly sender: boolean;
  /** Others that the sentence names; the sender's own name left out. */
  readonly others: readonly PersonMention[];
  /** Others are meant, named or not. */
  readonly ofOthers: boolean;
}

/** Reads it from the clause, else from the sentence. */
export function concernOf(act: Act, facts: Facts): Concern {
  const { clause } = act;
  const span = spanOf(clause);
  const inClause = facts.people.filter((mention) => within(mention.span, span));
  const inSentence = facts.people.filter((mention) => within(mention.span, sentenceSpan(facts, clause)));
  const named = inClause.length > 0 ? inClause : inSentence;
  const others = named.filter((mention) => !mention.person.isSender);
  const ofOthers =
    others.length > 0 ||
    has(clause, 'other-person') ||
    (has(clause, 'pronoun') && (speaksOfOthers(facts) || attachesThem(facts)));
  const namesSender = named.some((mention) => mention.person.isSender);
  if (!ofOthers && seatsForSome(act, facts)) return { sender: false, others: [], ofOthers: true };
  if (!ofOthers) return { sender: true, others: [], ofOthers: false };
  if (givesOwnSeat(act)) return { sender: true, others, ofOthers: others.length > 0 };
  if (namesSender || has(clause, 'self-too')) return { sender: true, others, ofOthers };
  const sender = COMING.has(act.kind)
    ? isSubject(clause.words) || (has(clause, 'self-object') && !isSpokenFor(clause))
    : isObject(act) && !has(clause, 'apart');
  return { sender, others, ofOthers };
}

/** Acts whose subject comes or stays away; in all others the sender is meant only where she is the object. */
const COMING: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'join',
  'accept',
  'may-join',
  'absent',
  'tentative',
  'see-you',
]);

/** "Will attend this for us", "zal ons vertegenwoordigen": somebody comes in the sender's stead. */
function isSpokenFor(clause: Clause): boolean {
  const own = clause.cues.filter((cue) => cue.name === 'self-object');
  return (
    clause.words.some((word) => isRepresenting(word)) || own.every((cue) => isInStead(clause.words[cue.from - 1] ?? ''))
  );
}

/** Whether anybody but the sender is spoken of at all: else "she" is nobody who could come. */
function speaksOfOthers(facts: Facts): boolean {
  return facts.people.some((m) => !m.person.isSender) || facts.clauses.some((clause) => has(clause, 'other-person'));
}

/** "Attached our participants. Could you register them?" */
function attachesThem(facts: Facts): boolean {
  return facts.mail.attachments.length > 0 && facts.acts.some((act) => act.kind === 'attached');
}

/** "Give my chair to somebody who …": the one whose chair it is. */
function givesOwnSeat(act: Act): boolean {
  return act.kind === 'release' && act.clause.words.some((word) => OWN.has(word));
}

/** "Three seats, please": who sits there is not said. */
function seatsForSome(act: Act, facts: Facts): boolean {
  const own = facts.clauses.some(
    (clause) =>
      clause.block === act.clause.block &&
      clause.sentence === act.clause.sentence &&
      has(clause, 'self-object', 'self-too'),
  );
  if (act.kind !== 'register' || own) return false;
  return facts.party.some((m) => m.number > 1 && within(m.span, sentenceSpan(facts, act.clause)));
}

/** "Put me down": the sender inside the phrase of registering itself. */
function isObject(act: Act): boolean {
  const objects = act.clause.cues.filter((cue) => cue.name === 'self-object');
  return act.clause.cues.some(
    (cue) =>
      (cue.name === 'enrol' || cue.name === 'withdraw' || cue.name === 'accept') &&
      objects.some((own) => own.from >= cue.from - 2 && own.from < cue.to + 1),
  );
}

/** Whether "I" comes itself: "I will come with Anna", not "I am glad to say that Anna comes". */
function isSubject(words: readonly string[]): boolean {
  const at = words.findIndex((word) => FIRST.has(word));
  if (at === -1) return false;
  const that = words.findIndex((word, index) => index > at && THAT.has(word));
  if (that !== -1 && !words.slice(that).some((word) => FIRST.has(word))) return false;
  return at < 4 || words.some((word) => TOGETHER.has(word)) || words.slice(at).length > 2;
}
