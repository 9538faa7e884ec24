// What the rules for organisers' commands are given, and what one command leads to. Types, and what most rules share. Pure.
import type { RegistrationChange } from '../decision.ts';
import type { Event } from '../event.ts';
import type { LetterOrder } from '../letter.ts';
import { promoteFreed } from '../promote-freed.ts';
import type { Promotion } from '../promote.ts';
import type { Language } from '../reading.ts';
import type { Registration } from '../registration.ts';
import { occupancyAfter } from '../registry-after.ts';
import type { Occupancy } from '../seats.ts';
import type { Temporal } from '../time.ts';
import { refused, type CommandResult, type Refusal, type Standing } from './result.ts';

/** What a command about one event may use: the registry as the commands before it left it. */
export interface DeskInput {
  /** As it is in force. */
  readonly event: Event;
  /** Every registration of the event, the cancelled too, in the order of registering. */
  readonly registrations: readonly Registration[];
  readonly occupancy: readonly Occupancy[];
  /** Who waits, first come first; empty where free seats may not go on by themselves. */
  readonly queue: readonly Registration[];
  /** The house's own: nobody attends from there. */
  readonly address: string;
  /** For those whose language is not known. */
  readonly language: Language;
  readonly calendarDomain: string;
  readonly now: Temporal.Instant;
  readonly newId: () => string;
}

export interface DeskStep {
  readonly result: CommandResult;
  readonly changes: readonly RegistrationChange[];
  /** To attendees. */
  readonly letters: readonly LetterOrder[];
}

export function refusal(why: Refusal): DeskStep {
  return { result: refused(why), changes: [], letters: [] };
}

/** Somebody as a transcript names her. */
export function standingOf({ name, email, registrant, attendance, status }: Registration): Standing {
  return { name, address: email ?? registrant, mode: attendance, status };
}

/** Who moves up after `changes`. */
export function movingUp(input: DeskInput, changes: readonly RegistrationChange[]): Promotion {
  const { event, registrations, queue, now } = input;
  const occupancy = occupancyAfter(input.occupancy, changes, registrations);
  const others = registrations.filter(({ id }) => !queue.some((row) => row.id === id));
  return promoteFreed({ events: [event], occupancy, queue, now }, changes, others);
}
