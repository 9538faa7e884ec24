// What organisers change of an event by command, kept beside its file. Whoever edits the file later has the last word. Pure.
import { before, type IsoInstant, Temporal } from './time.ts';
import type { AttendanceMode, Event } from './event.ts';

/** `instead`: what the file said when the command came; once it says something else, the file counts. */
export interface CapacityChange {
  readonly mode: AttendanceMode;
  /** Seats; null: no limit. */
  readonly to: number | null;
  readonly instead: number | null;
}

export interface PhaseChange {
  readonly to: 'open' | 'closed';
  readonly at: IsoInstant;
  /** `opens` and `closes` of the file, each an instant or null. */
  readonly instead: { readonly opens: IsoInstant | null; readonly closes: IsoInstant | null };
}

export interface EventChanges {
  readonly capacities: readonly CapacityChange[];
  readonly registration: PhaseChange | null;
}

export const NO_CHANGES: EventChanges = { capacities: [], registration: null };

/** `event` as its file has it, with what was commanded since. */
export function withChanges(event: Event, { capacities, registration }: EventChanges): Event {
  const attendance = event.attendance.map((offer) => {
    const change = capacities.find(({ mode }) => mode === offer.mode);
    return change !== undefined && change.instead === offer.capacity ? { ...offer, capacity: change.to } : offer;
  });
  if (registration === null || !sameTimes(event, registration.instead)) return { ...event, attendance };
  return { ...event, attendance, registration: { ...event.registration, ...timesAfter(event, registration) } };
}

/** `changes` with another capacity; `event` as its file has it. */
export function changeCapacity(
  changes: EventChanges,
  event: Event,
  mode: AttendanceMode,
  to: number | null,
): EventChanges {
  const instead = event.attendance.find((offer) => offer.mode === mode)?.capacity ?? null;
  const others = changes.capacities.filter((change) => change.mode !== mode);
  return { ...changes, capacities: to === instead ? others : [...others, { mode, to, instead }] };
}

/** `changes` with registration opened or closed at `at`; `event` as its file has it. */
export function changeRegistration(
  changes: EventChanges,
  event: Event,
  to: 'open' | 'closed',
  at: Temporal.Instant,
): EventChanges {
  return { ...changes, registration: { to, at: at.toString(), instead: timesOf(event) } };
}

function timesOf({ registration: { opens, closes } }: Event): PhaseChange['instead'] {
  return { opens: opens?.toInstant().toString() ?? null, closes: closes?.toInstant().toString() ?? null };
}

function sameTimes(event: Event, { opens, closes }: PhaseChange['instead']): boolean {
  const now = timesOf(event);
  return now.opens === opens && now.closes === closes;
}

function timesAfter(event: Event, { to, at }: PhaseChange): Pick<Event['registration'], 'opens' | 'closes'> {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(event.starts.timeZoneId);
  const { closes } = event.registration;
  switch (to) {
    case 'closed':
      return { opens: null, closes: moment };
    case 'open':
      return { opens: null, closes: closes !== null && before(moment.toInstant(), closes.toInstant()) ? closes : null };
  }
}
