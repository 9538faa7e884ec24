// From a reading and the state of the registry to what is done: one decision a request, and all that follows. Pure.
import { comparable, domainOf, type Address } from './address.ts';
import { askWhatIsMissing } from './decide-ask.ts';
import { decideAmend } from './decide-amend.ts';
import { decideCalendarAnswer } from './decide-calendar.ts';
import { decideCancel } from './decide-cancel.ts';
import { claim } from './decide-offer.ts';
import { decideRegister } from './decide-register.ts';
import type { RequestInput, Step } from './decide-step.ts';
import { filingFor, type Decision, type Outcome } from './decision.ts';
import type { Event } from './event.ts';
import { judge } from './judge.ts';
import type { LetterOrder } from './letter.ts';
import { notOurOwn } from './not-our-own.ts';
import { promoteFreed } from './promote-freed.ts';
import type { Reading, Request } from './reading.ts';
import type { Registration } from './registration.ts';
import { occupancyAfter, standingAfter } from './registry-after.ts';
import type { Occupancy } from './seats.ts';
import type { Temporal } from './time.ts';
import type { HumanReason } from './reasons.ts';

/** What this transaction sees of the registry, as far as the mail is concerned. */
export interface RegistryView {
  /** For every event that the reading or the sender's registrations concern. */
  readonly occupancy: readonly Occupancy[];
  /** Registrations, cancelled ones left out, whose attendee or registrant is the sender or a person of the reading. */
  readonly standing: readonly Registration[];
  /** Who waits for these events, first come first. */
  readonly queue: readonly Registration[];
  /** The registration whose letter the mail answers, by In-Reply-To or References; cancelled ones too. */
  readonly thread: Registration | null;
  /** The registration that a calendar answer is about, by its UID; cancelled ones too. */
  readonly calendar: Registration | null;
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
  /** Our own address: its domain is that of the UIDs of calendar entries. */
  readonly address: string;
  readonly now: Temporal.Instant;
  /** Gives a new id at each call. */
  readonly newId: () => string;
}

export function decide(input: DecideInput): Outcome {
  const { reading, registry } = input;
  if (reading.kind === 'own') return quiet({ kind: 'none', why: 'own-mail' });
  if (reading.kind !== 'person' && reading.kind !== 'calendar-reply') return quiet({ kind: 'none', why: 'machine' });
  if (input.answeredByHuman) return quiet({ kind: 'none', why: 'answered-by-a-human' });
  if (reading.requests.length === 0) return quiet({ kind: 'none', why: 'not-ours' });

  const steps: Step[] = [];
  let { occupancy, standing } = registry;
  for (const request of reading.requests) {
    const step = decideRequest(input, request, occupancy, standing);
    steps.push(step);
    occupancy = occupancyAfter(occupancy, step.changes, [...standing, ...registry.queue]);
    standing = standingAfter(standing, step.changes);
  }
  const changes = steps.flatMap((step) => step.changes);
  const known = registry.calendar === null ? registry.standing : [...registry.standing, registry.calendar];
  const seats = { events: input.events, occupancy, queue: registry.queue, now: input.now };
  const promotion = promoteFreed(seats, changes, known);
  const decisions = steps.map((step) => step.decision);
  const asking = steps.findIndex((step) => step.decision.kind === 'ask');
  const asked = decisions[asking];
  const question = reading.requests[asking];
  return {
    decisions,
    changes: [...changes, ...promotion.changes],
    letters: [...steps.flatMap((step) => step.letters), ...promotion.letters],
    question: asked?.kind === 'ask' && question !== undefined ? { missing: asked.missing, request: question } : null,
    filing: filingFor(decisions, reading.attention),
  };
}

function decideRequest(
  input: DecideInput,
  asRead: Request,
  occupancy: readonly Occupancy[],
  standing: readonly Registration[],
): Step {
  const { reading, from, registry } = input;
  const request = notOurOwn(asRead, input.address);
  const rules: RequestInput = {
    request,
    from: from ?? { name: null, address: '' },
    language: reading.language,
    events: input.events,
    occupancy,
    standing,
    thread: standing.find((row) => row.id === registry.thread?.id) ?? null,
    calendarDomain: domainOf(input.address) ?? 'localhost',
    now: input.now,
    newId: input.newId,
  };
  if (reading.calendar !== null) {
    if (from === null) return human('may-not-reply');
    if (reading.authenticity === 'fail') return human('not-authentic');
    const step = decideCalendarAnswer(rules, reading.calendar, registry.calendar);
    return reading.mayReply ? step : { ...step, letters: step.letters.filter((letter) => !isTo(letter, from)) };
  }
  const offered = acceptsOffer(rules);
  if (offered !== null && from !== null && reading.mayReply) return offered;
  const verdict = judge(request, reading);
  if (verdict.action === 'none') return only({ kind: 'none', why: verdict.why });
  if (verdict.action === 'human') return human(verdict.why);
  if (from === null || !reading.mayReply) return human('may-not-reply');
  switch (verdict.action) {
    case 'register':
      return decideRegister(rules);
    case 'cancel':
      return decideCancel(rules);
    case 'amend':
      return decideAmend(rules);
    case 'ask':
      return askWhatIsMissing(rules, verdict.missing, registry.questionsAsked);
  }
}

/** "Yes, gladly" under the letter that offers a seat. */
function acceptsOffer(rules: RequestInput): Step | null {
  const { thread, request } = rules;
  if (
    thread?.status !== 'offered' ||
    request.doubts.some((doubt) => doubt === 'tentative' || doubt === 'conditional')
  ) {
    return null;
  }
  if (request.intent !== 'confirm' && request.intent !== 'register') return null;
  if (request.attendance !== null && request.attendance !== thread.attendance) return null;
  const event = rules.events.find((candidate) => candidate.id === thread.eventId);
  return event === undefined ? null : claim(rules, event, [thread]);
}

function isTo(letter: LetterOrder, { address }: Address): boolean {
  return comparable(letter.to.address) === comparable(address);
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
