// Commands about a mail with a number: to register whom it names, to leave it, to answer it in the organiser's own words.
import { decide } from '../../domain/decide.ts';
import type { Decision, Outcome, RegistrationChange } from '../../domain/decision.ts';
import { comparable, type Address } from '../../domain/address.ts';
import type { Command } from '../../domain/desk/command.ts';
import { standingOf } from '../../domain/desk/desk-step.ts';
import { eventNamed } from '../../domain/desk/name-event.ts';
import { done, refused, type Refusal } from '../../domain/desk/result.ts';
import { dispatchOf } from '../../domain/mode.ts';
import type { Reading, Request } from '../../domain/reading.ts';
import type { Registration } from '../../domain/registration.ts';
import { aimedAt, asRegistration } from '../../domain/vouch.ts';
import { fileAgain } from '../../store/filings.ts';
import { entryById, noteDecisions, settle, type LedgerEntry } from '../../store/ledger.ts';
import { closeQuestion, questionFor, wasAskedAbout } from '../../store/questions.ts';
import { registrationById } from '../../store/registrations.ts';
import { carryOut } from '../carry-out.ts';
import { actionOf } from '../decision-names.ts';
import { queueLetters } from '../record-changes.ts';
import { viewRegistry } from '../registry-view.ts';
import { only, type Carried, type Desk } from './desk.ts';

/** A mail behind a number that nobody has settled yet. */
async function mailOf({ tx, thread }: Desk, number: number): Promise<LedgerEntry | Refusal> {
  const item = thread.items.find((one) => one.number === number);
  if (item === undefined) return { why: 'no-such-number', number };
  if (item.kind === 'pending') return { why: 'not-a-mail', number };
  const entry = await entryById(tx, item.ledgerId);
  if (entry === null) return { why: 'no-such-number', number };
  return entry.settledAt === null ? entry : { why: 'settled-already', number };
}

export async function registerMail(desk: Desk, command: Extract<Command, { kind: 'register' }>): Promise<Carried> {
  const { context, tx, thread, now } = desk;
  const { config } = context;
  const { number } = command;
  const entry = await mailOf(desk, number);
  if ('why' in entry) return only(refused(entry));
  const writer = writerOf(entry);
  const vouched = writer === null ? null : asRegistration(writer.reading);
  if (writer === null || vouched === null) return only(refused({ why: 'cannot-be-registered', number }));
  // Who organises one event has no say in another.
  const hers = config.events.filter(({ organisers }) => organisers.some((one) => comparable(one) === sender(desk)));
  const named = command.event === null ? null : eventNamed(hers, command.event);
  if (command.event !== null && named === null) return only(refused({ why: 'no-such-event' }));
  const eventId = named?.id ?? thread.eventId;
  const aimed = eventId === null ? vouched : aimedAt(vouched, eventId, named !== null);
  const isHers = ({ event }: Request): boolean => event === null || hers.some(({ id }) => id === event);
  const reading = { ...aimed, requests: aimed.requests.filter(isHers) };
  const { from } = writer;
  const asked = await questionFor(tx, from.address);
  // A question about another mail of hers stays open.
  const question = asked !== null && (await wasAskedAbout(tx, asked, [entry.id])) ? asked : null;
  const outcome = decide({
    reading,
    from,
    answeredByHuman: false,
    events: config.events,
    registry: await viewRegistry(tx, reading, from, question, config, now),
    address: config.address,
    now,
    newId: context.newId,
  });
  const why = whyNothing(outcome.decisions, number);
  // Nobody is told that she is refused when an organiser has only asked.
  if (why !== null) return only(refused(why));
  const before = await rowsBefore(desk, outcome.changes);
  const answered = { messageId: entry.messageId, references: [] };
  const letters = await carryOut(context, tx, outcome, { from, answered, ledgerId: entry.id, question });
  const [first] = outcome.decisions;
  await noteDecisions(tx, entry.id, actionOf(first), outcome.decisions);
  // Among the drafts it goes to the handled mail when the draft is sent.
  const waits = dispatchOf(config.mode) === 'draft' && letters.length > 0;
  await settleMail(desk, entry, waits ? 'settled' : 'settled-handled');
  const people = peopleAfter(outcome, before).map(standingOf);
  const asks = outcome.decisions.some(({ kind }) => kind === 'ask');
  return { results: [asks ? done({ did: 'asked', number }) : done({ did: 'registered', number, people })], letters };
}

export async function ignoreMail(desk: Desk, number: number): Promise<Carried> {
  const { tx, now } = desk;
  const entry = await mailOf(desk, number);
  if ('why' in entry) return only(refused(entry));
  const question = entry.sender === null ? null : await questionFor(tx, entry.sender);
  // A question about another mail of hers stays open.
  if (question !== null && (await wasAskedAbout(tx, question, [entry.id])))
    await closeQuestion(tx, question.id, 'dropped', now.toString());
  await settleMail(desk, entry, 'settled');
  return only(done({ did: 'ignored', number }));
}

export async function answerMail(desk: Desk, command: Extract<Command, { kind: 'answer' }>): Promise<Carried> {
  const { context, tx, now } = desk;
  const { number, text, greeted } = command;
  const entry = await mailOf(desk, number);
  if ('why' in entry) return only(refused(entry));
  const writer = writerOf(entry);
  if (writer === null || asRegistration(writer.reading) === null)
    return only(refused({ why: 'may-not-be-answered', number }));
  const dispatch = dispatchOf(context.config.mode);
  if (dispatch === 'withhold') return only(refused({ why: 'shadow' }));
  const { from, reading } = writer;
  const content = { name: 'answer', subject: withoutPrefix(entry.subject), text, greeted } as const;
  const occasion = {
    from: from.address,
    answered: { messageId: entry.messageId, references: [] },
    ledgerId: entry.id,
  };
  const order = { to: from, language: reading.language, content, registrationId: null };
  const letters = await queueLetters(context, tx, [order], occasion, now);
  // Among the drafts it goes to the handled mail when the draft is sent.
  await settleMail(desk, entry, dispatch === 'draft' ? 'settled' : 'settled-handled');
  return { results: [done({ did: 'answered', number, who: from })], letters };
}

function sender({ organiser }: Desk): string {
  return comparable(organiser.address);
}

interface WriterOf {
  readonly from: Address;
  readonly reading: Reading;
}

function writerOf({ sender, reading }: LedgerEntry): WriterOf | null {
  if (sender === null || reading === null) return null;
  return { from: { name: reading.sender?.name ?? null, address: sender }, reading };
}

async function settleMail({ tx, now }: Desk, entry: LedgerEntry, filing: 'settled' | 'settled-handled'): Promise<void> {
  await settle(tx, [entry.id], now.toString());
  await fileAgain(tx, entry.id, filing);
}

/** Why nothing would come of registering; null where something does. */
function whyNothing(decisions: readonly Decision[], number: number): Refusal | null {
  let why: Refusal = { why: 'cannot-be-registered', number };
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'register':
      case 'already-registered':
      case 'cancel':
      case 'amend':
      case 'claim':
      case 'ask':
        return null;
      case 'refuse':
        why = whyRefused(decision);
        break;
      case 'note-answer':
      case 'commands':
      case 'refuse-command':
      case 'human':
      case 'none':
        break;
    }
  }
  return why;
}

function whyRefused({ why, mode }: Extract<Decision, { kind: 'refuse' }>): Refusal {
  switch (why) {
    case 'full':
      return { why: 'full', mode: mode ?? 'in-person' };
    case 'past':
      return { why: 'over' };
    case 'cancelled':
      return { why: 'called-off' };
    case 'closed':
    case 'not-yet-open':
      return { why: 'registration-closed' };
  }
}

async function rowsBefore({ tx }: Desk, changes: readonly RegistrationChange[]): Promise<readonly Registration[]> {
  const rows: Registration[] = [];
  for (const change of changes) {
    const row = change.kind === 'update' ? await registrationById(tx, change.id) : null;
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** Who was registered or changed, as they stand now. */
function peopleAfter({ changes }: Outcome, before: readonly Registration[]): readonly Registration[] {
  const rows = new Map<string, Registration>();
  for (const change of changes) {
    if (change.kind === 'add') rows.set(change.registration.id, change.registration);
    else {
      const old = rows.get(change.id) ?? before.find(({ id }) => id === change.id);
      if (old !== undefined) rows.set(change.id, { ...old, ...change.to });
    }
  }
  return [...rows.values()];
}

/** "Re: Lift?" is answered with one "Re:". */
function withoutPrefix(subject: string | null): string | null {
  const bare = subject?.replace(/^(?:\s*(?:re|antw|aw|sv)\s*:)+\s*/i, '').trim() ?? '';
  return bare === '' ? null : bare;
}
