import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import { type Invitation, invitation } from '../../src/letters/invitation.ts';
import { SAMPLE_EVENT, samples } from '../../src/letters/samples.ts';
import { compiled, HOUSE } from './support.ts';

const NOW = Temporal.Instant.from('2026-11-20T09:15:30.5Z');
const PYTHON = '/usr/bin/python3';

function guest(more: Partial<Registration> = {}): Registration {
  const order = samples(SAMPLE_EVENT, 'en')[0]?.order;
  if (order?.content.name !== 'confirmation') throw new Error('no sample');
  return { ...order.content.registrations[0]!, calendarUid: 'r1.peace@harbour.example', calendarSequence: 3, ...more };
}

function make(more: Partial<Invitation> = {}): string {
  const attendee = { name: 'Jane Doe', address: 'jane@partner.example' };
  const base: Invitation = {
    method: 'REQUEST',
    event: SAMPLE_EVENT,
    registration: guest(),
    attendee,
    house: HOUSE,
    description: 'Bis bald',
    now: NOW,
  };
  return invitation({ ...base, ...more }).text;
}

function at(start: string, more: Partial<Event> = {}): Event {
  const starts = Temporal.ZonedDateTime.from(start);
  return { ...SAMPLE_EVENT, starts, ends: starts.add({ hours: 2 }), ...more };
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no VEVENT');
  const zone = calendar.getFirstSubcomponent('vtimezone');
  return { calendar, event, zone: zone === null ? null : new ICAL.Timezone(zone) };
}

/** The offset in seconds that a VTIMEZONE gives for a wall-clock time. */
function offsetAt(zone: ICAL.Timezone | null, wallClock: Temporal.ZonedDateTime): number {
  if (zone === null) throw new Error('no VTIMEZONE');
  const { year, month, day, hour, minute } = wallClock;
  return zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone));
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`${typeof value} is no text`);
  return value;
}

describe('an invitation', () => {
  it('is a REQUEST of our organisation to one attendee, who is asked for an answer', () => {
    const { calendar, event } = parse(make());
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event.getFirstPropertyValue('organizer')).toBe('mailto:desk@harbour.example');
    const attendees = event.getAllProperties('attendee');
    expect(attendees.map((one) => one.getFirstValue())).toEqual(['mailto:jane@partner.example']);
    const parameters = ['cn', 'partstat', 'rsvp', 'role', 'cutype'].map((name) =>
      attendees[0]?.getFirstParameter(name),
    );
    expect(parameters).toEqual(['Jane Doe', 'NEEDS-ACTION', 'TRUE', 'REQ-PARTICIPANT', 'INDIVIDUAL']);
  });

  it('takes UID and SEQUENCE from the registration and DTSTAMP from now, in UTC', () => {
    const { event } = parse(make());
    expect(event.getFirstPropertyValue('uid')).toBe('r1.peace@harbour.example');
    expect(event.getFirstPropertyValue('sequence')).toBe(3);
    expect(make()).toContain('\r\nDTSTAMP:20261120T091530Z\r\n');
    expect(make()).toContain('\r\nDTSTART;TZID=Europe/Amsterdam:20261210T140000\r\n');
    expect(make()).toContain('\r\nDTEND;TZID=Europe/Amsterdam:20261210T163000\r\n');
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('transp')).toBe('OPAQUE');
  });

  it('has the place for those who come, and the link as LOCATION and URL for those who join online', () => {
    expect(parse(make()).event.getFirstPropertyValue('location')).toBe('Harbour House, Long Quay 12, The Hague');
    const online = parse(make({ registration: guest({ attendance: 'online' }) })).event;
    expect(online.getFirstPropertyValue('location')).toBe('https://meet.example/j/5551234?pwd=a_b*c');
    expect(online.getFirstPropertyValue('url')).toBe('https://meet.example/j/5551234?pwd=a_b*c');
  });

  it('says Online as its place while there is no link', () => {
    const event: Event = { ...SAMPLE_EVENT, attendance: [{ mode: 'online', url: null, capacity: null }] };
    const { event: entry } = parse(make({ event, registration: guest({ attendance: 'online' }) }));
    expect(entry.getFirstPropertyValue('location')).toBe('Online');
    expect(entry.getFirstProperty('url')).toBeNull();
  });

  it('is withdrawn by a CANCEL with the same UID', () => {
    const { calendar, event } = parse(make({ method: 'CANCEL' }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.getFirstPropertyValue('uid')).toBe('r1.peace@harbour.example');
    expect(event.getFirstProperty('attendee')?.getFirstParameter('rsvp')).toBe('FALSE');
  });

  it('differs between two guests of one event in what is theirs only', () => {
    const [jane, sam] = [
      make(),
      make({ registration: guest({ calendarUid: 'r2' }), attendee: { name: 'Sam', address: 's@x.example' } }),
    ];
    const shared = (body: string) =>
      body
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => !/^(?:UID|ATTENDEE)/.test(line));
    expect(sam).toContain('\r\nUID:r2\r\n');
    expect(shared(sam)).toEqual(shared(jane));
  });

  it('follows the event when it moves', () => {
    expect(make({ event: at('2027-01-14T10:00[Europe/Amsterdam]') })).toContain(
      'DTSTART;TZID=Europe/Amsterdam:20270114T100000',
    );
  });
});

describe('its time zone', () => {
  const zones = [
    'Europe/Amsterdam',
    'Australia/Sydney',
    'America/Sao_Paulo',
    'America/New_York',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'Europe/Dublin',
    'Pacific/Chatham',
  ];

  it.each(zones)('%s has the right offset on every day of the year of the event', (zone) => {
    const read = parse(make({ event: at(`2027-06-15T20:30[${zone}]`) })).zone;
    const first = Temporal.ZonedDateTime.from(`2027-01-01T12:00[${zone}]`);
    for (let day = 0; day < 365; day += 1) {
      const noon = first.add({ days: day });
      expect(offsetAt(read, noon), noon.toString()).toBe(noon.offsetNanoseconds / 1e9);
    }
  });

  it('gives Amsterdam and Sydney as yearly rules, which Outlook knows zones by', () => {
    const amsterdam = make();
    expect(amsterdam).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(amsterdam).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    const sydney = make({ event: at('2027-02-10T18:00[Australia/Sydney]') });
    expect(sydney).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20261004T020000\r\nTZOFFSETFROM:+1000\r\nTZOFFSETTO:+1100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
    );
    expect(sydney).toContain('BYMONTH=4;BYDAY=1SU');
  });

  it('has no daylight saving where there is none', () => {
    const saoPaulo = make({ event: at('2026-12-10T14:00[America/Sao_Paulo]') });
    expect(saoPaulo).toContain('TZOFFSETTO:-0300');
    expect(saoPaulo).not.toContain('DAYLIGHT');
  });

  it.each(['UTC', '+02:00'])('needs no component for %s: the times are in UTC', (zone) => {
    const body = make({ event: at(`2026-12-10T14:00[${zone}]`) });
    expect(body).not.toContain('VTIMEZONE');
    expect(body).toMatch(/DTSTART:20261210T1[24]0000Z/);
  });

  it.each([
    ['2026-03-29T01:30[Europe/Amsterdam]', '2026-03-29T03:30[Europe/Amsterdam]'],
    ['2026-10-25T00:30[Europe/Amsterdam]', '2026-10-25T04:00[Europe/Amsterdam]'],
  ])('is right for an event across a change of the clock, from %s', (from, to) => {
    const [starts, ends] = [Temporal.ZonedDateTime.from(from), Temporal.ZonedDateTime.from(to)];
    const { event, zone } = parse(make({ event: { ...SAMPLE_EVENT, starts, ends } }));
    if (zone === null) throw new Error('no VTIMEZONE');
    for (const [name, expected] of [
      ['dtstart', starts],
      ['dtend', ends],
    ] as const) {
      const time = event.getFirstPropertyValue(name) as ICAL.Time;
      time.zone = zone;
      expect(time.toUnixTime()).toBe(expected.epochMilliseconds / 1000);
    }
  });
});

describe('hostile text in an invitation', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('";:,\\=\r\n\t ^<>'),
        'é',
        '漢',
        '😀',
        'a',
        'ATTENDEE',
        'BEGIN:VEVENT',
        '\u2028',
      ),
      maxLength: 200,
    }),
  );

  it('adds no property, breaks no line and leaves lines of at most 75 octets', () => {
    const names = ordinaryNames();
    fc.assert(
      fc.property(hostile, (given) => {
        const event: Event = {
          ...SAMPLE_EVENT,
          title: `x${given}`,
          attendance: [{ mode: 'in-person', place: given, capacity: 1 }],
        };
        const body = make({
          event,
          attendee: { name: given, address: 'a@b.example' },
          house: { ...HOUSE, name: `H${given}` },
          description: given,
        });
        expect(
          parse(body)
            .event.getAllProperties()
            .map((one) => one.name)
            .filter((name) => name !== 'location' && name !== 'description'),
        ).toEqual(names);
        for (const line of body.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  function ordinaryNames(): string[] {
    return parse(make())
      .event.getAllProperties()
      .map((one) => one.name)
      .filter((name) => name !== 'location' && name !== 'description');
  }

  it('comes out of a reader as it went in', () => {
    const title =
      'Semicolon; comma, backslash \\ quote " newline-free 😀 漢字 – a title that is long enough to be folded twice or more';
    const { event } = parse(make({ event: { ...SAMPLE_EVENT, title }, description: 'Line one\nLine two; with, all' }));
    expect(event.getFirstPropertyValue('summary')).toBe(title);
    expect(event.getFirstPropertyValue('description')).toBe('Line one\nLine two; with, all');
  });

  it('cannot leave the quotes of a name nor the address', () => {
    const attendee = { name: 'Eve";PARTSTAT=ACCEPTED:mailto:x@y.example', address: 'eve,"x;y"@b.example' };
    const property = parse(make({ attendee })).event.getFirstProperty('attendee');
    expect(property?.getFirstParameter('cn')).toBe("Eve';PARTSTAT=ACCEPTED:mailto:x@y.example");
    expect(property?.getFirstParameter('partstat')).toBe('NEEDS-ACTION');
    expect(decodeURIComponent(text(property?.getFirstValue()))).toBe('mailto:eve,"x;y"@b.example');
  });
});

/** Debian's python3-icalendar; the look-up says whether this machine has it. */
const hasReader = existsSync(PYTHON) && spawnsCleanly(['-c', 'import icalendar']);

function spawnsCleanly(args: string[]): boolean {
  try {
    execFileSync(PYTHON, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasReader)('an independent reader (python3-icalendar)', () => {
  function read(body: string) {
    const script = fileURLToPath(new URL('read-calendar.py', import.meta.url));
    return JSON.parse(execFileSync(PYTHON, [script], { input: body, encoding: 'utf8' })) as Record<string, unknown>;
  }

  it('understands an invitation from a rendered letter', () => {
    const order = samples(SAMPLE_EVENT, 'nl').find((sample) => sample.label === 'confirmation')!.order;
    const letter = compiled().render(order, HOUSE, NOW);
    expect(read(letter.calendar?.text ?? '')).toMatchObject({
      method: 'REQUEST',
      uid: 'r1@registrar.example',
      stamp: '2026-11-20T09:15:30+00:00',
      starts: '2026-12-10T14:00:00',
      offset: 3600,
      location: 'Harbour House, Long Quay 12, The Hague',
      organizer: 'mailto:desk@harbour.example',
      attendees: ['mailto:jane@partner.example'],
      errors: [],
    });
  });

  it.each([
    ['2027-02-10T18:00[Australia/Sydney]', 11 * 3600],
    ['2027-07-10T18:00[Australia/Sydney]', 10 * 3600],
    ['2027-07-10T18:00[Europe/Amsterdam]', 2 * 3600],
    ['2026-12-10T14:00[America/Sao_Paulo]', -3 * 3600],
  ])('sees the right offset at %s', (start, offset) => {
    expect(read(make({ event: at(start) }))).toMatchObject({ offset, errors: [] });
  });

  it('reads hostile text as it is', () => {
    const attendee = { name: 'Ann "the; one": Lee, 😀', address: 'ann@b.example' };
    expect(read(make({ attendee, description: 'a;b,c\\d\ne' }))).toMatchObject({
      name: "Ann 'the; one': Lee, 😀",
      description: 'a;b,c\\d\ne',
      errors: [],
    });
  });
});
