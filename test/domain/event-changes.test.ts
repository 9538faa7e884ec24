import { describe, expect, it } from 'vitest';
import { changeCapacity, changeRegistration, NO_CHANGES, withChanges } from '../../src/domain/event-changes.ts';
import { phaseOf, type Event } from '../../src/domain/event.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';

const zoned = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Amsterdam]`);
const EVENT: Event = anEvent({
  starts: zoned('2026-12-10T14:00'),
  ends: zoned('2026-12-10T16:00'),
  attendance: [
    { mode: 'in-person', place: 'Hall', capacity: 20 },
    { mode: 'online', url: null, capacity: null },
  ],
});
const withTimes = (opens: string | null, closes: string | null): Event => ({
  ...EVENT,
  registration: {
    ...EVENT.registration,
    opens: opens === null ? null : zoned(opens),
    closes: closes === null ? null : zoned(closes),
  },
});
const NOW = zoned('2026-12-01T09:00').toInstant();

describe('what organisers change of an event', () => {
  it('counts for the one way of attending it names', () => {
    const changes = changeCapacity(NO_CHANGES, EVENT, 'in-person', 35);
    expect(withChanges(EVENT, changes).attendance.map(({ capacity }) => capacity)).toEqual([35, null]);
    const twice = changeCapacity(changes, EVENT, 'in-person', null);
    expect(withChanges(EVENT, twice).attendance.map(({ capacity }) => capacity)).toEqual([null, null]);
  });

  it('counts no more once the file says something else', () => {
    const changes = changeCapacity(NO_CHANGES, EVENT, 'in-person', 35);
    const edited = { ...EVENT, attendance: [{ mode: 'in-person', place: 'Hall', capacity: 25 } as const] };
    expect(withChanges(edited, changes).attendance[0]?.capacity).toBe(25);
  });

  it('is gone when it is put back to what the file says', () => {
    const changes = changeCapacity(NO_CHANGES, EVENT, 'in-person', 35);
    expect(changeCapacity(changes, EVENT, 'in-person', 20)).toEqual(NO_CHANGES);
  });

  it.each([
    ['open', withTimes(null, null), 'closed', 'closed'],
    ['not yet open', withTimes('2026-12-05T09:00', null), 'open', 'open'],
    ['closed', withTimes(null, '2026-11-30T09:00'), 'open', 'open'],
    ['not yet open', withTimes('2026-12-05T09:00', '2026-12-08T09:00'), 'closed', 'closed'],
  ] as const)('registration that is %s can be set otherwise', (_phase, event, to, phase) => {
    const changes = changeRegistration(NO_CHANGES, event, to, NOW);
    expect(phaseOf(withChanges(event, changes), NOW)).toBe(phase);
  });

  it('leaves a closing date that is still to come where registration is opened early', () => {
    const event = withTimes('2026-12-05T09:00', '2026-12-08T09:00');
    const opened = withChanges(event, changeRegistration(NO_CHANGES, event, 'open', NOW));
    expect(phaseOf(opened, zoned('2026-12-08T10:00').toInstant())).toBe('closed');
  });

  it('leaves registration as an edited file has it', () => {
    const changes = changeRegistration(NO_CHANGES, EVENT, 'closed', NOW);
    expect(phaseOf(withChanges(withTimes(null, '2026-12-09T09:00'), changes), NOW)).toBe('open');
  });
});
