// How the seats that are held grew over time, out of the history: what the picture in the digest shows. Pure.
import type { HistoryLine } from './digest.ts';
import type { AttendanceMode } from './event.ts';
import { holdsSeats, type Registration } from './registration.ts';
import type { IsoInstant } from './time.ts';

/** From `at` on, `seats` are held. */
export interface GrowthStep {
  readonly at: IsoInstant;
  readonly mode: AttendanceMode;
  readonly seats: number;
}

/** The steps of each way of attending, oldest first. A registration counts with the seats and the way that it has now. */
export function growthOf(
  registrations: readonly Registration[],
  history: readonly HistoryLine[],
): readonly GrowthStep[] {
  const byId = new Map(registrations.map((registration) => [registration.id, registration]));
  const held = new Map<AttendanceMode, number>();
  const steps: GrowthStep[] = [];
  for (const { registrationId, at, from, to } of history) {
    const registration = byId.get(registrationId);
    if (registration === undefined) continue;
    const [before, after] = [from !== null && holdsSeats(from), to !== null && holdsSeats(to)];
    if (before === after) continue;
    const { attendance: mode, seats } = registration;
    const now = (held.get(mode) ?? 0) + (after ? seats : -seats);
    held.set(mode, now);
    steps.push({ at, mode, seats: now });
  }
  return steps;
}
