// The invented house "Atlas" with four events, and short ways to ask the recognisers about a text.
import type { Event } from '../../src/domain/event.ts';
import type { Mail } from '../../src/domain/mail.ts';
import type { ReadingContext } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Block, BlockRole } from '../../src/reading/text/block.ts';
import { anEvent, NOW } from '../support/builders.ts';
import { mail } from './text/mail.ts';

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam');

export const TIDES: Event = anEvent({
  id: 'tides',
  title: 'Rising tides: living with water in the delta',
  aliases: ['Delta evening'],
  description:
    'An evening on floods and dikes.\n\nSpeakers\n• Amara Diallo, hydrologist\n• Joost Zandbergen, dike reeve',
  starts: at('2026-12-10T19:30'),
  ends: at('2026-12-10T22:00'),
});

export const ARCHIVES: Event = anEvent({
  id: 'archives',
  title: 'Webinar: Digital archives and artificial intelligence',
  starts: at('2026-12-03T10:00'),
  ends: at('2026-12-03T11:30'),
  attendance: [{ mode: 'online', url: 'https://video.example/2', capacity: null }],
});

export const BEES: Event = anEvent({
  id: 'bees',
  title: 'Workshop Beekeeping for beginners',
  starts: at('2027-01-14T10:00'),
  ends: at('2027-01-14T16:00'),
  attendance: [{ mode: 'in-person', place: 'Botanical Garden, Ghent', capacity: 12 }],
});

export const LETTERS: Event = anEvent({
  id: 'letters',
  title: 'Lecture: Letters from the front',
  starts: at('2026-10-15T20:00'),
  ends: at('2026-10-15T22:00'),
  attendance: [{ mode: 'in-person', place: 'Leiden', capacity: 50 }],
});

export const ATLAS: ReadingContext = {
  now: NOW,
  timeZone: 'Europe/Amsterdam',
  name: 'Atlas',
  address: 'desk@atlas.example',
  languages: ['en', 'nl'],
  authservIds: [],
  events: [TIDES, ARCHIVES, BEES, LETTERS],
  openQuestion: null,
};

export function block(text: string, role: BlockRole = 'own', over: Partial<Block> = {}): Block {
  return { role, text, depth: role === 'own' || role === 'signature' ? 0 : 1, header: null, rule: 'test', ...over };
}

/** A mail on Friday 20 November 2026, 10:00 in Amsterdam. */
export function aMail(over: Partial<Mail> = {}): Mail {
  return mail({
    from: [{ name: 'Anna de Wit', address: 'anna.dewit@ngo.example' }],
    to: [{ name: 'Atlas', address: 'desk@atlas.example' }],
    subject: null,
    date: '2026-11-20T09:00:00Z',
    ...over,
  });
}

/** Text that no rule was written for: long, repetitive, full of what the rules look for. */
export const HOSTILE: readonly string[] = [
  'a',
  'a@',
  '@',
  '(',
  "'",
  'J.',
  'Jan ',
  'Jan, ',
  'Jan en ',
  'Aa ',
  'Jan van der ',
  '- Jan\n',
  'Jan <jan@x.example>; ',
  '10/12-',
  '10 december ',
  'in three weeks ',
  'met drie ',
  'Naam: ',
  'Groet,\n',
  '\n',
  '\t',
  'http://',
  'beekeeping ',
  'not online ',
  'I work for Red Cross of the ',
  'van der de het ',
].map((piece) => piece.repeat(Math.ceil(200_000 / piece.length)));
