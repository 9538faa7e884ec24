import { describe, expect, it } from 'vitest';
import { expectedGuests } from '../../../src/worker/lists/guests.ts';
import { anEvent } from '../../support/builders.ts';
import { registration } from '../../support/store.ts';

const named = (name: string, fields: Parameters<typeof registration>[0] = {}) =>
  registration({ name, organisation: null, ...fields });

describe('expectedGuests', () => {
  it('gives one guest a seat, in alphabetical order whatever the accents, those without a name behind whom they come with', () => {
    const list = [named('Zoë'), named('Émile', { seats: 3, organisation: 'Aid' }), named('adam'), named('Éva')];
    expect(expectedGuests(list, anEvent()).map((guest) => guest.name ?? `with ${guest.with ?? ''}`)).toEqual([
      'adam',
      'Émile',
      'with Émile',
      'with Émile',
      'Éva',
      'Zoë',
    ]);
  });

  it('leaves out who has no seat, and who comes online', () => {
    const list = [
      named('Waits', { status: 'waiting' }),
      named('Gone', { status: 'cancelled' }),
      named('Pending', { status: 'pending' }),
      named('Offered', { status: 'offered' }),
      named('Online', { attendance: 'online' }),
      named('Came', { status: 'attended' }),
      named('Absent', { status: 'absent' }),
    ];
    expect(expectedGuests(list, anEvent()).map(({ name }) => name)).toEqual(['Absent', 'Came']);
    expect(expectedGuests(list, null).map(({ name }) => name)).toEqual(['Absent', 'Came']);
  });

  it('gives all of an event that is online only', () => {
    const online = anEvent({ attendance: [{ mode: 'online', url: null, capacity: null }] });
    expect(expectedGuests([named('Online', { attendance: 'online' })], online)).toHaveLength(1);
  });

  it('calls somebody without a name by her address', () => {
    const list = [
      registration({ name: null, email: 'a@people.example' }),
      registration({ name: null, email: null, registrant: 'b@people.example' }),
    ];
    expect(expectedGuests(list, anEvent()).map(({ name }) => name)).toEqual(['a@people.example', 'b@people.example']);
  });
});
