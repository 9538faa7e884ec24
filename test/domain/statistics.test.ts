import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../src/domain/statistics.ts';
import { anEvent } from '../support/builders.ts';
import { registration } from '../support/store.ts';

const ZONE = 'Europe/Amsterdam';
const one = registration;

describe('statisticsOf', () => {
  it('counts seats by way of attending and status', () => {
    const list = [
      one({ seats: 3 }),
      one({ status: 'waiting', seats: 2 }),
      one({ status: 'cancelled' }),
      one({ status: 'pending' }),
      one({ attendance: 'online', status: 'confirmed' }),
    ];
    const { modes, registrations, showRate } = statisticsOf(anEvent(), list, [], ZONE);
    expect(registrations).toBe(5);
    expect(showRate).toBeNull();
    expect(modes).toMatchObject([
      {
        mode: 'in-person',
        capacity: 10,
        taken: 4,
        free: 6,
        seats: { confirmed: 3, waiting: 2, cancelled: 1, pending: 1 },
      },
      { mode: 'online', capacity: null, taken: 1, free: null, seats: { confirmed: 1 } },
    ]);
  });

  it('never has less than no seat free, and knows ways of attending that are no longer offered', () => {
    const list = [one({ seats: 12 })];
    expect(statisticsOf(anEvent(), list, [], ZONE).modes[0]).toMatchObject({ taken: 12, free: 0 });
    expect(statisticsOf(null, list, [], ZONE).modes).toMatchObject([{ mode: 'in-person', capacity: null, free: null }]);
  });

  it('counts weeks from Monday by the wall clock', () => {
    // Sunday 23:30 in UTC is Monday in Amsterdam.
    const list = ['2026-11-15T23:30:00Z', '2026-11-15T22:30:00Z', '2026-11-20T09:00:00Z'].map((registeredAt) =>
      one({ registeredAt }),
    );
    expect(statisticsOf(anEvent(), list, ['2026-12-01T09:00:00Z'], ZONE).weeks).toEqual([
      { week: '2026-11-09', registered: 1, cancelled: 0 },
      { week: '2026-11-16', registered: 2, cancelled: 0 },
      { week: '2026-11-30', registered: 0, cancelled: 1 },
    ]);
  });

  it('adds up organisations whatever their case, of those who hold seats', () => {
    const list = [
      one({ organisation: 'Aid' }),
      one({ organisation: ' AID ', seats: 2 }),
      one({ organisation: 'Hulp', seats: 4, language: 'en' }),
      one({ organisation: null }),
      one({ organisation: 'Gone', status: 'cancelled' }),
    ];
    const { organisations, languages } = statisticsOf(anEvent(), list, [], ZONE);
    expect(organisations).toEqual([
      { name: 'Hulp', seats: 4 },
      { name: 'Aid', seats: 3 },
    ]);
    expect(languages).toEqual([
      { name: 'en', seats: 4 },
      { name: 'nl', seats: 4 },
    ]);
  });

  it('tells which share came, of those who were expected', () => {
    const list = [one({ status: 'attended', seats: 3 }), one({ status: 'confirmed' }), one({ status: 'cancelled' })];
    expect(statisticsOf(anEvent(), list, [], ZONE).showRate).toBe(0.75);
  });
});
