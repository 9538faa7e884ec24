// The registry as it will be once changes are recorded: for the requests that follow in the same mail. Pure.
import type { RegistrationChange } from './decision.ts';
import type { AttendanceMode, EventId } from './event.ts';
import { holdsSeats, isStanding, type Registration } from './registration.ts';
import type { Occupancy } from './seats.ts';

/** `before` holds every registration that `changes` may name. */
export function occupancyAfter(
  occupancy: readonly Occupancy[],
  changes: readonly RegistrationChange[],
  before: readonly Registration[],
): readonly Occupancy[] {
  const rows = new Map(occupancy.map((row) => [`${row.eventId} ${row.mode}`, row]));
  const count = (registration: Registration, sign: 1 | -1): void => {
    const { eventId, attendance: mode, seats, status } = registration;
    const row = rows.get(`${eventId} ${mode}`) ?? { eventId, mode, held: 0, waiting: 0 };
    const held = row.held + (holdsSeats(status) ? sign * seats : 0);
    const waiting = row.waiting + (status === 'waiting' ? sign : 0);
    rows.set(`${eventId} ${mode}`, { ...row, held, waiting });
  };
  for (const { old, fresh } of pairs(changes, before)) {
    if (old !== null) count(old, -1);
    count(fresh, 1);
  }
  return [...rows.values()];
}

/** What stands afterwards. */
export function standingAfter(
  standing: readonly Registration[],
  changes: readonly RegistrationChange[],
): readonly Registration[] {
  const rows = new Map(standing.map((row) => [row.id, row]));
  for (const { fresh } of pairs(changes, standing)) rows.set(fresh.id, fresh);
  return [...rows.values()].filter((row) => isStanding(row.status));
}

/** Where seats became free, or somebody stopped waiting so that others may move up. */
export function freedSeats(
  changes: readonly RegistrationChange[],
  before: readonly Registration[],
): readonly { readonly eventId: EventId; readonly mode: AttendanceMode }[] {
  const freed = new Map<string, { eventId: EventId; mode: AttendanceMode }>();
  for (const { old, fresh } of pairs(changes, before)) {
    if (old === null) continue;
    const moved = fresh.attendance !== old.attendance || !isStanding(fresh.status) || fresh.seats < old.seats;
    if (moved) freed.set(`${old.eventId} ${old.attendance}`, { eventId: old.eventId, mode: old.attendance });
  }
  return [...freed.values()];
}

interface BeforeAndAfter {
  /** Null for a new one. */
  readonly old: Registration | null;
  readonly fresh: Registration;
}

/** Each change as the registration before and after; later changes build on earlier ones. */
function pairs(changes: readonly RegistrationChange[], before: readonly Registration[]): readonly BeforeAndAfter[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const result: BeforeAndAfter[] = [];
  for (const change of changes) {
    if (change.kind === 'add') {
      known.set(change.registration.id, change.registration);
      result.push({ old: null, fresh: change.registration });
      continue;
    }
    const old = known.get(change.id);
    if (old === undefined) continue;
    const fresh: Registration = { ...old, ...change.to };
    known.set(fresh.id, fresh);
    result.push({ old, fresh });
  }
  return result;
}
