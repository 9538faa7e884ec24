// Who is meant by a wish, and how many. Pure.
import type { Evidence, ReadPerson } from '../../domain/reading.ts';
import type { PersonMention } from '../mention.ts';
import type { Act } from './acts/act.ts';
import { concernOf } from './concern.ts';
import { has } from './clauses.ts';
import { senderComes } from './sender-comes.ts';
import { of, sentenceSpan, spanOf, within, type Facts } from './facts.ts';
import type { Wish } from './wish.ts';
import type { Wishes } from './wish.ts';

export interface Party {
  readonly people: readonly ReadPerson[];
  /** Persons in all, named or not. */
  readonly size: number;
  readonly evidence: readonly Evidence[];
}

/** The people of `acts`; `apart` where the mail has several groups of people and only these sentences count. */
export function peopleOf(facts: Facts, wishes: Wishes, wish: Wish, acts: readonly Act[], apart: boolean): Party {
  const concerns = acts.map((act) => concernOf(act, facts));
  const beside = nearMentions(facts, wish, acts, apart);
  const lacking = concerns.some((concern) => concern.ofOthers) && !beside.some((m) => !m.person.isSender);
  const near = lacking ? [...beside, ...elsewhere(facts, wish)] : beside;
  const others = near.filter((mention) => !mention.person.isSender);
  const namesSender = near.some((mention) => mention.person.isSender);
  const staysAway = wishes.senderStaysAway && wish.intent === 'register';
  const comes =
    wish.intent === 'register'
      ? senderComes(facts, acts, concerns, others)
      : acts.length === 0 || concerns.some((concern) => concern.sender);
  const sender = !staysAway && (namesSender || comes);
  const ofOthers = others.length > 0 || concerns.some((concern) => concern.ofOthers);
  const mentions = sender && !namesSender ? others : near.filter((m) => !staysAway || !m.person.isSender);
  const people = distinct([
    ...(sender && !namesSender && facts.sender !== null ? [facts.sender] : []),
    ...mentions.map((m) => (m.person.isSender && facts.sender !== null ? merged(m.person, facts.sender) : m.person)),
  ]);
  return {
    people,
    size: partyOf(facts, acts, apart, people, sender, ofOthers),
    evidence: mentions.map((m) => ({ rule: m.rule, text: quoted(facts, m) })),
  };
}

/** Mentions in the sentences of the acts, and in sentences that do nothing but name people (lists, "Samuel's address is …"). */
function nearMentions(facts: Facts, wish: Wish, acts: readonly Act[], apart: boolean): readonly PersonMention[] {
  const spans = acts.map((act) => sentenceSpan(facts, act.clause));
  const listed = facts.people.filter((m) => m.rule === 'person-listed');
  const elsewhere = wish.intent === 'register' || wish.intent === 'amend';
  return facts.people.filter((mention) => {
    if (spans.some((span) => within(mention.span, span))) return true;
    if (!elsewhere) return false;
    if (facts.blocks[mention.span.block]?.role === 'forward')
      return of(facts.acts, 'see-below').length > 0 && !mention.person.isSender;
    if (facts.blocks[mention.span.block]?.role !== 'own') return false;
    if (listed.length > 1 && mention.rule !== 'person-listed') return false;
    const here = facts.acts.filter((act) => within(mention.span, sentenceSpan(facts, act.clause)));
    if (here.some((act) => !MUTE.has(act.kind))) return false;
    return !apart || isAfter(mention, acts);
  });
}

/** Where somebody else is meant and the sentences near name nobody: other own words, then a forwarded mail. */
function elsewhere(facts: Facts, wish: Wish): readonly PersonMention[] {
  const named = facts.people.filter((m) => !m.person.isSender);
  const own = named.filter(
    (m) =>
      facts.blocks[m.span.block]?.role === 'own' &&
      !of(facts.acts, 'absent', 'cancel', 'data').some(
        (act) =>
          !wish.acts.includes(act) &&
          within(m.span, has(act.clause, 'first') ? spanOf(act.clause) : sentenceSpan(facts, act.clause)),
      ),
  );
  return own.length > 0 ? own : named.filter((m) => facts.blocks[m.span.block]?.role === 'forward');
}

/** Acts that do not keep a list of names from being one. */
const MUTE = new Set<Act['kind']>([
  'thanks',
  'addition',
  'address-fix',
  'condition',
  'see-you',
  'attached',
  'see-below',
  'heading-register',
  'join',
  'later',
]);

function isAfter(mention: PersonMention, acts: readonly Act[]): boolean {
  const last = acts[acts.length - 1];
  return last !== undefined && mention.span.block === last.clause.block && mention.span.start >= last.clause.end;
}

/** A name that is part of another ("Fatima", "Fatima El Idrissi") is the same person. */
function distinct(people: readonly ReadPerson[]): readonly ReadPerson[] {
  const result: ReadPerson[] = [];
  for (const person of people) {
    const at = result.findIndex((known) => isSame(known, person));
    const known = result[at];
    if (known === undefined) result.push(person);
    else result[at] = merged(known, person);
  }
  return result;
}

function isSame(a: ReadPerson, b: ReadPerson): boolean {
  if (a.isSender && b.isSender) return true;
  if (a.email !== null && b.email !== null && a.email.toLowerCase() === b.email.toLowerCase()) return true;
  if (a.name === null || b.name === null) return false;
  const [x, y] = [words(a.name), words(b.name)];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

function words(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

function merged(a: ReadPerson, b: ReadPerson): ReadPerson {
  const longer = (b.name ?? '').length > (a.name ?? '').length ? b.name : (a.name ?? b.name);
  return {
    name: longer,
    email: a.email ?? b.email,
    organisation: a.organisation ?? b.organisation,
    isSender: a.isSender || b.isSender,
  };
}

/** How many come: what the words count, at least those who are named. */
function partyOf(
  facts: Facts,
  acts: readonly Act[],
  apart: boolean,
  people: readonly ReadPerson[],
  sender: boolean,
  ofOthers: boolean,
): number {
  const spans = acts.map((act) => sentenceSpan(facts, act.clause));
  const counts = facts.party.filter(
    (m) => facts.blocks[m.span.block]?.role === 'own' && (!apart || spans.some((span) => within(m.span, span))),
  );
  let size = people.length;
  for (const m of counts) {
    size = Math.max(size, m.counts === 'all' ? m.number : m.number + (sender ? 1 : 0));
  }
  return Math.max(size, ofOthers && people.length === 0 ? 1 : 0);
}

function quoted(facts: Facts, mention: PersonMention): string {
  const text = mention.span.block === -1 ? (facts.mail.subject ?? '') : (facts.blocks[mention.span.block]?.text ?? '');
  return text.slice(mention.span.start, mention.span.end) || (mention.person.name ?? mention.person.email ?? '');
}
