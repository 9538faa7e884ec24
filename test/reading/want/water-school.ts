// The invented "Water School" with a masterclass and two other events, and mails to it, for the tests of reading.
import type { Mail } from '../../../src/domain/mail.ts';
import type { ReadingContext } from '../../../src/domain/reading.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { anEvent } from '../../support/builders.ts';
import { mail } from '../text/mail.ts';

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam');

export const WATER_SCHOOL: ReadingContext = {
  now: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  timeZone: 'Europe/Amsterdam',
  name: 'Water School',
  address: 'desk@water.example',
  languages: ['en', 'nl'],
  authservIds: [],
  events: [
    anEvent({
      id: 'masterclass',
      title: 'Masterclass Reading Rivers',
      aliases: ['rivers masterclass', 'masterclass rivieren'],
      starts: at('2027-01-21T09:30'),
      ends: at('2027-01-21T17:00'),
      attendance: [
        { mode: 'in-person', place: 'Lock House, Utrecht', capacity: 40 },
        { mode: 'online', url: 'https://video.example/m', capacity: null },
      ],
    }),
    anEvent({
      id: 'dikes',
      title: 'Webinar: Who pays for the dikes?',
      aliases: ['dike webinar', 'webinar over dijken'],
      starts: at('2026-12-03T10:00'),
      ends: at('2026-12-03T12:00'),
      attendance: [{ mode: 'online', url: 'https://video.example/d', capacity: null }],
    }),
    anEvent({
      id: 'polders',
      title: 'Evening lecture: A thousand years of polders',
      aliases: ['polder lecture', 'polderlezing'],
      starts: at('2026-10-15T20:00'),
      ends: at('2026-10-15T22:00'),
      attendance: [{ mode: 'in-person', place: 'Mill, Leiden', capacity: 40 }],
    }),
  ],
  openQuestion: null,
};

export type ThreadLetter = 'N' | 'I' | 'C';

const QUOTES: Readonly<Record<ThreadLetter, readonly string[]>> = {
  N: [],
  I: [
    'Dear colleagues,',
    '',
    'Water School invites you to the Masterclass Reading Rivers',
    'Thursday 21 January 2027, 09:30 - 17:00, Lock House, Utrecht',
    '',
    'There are 40 places. You can register by sending an e-mail to desk@water.example.',
  ],
  C: [
    'Dear Jan,',
    '',
    'Thank you for your registration. We are happy to welcome you at:',
    'Masterclass Reading Rivers',
    'Thursday 21 January 2027, 09:30 - 17:00, Lock House, Utrecht',
    '',
    'Can you no longer come? Please let us know.',
  ],
};

const SUBJECTS: Readonly<Record<ThreadLetter, string>> = {
  N: 'masterclass 21 januari',
  I: 'Re: Invitation: Masterclass Reading Rivers',
  C: 'Re: Your registration: Masterclass Reading Rivers',
};

/** A mail of Jan de Vries with these own words; N stands alone, I and C quote our letter below. */
export function letterOf(thread: ThreadLetter, words: string, over: Partial<Mail> = {}): Mail {
  const quote = QUOTES[thread];
  const attribution = 'On Thu, 12 Nov 2026 at 14:05 Water School <desk@water.example> wrote:';
  const quoted = quote.length === 0 ? '' : `\n${attribution}\n${quote.map((line) => `> ${line}`).join('\n')}\n`;
  return mail({
    from: [{ name: 'Jan de Vries', address: 'jan.devries@welltrust.example' }],
    to: [{ name: 'Water School', address: 'desk@water.example' }],
    returnPath: 'jan.devries@welltrust.example',
    subject: SUBJECTS[thread],
    date: '2026-11-19T10:00:00Z',
    inReplyTo: thread === 'N' ? [] : ['<20261112@water.example>'],
    text: `${words}\n${quoted}`,
    ...over,
  });
}
