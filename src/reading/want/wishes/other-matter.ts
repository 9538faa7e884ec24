// Mail that has nothing to do with taking part. Pure.
import type { Act } from '../acts/act.ts';
import { has } from '../clauses.ts';
import { eventsIn, isOwnBlock, of, type Facts } from '../facts.ts';
import { wish, type Wish } from '../wish.ts';

/** Mail that has nothing to do with taking part: other business, their event, a contribution of the sender's own. */
export function otherMatter(facts: Facts, acts: readonly Act[], asksForSeat: boolean, noGuest: boolean): Wish | null {
  const speaker = of(acts, 'speaker');
  const invites = of(acts, 'invites-us');
  const topic = [
    ...of(acts, 'topic'),
    ...facts.subjectActs.filter((act) => act.kind === 'topic' || act.kind === 'speaker'),
  ];
  if (!facts.toUs && !acts.some((act) => act.kind === 'register' && has(act.clause, 'second')))
    return wish('other', acts.slice(0, 2), 0.8, 'between-others');
  const work = topic.filter((act) => act.rule === 'want.looks-for-work');
  if (work.length > 0 && !of(acts, 'register').some((act) => eventsIn(facts, act).length > 0))
    return wish('other', work, 0.9, 'looks-for-work');
  const theirs = invites.filter((act) => act.strength >= 0.9);
  if (theirs.length > 0 && !asksForSeat) return wish('other', theirs, 0.9, 'invites-us');
  if (asksForSeat) return null;
  if (noGuest && facts.thread.kind !== 'invitation' && facts.thread.kind !== 'confirmation')
    return wish('other', [...topic, ...speaker, ...acts].slice(0, 3), 0.85, 'works-for-us');
  const joins = of(acts, 'join', 'accept').filter((act) => act.strength >= 0.9 && eventsIn(facts, act).length > 0);
  if (speaker.length > 0) return wish('other', speaker, 0.85, 'own-contribution');
  if (invites.length > 0 && of(acts, 'question').every((act) => act.strength < 0.8))
    return wish('other', invites, 0.85, 'invites-us');
  if (topic.length > 0 && sendsList(facts, acts)) return null;
  if (topic.length > 0 && joins.length === 0 && of(acts, 'absent').length === 0) {
    const ours = facts.events.some((m) => m.weight >= 0.5 && (isOwnBlock(facts, m.span.block) || m.span.block === -1));
    if (of(acts, 'question').some((act) => act.strength >= 0.8) && ours) return null;
    return wish('other', topic, 0.8, 'other-matter');
  }
  return null;
}

/** A list of people under a subject that registers: what else is said, of the invoice perhaps, comes along. */
function sendsList(facts: Facts, acts: readonly Act[]): boolean {
  return (
    of(facts.subjectActs, 'heading-register', 'register').length > 0 &&
    of(acts, 'see-below').length > 0 &&
    facts.people.some((m) => !m.person.isSender && m.person.email !== null && isOwnBlock(facts, m.span.block))
  );
}
