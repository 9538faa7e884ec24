// Erasing one person within one transaction: her seats are given up and passed on, her traces go, organisers are told.
import { comparable } from '../../domain/address.ts';
import { cancelledFrom } from '../../domain/decide-cancel.ts';
import type { RegistrationChange } from '../../domain/decision.ts';
import { hintOf, type ErasedSeat, type Erasure } from '../../domain/dossier.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterOrder } from '../../domain/letter.ts';
import { mayPromote } from '../../domain/mode.ts';
import { promote } from '../../domain/promote.ts';
import { holdsSeats, isStanding, type Registration } from '../../domain/registration.ts';
import { before, type Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import { noteErasure } from '../../store/erasures.ts';
import { forgetPerson } from '../../store/forget-person.ts';
import type { Cause } from '../../store/history.ts';
import { nextWaiting } from '../../store/registrations.ts';
import { tracesOf, type Traces } from '../../store/traces.ts';
import type { Context } from '../context.ts';
import { occupancyRows } from '../occupancy-rows.ts';
import { queueLetters, recordChanges } from '../record-changes.ts';
import { oweScrub } from './scrub.ts';

export type Erasing = Pick<Context, 'config' | 'letters' | 'newId'>;

/** More people than one erasure can make room for are moved by the agenda. */
const LONGEST_LOOK_AT_QUEUE = 200;

/** What erasing `address` would do; changes nothing. Throws StoreError (damaged-row). */
export async function planErasure(
  { config }: Pick<Erasing, 'config'>,
  reader: Reader,
  address: string,
  now: Temporal.Instant,
): Promise<Erasure> {
  const traces = await tracesOf(reader, address);
  return {
    events: seatsOf(config.events, traces, now),
    mails: traces.written.length + traces.named.length,
    letters: traces.letters.length,
    withdrawn: traces.othersLetters.length,
  };
}

/**
 * Erases whatever is kept about `address`, and queues the letters to organisers and to those who move up. Her own last letter is
 * up to the caller, after this. Throws StoreError (damaged-row).
 */
export async function erasePerson(
  desk: Erasing,
  tx: Tx,
  address: string,
  cause: Cause,
  now: Temporal.Instant,
): Promise<Erasure> {
  const { config } = desk;
  const traces = await tracesOf(tx, address);
  const events = seatsOf(config.events, traces, now);
  const leaving = [...traces.own, ...traces.made].filter((row) => leaves(row, traces, config.events, now));
  await recordChanges(tx, leaving.map(toCancelled), cause, now);
  const { mails, letters, withdrawn } = await forgetPerson(tx, traces.address, now.toString());
  await noteErasure(tx, traces.address, now.toString());
  await oweScrub(tx, now);
  await passOn(desk, tx, leaving, now);
  const erasure: Erasure = { events, mails, letters, withdrawn };
  await queueLetters(desk, tx, notices(desk, erasure), null, now);
  return erasure;
}

/** Whether the registration is given up: hers, and those of people without an address who have no seat yet and whom nobody could tell. */
function leaves(row: Registration, traces: Traces, events: readonly Event[], now: Temporal.Instant): boolean {
  const event = events.find(({ id }) => id === row.eventId);
  if (event === undefined || !isStanding(row.status) || !before(now, event.ends.toInstant())) return false;
  if (traces.own.includes(row)) return row.status !== 'attended' && row.status !== 'absent';
  return row.email === null && row.status !== 'confirmed' && row.status !== 'attended' && row.status !== 'absent';
}

function toCancelled(row: Registration): RegistrationChange {
  const { status, offeredUntil, calendarSequence } = cancelledFrom(row);
  return { kind: 'update', id: row.id, to: { status, offeredUntil, calendarSequence } };
}

function seatsOf(events: readonly Event[], traces: Traces, now: Temporal.Instant): readonly ErasedSeat[] {
  const seat = (row: Registration, fate: ErasedSeat['fate']): ErasedSeat => ({
    event: events.find(({ id }) => id === row.eventId) ?? null,
    eventId: row.eventId,
    hint: hintOf(row.name, row.email),
    registeredAt: row.registeredAt,
    seats: row.seats,
    fate,
  });
  const fateOf = (row: Registration): ErasedSeat['fate'] => (leaves(row, traces, events, now) ? 'freed' : 'counted');
  const made = traces.made.filter(({ email, status }) => email === null && isStanding(status));
  return [
    ...traces.own.map((row) => seat(row, fateOf(row))),
    ...made.map((row) => seat(row, fateOf(row) === 'freed' ? 'freed' : 'stays-unreachable')),
  ];
}

/** Her seats go to those who wait, as after any cancellation; read anew, for she may have registered some of them. */
async function passOn(desk: Erasing, tx: Tx, leaving: readonly Registration[], now: Temporal.Instant): Promise<void> {
  for (const event of desk.config.events) {
    const modes = leaving.filter(
      (row) => row.eventId === event.id && (holdsSeats(row.status) || row.status === 'waiting'),
    );
    for (const mode of new Set(modes.map(({ attendance }) => attendance))) {
      if (!mayPromote(desk.config.mode, event)) continue;
      const queue = await nextWaiting(tx, event.id, mode, LONGEST_LOOK_AT_QUEUE);
      const { changes, letters } = promote(event, mode, await occupancyRows(tx, [event.id]), queue, now);
      await recordChanges(tx, changes, { kind: 'agenda' }, now);
      await queueLetters(desk, tx, letters, null, now);
    }
  }
}

/** One to each organiser of her events, about those; to those of the house where she was registered for none. */
function notices({ config }: Erasing, erasure: Erasure): readonly LetterOrder[] {
  const organisers = new Map<string, ErasedSeat[]>();
  for (const seat of erasure.events)
    for (const address of seat.event?.organisers ?? config.organisers)
      organisers.set(comparable(address), [...(organisers.get(comparable(address)) ?? []), seat]);
  if (organisers.size === 0) for (const address of config.organisers) organisers.set(comparable(address), []);
  return [...organisers].map(([address, events]) => ({
    to: { name: null, address },
    language: config.languages[0] ?? 'en',
    content: { name: 'erasure-notice', erasure: { ...erasure, events } },
    registrationId: null,
  }));
}
