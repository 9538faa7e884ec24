// What people, suppliers and machines write in one to three lines: the acts that must not happen, and those that should.
import { describe, expect, it } from 'vitest';
import { judgeReading, type Action } from '../../src/domain/judge.ts';
import type { ReadingContext } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import { read } from '../../src/reading/read.ts';
import { anEvent } from '../support/builders.ts';
import { SHORT_MAILS } from './short-mails.ts';
import { mail } from './text/mail.ts';

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam');

const CONTEXT: ReadingContext = {
  now: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  timeZone: 'Europe/Amsterdam',
  name: 'KUNO',
  address: 'kuno@kuno.example',
  languages: ['en', 'nl'],
  authservIds: [],
  events: [
    anEvent({
      id: 'localisation',
      title: 'Learning session: From commitments to practice, localisation in humanitarian funding',
      aliases: ['localisation learning session'],
      starts: at('2026-12-03T10:00'),
      ends: at('2026-12-03T12:00'),
      attendance: [{ mode: 'online', url: 'https://video.example/2', capacity: null }],
    }),
    anEvent({
      id: 'panel',
      title: 'Peacekeeping missions meet humanitarian action: Lessons from the past',
      aliases: ['humanitarian panel'],
      starts: at('2026-12-10T14:00'),
      ends: at('2026-12-10T16:30'),
      attendance: [
        { mode: 'in-person', place: 'Humanity Hub, The Hague', capacity: 80 },
        { mode: 'online', url: 'https://video.example/1', capacity: null },
      ],
    }),
    anEvent({
      id: 'negotiation',
      title: 'Masterclass Humanitarian Negotiation',
      aliases: ['negotiation masterclass'],
      starts: at('2027-01-21T09:30'),
      ends: at('2027-01-21T17:00'),
      attendance: [{ mode: 'in-person', place: 'Utrecht', capacity: 20 }],
    }),
  ],
  openQuestion: null,
};

const ATTRIBUTION = '\n\nOn Mon, 16 Nov 2026 at 18:42, KUNO <kuno@kuno.example> wrote:\n';
const EVENT = '> Masterclass Humanitarian Negotiation\n> Thursday 21 January 2027, 09:30 - 17:00, Utrecht\n>\n';
const QUOTES: Readonly<Record<string, string>> = {
  N: '',
  C: `${ATTRIBUTION}> Hello,\n>\n> You are registered for:\n>\n${EVENT}> Change of plans? Reply to this message.\n`,
  I: `${ATTRIBUTION}> Dear all,\n>\n> We invite you to:\n>\n${EVENT}> 20 places. If you want to come, reply to this message.\n`,
};
const SUBJECTS: Readonly<Record<string, string>> = {
  C: 'Re: Confirmation: Masterclass Humanitarian Negotiation',
  I: 'Re: Masterclass Humanitarian Negotiation',
};
const ACTIONS: Readonly<Record<string, Action>> = {
  r: 'register',
  c: 'cancel',
  a: 'amend',
  k: 'ask',
  h: 'human',
  n: 'none',
};
const ACTS: ReadonlySet<Action> = new Set(['register', 'cancel', 'amend']);

const outcomes = SHORT_MAILS.map((line) => {
  const [thread = '', wanted = '', subject = '', text = ''] = line.split('|');
  const reading = read(
    mail({
      from: [{ name: 'Jan de Vries', address: 'jan.devries@waterbond.example' }],
      to: [{ name: 'KUNO', address: 'kuno@kuno.example' }],
      subject: SUBJECTS[thread] ?? subject,
      text: text + (QUOTES[thread] ?? ''),
    }),
    CONTEXT,
  );
  const { action } = judgeReading(reading);
  const isMachine = reading.kind !== 'person';
  const right = (wanted.includes('m') && isMachine) || Array.from(wanted, (letter) => ACTIONS[letter]).includes(action);
  return { line, action, kind: reading.kind, mayReply: reading.mayReply, right, isMachine, wanted };
});

describe('short mails', () => {
  it('never lead to an act that nobody asked for', () => {
    expect(outcomes.filter(({ action, right }) => !right && ACTS.has(action))).toEqual([]);
  });

  it('are never answered where a machine wrote them', () => {
    expect(outcomes.filter(({ wanted, mayReply }) => wanted === 'm' && mayReply)).toEqual([]);
  });

  it('are of a person where no machine wrote them', () => {
    expect(outcomes.filter(({ wanted, isMachine }) => !wanted.includes('m') && isMachine)).toEqual([]);
  });

  it('are understood', () => {
    expect(
      outcomes.filter(({ right }) => !right).map(({ line, action, kind }) => `${action}, ${kind}: ${line}`),
    ).toEqual([]);
  });
});
