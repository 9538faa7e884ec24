import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, type Correction } from '../../src/domain/correct-event.ts';
import { eventIdFor, isEventId } from '../../src/domain/event-id.ts';
import { eventOf, obstaclesTo } from '../../src/domain/mailed-event.ts';
import { Temporal } from '../../src/domain/time.ts';
import { mailedFacts } from '../support/mailed-facts.ts';

const NOW = Temporal.Instant.from('2026-11-20T09:00:00Z');
const HOUSE = { timeZone: 'Europe/Amsterdam', organisers: ['anna@atlas.example'] };
const is = <T>(value: T): { readonly value: T; readonly words: string } => ({ value, words: String(value) });

describe('an event that came by mail', () => {
  it('can be opened when it has a title, a day, a start, an end and a way of attending', () => {
    expect(obstaclesTo(mailedFacts(), HOUSE, NOW)).toEqual([]);
    const event = eventOf(mailedFacts(), 'tides', HOUSE);
    expect(event?.starts.toString()).toBe('2026-12-10T14:00:00+01:00[Europe/Amsterdam]');
    expect(event?.attendance).toEqual([{ mode: 'in-person', place: 'Harbour House', capacity: 40 }]);
    expect(event?.organisers).toEqual(HOUSE.organisers);
  });

  it.each([
    ['no-title', { title: null }],
    ['no-day', { day: null }],
    ['no-start', { starts: null }],
    ['no-end', { ends: null }],
    ['no-way-of-attending', { place: null, inPerson: null }],
    ['no-place', { place: null, inPerson: is(true) }],
    ['no-place', { place: null, inPerson: is(true), online: is(true) }],
    ['in-the-past', { day: is('2026-11-20'), starts: is('10:00') }],
    ['ends-before-it-starts', { ends: is('13:00') }],
    ['clock-changes', { day: is('2027-03-28'), starts: is('02:30') }],
    ['clock-changes', { day: is('2027-10-31'), starts: is('02:30') }],
    ['closes-after-the-end', { closes: is('2026-12-10T17:00') }],
  ])('is held up: %s', (obstacle, facts) => {
    expect(obstaclesTo(mailedFacts(facts), HOUSE, NOW)).toEqual([obstacle]);
  });

  it('may end after midnight', () => {
    const facts = mailedFacts({ starts: is('21:00'), ends: is('01:00') });
    expect(obstaclesTo(facts, HOUSE, NOW)).toEqual([]);
    expect(eventOf(facts, 'dance', HOUSE)?.ends.toPlainDate().toString()).toBe('2026-12-11');
  });

  it('counts the closing day until its end', () => {
    const closes = eventOf(mailedFacts({ closes: is('2026-12-09') }), 'tides', HOUSE)?.registration.closes;
    expect(closes?.toString()).toBe('2026-12-10T00:00:00+01:00[Europe/Amsterdam]');
  });

  it('is corrected fact by fact, and what was doubtful of it is settled', () => {
    const doubtful = mailedFacts({
      day: null,
      doubts: [{ about: 'day', why: 'several', words: ['10 December', '11 December'] }],
    });
    const corrections: readonly Correction[] = [
      { kind: 'day', day: is('2026-12-11'), lastDay: null },
      { kind: 'online', to: is(true) },
      { kind: 'link', to: is('https://video.example/1') },
      { kind: 'capacity', mode: 'online', to: is(200) },
      { kind: 'alias', add: is('tides evening') },
      { kind: 'id', to: 'tides-2026' },
    ];
    const facts = corrected(doubtful, corrections);
    expect(facts).toMatchObject({ day: { value: '2026-12-11' }, doubts: [], id: 'tides-2026' });
    expect(eventOf(facts, 'tides-2026', HOUSE)?.attendance).toEqual([
      { mode: 'in-person', place: 'Harbour House', capacity: 40 },
      { mode: 'online', url: 'https://video.example/1', capacity: 200 },
    ]);
  });

  it('asks for whom seats are where the answer does not say and there are two ways', () => {
    const both = mailedFacts({ online: is(true) });
    const facts = corrected(both, [{ kind: 'capacity', mode: null, to: is(30) }]);
    expect(facts.capacity['in-person']?.value).toBe(30);
    expect(facts.doubts.map(({ why }) => why)).toEqual(['which-mode']);
    const named = corrected(facts, [{ kind: 'capacity', mode: 'in-person', to: is(30) }]);
    expect(named.doubts).toEqual([]);
  });

  it('goes online only when the place is taken away', () => {
    const facts = corrected(mailedFacts(), [
      { kind: 'place', to: null, words: 'none' },
      { kind: 'online', to: is(true) },
    ]);
    expect(eventOf(facts, 'tides', HOUSE)?.attendance).toEqual([{ mode: 'online', url: null, capacity: null }]);
  });
});

describe('the id of an event that came by mail', () => {
  it.each([
    ['Rising tides: living with water', 'rising-tides'],
    ['Één über-avond in Český Krumlov', 'een-uber-avond-in-cesky-krumlov'],
    ['Desk-work', 'event-desk-work'],
    ['水と生きる', 'event'],
    ['A very long title that goes on and on and on for ever', 'a-very-long-title-that-goes-on-and-on'],
  ])('%s → %s', (title, id) => {
    expect(eventIdFor(title, new Set())).toBe(id);
  });

  it('is an id, and none that is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const first = eventIdFor(title, new Set());
        expect(isEventId(first)).toBe(true);
        expect(eventIdFor(title, new Set([first, `${first}-2`]))).toBe(`${first}-3`);
      }),
    );
  });
});
