// From wishes to requests: for which event, whom, how many, in which way, how surely. Pure.
import type { EventId } from '../../domain/event.ts';
import type { Change, Doubt, Evidence, ReadPerson, Request } from '../../domain/reading.ts';
import { overlaps, resolveEvent, type ResolvedEvent } from '../event/resolve-event.ts';
import type { PersonMention, Span } from '../mention.ts';
import type { Act } from './acts/act.ts';
import { isChoice } from './choice.ts';
import { changesOf } from './changes.ts';
import { has } from './clauses.ts';
import { certainty, FAINT, SURE } from './confidence.ts';
import { hasUnreadObject, mayNotCome } from './doubtful-people.ts';
import { isPast, mayBeAnother } from './event-doubts.ts';
import { of, reachOf, sentenceSpan, spanOf, within, type Facts } from './facts.ts';
import { peopleOf, type Party } from './party.ts';
import type { Wish } from './wish.ts';
import type { Wishes } from './wish.ts';

/** The requests of the mail, in its order. Every mail of a person has at least one. */
export function requestsOf(facts: Facts, wishes: Wishes): readonly Request[] {
  const taken = new Set<EventId>();
  return cautious(
    wishes.wishes.flatMap((wish) => {
      switch (wish.intent) {
        case 'register':
        case 'cancel':
        case 'amend':
          return actingRequests(facts, wishes, wish, taken);
        case 'question':
        case 'confirm':
        case 'data':
        case 'other':
          return [silentRequest(facts, wish)];
      }
    }),
  );
}

/** A mail that both registers and cancels, and leaves open for which event, is for a human. */
function cautious(requests: readonly Request[]): readonly Request[] {
  const acting = requests.filter((request) => request.intent === 'register' || request.intent === 'cancel');
  const mixed = new Set(acting.map((request) => request.intent)).size > 1;
  if (!mixed || acting.every((request) => request.event !== null)) return requests;
  return requests.map((request) =>
    acting.includes(request) ? { ...request, doubts: [...request.doubts, 'several-wishes' as const] } : request,
  );
}

function silentRequest(facts: Facts, wish: Wish): Request {
  const resolved =
    wish.intent === 'question' || wish.intent === 'confirm'
      ? resolve(
          facts,
          wish.acts.map((act) => spanOf(act.clause)),
        )
      : null;
  return {
    intent: wish.intent,
    event: resolved?.event ?? null,
    candidates: resolved?.candidates ?? [],
    people: [],
    partySize: 0,
    attendance: null,
    changes: [],
    notes: [],
    confidence: wish.strength,
    doubts: [],
    evidence: evidenceOf(wish, facts, resolved),
  };
}

const resolutions = new WeakMap<Facts, Map<string, ResolvedEvent>>();

/** The event that `clauses` are about; each set of clauses is looked at once. */
function resolve(facts: Facts, clauses: readonly Span[]): ResolvedEvent {
  const known = resolutions.get(facts) ?? new Map<string, ResolvedEvent>();
  resolutions.set(facts, known);
  const key = clauses.map(({ block, start, end }) => [block, start, end].join()).join(';');
  const before = known.get(key);
  if (before !== undefined) return before;
  const resolved = resolveEvent(facts.events, facts.context, {
    blocks: facts.blocks,
    subject: facts.mail.subject,
    clauses,
  });
  known.set(key, resolved);
  return resolved;
}

/**
 * What the answered letter is about outweighs a faint word: "switch me to the livestream" above the confirmation of a symposium means
 * the symposium's, not the only webinar.
 */
function heldByThread(facts: Facts, resolved: ResolvedEvent): ResolvedEvent {
  const { kind } = facts.thread;
  const faint = resolved.event !== null && resolved.weight < FAINT && !resolved.contradiction;
  if (!faint || (resolved.source !== 'clause' && resolved.source !== 'own')) return resolved;
  if (kind !== 'confirmation' && kind !== 'invitation' && kind !== 'letter') return resolved;
  const told = new Set(
    facts.events
      .filter((m) => m.weight >= FAINT && m.events.length === 1 && (m.span.block === -1 || !isOwn(facts, m.span)))
      .flatMap((m) => m.events),
  );
  const [event] = told;
  if (told.size !== 1 || event === undefined) return resolved;
  const past = isPast(facts, event);
  return { ...resolved, event, candidates: [event], named: [event], past, source: 'thread', weight: 1 };
}

/** Acts that go together: same events, so the same request. */
interface Group {
  readonly events: readonly EventId[];
  readonly acts: readonly Act[];
}

function actingRequests(facts: Facts, wishes: Wishes, wish: Wish, taken: Set<EventId>): readonly Request[] {
  const groups = groupsOf(facts, wish);
  const requests = groups.flatMap((group) => {
    const spans = group.acts.map((act) => sentenceSpan(facts, act.clause));
    const resolved = heldByThread(facts, resolve(facts, spans));
    const named = (group.events.length > 0 ? group.events : resolved.named).filter((event) => !taken.has(event));
    const party = peopleOf(facts, wishes, wish, group.acts, groups.length > 1);
    const choice = wish.intent === 'register' ? choiceIn(facts, group.acts) : [];
    const one = (event: EventId | null): Request => requestFor(facts, wish, group.acts, party, event, resolved);
    if (choice.length > 0) return [{ ...one(null), candidates: choice }];
    if (wish.intent === 'amend' && wish.doubts.includes('several-wishes')) return [one(named[0] ?? resolved.event)];
    const several =
      named.length > 1 &&
      !resolved.contradiction &&
      (resolved.source === 'clause' || wish.intent !== 'cancel' || group.events.length > 1);
    if (several) return named.map((event) => one(event));
    if (group.events.length > 0) return [one(named[0] ?? null)];
    return [one(resolved.event !== null && !taken.has(resolved.event) ? resolved.event : (named[0] ?? resolved.event))];
  });
  for (const request of requests) if (request.event !== null) taken.add(request.event);
  return requests;
}

/** The events of "for the session, or else for the masterclass"; none where no choice is left to us. */
function choiceIn(facts: Facts, acts: readonly Act[]): readonly EventId[] {
  return acts.flatMap((act) => {
    const span = sentenceSpan(facts, act.clause);
    const inside = facts.events.filter((m) => m.events.length === 1 && m.weight >= TOLD && within(m.span, span));
    const text = facts.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    return isChoice(text, span.start, inside) ? [...new Set(inside.flatMap((m) => m.events))] : [];
  });
}

/** From here on a word tells of an event where another is named beside it. */
const TOLD = 0.3;

/** Splits the acts of one wish by the events that their own sentences name; acts that name none join the nearest before them. */
function groupsOf(facts: Facts, wish: Wish): readonly Group[] {
  const named = wish.acts.map((act) => ({ act, events: eventsAt(facts, act) }));
  const anchors = named.filter(({ events }) => events.length > 0);
  const distinct = new Set(anchors.map(({ events }) => [...events].sort().join()));
  if (distinct.size <= 1) return [{ events: anchors[0]?.events ?? [], acts: wish.acts }];
  const groups = new Map<string, { events: readonly EventId[]; acts: Act[] }>();
  let current: { events: readonly EventId[]; acts: Act[] } | null = null;
  const waiting: Act[] = [];
  for (const { act, events } of named) {
    if (events.length > 0) {
      const key = [...events].sort().join();
      current = groups.get(key) ?? { events, acts: [] };
      groups.set(key, current);
      current.acts.push(...waiting.splice(0));
    }
    if (current === null) waiting.push(act);
    else current.acts.push(act);
  }
  return [...groups.values()];
}

/** Events that the act's own clause names, else its sentence. */
function eventsAt(facts: Facts, act: Act): readonly EventId[] {
  for (const span of [reachOf(facts, act), sentenceSpan(facts, act.clause)]) {
    if (!facts.events.some((m) => isOwn(facts, m.span) && overlaps(span, m.span))) continue;
    const resolved = resolve(facts, [span]);
    if (resolved.source === 'clause' && !resolved.contradiction && resolved.named.length > 0) return resolved.named;
  }
  return [];
}

function requestFor(
  facts: Facts,
  wish: Wish,
  acts: readonly Act[],
  party: Party,
  event: EventId | null,
  resolved: ResolvedEvent,
): Request {
  const intent = wish.intent;
  const past = event !== null && isPast(facts, event);
  const changes = intent === 'amend' ? changesOf(facts, wish, party.people) : [];
  const people = intent === 'amend' ? changed(changes, party.people) : party.people;
  const doubts = new Set<Doubt>(wish.doubts);
  if (event === null) doubts.add('which-event');
  if (event === null && of(facts.acts, 'topic').length > 0) doubts.add('unclear');
  if (event !== null && mayBeAnother(facts, wish, acts, event, resolved)) doubts.add('unclear');
  if (past) doubts.add('past-event');
  // A topic word alone is too little to change what stands: much mail speaks of somebody replacing somebody.
  const told = resolved.evidence.some(({ rule }) => rule !== 'event-topic');
  if (wish.intent !== 'register' && !told && facts.thread.kind === 'none') doubts.add('unclear');
  if (facts.viaList) doubts.add('via-list');
  const isMeant = (m: PersonMention): boolean => people.some((one) => !one.isSender && one.name === m.person.name);
  if (intent === 'register' && mayNotCome(facts, acts, isMeant)) doubts.add('unclear');
  const onlySender = people.every((one) => one.isSender);
  if (intent !== 'amend' && onlySender && acts.some((act) => hasUnreadObject(facts, act))) doubts.add('who');
  const attached = of(facts.acts, 'attached').length > 0 && facts.mail.attachments.length > 0;
  const nameless = people.filter((person) => !person.isSender).length + 1 < party.size;
  if (wish.intent === 'register' && nameless && facts.clauses.some((clause) => has(clause, 'names-follow')))
    doubts.add('who');
  if (attached && people.length < Math.max(1, party.size)) doubts.add('names-elsewhere');
  else if (people.length === 0) doubts.add('who');
  const confidence = certainty({
    wish,
    resolved: event === null ? null : resolved,
    named: people.length,
    nameless: party.size - people.length,
  });
  if (confidence < SURE && [...doubts].every((doubt) => doubt === 'which-event' || doubt === 'who'))
    doubts.add('unclear');
  return {
    intent,
    event,
    candidates: event === null ? resolved.candidates : [event],
    people,
    partySize: Math.max(party.size, people.length),
    attendance: attendanceOf(facts, acts),
    changes,
    notes: intent === 'cancel' ? [] : [...new Set(facts.notes.filter((m) => isOwn(facts, m.span)).map((m) => m.text))],
    confidence,
    doubts: [...doubts],
    evidence: [...evidenceOf(wish, facts, resolved), ...party.evidence],
  };
}

/** Whom an amendment is about: who joins, else those concerned. */
function changed(changes: readonly Change[], people: readonly ReadPerson[]): readonly ReadPerson[] {
  const substitute = changes.find((change) => change.kind === 'substitute');
  return substitute !== undefined && substitute.joining.length > 0 ? substitute.joining : people;
}

function isOwn(facts: Facts, span: Span): boolean {
  return facts.blocks[span.block]?.role === 'own';
}

/** The way of coming: of the request's own sentences, else of all own text; null where two ways are named. */
function attendanceOf(facts: Facts, acts: readonly Act[]): Request['attendance'] {
  const own = facts.attendance.filter((m) => isOwn(facts, m.span));
  const here = own.filter((m) => acts.some((act) => within(m.span, sentenceSpan(facts, act.clause))));
  const modes = new Set((here.length > 0 ? here : own).map((m) => m.mode));
  const [mode] = modes;
  return modes.size === 1 && mode !== undefined ? mode : null;
}

function evidenceOf(wish: Wish, facts: Facts, resolved: ResolvedEvent | null): readonly Evidence[] {
  const seen = new Set<string>();
  const words = wish.acts
    .map((act) => ({ rule: act.rule, text: act.clause.text.slice(0, 200) }))
    .filter(({ rule, text }) => !seen.has(rule + text) && seen.add(rule + text));
  return [
    ...(words.length > 0 ? words : [{ rule: wish.rule, text: '' }]),
    ...(wish.intent === 'other' || wish.intent === 'data' ? [] : facts.thread.evidence.slice(0, 2)),
    ...(resolved?.evidence.slice(0, 6) ?? []),
  ];
}
