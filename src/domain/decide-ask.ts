// A wish that lacks the event or the person: the registry may know it, else one short question is asked. Pure.
import { decideAmend } from './decide-amend.ts';
import { decideCancel } from './decide-cancel.ts';
import type { RequestInput, Step } from './decide-step.ts';
import type { Decision } from './decision.ts';
import { phaseOf } from './event.ts';
import { ownRegistrations } from './whose.ts';
import type { HumanReason } from './reasons.ts';

/** Two questions to one person are enough; then a human takes over. */
const MOST_QUESTIONS = 2;

export function askWhatIsMissing(rules: RequestInput, missing: 'which-event' | 'who', questionsAsked: number): Step {
  const { request } = rules;
  if (missing === 'which-event' && (request.intent === 'cancel' || request.intent === 'amend')) {
    // Who stands for one event only can mean no other.
    const own = ownRegistrations(rules, null).filter(
      (registration) => request.candidates.length === 0 || request.candidates.includes(registration.eventId),
    );
    const eventIds = new Set(own.map((registration) => registration.eventId));
    const [eventId] = eventIds;
    if (eventIds.size === 1 && eventId !== undefined) {
      const known: RequestInput = { ...rules, request: { ...request, event: eventId } };
      return request.intent === 'cancel' ? decideCancel(known) : decideAmend(known);
    }
    if (eventIds.size === 0) {
      return request.intent === 'cancel' ? only({ kind: 'none', why: 'nothing-stands' }) : human('not-registered');
    }
  }
  if (questionsAsked >= MOST_QUESTIONS) return human('asked-enough');
  return missing === 'who' ? askWho(rules) : askWhichEvent(rules);
}

function askWho(rules: RequestInput): Step {
  const { request, from, language } = rules;
  const event = rules.events.find((candidate) => candidate.id === request.event);
  if (event === undefined) return human('unsure');
  const content = { name: 'who', event, partySize: request.partySize } as const;
  const decision: Decision = { kind: 'ask', missing: 'who', intent: request.intent };
  return { decision, changes: [], letters: [{ to: from, language, content, registrationId: null }] };
}

function askWhichEvent(rules: RequestInput): Step {
  const { request, from, language } = rules;
  const own = new Set(ownRegistrations(rules, null).map((registration) => registration.eventId));
  const possible = rules.events.filter((event) =>
    request.intent === 'register' ? phaseOf(event, rules.now) === 'open' : own.has(event.id),
  );
  const named = possible.filter((event) => request.candidates.includes(event.id));
  const events = named.length > 1 ? named : possible;
  if (events.length === 0) return human('no-open-event');
  const intent = request.intent === 'cancel' || request.intent === 'amend' ? request.intent : 'register';
  const content = { name: 'which-event', events, intent } as const;
  const decision: Decision = { kind: 'ask', missing: 'which-event', intent: request.intent };
  return { decision, changes: [], letters: [{ to: from, language, content, registrationId: null }] };
}

function only(decision: Decision): Step {
  return { decision, changes: [], letters: [] };
}

function human(why: HumanReason): Step {
  return only({ kind: 'human', why });
}
