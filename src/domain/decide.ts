// From a reading and the state of the registry to what is done: one decision a request, and all that follows. Pure.
import { comparable, domainOf, type Address } from './address.ts';
import { decideCancel } from './decide-cancel.ts';
import { decideRegister } from './decide-register.ts';
import { filingFor, type Decision, type HumanReason, type Outcome, type RegistrationChange } from './decision.ts';
import type { RequestInput, Step } from './decide-step.ts';
import { phaseOf, type Event } from './event.ts';
import { judge } from './judge.ts';
import type { Reading, Request } from './reading.ts';
import type { Registration } from './registration.ts';
import type { Occupancy } from './seats.ts';
import type { Temporal } from './time.ts';

/** What this transaction sees of the registry, as far as the mail is concerned. */
export interface RegistryView {
  /** For every event that the reading names. */
  readonly occupancy: readonly Occupancy[];
  /** Registrations, cancelled ones left out, whose attendee or registrant is the sender or a person of the reading. */
  readonly standing: readonly Registration[];
  /** Questions of ours to this sender that wait for an answer. */
  readonly questionsAsked: number;
}

export interface DecideInput {
  readonly reading: Reading;
  /** The From address; null where the mail has none that can be used. */
  readonly from: Address | null;
  /** A human answered it before we saw it (the \Answered flag, RFC 3501 §2.3.2). */
  readonly answeredByHuman: boolean;
  readonly events: readonly Event[];
  readonly registry: RegistryView;
  /** Our own domain, for the UIDs of calendar entries. */
  readonly address: string;
  readonly now: Temporal.Instant;
  /** Gives a new id at each call. */
  readonly newId: () => string;
}

/** Two questions to one person are enough; then a human takes over. */
const MOST_QUESTIONS = 2;

export function decide(input: DecideInput): Outcome {
  const { reading } = input;
  if (reading.kind === 'own') return quiet({ kind: 'none', why: 'own-mail' });
  if (reading.kind !== 'person' && reading.kind !== 'calendar-reply') return quiet({ kind: 'none', why: 'machine' });
  if (input.answeredByHuman) return quiet({ kind: 'none', why: 'answered-by-a-human' });
  if (reading.requests.length === 0) return quiet({ kind: 'none', why: 'not-ours' });

  const steps: Step[] = [];
  let occupancy = input.registry.occupancy;
  let standing = input.registry.standing;
  for (const request of reading.requests) {
    const step = decideRequest(input, request, occupancy, standing);
    steps.push(step);
    occupancy = occupancyAfter(occupancy, step.changes, standing);
    standing = standingAfter(standing, step.changes);
  }
  const decisions = steps.map((step) => step.decision);
  const asking = steps.findIndex((step) => step.decision.kind === 'ask');
  const asked = decisions[asking];
  const question = reading.requests[asking];
  return {
    decisions,
    changes: steps.flatMap((step) => step.changes),
    letters: steps.flatMap((step) => step.letters),
    question: asked?.kind === 'ask' && question !== undefined ? { missing: asked.missing, request: question } : null,
    filing: filingFor(decisions, reading.attention),
  };
}

function decideRequest(
  input: DecideInput,
  request: Request,
  occupancy: readonly Occupancy[],
  standing: readonly Registration[],
): Step {
  const { reading, from } = input;
  const verdict = judge(request, reading);
  if (verdict.action === 'none') return only({ kind: 'none', why: verdict.why });
  if (verdict.action === 'human') return only({ kind: 'human', why: verdict.why });
  if (from === null || !reading.mayReply) return human('may-not-reply');

  const rules: RequestInput = {
    request,
    from,
    language: reading.language,
    events: input.events,
    occupancy,
    standing,
    calendarDomain: domainOf(input.address) ?? 'localhost',
    now: input.now,
    newId: input.newId,
  };
  switch (verdict.action) {
    case 'register':
      return decideRegister(rules);
    case 'cancel':
      return decideCancel(rules);
    case 'amend':
      return human('change-of-registration');
    case 'ask':
      return askOrKnow(rules, verdict.missing, input.registry.questionsAsked);
  }
}

/** The registry may know what the mail does not say: who stands for one event only can cancel nothing else. */
function askOrKnow(rules: RequestInput, missing: 'which-event' | 'who', questionsAsked: number): Step {
  const { request } = rules;
  if (missing === 'which-event' && request.intent === 'cancel') {
    const own = ownRegistrations(rules).filter(
      (registration) => request.candidates.length === 0 || request.candidates.includes(registration.eventId),
    );
    const eventIds = new Set(own.map((registration) => registration.eventId));
    const [eventId] = eventIds;
    if (eventIds.size === 1 && eventId !== undefined) {
      return decideCancel({ ...rules, request: { ...request, event: eventId } });
    }
    if (eventIds.size === 0) return only({ kind: 'none', why: 'nothing-stands' });
  }
  if (questionsAsked >= MOST_QUESTIONS) return human('asked-enough');
  return ask(rules, missing);
}

function ask(rules: RequestInput, missing: 'which-event' | 'who'): Step {
  const { request, from, language } = rules;
  const decision: Decision = { kind: 'ask', missing, intent: request.intent };
  if (missing === 'who') {
    const event = rules.events.find((candidate) => candidate.id === request.event);
    if (event === undefined) return human('unsure');
    const content = { name: 'who', event, partySize: request.partySize } as const;
    return { decision, changes: [], letters: [{ to: from, language, content, registrationId: null }] };
  }
  const own = new Set(ownRegistrations(rules).map((registration) => registration.eventId));
  const open = rules.events.filter((event) =>
    request.intent === 'register' ? phaseOf(event, rules.now) === 'open' : own.has(event.id),
  );
  const named = open.filter((event) => request.candidates.includes(event.id));
  const events = named.length > 1 ? named : open;
  if (events.length === 0) return human('no-open-event');
  const intent = request.intent === 'cancel' || request.intent === 'amend' ? request.intent : 'register';
  const content = { name: 'which-event', events, intent } as const;
  return { decision, changes: [], letters: [{ to: from, language, content, registrationId: null }] };
}

/** Standing registrations of the sender's own, or made by her. */
function ownRegistrations(rules: RequestInput): readonly Registration[] {
  const sender = comparable(rules.from.address);
  return rules.standing.filter(
    (registration) =>
      registration.registrant === sender || (registration.email !== null && comparable(registration.email) === sender),
  );
}

function occupancyAfter(
  occupancy: readonly Occupancy[],
  changes: readonly RegistrationChange[],
  standing: readonly Registration[],
): readonly Occupancy[] {
  const rows = new Map(occupancy.map((row) => [`${row.eventId} ${row.mode}`, row]));
  for (const change of changes) {
    const { registration, sign } = weigh(change, standing);
    if (registration === null) continue;
    const key = `${registration.eventId} ${registration.attendance}`;
    const row = rows.get(key) ?? { eventId: registration.eventId, mode: registration.attendance, held: 0, waiting: 0 };
    const waiting = registration.status === 'waiting';
    rows.set(key, {
      ...row,
      held: row.held + (waiting ? 0 : sign * registration.seats),
      waiting: row.waiting + (waiting ? sign : 0),
    });
  }
  return [...rows.values()];
}

function weigh(
  change: RegistrationChange,
  standing: readonly Registration[],
): { readonly registration: Registration | null; readonly sign: 1 | -1 } {
  switch (change.kind) {
    case 'add':
      return { registration: change.registration, sign: 1 };
    case 'status':
      return { registration: standing.find((row) => row.id === change.id) ?? null, sign: -1 };
  }
}

function standingAfter(
  standing: readonly Registration[],
  changes: readonly RegistrationChange[],
): readonly Registration[] {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'status' ? [change.id] : [])));
  const added = changes.flatMap((change) => (change.kind === 'add' ? [change.registration] : []));
  return [...standing.filter((registration) => !gone.has(registration.id)), ...added];
}

function quiet(decision: Decision): Outcome {
  return { decisions: [decision], changes: [], letters: [], question: null, filing: 'none' };
}

function only(decision: Decision): Step {
  return { decision, changes: [], letters: [] };
}

function human(why: HumanReason): Step {
  return only({ kind: 'human', why });
}
