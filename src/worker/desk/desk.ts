// What carrying out one organiser's mail works with, and the registry in the shape that the rules for commands reckon with.
import { domainOf, type Address } from '../../domain/address.ts';
import type { CommandLine } from '../../domain/desk/command.ts';
import type { DeskInput } from '../../domain/desk/desk-step.ts';
import type { Prepared } from '../../domain/desk/prepared.ts';
import type { CommandResult } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterAttachment, OutgoingMessage } from '../../domain/letter.ts';
import { mayPromote } from '../../domain/mode.ts';
import type { Language } from '../../domain/reading.ts';
import type { Registration } from '../../domain/registration.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import type { DeskThread } from '../../store/desk-threads.ts';
import { listByEvent, nextWaiting } from '../../store/registrations.ts';
import type { Context } from '../context.ts';
import { occupancyRows } from '../occupancy-rows.ts';

/** One organiser's mail while its commands are carried out. */
export interface Desk {
  readonly context: Context;
  readonly tx: Tx;
  readonly thread: DeskThread;
  /** Who commands. */
  readonly organiser: Address;
  readonly language: Language;
  /** The row of her mail in the ledger. */
  readonly ledgerId: number;
  readonly lines: readonly CommandLine[];
  readonly now: Temporal.Instant;
}

/** What became of one command, beyond what is written down already. */
export interface Carried {
  readonly results: readonly CommandResult[];
  /** Letters to attendees that were queued. */
  readonly letters?: readonly OutgoingMessage[];
  /** What waits for a yes. */
  readonly prepared?: Prepared;
  /** For the transcript. */
  readonly attachments?: readonly LetterAttachment[];
}

export function only(result: CommandResult): Carried {
  return { results: [result] };
}

/** The event of the letter that is answered, as it is in force now; null where there is none. */
export function eventOf({ context, thread }: Pick<Desk, 'context' | 'thread'>): Event | null {
  return context.config.events.find(({ id }) => id === thread.eventId) ?? null;
}

/** More people than one command can free or make seats for are moved by the agenda. */
const LONGEST_LOOK_AT_QUEUE = 200;

/** The registry of `event` as `reader` sees it. */
export async function deskInput(
  reader: Reader,
  event: Event,
  { config, newId }: Pick<Context, 'config' | 'newId'>,
  now: Temporal.Instant,
): Promise<DeskInput> {
  return {
    event,
    registrations: await listByEvent(reader, event.id),
    occupancy: await occupancyRows(reader, [event.id]),
    queue: mayPromote(config.mode, event) ? await queueOf(reader, event) : [],
    address: config.address,
    language: config.languages[0] ?? 'en',
    calendarDomain: domainOf(config.address) ?? 'localhost',
    now,
    newId,
  };
}

async function queueOf(reader: Reader, event: Event): Promise<readonly Registration[]> {
  const queue: Registration[] = [];
  for (const { mode } of event.attendance)
    queue.push(...(await nextWaiting(reader, event.id, mode, LONGEST_LOOK_AT_QUEUE)));
  return queue;
}
