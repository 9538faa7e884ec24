import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventYaml } from '../../src/config/event-yaml.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { AttendanceOffer, Event } from '../../src/domain/event.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';
import { desk } from '../support/desk.ts';

const ORGANISERS = ['anna@atlas.example'];

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      'null',
      '12:30',
      '- a',
      '{x: 1}',
      'a: b # c',
      '"',
      "'",
      '2026-12-10',
      '&a *b',
      '%',
      '| |',
      '1e3',
      '~',
      '!!str x',
      'a\nb',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const capacity = fc.option(fc.integer({ min: 1, max: 100_000 }));
const inPerson = fc.record({ mode: fc.constant('in-person' as const), place: line, capacity });
const online = fc.record({
  mode: fc.constant('online' as const),
  url: fc.option(fc.constantFrom('https://video.example/j/1?a=b&c=%20', 'https://zoom.example/')),
  capacity,
});
const attendance: fc.Arbitrary<readonly AttendanceOffer[]> = fc.oneof(
  fc.tuple(inPerson),
  fc.tuple(online),
  fc.tuple(inPerson, online),
  fc.tuple(online, inPerson),
);
const duration = fc.constantFrom('P7D', 'P1D', 'PT2H', 'P1DT12H').map((text) => Temporal.Duration.from(text));

const events: fc.Arbitrary<Event> = fc
  .record({
    title: line,
    aliases: fc.array(line, { maxLength: 3 }),
    description: fc.oneof(fc.constant(''), line, fc.string({ unit: 'grapheme' })),
    day: fc.integer({ min: 1, max: 300 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    status: fc.constantFrom('planned' as const, 'cancelled' as const),
    attendance,
    opens: fc.option(fc.integer({ min: 1, max: 60 })),
    closes: fc.option(fc.integer({ min: 0, max: 600 })),
    approval: fc.constantFrom('auto' as const, 'manual' as const),
    waitingList: fc.constantFrom('none' as const, 'promote' as const, 'offer' as const),
    reminders: fc.array(duration, { maxLength: 3 }),
    followUp: fc.option(duration),
    organisers: fc.constantFrom(ORGANISERS, ['piet@atlas.example', 'anna@atlas.example']),
  })
  .map(({ day, minutes, opens, closes, approval, waitingList, ...rest }) => {
    const starts = Temporal.ZonedDateTime.from('2026-12-10T09:00[Europe/Amsterdam]').add({ days: day, minutes });
    return anEvent({
      ...rest,
      starts,
      ends: starts.add({ hours: 2, seconds: 30 }),
      registration: {
        opens: opens === null ? null : starts.subtract({ days: opens }),
        closes: closes === null ? null : starts.subtract({ minutes: closes }),
        approval,
        waitingList,
      },
    });
  });

describe('an event as YAML', () => {
  it('is what the configuration reads as the same event', () => {
    const { config } = desk();
    const file = join(config, 'events', 'tides.yaml');
    mkdirSync(join(config, 'events'), { recursive: true });
    fc.assert(
      fc.property(events, (event) => {
        writeFileSync(file, eventYaml(event, ORGANISERS));
        // As text: two Temporal objects look the same to toEqual.
        expect(JSON.stringify(loadConfig(config, {}).events)).toBe(JSON.stringify([event]));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what is usual', () => {
    expect(eventYaml(anEvent({ organisers: ORGANISERS }), ORGANISERS)).toBe(`id: tides
title: "Rising tides: living with water"
starts: 2026-12-10T14:00
ends: 2026-12-10T16:30
attendance:
  in-person:
    place: Harbour House, Rotterdam
    capacity: 10
  online:
    url: https://video.example/1
registration:
  approval: auto
  waitingList: true
`);
  });
});
