// What can be counted about an event: seats by status, registrations week by week, organisations, languages. Pure.
import type { AttendanceMode, Event } from './event.ts';
import { holdsSeats, type Registration, type RegistrationStatus } from './registration.ts';
import { Temporal, type IsoInstant } from './time.ts';

export interface ModeStatistics {
  readonly mode: AttendanceMode;
  /** Null: unlimited, or not known any more. */
  readonly capacity: number | null;
  /** Seats that are held: confirmed, pending, offered, attended and absent. */
  readonly taken: number;
  /** Null where there is no end to them; never below 0. */
  readonly free: number | null;
  readonly seats: Readonly<Record<RegistrationStatus, number>>;
}

export interface Week {
  /** Its Monday, `2026-11-16`. */
  readonly week: string;
  readonly registered: number;
  readonly cancelled: number;
}

export interface Count {
  readonly name: string;
  readonly seats: number;
}

export interface EventStatistics {
  /** All that were ever made. */
  readonly registrations: number;
  readonly modes: readonly ModeStatistics[];
  /** Weeks in which something happened, in their order. */
  readonly weeks: readonly Week[];
  /** Of those who hold seats, most first; those that nobody named are left out. */
  readonly organisations: readonly Count[];
  readonly languages: readonly Count[];
  /** Share of the seats of those confirmed who came, 0 to 1; null before anybody was checked in. */
  readonly showRate: number | null;
}

/** `cancellations` are the times at which registrations ended; weeks begin on Monday in `timeZone`. */
export function statisticsOf(
  event: Event | null,
  registrations: readonly Registration[],
  cancellations: readonly IsoInstant[],
  timeZone: string,
): EventStatistics {
  const held = registrations.filter(({ status }) => holdsSeats(status));
  const came = seatsOf(registrations, 'attended');
  const expected = came + seatsOf(registrations, 'confirmed') + seatsOf(registrations, 'absent');
  return {
    registrations: registrations.length,
    modes: seatsByMode(event, registrations),
    weeks: weeksOf(
      registrations.map(({ registeredAt }) => registeredAt),
      cancellations,
      timeZone,
    ),
    organisations: count(held, ({ organisation }) => organisation),
    languages: count(held, ({ language }) => language),
    showRate: came === 0 ? null : came / expected,
  };
}

/** The seats of each way of attending, in the organiser's order. */
export function seatsByMode(event: Event | null, registrations: readonly Registration[]): readonly ModeStatistics[] {
  return modesOf(event, registrations).map((mode) => modeStatistics(event, mode, registrations));
}

function modesOf(event: Event | null, registrations: readonly Registration[]): readonly AttendanceMode[] {
  const offered = event?.attendance.map(({ mode }) => mode) ?? [];
  return [...new Set([...offered, ...registrations.map(({ attendance }) => attendance)])];
}

function modeStatistics(
  event: Event | null,
  mode: AttendanceMode,
  registrations: readonly Registration[],
): ModeStatistics {
  const ours = registrations.filter(({ attendance }) => attendance === mode);
  const capacity = event?.attendance.find((offer) => offer.mode === mode)?.capacity ?? null;
  const taken = ours.reduce((sum, { status, seats }) => sum + (holdsSeats(status) ? seats : 0), 0);
  const seats = {
    pending: seatsOf(ours, 'pending'),
    confirmed: seatsOf(ours, 'confirmed'),
    waiting: seatsOf(ours, 'waiting'),
    offered: seatsOf(ours, 'offered'),
    cancelled: seatsOf(ours, 'cancelled'),
    attended: seatsOf(ours, 'attended'),
    absent: seatsOf(ours, 'absent'),
  };
  return { mode, capacity, taken, free: capacity === null ? null : Math.max(0, capacity - taken), seats };
}

function seatsOf(registrations: readonly Registration[], wanted: RegistrationStatus): number {
  return registrations.reduce((sum, { status, seats }) => sum + (status === wanted ? seats : 0), 0);
}

function weeksOf(
  registered: readonly IsoInstant[],
  cancelled: readonly IsoInstant[],
  timeZone: string,
): readonly Week[] {
  const weekOf = (at: IsoInstant): string => {
    const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
    return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  };
  const [came, went] = [registered.map(weekOf), cancelled.map(weekOf)];
  return [...new Set([...came, ...went])].sort().map((week) => ({
    week,
    registered: came.filter((other) => other === week).length,
    cancelled: went.filter((other) => other === week).length,
  }));
}

/** Seats by name, most first; names that differ in case or spaces only are one. */
function count(
  registrations: readonly Registration[],
  nameOf: (registration: Registration) => string | null,
): readonly Count[] {
  const counts = new Map<string, { name: string; seats: number }>();
  for (const registration of registrations) {
    const name = nameOf(registration)?.trim().replace(/\s+/g, ' ') ?? '';
    if (name === '') continue;
    const known = counts.get(name.toLowerCase());
    if (known === undefined) counts.set(name.toLowerCase(), { name, seats: registration.seats });
    else known.seats += registration.seats;
  }
  return [...counts.values()].sort((a, b) => b.seats - a.seats || (a.name < b.name ? -1 : 1));
}
