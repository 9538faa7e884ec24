import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailedFacts } from '../../../src/domain/mailed-event.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { readAnnouncement } from '../../../src/reading/announcement/read-announcement.ts';
import { newEventIn } from '../../../src/reading/announcement/trigger.ts';
import { mailFrom } from '../../support/parse.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/announcements');
const CLOCKWORK = { today: Temporal.PlainDate.from('2026-11-20'), timeZone: 'Europe/Amsterdam' };

const page = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const readPage = (text: string): MailedFacts => readAnnouncement({ text, title: null, subject: null }, CLOCKWORK);

/** The values alone; what is not there is left out. */
function valuesOf(facts: MailedFacts): Readonly<Record<string, unknown>> {
  const { title, aliases, day, lastDay, starts, ends, zone, place, online, link, capacity, closes, doubts } = facts;
  const all = {
    title: title?.value,
    aliases: aliases.length === 0 ? undefined : aliases.map(({ value }) => value),
    day: day?.value,
    lastDay: lastDay?.value,
    time: starts === null ? undefined : `${starts.value}-${ends?.value ?? '?'}`,
    zone: zone ?? undefined,
    place: place?.value,
    online: online?.value,
    link: link?.value,
    inPerson: capacity['in-person']?.value,
    onlineSeats: capacity.online?.value,
    closes: closes?.value,
    doubts: doubts.length === 0 ? undefined : doubts.map(({ about, why }) => `${about}: ${why}`),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const EXPECTED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'panel-with-speakers.en.txt': {
    title: 'Food in wartime: What aid convoys taught us and where we go from here',
    aliases: ['Facts and Fables of (Belgian) Relief'],
    day: '2026-12-10',
    time: '14:00-16:30',
    zone: 'CET',
    place: 'Harbour House, Kade 12, Rotterdam',
  },
  'museum-lecture.nl.txt': {
    title: 'De verdwenen molens van de Zaan',
    day: '2027-01-17',
    time: '14:30-16:00',
    place: 'Molenmuseum De Bonte Hen, Kalverringdijk 39, 1509 BT Zaandam',
    inPerson: 45,
    closes: '2027-01-14',
  },
  'webinar.en.txt': {
    title: 'Cash before the storm: acting on forecasts',
    day: '2027-02-09',
    time: '15:00-16:30',
    zone: 'CET',
    online: true,
    link: 'https://video.example/j/8841-cash',
    onlineSeats: 300,
    closes: '2027-02-05',
  },
  'day-conference.en.txt': {
    title: 'Atlas Day 2027 — Water, soil, people',
    day: '2027-03-12',
    time: '09:00-17:30',
    place: 'Conference Centre De Waag, Great Hall, Markt 4, 2611 GV Delft',
    inPerson: 180,
    closes: '2027-03-01T12:00',
    doubts: ['time: from-programme'],
  },
  'training-with-fee.nl.txt': {
    title: 'Training Veilig op reis',
    day: '2027-02-03',
    lastDay: '2027-02-04',
    time: '09:30-17:00',
    place: 'Vergadercentrum Het Oude Postkantoor, Stationsplein 7, Amersfoort',
    inPerson: 16,
    closes: '2027-01-20',
  },
  'hybrid.nl.txt': {
    title: 'Bomen in de hittestad',
    day: '2026-12-08',
    time: '19:30-21:30',
    place: 'Stadskwekerij, Singel 88 in Utrecht',
    online: true,
    inPerson: 60,
    onlineSeats: 250,
    closes: '2026-12-06',
  },
  'no-year-twelve-hour.en.txt': {
    title: 'Night Markets of the Delta',
    day: '2026-12-05',
    time: '19:00-21:30',
    place: 'Lantern Theatre in Leiden',
    inPerson: 70,
    closes: '2026-12-01',
  },
  'two-dates.en.txt': {
    title: 'Seminar: Who owns the river?',
    aliases: ['Rivers without borders'],
    day: '2027-01-20',
    time: '10:00-13:00',
    place: 'Atlas Library, Reading Room, Hoogstraat 101, Rotterdam',
    closes: '2027-01-13',
  },
  'emoji-hybrid.en.txt': {
    title: 'Learning session: Local first, for real?',
    day: '2026-11-26',
    time: '15:30-17:00',
    zone: 'Amsterdam time',
    place: 'The Hague Humanity Campus, room 2.04',
    online: true,
    link: 'https://us02web.zoom.us/j/5550100',
    inPerson: 35,
  },
  'sparse.nl.txt': { title: "Boekpresentatie 'Het laatste veer'" },
};

describe('reading an announcement', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    expect(valuesOf(readPage(page(name)))).toEqual(expected);
  });

  it('has an expectation for every page', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    ).toEqual(Object.keys(EXPECTED).sort());
  });

  it('reads a newsletter in HTML that was forwarded', async () => {
    const announcement = newEventIn(await mailFrom(page('forwarded-newsletter.eml')));
    if (announcement === null) throw new Error('it asks for a new event');
    expect(valuesOf(readAnnouncement(announcement, CLOCKWORK))).toEqual({
      title: 'Reefs after the heat',
      day: '2027-01-21',
      time: '16:00-17:30',
      place: 'Coral House, Zeestraat 3, Scheveningen',
      inPerson: 50,
      closes: '2027-01-18',
    });
  });

  it.each([
    [
      'two days that could both be it',
      'Talk about dunes\n\nThursday 10 December 2026\nFriday 18 December 2026',
      'day: several',
    ],
    [
      'a weekday that is not that day’s',
      'Talk about dunes\n\nFriday 10 December 2026, 14:00–16:00',
      'day: weekday-differs',
    ],
    ['a day without year or weekday', 'Talk about dunes\n\n10 December, 14:00–16:00', 'day: year-assumed'],
    [
      'only the time of another zone',
      'Talk about dunes\n\nThursday 10 December 2026, 14:00–16:00 EST',
      'time: other-zone',
    ],
    [
      'half past two at night or in the afternoon',
      'Talk about dunes\n\nThursday 10 December 2026, 2:30-4:30',
      'time: morning-or-afternoon',
    ],
    ['two stretches', 'Talk about dunes\n\n10 December 2026\n\n10:00-12:00 or\n14:00-16:00', 'time: several'],
    [
      'a closing day behind the event',
      'Talk\n\nThursday 10 December 2026\nRegister before 11 December 2026',
      'closes: after-the-event',
    ],
    [
      'seats for one of two ways',
      'Talk about dunes, hybrid\nWhere: Town Hall\nMaximum 40 people',
      'capacity: which-mode',
    ],
  ])('leaves %s to the organiser', (_what, text, doubt) => {
    expect(valuesOf(readPage(text))['doubts']).toContain(doubt);
  });

  it.each([
    [
      'day, time and place before the page',
      `Thursday 10 December 2026, 14:00-16:30, Harbour House, Kade 12, Rotterdam\n\n${page('panel-with-speakers.en.txt').replace(/^Thursday.*\nHarbour.*$/m, '')}`,
      {
        title: 'Food in wartime: What aid convoys taught us and where we go from here',
        day: '2026-12-10',
        time: '14:00-16:30',
        place: 'Harbour House, Kade 12, Rotterdam',
      },
    ],
    [
      'a sentence of the organiser before the page',
      `Hi, our new event is on Thursday 10 December from 2 pm to 4.30 pm at the Harbour House in Rotterdam, max 80 people.\n\n${page('panel-with-speakers.en.txt').replace(/^Thursday.*\nHarbour.*$/m, '')}`,
      { day: '2026-12-10', time: '14:00-16:30', place: 'Harbour House in Rotterdam', inPerson: 80 },
    ],
    [
      'lines below the page',
      `${page('panel-with-speakers.en.txt').replace(/^Thursday.*\nHarbour.*$/m, '')}\nWhen: 10 December 2026, 14.00-16.30\nWhere: Harbour House and online`,
      { day: '2026-12-10', time: '14:00-16:30', place: 'Harbour House', online: true },
    ],
    [
      'a table in pipes',
      '| Titel | Avond over veen |\n| Datum | 14 januari 2027 |\n| Tijd | 19:30 - 21:30 uur |\n| Locatie | Stadhuis Woerden |\n| Aanmelden | voor 10 januari |',
      {
        title: 'Avond over veen',
        day: '2027-01-14',
        time: '19:30-21:30',
        place: 'Stadhuis Woerden',
        closes: '2027-01-10',
      },
    ],
    [
      'a head of lines',
      'Spring Meeting\nOn Thursday 15 April 2027 At 17:30 hrs.\nCampus Delta, Leiden\nTurfmarkt 99, 2511 DP The Hague\nSpeaker\nAmbassador Karel van Voorde',
      {
        title: 'Spring Meeting',
        day: '2027-04-15',
        time: '17:30-?',
        place: 'Campus Delta, Leiden, Turfmarkt 99, 2511 DP The Hague',
      },
    ],
    [
      'month first and a bar',
      'Water Justice Forum\nMarch 3, 2027 | 6:00 PM - 8:30 PM\nDe Balie, Lange Gracht 10, Amsterdam\nTickets are free but limited to 120. Doors open at 5:30 PM.',
      {
        title: 'Water Justice Forum',
        day: '2027-03-03',
        time: '18:00-20:30',
        place: 'De Balie, Lange Gracht 10, Amsterdam',
      },
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(valuesOf(readPage(text))).toMatchObject(expected);
  });

  it('takes no online for granted where it is denied', () => {
    expect(readPage('Talk about dunes\n\nIn person only, no livestream. Where: Town Hall').online).toBeNull();
    expect(readPage('Lezing over duinen\nDe lezing is niet online te volgen.').online).toBeNull();
  });

  it('reads the time of the house where several zones are given', () => {
    const { starts } = readPage('Webinar: Dunes\nTime: 8 am EST / 1 pm GMT / 2 pm CET\nThursday 10 December 2026');
    expect(starts?.value).toBe('14:00');
  });

  it('reads what an evening until after midnight is', () => {
    const facts = readPage('Dance of the dunes\nSaturday 12 December 2026, 21:00–01:00, Town Hall, Delft');
    expect(valuesOf(facts)).toMatchObject({ day: '2026-12-12', time: '21:00-01:00', place: 'Town Hall, Delft' });
  });
});

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** Every value that the facts quote, with its words. */
function quotesOf(facts: MailedFacts): readonly string[] {
  const { title, aliases, day, lastDay, starts, ends, place, inPerson, online, link, capacity, closes, doubts } = facts;
  const all = [title, ...aliases, day, lastDay, starts, ends, place, inPerson, online, link, closes];
  const room = [capacity['in-person'], capacity.online];
  return [
    ...[...all, ...room].flatMap((fact) => (fact === null ? [] : [fact.words])),
    ...doubts.flatMap(({ words }) => words),
    ...(facts.zone === null ? [] : [facts.zone]),
  ];
}

const PIECES = [
  ...Object.keys(EXPECTED).flatMap((name) => page(name).split('\n')),
  ...[
    'Where:',
    'When',
    'Time: 2-4 pm',
    '14.00',
    '31 November 2026',
    '29/2',
    '10-12 december',
    '24:00',
    '1-2-3',
    '📅',
    '12 noon',
    '2:30 p.m. – 1:00 p.m.',
    'UTC+1',
    '0:00-0:00',
    'max 0 people',
    '- ',
    '|',
    '\t',
    'Link: https://',
    '10 December 2026 to 3 December 2026',
  ],
];
const pages = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  ),
  { maxLength: 25 },
);

describe('whatever is pasted', () => {
  it('every fact stands in the text, and nothing throws', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom('\n', '\n\n', ' '), (lines, joint) => {
        const text = lines.join(joint);
        const facts = readPage(text);
        const whole = squeezed(text);
        for (const quote of quotesOf(facts))
          for (const line of quote.split('\n')) expect(whole).toContain(squeezed(line));
        for (const value of [facts.title?.value, facts.link?.value]) expect(whole).toContain(value ?? '');
        for (const part of facts.place?.value.split(', ') ?? []) expect(whole).toContain(part);
        for (const day of [facts.day, facts.lastDay]) if (day !== null) Temporal.PlainDate.from(day.value);
        for (const time of [facts.starts, facts.ends])
          if (time !== null) expect(time.value).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['dates', '10 December 2026 '],
    ['times', '14:00-'],
    ['labels', 'Where: '],
    ['brackets', '('],
    ['quotes', '"A'],
    ['emphasis', '*'],
    ['bullets', '- '],
    ['zones', 'UTC+1 '],
    ['phrases', 'part of the '],
    ['spaces', ' '],
    ['tabs', '\t'],
  ])('a page of nothing but %s is read', (_what, piece) => {
    expect(() => readPage(piece.repeat(200_000 / piece.length))).not.toThrow();
    expect(() => readPage(`${piece.repeat(20)}\n`.repeat(2_000))).not.toThrow();
  });
});
