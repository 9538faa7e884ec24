import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, RegistrationPolicy } from '../../src/domain/event.ts';
import { byRecipient, offerDeadline, promote } from '../../src/domain/promote.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent, aRegistration, NOW } from '../support/builders.ts';

const ZONE = 'Europe/Amsterdam';
const at = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`);
const policy = (over: Partial<RegistrationPolicy>): RegistrationPolicy => ({ ...anEvent().registration, ...over });

function room(capacity: number, over: Partial<Event> = {}): Event {
  return anEvent({ attendance: [{ mode: 'in-person', place: 'Harbour House', capacity }], ...over });
}
function waiting(id: string, seats = 1, partyId = id): Registration {
  const email = `${id}@example.org`;
  return aRegistration({ id, partyId, seats, name: id, email, registrant: email, status: 'waiting' });
}
function seatedIds(event: Event, held: number, queue: readonly Registration[], now = NOW): string[] {
  const rows = [{ eventId: 'tides', mode: 'in-person' as const, held, waiting: queue.length }];
  return promote(event, 'in-person', rows, queue, now).changes.map((change) =>
    change.kind === 'update' ? change.id : '',
  );
}

describe('who gets free seats', () => {
  it('is nobody once the event has begun, is cancelled, or keeps no waiting list', () => {
    const begun = room(5).starts.toInstant();
    expect(seatedIds(room(5), 0, [waiting('ann')], begun)).toEqual([]);
    expect(seatedIds(room(5, { status: 'cancelled' }), 0, [waiting('ann')])).toEqual([]);
    expect(seatedIds(room(5, { registration: policy({ waitingList: 'none' }) }), 0, [waiting('ann')])).toEqual([]);
  });

  it('is somebody also after registration has closed', () => {
    const closed = room(5, { registration: policy({ closes: at('2026-11-01T12:00') }) });
    expect(seatedIds(closed, 4, [waiting('ann'), waiting('bo')])).toEqual(['ann']);
  });

  it('is not kept from others by a party that the room cannot hold any more', () => {
    expect(seatedIds(room(2), 1, [waiting('five', 5), waiting('ann')])).toEqual(['ann']);
  });

  it('waits for an approval where the organisers look at each registration', () => {
    const event = room(1, { registration: policy({ approval: 'manual' }) });
    const rows = [{ eventId: 'tides', mode: 'in-person' as const, held: 0, waiting: 1 }];
    expect(promote(event, 'in-person', rows, [waiting('ann')], NOW)).toMatchObject({
      changes: [{ to: { status: 'pending' } }],
      letters: [{ content: { name: 'pending' } }],
    });
  });

  it('is offered nothing when there is no time left to answer', () => {
    const event = room(1, { registration: policy({ waitingList: 'offer' }) });
    expect(seatedIds(event, 0, [waiting('ann')], event.starts.subtract({ minutes: 40 }).toInstant())).toEqual([]);
    expect(seatedIds(event, 0, [waiting('ann')], event.starts.subtract({ minutes: 60 }).toInstant())).toEqual(['ann']);
  });

  it('never exceeds the room, splits no party and lets nobody overtake who could be seated', () => {
    const party = fc.record({ seats: fc.integer({ min: 1, max: 4 }), members: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        fc.array(party, { maxLength: 8 }),
        (capacity, held, parties) => {
          const queue = parties.flatMap(({ seats, members }, index) =>
            Array.from({ length: members }, (_, member) =>
              waiting(`p${String(index)}m${String(member)}`, member === 0 ? seats : 1, `p${String(index)}`),
            ),
          );
          const sizes = parties.map(({ seats, members }) => seats + members - 1);
          const seated = new Set(seatedIds(room(capacity), held, queue));
          const partiesSeated = sizes.flatMap((_, index) => (seated.has(`p${String(index)}m0`) ? [index] : []));
          const taken = partiesSeated.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
          if (taken > 0) expect(held + taken).toBeLessThanOrEqual(capacity);
          for (const row of queue) expect(seated.has(row.id)).toBe(seated.has(`${row.partyId}m0`));
          const possible = sizes.flatMap((size, index) => (size <= capacity ? [index] : []));
          expect(partiesSeated).toEqual(possible.slice(0, partiesSeated.length));
          const next = possible[partiesSeated.length];
          if (next !== undefined) expect(held + taken + (sizes[next] ?? 0)).toBeGreaterThan(capacity);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('one letter for each address', () => {
  it('names together who is written to together, also under another spelling of the address', () => {
    const rows = [
      waiting('ann'),
      { ...waiting('guest'), email: null, registrant: 'ann@example.org' },
      { ...waiting('again'), email: 'ANN@example.org' },
      waiting('bo'),
    ];
    expect(byRecipient(rows).map((group) => group.map((row) => row.id))).toEqual([['ann', 'guest', 'again'], ['bo']]);
  });
});

describe('how long an offered seat is held', () => {
  const until = (now: string, starts: string): string =>
    offerDeadline(anEvent({ starts: at(starts), ends: at(starts).add({ hours: 2 }) }), at(now).toInstant())
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });

  it.each([
    ['24 hours of daytime where the event is far away', '2026-11-20T10:00', '2026-12-10T14:00', '2026-11-21T20:00'],
    ['half the time that is left where that is less', '2026-12-10T08:00', '2026-12-10T14:00', '2026-12-10T11:00'],
    ['from the morning on where it is freed at night', '2026-12-09T23:00', '2026-12-10T14:00', '2026-12-10T14:00'],
    ['not over the start of an event in the morning', '2026-12-09T21:00', '2026-12-10T09:00', '2026-12-10T09:00'],
    ['not over the start of an event at night', '2026-12-09T23:00', '2026-12-10T06:00', '2026-12-10T06:00'],
  ])('%s', (_, now, starts, expected) => {
    expect(until(now, starts)).toBe(expected);
  });

  it('counts the same minutes of daytime when the clock is changed at night', () => {
    expect(until('2027-03-27T20:00', '2027-06-01T14:00')).toBe('2027-03-29T16:00');
    expect(until('2026-10-24T20:00', '2026-12-01T14:00')).toBe('2026-10-26T16:00');
  });

  it('ends by day, after now and not after the start, and leaves no more daytime than it may', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 24 * 60 }),
        fc.integer({ min: 2, max: 40 * 24 * 60 }),
        (minutes, toStart) => {
          const now = at('2026-06-01T00:00').add({ minutes });
          const event = anEvent({ starts: now.add({ minutes: toStart }), ends: now.add({ minutes: toStart + 60 }) });
          const deadline = offerDeadline(event, now.toInstant());
          expect(Temporal.ZonedDateTime.compare(deadline, now)).toBe(1);
          expect(Temporal.ZonedDateTime.compare(deadline, event.starts)).not.toBe(1);
          const byDay = deadline.hour >= 8 && deadline.hour * 60 + deadline.minute <= 22 * 60;
          expect(byDay || deadline.equals(event.starts)).toBe(true);
          expect(daytime(now, deadline)).toBeLessThanOrEqual(Math.min(24 * 60, Math.floor(toStart / 2)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Minutes between 08:00 and 22:00, day by day; a plain second way to reckon. */
function daytime(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  let minutes = 0;
  for (
    let day = from.toPlainDate();
    Temporal.PlainDate.compare(day, to.toPlainDate()) <= 0;
    day = day.add({ days: 1 })
  ) {
    const begins = day.toZonedDateTime({ timeZone: ZONE, plainTime: '08:00' }).epochMilliseconds;
    const ends = day.toZonedDateTime({ timeZone: ZONE, plainTime: '22:00' }).epochMilliseconds;
    const lit = Math.min(ends, to.epochMilliseconds) - Math.max(begins, from.epochMilliseconds);
    minutes += Math.max(0, lit) / 60_000;
  }
  return minutes;
}
