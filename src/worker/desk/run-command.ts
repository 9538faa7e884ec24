// One command → what becomes of it. The rules are the domain's; here they get the registry, and what they decide is written down.
import { add } from '../../domain/desk/add.ts';
import { approve, decline, type Awaiting } from '../../domain/desk/approve.ts';
import { cancel } from '../../domain/desk/cancel.ts';
import { capacity, openOrClose, type Changeable, type EventStep } from '../../domain/desk/change-event.ts';
import type { Command, Who } from '../../domain/desk/command.ts';
import type { DeskInput, DeskStep } from '../../domain/desk/desk-step.ts';
import { done, refused } from '../../domain/desk/result.ts';
import { NO_CHANGES } from '../../domain/event-changes.ts';
import type { Event } from '../../domain/event.ts';
import { eventChanges, setEventChanges } from '../../store/event-changes.ts';
import { eventsAsMade, refreshEvents } from '../effective-events.ts';
import { queueLetters, recordChanges } from '../record-changes.ts';
import { checkInByMail } from './check-in-by-mail.ts';
import { confirmPrepared, dropPrepared } from './confirm.ts';
import { deskInput, eventOf, only, type Carried, type Desk } from './desk.ts';
import { answerMail, ignoreMail, registerMail } from './mails.ts';
import { prepareAnnouncement, prepareMessage } from './prepare.ts';
import { sendList } from './send-list.ts';

export function runCommand(desk: Desk, command: Command): Promise<Carried> {
  switch (command.kind) {
    case 'register':
      return registerMail(desk, command);
    case 'ignore':
      return ignoreMail(desk, command.number);
    case 'answer':
      return answerMail(desk, command);
    case 'yes':
      return confirmPrepared(desk);
    case 'no':
      return dropPrepared(desk);
    case 'help':
      return Promise.resolve(only(done({ did: 'help' })));
    case 'approve':
      return decideAwaiting(desk, command.who, approve);
    case 'decline':
      return decideAwaiting(desk, command.who, decline);
    case 'add':
    case 'cancel':
    case 'capacity':
    case 'close':
    case 'open':
    case 'send-list':
    case 'message':
    case 'announce':
    case 'check-in':
      return aboutEvent(desk, command);
  }
}

type EventCommand = Exclude<
  Command,
  { kind: 'register' | 'ignore' | 'answer' | 'yes' | 'no' | 'help' | 'approve' | 'decline' }
>;

async function aboutEvent(desk: Desk, command: EventCommand): Promise<Carried> {
  const event = eventOf(desk);
  if (event === null) return only(noEvent(desk));
  switch (command.kind) {
    case 'add':
      return carryOut(desk, event, (input) => add(input, command));
    case 'cancel':
      return carryOut(desk, event, (input) => cancel(input, command.who));
    case 'capacity':
      return changeEvent(desk, event, (input, changeable) => capacity(input, changeable, command));
    case 'close':
      return changeEvent(desk, event, (input, changeable) => openOrClose(input, changeable, 'closed'));
    case 'open':
      return changeEvent(desk, event, (input, changeable) => openOrClose(input, changeable, 'open'));
    case 'send-list':
      return sendList(desk, event);
    case 'message':
      return prepareMessage(desk, event, command);
    case 'announce':
      return prepareAnnouncement(desk, event);
    case 'check-in':
      return checkInByMail(desk, event, command.who);
  }
}

function noEvent({ thread }: Desk) {
  return refused({ why: thread.eventId === null ? 'which-event' : 'no-such-event' });
}

async function decideAwaiting(
  desk: Desk,
  who: number | Who,
  rule: (input: DeskInput, awaiting: Awaiting) => DeskStep,
): Promise<Carried> {
  const item = typeof who === 'number' ? desk.thread.items.find(({ number }) => number === who) : undefined;
  if (typeof who === 'number') {
    if (item === undefined) return only(refused({ why: 'no-such-number', number: who }));
    if (item.kind === 'mail') return only(refused({ why: 'not-pending-number', number: who }));
  }
  const event = eventOf(desk);
  if (event === null) return only(noEvent(desk));
  const awaiting =
    typeof who === 'number' ? { registrationIds: item?.kind === 'pending' ? item.registrationIds : [] } : { who };
  return carryOut(desk, event, (input) => rule(input, awaiting));
}

async function carryOut(desk: Desk, event: Event, rule: (input: DeskInput) => DeskStep): Promise<Carried> {
  const { context, tx, now } = desk;
  return writeDown(desk, rule(await deskInput(tx, event, context, now)));
}

async function writeDown(desk: Desk, { result, changes, letters }: DeskStep): Promise<Carried> {
  const { context, tx, organiser, ledgerId, now } = desk;
  await recordChanges(tx, changes, { kind: 'organiser', address: organiser.address }, now);
  // No answers to the organiser's mail, also where she attends herself: in the thread with us she is nobody's guest.
  const occasion = { from: '', answered: { messageId: null, references: [] }, ledgerId };
  return { results: [result], letters: await queueLetters(context, tx, letters, occasion, now) };
}

/** In force at once: for the commands and mails that follow, and for every command line. */
async function changeEvent(
  desk: Desk,
  event: Event,
  rule: (input: DeskInput, changeable: Changeable) => EventStep,
): Promise<Carried> {
  const { context, tx, now } = desk;
  const made = await eventsAsMade(tx, context.fileEvents, context.config);
  const fromFile = made.find(({ id }) => id === event.id) ?? event;
  const changes = (await eventChanges(tx)).get(event.id) ?? NO_CHANGES;
  const step = rule(await deskInput(tx, event, context, now), { fromFile, changes });
  if (step.eventChanges !== null) {
    await setEventChanges(tx, event.id, step.eventChanges, now.toString());
    await refreshEvents(context, tx);
  }
  return writeDown(desk, step);
}
