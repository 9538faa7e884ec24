// Seats of one way of attending: what is held, what waits, and whether a party fits. Pure.
import type { AttendanceMode, Event, EventId } from './event.ts';
import { offerFor } from './event.ts';

/** Seats of one event and mode as the registry counts them. */
export interface Occupancy {
  readonly eventId: EventId;
  readonly mode: AttendanceMode;
  /** Seats of pending, confirmed, offered, attended and absent registrations. */
  readonly held: number;
  /** Registrations in the queue. */
  readonly waiting: number;
}

export type SeatAnswer = 'seat' | 'queue' | 'full';

/**
 * Whether a party of `seats` gets seats now. A party that does not fit waits as a whole, and nobody overtakes
 * those who wait already.
 */
export function seatFor(event: Event, mode: AttendanceMode, seats: number, taken: Occupancy): SeatAnswer {
  const capacity = offerFor(event, mode)?.capacity ?? null;
  if (capacity === null) return 'seat';
  if (taken.waiting === 0 && taken.held + seats <= capacity) return 'seat';
  // A party larger than the room would wait for ever.
  return event.registration.waitingList === 'none' || seats > capacity ? 'full' : 'queue';
}

/** Where a party stands that gets seats: an organiser may have to approve it first. */
export function seatedStatus(event: Event): 'confirmed' | 'pending' {
  return event.registration.approval === 'manual' ? 'pending' : 'confirmed';
}

/** The other way of attending that could take the party now, or null. */
export function otherModeWithRoom(
  event: Event,
  mode: AttendanceMode,
  seats: number,
  occupancy: readonly Occupancy[],
): AttendanceMode | null {
  for (const offer of event.attendance) {
    if (offer.mode === mode) continue;
    if (seatFor(event, offer.mode, seats, occupancyOf(occupancy, event.id, offer.mode)) === 'seat') return offer.mode;
  }
  return null;
}

/** The count for one event and mode; nothing counted is nobody there. */
export function occupancyOf(occupancy: readonly Occupancy[], eventId: EventId, mode: AttendanceMode): Occupancy {
  return (
    occupancy.find((row) => row.eventId === eventId && row.mode === mode) ?? { eventId, mode, held: 0, waiting: 0 }
  );
}
