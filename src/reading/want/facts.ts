// Everything that the words of one mail say, gathered once: clauses, acts, the thread, the mentions. Pure.
import { isOwn } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { AttendanceMention, EventMention, NoteMention, PartyMention, PersonMention, Span } from '../mention.ts';
import type { Block } from '../text/block.ts';
import type { Act, ActKind } from './acts/act.ts';
import { actsOf } from './acts/acts.ts';
import { withGoing } from './acts/going-to.ts';
import { withHangingActs } from './acts/hangs-on-answer.ts';
import { clausesOf, has, type Clause } from './clauses.ts';
import { isReplySubject, type Thread } from './thread.ts';

/** What the recognisers found. */
export interface Mentions {
  readonly events: readonly EventMention[];
  readonly people: readonly PersonMention[];
  readonly party: readonly PartyMention[];
  readonly attendance: readonly AttendanceMention[];
  readonly notes: readonly NoteMention[];
}

export interface Facts extends Mentions {
  readonly mail: Mail;
  readonly context: ReadingContext;
  readonly blocks: readonly Block[];
  readonly sender: ReadPerson | null;
  readonly viaList: boolean;
  readonly thread: Thread;
  /** Of own blocks, in the order of the mail. */
  readonly clauses: readonly Clause[];
  readonly acts: readonly Act[];
  /** Acts of a subject that the sender wrote; empty where the mail answers or passes on another. */
  readonly subjectActs: readonly Act[];
  /** The place of each sentence, for sentenceSpan. */
  readonly sentences: ReadonlyMap<string, Span>;
  /** Whether the mail is addressed to us, not just copied. */
  readonly toUs: boolean;
}

/** Letters of own text that are read for clauses; people who ask for a seat write less. */
const LONGEST = 12_000;

export function gatherFacts(base: Omit<Facts, 'clauses' | 'acts' | 'subjectActs' | 'sentences' | 'toUs'>): Facts {
  const { blocks, mail, context } = base;
  const clauses: Clause[] = [];
  let left = LONGEST;
  blocks.forEach((block, index) => {
    if (block.role !== 'own' || left <= 0) return;
    const sentence = (clauses[clauses.length - 1]?.sentence ?? -1) + 1;
    clauses.push(...clausesOf(block.text.slice(0, left), index, sentence));
    left -= block.text.length;
  });
  const ownSubject = isReplySubject(mail.subject) ? '' : (mail.subject ?? '').slice(0, 500);
  return {
    ...base,
    clauses,
    sentences: sentenceSpans(clauses),
    acts: withGoing(clauses, withHangingActs(clauses, clauses.flatMap(actsOf)), base.events).map((act) =>
      named(act, base),
    ),
    subjectActs: clausesOf(ownSubject, -1, -1000).flatMap(actsOf),
    toUs: isToUs(mail, context.address),
  };
}

/** Where only a name tells that somebody is the subject: "Anna Smit comes too", "Could Anna Smit come?" */
function named(act: Act, { people }: Pick<Facts, 'people'>): Act {
  const { clause } = act;
  const who = people.find((m) => within(m.span, spanOf(clause)));
  if (who === undefined) return act;
  if (act.rule === 'want.somebody-comes') return { ...act, rule: 'want.named-person-comes', strength: 0.93 };
  const asksFor =
    act.kind === 'question' && clause.asks && has(clause, 'may-i', 'could-you') && !has(clause, 'wh', 'tell-me');
  return asksFor && !who.person.isSender
    ? { ...act, kind: 'may-join', rule: 'want.asks-for-named', strength: 0.86 }
    : act;
}

function isToUs(mail: Mail, own: string): boolean {
  const others = mail.to.filter((to) => !isOwn(to.address, own));
  return mail.to.some((to) => isOwn(to.address, own)) || others.length === 0;
}

/** The acts of these kinds. */
export function of(acts: readonly Act[], ...kinds: readonly ActKind[]): readonly Act[] {
  return acts.filter((act) => kinds.includes(act.kind));
}

/** Where a clause stands. */
export function spanOf(clause: Clause): Span {
  return { block: clause.block, start: clause.start, end: clause.end };
}

/** Whether the block is the sender's own text; -1, the subject, is none. */
export function isOwnBlock(facts: Facts, block: number): boolean {
  return facts.blocks[block]?.role === 'own';
}

export function within(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.start < outer.end;
}

/** The events that the clause of an act names, each for sure. */
export function eventsIn(facts: Facts, act: Act): readonly string[] {
  return facts.events
    .filter((m) => within(m.span, spanOf(act.clause)) && m.weight >= 0.4 && m.events.length === 1)
    .flatMap((m) => m.events);
}

/** Whether both clauses name events, and not the same. */
export function differentEvents(facts: Facts, a: Act, b: Act): boolean {
  const [ofA, ofB] = [eventsIn(facts, a), eventsIn(facts, b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((event) => ofB.includes(event));
}

/** The whole sentence of a clause: from its first clause to its last. */
export function sentenceSpan(facts: Facts, clause: Clause): Span {
  return facts.sentences.get(`${String(clause.block)} ${String(clause.sentence)}`) ?? spanOf(clause);
}

function sentenceSpans(clauses: readonly Clause[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const clause of clauses) {
    const key = `${String(clause.block)} ${String(clause.sentence)}`;
    const known = spans.get(key) ?? spanOf(clause);
    const [start, end] = [Math.min(known.start, clause.start), Math.max(known.end, clause.end)];
    spans.set(key, { block: clause.block, start, end });
  }
  return spans;
}

/** Acts that make a clause speak of something of its own. */
const MAIN = new Set<ActKind>([
  'register',
  'join',
  'accept',
  'may-join',
  'not-me',
  'cancel',
  'absent',
  'release',
  'change',
  'substitute',
  'move',
  'standing',
  'keep',
  'question',
  'tentative',
  'data',
  'topic',
  'speaker',
]);

/** Acts that a list of events can follow. */
const LISTING = new Set<ActKind>(['register', 'join', 'accept', 'may-join', 'heading-register']);

function isListed(clause: Clause): boolean {
  return clause.words.length <= LIST_LINE && !has(clause, 'first', 'second', 'neg');
}

/** Lines of a list have at most so many words. */
const LIST_LINE = 14;

/**
 * The clause of an act and those behind it that do nothing of their own: "…, and one for the masterclass",
 * the lines of a list.
 */
export function reachOf(facts: Facts, act: Act): Span {
  const span = { ...spanOf(act.clause) };
  for (const clause of facts.clauses) {
    if (clause.block !== span.block || clause.start < span.end) continue;
    if (clause.sentence !== act.clause.sentence && !(LISTING.has(act.kind) && isListed(clause))) break;
    if (clause.contrast || facts.acts.some((other) => other.clause === clause && MAIN.has(other.kind))) break;
    span.end = clause.end;
  }
  return span;
}
