// Freed seats go to those who wait: in their order, as whole parties, at once or by an offer. Pure.
import { comparable } from './address.ts';
import type { RegistrationChange } from './decision.ts';
import { offerFor, phaseOf, type AttendanceMode, type Event } from './event.ts';
import { letterTo } from './letter-to.ts';
import type { LetterOrder } from './letter.ts';
import type { Registration } from './registration.ts';
import { occupancyOf, seatedStatus, type Occupancy } from './seats.ts';
import { before, Temporal } from './time.ts';

export interface Promotion {
  readonly changes: readonly RegistrationChange[];
  readonly letters: readonly LetterOrder[];
}

/**
 * Who gets the free seats of `event` in `mode`. `queue` is who waits, first come first. The first in the queue whose party
 * does not fit holds up those behind: nobody is overtaken.
 */
export function promote(
  event: Event,
  mode: AttendanceMode,
  occupancy: readonly Occupancy[],
  queue: readonly Registration[],
  now: Temporal.Instant,
): Promotion {
  const phase = phaseOf(event, now);
  if (event.registration.waitingList === 'none' || phase === 'past' || phase === 'cancelled') return NOBODY;
  if (!before(now, event.starts.toInstant())) return NOBODY;
  const capacity = offerFor(event, mode)?.capacity ?? null;
  let free = capacity === null ? Number.POSITIVE_INFINITY : capacity - occupancyOf(occupancy, event.id, mode).held;
  const until = event.registration.waitingList === 'offer' ? offerDeadline(event, now) : null;
  if (until !== null && before(until.toInstant(), now.add(SHORTEST_OFFER))) return NOBODY;
  const changes: RegistrationChange[] = [];
  const letters: LetterOrder[] = [];
  const waiting = queue.filter(
    (row) => row.eventId === event.id && row.attendance === mode && row.status === 'waiting',
  );
  for (const party of parties(waiting)) {
    const seats = party.reduce((sum, row) => sum + row.seats, 0);
    // The room was made smaller than this party: it can never be seated, and must not keep others waiting for ever.
    if (capacity !== null && seats > capacity) continue;
    if (seats > free) break;
    free -= seats;
    const to: Pick<Registration, 'status' | 'offeredUntil'> =
      until === null
        ? { status: seatedStatus(event), offeredUntil: null }
        : { status: 'offered', offeredUntil: instant(until) };
    const seated = party.map((row): Registration => ({ ...row, ...to }));
    changes.push(...seated.map((row): RegistrationChange => ({ kind: 'update', id: row.id, to })));
    for (const registrations of byRecipient(seated)) {
      const [first] = registrations;
      if (first === undefined) continue;
      const content =
        until === null
          ? ({ name: first.status === 'pending' ? 'pending' : 'promoted', event, registrations } as const)
          : ({ name: 'offered', event, registrations, until } as const);
      letters.push(letterTo(first, content));
    }
  }
  return { changes, letters };
}

/** Those who came together, in the order of the first of each party. */
function parties(waiting: readonly Registration[]): readonly (readonly Registration[])[] {
  return grouped(waiting, (row) => row.partyId);
}

/** One letter for each address. */
export function byRecipient(registrations: readonly Registration[]): readonly (readonly Registration[])[] {
  return grouped(registrations, (row) => comparable(row.email ?? row.registrant));
}

function grouped(
  rows: readonly Registration[],
  keyOf: (row: Registration) => string,
): readonly (readonly Registration[])[] {
  const groups = new Map<string, Registration[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

const NOBODY: Promotion = { changes: [], letters: [] };
/** Nobody can be expected to answer sooner. */
const SHORTEST_OFFER = Temporal.Duration.from({ minutes: 30 });
const LONGEST_OFFER_MINUTES = 24 * 60;
const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 8;

/**
 * Until when an offered seat is held: 24 hours, or half the time to the start if that is less, counting only minutes
 * between 08:00 and 22:00 by the event's clock; never after the start.
 */
export function offerDeadline(event: Event, now: Temporal.Instant): Temporal.ZonedDateTime {
  const here = now.toZonedDateTimeISO(event.starts.timeZoneId);
  const toStart = Math.max(0, event.starts.since(here).total('minutes'));
  let left = Math.min(LONGEST_OFFER_MINUTES, Math.floor(toStart / 2));
  let moment = morningOf(here);
  while (left > 0) {
    const nightfall = moment.with({
      hour: NIGHT_BEGINS,
      minute: 0,
      second: 0,
      millisecond: 0,
      microsecond: 0,
      nanosecond: 0,
    });
    const daylight = nightfall.since(moment).total('minutes');
    if (left <= daylight) {
      moment = moment.add({ seconds: Math.round(left * 60) });
      break;
    }
    left -= daylight;
    moment = morningOf(nightfall);
  }
  return Temporal.ZonedDateTime.compare(moment, event.starts) > 0 ? event.starts : moment;
}

/** `moment` itself by day; by night the next 08:00. */
function morningOf(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (moment.hour >= NIGHT_ENDS && moment.hour < NIGHT_BEGINS) return moment;
  const day = moment.hour >= NIGHT_BEGINS ? moment.toPlainDate().add({ days: 1 }) : moment.toPlainDate();
  return day.toZonedDateTime({ timeZone: moment.timeZoneId, plainTime: { hour: NIGHT_ENDS } });
}

function instant(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ smallestUnit: 'second' });
}
