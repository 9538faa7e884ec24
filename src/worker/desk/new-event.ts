// An organiser's mail "new event", and her answers about the event: what was read goes back to her, and `open` puts it in force.
import { comparable, type Address } from '../../domain/address.ts';
import { factsOf as announcementOf } from '../../domain/announcement.ts';
import { corrected, type UnclearLine } from '../../domain/correct-event.ts';
import { deskAddress } from '../../domain/desk-address.ts';
import { eventIdFor } from '../../domain/event-id.ts';
import type { EventId } from '../../domain/event.ts';
import { eventOf, obstaclesTo } from '../../domain/mailed-event.ts';
import type { MailedEventReport } from '../../domain/mailed-event-report.ts';
import type { Language, Reading } from '../../domain/reading.ts';
import { readAnnouncement } from '../../reading/announcement/read-announcement.ts';
import { readEventAnswer } from '../../reading/announcement/read-answer.ts';
import type { Clockwork } from '../../reading/announcement/when/find-when.ts';
import { newEventIn } from '../../reading/announcement/trigger.ts';
import type { Tx } from '../../store/database.ts';
import { noteDeskMail, openDeskThread, type DeskThread } from '../../store/desk-threads.ts';
import { dropMailedEvent, mailedEvents, putMailedEvent } from '../../store/mailed-events.ts';
import { eventsWithRegistrations } from '../../store/registrations.ts';
import { announcedFacts, setAnnounced } from '../../store/snapshots.ts';
import type { Context } from '../context.ts';
import { refreshEvents } from '../effective-events.ts';
import type { ArrivedMail, Handled } from '../handled.ts';
import { queueLetters } from '../record-changes.ts';
import { draftOf, rowFacts, type Draft } from './mailed-draft.ts';
import { recordAtDesk } from './record-at-desk.ts';
import { COPY, recordSeenBefore } from '../record-seen-before.ts';

/**
 * Takes a mail that asks for a new event; null for any other mail, and for one that does not surely come from an organiser: that one
 * goes the usual way, where a human sees it.
 */
export async function handleNewEvent(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  reading: Reading,
): Promise<Handled | null> {
  const { mail } = arrived;
  const organiser = organiserOf(context, arrived, reading);
  if (organiser === null || mail.messageId === null) return null;
  const announcement = newEventIn(mail);
  if (announcement === null) return null;
  const at = context.clock.now().toString();
  if (!(await noteDeskMail(tx, mail.messageId, at))) return recordSeenBefore(tx, arrived, COPY, at);
  const facts = readAnnouncement(announcement, clockworkOf(context));
  const draft: Draft = {
    id: eventIdFor(facts.title?.value ?? '', await takenIds(context, tx)),
    key: context.newId(),
    language: reading.language,
    state: 'draft',
    organiser: comparable(organiser.address),
    facts,
  };
  await putMailedEvent(tx, rowFacts(draft), at);
  const report: MailedEventReport = {
    id: draft.id,
    step: 'noted',
    heldUp: false,
    facts,
    obstacles: obstaclesTo(facts, context.config, context.clock.now()),
    unclear: [],
  };
  return tell(context, tx, arrived, reading, { draft, report, organiser });
}

/** Takes an organiser's authentic answer to a letter about an event that came by mail. */
export async function handleNewEventAnswer(
  context: Context,
  tx: Tx,
  thread: DeskThread,
  arrived: ArrivedMail,
): Promise<Handled> {
  const { mail } = arrived;
  const now = context.clock.now();
  const at = now.toString();
  const [organiser] = mail.from;
  const key = thread.pending?.['draft'];
  const draft = (await mailedEvents(tx)).map(draftOf).find((one) => one.key === key);
  // Both are looked at before it comes here; a draft is never thrown away.
  if (draft === undefined || organiser === undefined)
    throw new Error(`desk thread ${String(thread.id)} is about no event that came by mail`);
  const answer = readEventAnswer(mail, clockworkOf(context));
  const taken = await takenIds(context, tx);
  const unclear: UnclearLine[] = [...answer.unclear];
  const inFile = context.fileEvents.some(({ id }) => id === draft.id);
  const overtaken = inFile && draft.state === 'open';
  if (overtaken && answer.corrections.length > 0) unclear.push({ line: draft.id, why: 'in-a-file' });
  const corrections = answer.corrections.filter((correction) => {
    if (overtaken) return false;
    if (correction.kind !== 'id' || (correction.to === draft.id && !inFile)) return true;
    const why = draft.state === 'open' ? 'id-fixed' : taken.has(correction.to) ? 'id-taken' : null;
    if (why !== null) unclear.push({ line: `id: ${correction.to}`, why });
    return why === null;
  });
  // An id that a file has taken meanwhile is asked for no longer.
  const before = inFile ? { ...draft.facts, id: null } : draft.facts;
  const facts = corrected(before, corrections);
  const obstacles = obstaclesTo(facts, context.config, now);
  const mayOpen = answer.open && obstacles.length === 0 && unclear.length === 0;
  const common = { facts, obstacles, unclear, heldUp: answer.open && !mayOpen };
  if (draft.state === 'open') {
    const changed = obstacles.length === 0 && corrections.length > 0;
    const kept: Draft = changed ? { ...draft, facts } : draft;
    if (changed) await inForce(context, tx, kept, at);
    const step = changed ? 'changed' : 'unchanged';
    const report: MailedEventReport = { ...common, id: draft.id, step, heldUp: false };
    return tell(context, tx, arrived, null, { draft: kept, report, organiser });
  }
  const title = facts.title?.value ?? null;
  const id = inFile && facts.id === null ? eventIdFor(title ?? '', taken) : idAfter(draft, facts.id, title, taken);
  if (id !== draft.id) await dropMailedEvent(tx, draft.id);
  const next: Draft = { ...draft, id, facts, state: mayOpen ? 'open' : 'draft' };
  if (mayOpen) await inForce(context, tx, next, at);
  else await putMailedEvent(tx, rowFacts(next), at);
  const report: MailedEventReport = { ...common, id, step: mayOpen ? 'opened' : 'noted' };
  return tell(context, tx, arrived, null, { draft: next, report, organiser });
}

/** The organiser of the house who surely wrote it; null for everybody else, and for machines. */
function organiserOf({ config }: Context, { mail }: ArrivedMail, reading: Reading): Address | null {
  const [from, second] = mail.from;
  if (from === undefined || second !== undefined) return null;
  if (reading.kind !== 'person' || !reading.mayReply || reading.authenticity !== 'pass') return null;
  return config.organisers.some((address) => comparable(address) === comparable(from.address)) ? from : null;
}

function clockworkOf({ config, clock }: Context): Clockwork {
  return { today: clock.now().toZonedDateTimeISO(config.timeZone).toPlainDate(), timeZone: config.timeZone };
}

/** Ids that an event, a draft or people's registrations have, also those of events whose file was removed. */
async function takenIds({ fileEvents }: Context, tx: Tx): Promise<ReadonlySet<EventId>> {
  const mailed = await mailedEvents(tx);
  const registered = await eventsWithRegistrations(tx);
  return new Set([...fileEvents.map(({ id }) => id), ...mailed.map(({ id }) => id), ...registered]);
}

/** As the organiser asked; else out of the title, as soon as it has one. */
function idAfter(draft: Draft, asked: EventId | null, title: string | null, taken: ReadonlySet<EventId>): EventId {
  if (asked !== null) return asked;
  if (title === null || title === draft.facts.title?.value) return draft.id;
  const others = new Set(taken);
  others.delete(draft.id);
  return eventIdFor(title, others);
}

/** From now on it is an event like any other, and this is how attendees know it. */
async function inForce(context: Context, tx: Tx, draft: Draft, at: string): Promise<void> {
  await putMailedEvent(tx, rowFacts(draft), at);
  const event = eventOf(draft.facts, draft.id, context.config);
  if (event !== null && (await announcedFacts(tx, draft.id)) === null)
    await setAnnounced(tx, draft.id, announcementOf(event), at);
  await refreshEvents(context, tx);
}

interface Told {
  readonly draft: Draft;
  readonly report: MailedEventReport;
  readonly organiser: Address;
}

/** Records the mail and answers it with the event as it stands, under an address of its own for the next answer. */
async function tell(
  context: Context,
  tx: Tx,
  arrived: ArrivedMail,
  reading: Reading | null,
  { draft, report, organiser }: Told,
): Promise<Handled> {
  const now = context.clock.now();
  const decision = { kind: 'mailed-event', eventId: draft.id, step: report.step } as const;
  const ledgerId = await recordAtDesk(context, tx, arrived, reading, decision, 'handled');
  const token = context.newId();
  await openDeskThread(
    tx,
    {
      token,
      kind: 'new-event',
      eventId: draft.id,
      organiser: comparable(organiser.address),
      items: [],
      pending: { draft: draft.key },
    },
    now.toString(),
  );
  const language: Language = draft.language;
  const order = {
    to: organiser,
    language,
    content: { name: 'new-event', report },
    registrationId: null,
    replyTo: deskAddress(context.config, token),
  } as const;
  const occasion = { from: organiser.address, answered: arrived.mail, ledgerId };
  const letters = await queueLetters(context, tx, [order], occasion, now);
  return {
    kind: 'handled',
    messageId: arrived.mail.messageId,
    from: organiser.address,
    mailKind: 'person',
    decisions: [`mailed-event:${draft.id}:${report.step}`],
    letters,
  };
}
