// The answer to "shall I send this?": a plain yes sends what was shown, once.
import { isAsShown, type Prepared } from '../../domain/desk/prepared.ts';
import { messageLetters } from '../../domain/desk/message.ts';
import { done, refused, type CommandResult, type Refusal } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import { dispatchOf } from '../../domain/mode.ts';
import { useDeskThread } from '../../store/desk-threads.ts';
import { listByEvent } from '../../store/registrations.ts';
import { announceWithin } from '../announce.ts';
import { queueLetters } from '../record-changes.ts';
import { only, type Carried, type Desk } from './desk.ts';

export async function confirmPrepared(desk: Desk): Promise<Carried> {
  const { context, tx, thread, now } = desk;
  const prepared = preparedIn(desk);
  const why = whyNot(desk, prepared);
  if (why !== null) return only(refused({ why }));
  if (dispatchOf(context.config.mode) === 'withhold') return only(refused({ why: 'shadow' }));
  const actions = prepared.map((action) => ({
    action,
    event: context.config.events.find(({ id }) => id === action.eventId),
  }));
  const known: { readonly action: Prepared; readonly event: Event }[] = [];
  for (const { action, event } of actions) {
    if (event === undefined) return only(refused({ why: 'no-such-event' }));
    if (!isAsShown(action, event)) return only(refused({ why: 'changed-since' }));
    known.push({ action, event });
  }
  if (!(await useDeskThread(tx, thread.id, now.toString()))) return only(refused({ why: 'confirmed-already' }));
  const results: CommandResult[] = [];
  for (const { action, event } of known) results.push(await send(desk, action, event));
  return { results };
}

export async function dropPrepared(desk: Desk): Promise<Carried> {
  const prepared = preparedIn(desk);
  if (prepared.length === 0) return only(refused({ why: 'nothing-to-confirm' }));
  const dropped = await useDeskThread(desk.tx, desk.thread.id, desk.now.toString());
  return only(dropped ? done({ did: 'dropped' }) : refused({ why: 'confirmed-already' }));
}

/** A yes counts where nothing else in the mail throws doubt on it. */
function whyNot({ thread, lines }: Desk, prepared: readonly Prepared[]): NonNullable<SimpleWhy> | null {
  if (prepared.length === 0) return 'nothing-to-confirm';
  if (thread.usedAt !== null) return 'confirmed-already';
  const doubtful = lines.some((line) => line.kind === 'fault' || line.command.kind === 'no');
  return doubtful ? 'unsure-yes' : null;
}

type SimpleWhy = Extract<Refusal['why'], 'nothing-to-confirm' | 'confirmed-already' | 'unsure-yes'>;

function preparedIn({ thread }: Desk): readonly Prepared[] {
  const actions = thread.kind === 'confirm' ? thread.pending?.['actions'] : undefined;
  // Written by askForYes, in the same shape.
  return Array.isArray(actions) ? (actions as readonly Prepared[]) : [];
}

async function send(desk: Desk, action: Prepared, event: Event): Promise<CommandResult> {
  const { context, tx, organiser, ledgerId, now } = desk;
  switch (action.kind) {
    case 'message': {
      const orders = messageLetters(event, await listByEvent(tx, event.id), action);
      const occasion = { from: '', answered: { messageId: null, references: [] }, ledgerId };
      const letters = await queueLetters(context, tx, orders, occasion, now);
      return done({ did: 'sent-message', count: letters.length });
    }
    case 'announcement': {
      const cause = { kind: 'organiser', address: organiser.address } as const;
      const { letters } = await announceWithin(context, tx, event, cause, now);
      return done({ did: 'announced', count: letters.length });
    }
  }
}
