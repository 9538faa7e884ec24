import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eventsDue,
  eventsOfReading,
  goneFrom,
  hasNeeds,
  isDue,
  withoutNeeds,
  type EventEnds,
} from '../../src/domain/keep.ts';
import { Temporal } from '../../src/domain/time.ts';
import { reading, request } from '../support/store.ts';

const KEEP = { needsDays: 7, peopleDays: 30 };
const at = (text: string) => Temporal.Instant.from(text);
const ENDS: EventEnds = new Map([
  ['autumn', Temporal.ZonedDateTime.from('2026-10-20T17:00[Europe/Amsterdam]')],
  ['winter', Temporal.ZonedDateTime.from('2026-12-10T17:00[Europe/Amsterdam]')],
]);

describe('how long data is kept', () => {
  it('counts days by the calendar of the event, over the change of the clocks too', () => {
    const autumn = ENDS.get('autumn')!;
    expect(goneFrom(autumn, KEEP, 'needs').toString()).toBe('2026-10-27T16:00:00Z');
    expect(goneFrom(autumn, KEEP, 'people').toString()).toBe('2026-11-19T16:00:00Z');
    expect(eventsDue(ENDS, KEEP, 'people', at('2026-11-19T15:59:59Z'))).toEqual([]);
    expect(eventsDue(ENDS, KEEP, 'people', at('2026-11-19T16:00:00Z'))).toEqual(['autumn']);
  });

  it('holds a mail about several events until the last of them is due', () => {
    const due = (about: string[], now: string) =>
      isDue(at('2026-10-01T09:00:00Z'), about, ENDS, KEEP, 'people', at(now));
    expect(due(['autumn'], '2026-11-19T16:00:00Z')).toBe(true);
    expect(due(['autumn', 'winter'], '2026-11-19T16:00:00Z')).toBe(false);
    expect(due(['autumn', 'winter'], '2027-01-09T16:00:00Z')).toBe(true);
  });

  it('holds what is about no event, or about an unknown one, for as many days as people are kept', () => {
    for (const about of [[], ['gone']]) {
      const due = (now: string) => isDue(at('2026-10-01T09:00:00Z'), about, ENDS, KEEP, 'people', at(now));
      expect(due('2026-10-31T08:59:59Z')).toBe(false);
      expect(due('2026-10-31T09:00:00Z')).toBe(true);
    }
  });

  it('gives a human time for a mail that comes when its event is forgotten', () => {
    const due = (now: string) => isDue(at('2026-12-01T09:00:00Z'), ['autumn'], ENDS, KEEP, 'people', at(now));
    expect(due('2026-12-01T09:00:01Z')).toBe(false);
    expect(due('2026-12-31T09:00:00Z')).toBe(true);
  });

  it('never takes people before needs, and keeps nothing for ever', () => {
    const moment = fc.integer({ min: 0, max: 500 }).map((days) => at('2026-06-01T00:00:00Z').add({ hours: 24 * days }));
    const about = fc.subarray(['autumn', 'winter', 'gone']);
    fc.assert(
      fc.property(moment, moment, about, (handled, now, events) => {
        const due = (stage: 'needs' | 'people', when = now) => isDue(handled, events, ENDS, KEEP, stage, when);
        if (due('people')) expect(due('needs')).toBe(true);
        const latest =
          Temporal.Instant.compare(handled, at('2026-12-10T16:00:00Z')) < 0 ? at('2026-12-10T16:00:00Z') : handled;
        expect(due('people', latest.add({ hours: 24 * 31 }))).toBe(true);
      }),
    );
  });

  it('finds the events of a mail in its requests and in the letter that it answers', () => {
    const answers = { letterId: 'l', eventId: 'spring', registrationId: null };
    const requests = [request({ event: 'winter' }), request({ event: null, candidates: ['autumn', 'winter'] })];
    expect(eventsOfReading({ requests, answers })).toEqual(['winter', 'autumn', 'spring']);
    expect(eventsOfReading({ requests: [], answers: null })).toEqual([]);
  });

  it('takes wishes out of a reading, and the words that tell of them', () => {
    const changes = [{ kind: 'notes', notes: ['vegan'] } as const, { kind: 'name', to: 'Bo' } as const];
    const full = reading({ requests: [request({ notes: ['wheelchair'], changes })] });
    expect(hasNeeds(full)).toBe(true);
    const bare = withoutNeeds(full);
    expect(JSON.stringify(bare)).not.toMatch(/vegan|wheelchair|Ik kom graag/);
    expect(bare.requests[0]?.changes).toEqual([{ kind: 'name', to: 'Bo' }]);
    expect(hasNeeds(bare)).toBe(false);
  });
});
