// Invented events that came by mail, in every state that an organiser can be told of. Pure.
import type { Fact, MailedFacts, Obstacle } from '../domain/mailed-event.ts';
import type { MailedEventReport, MailedEventStep } from '../domain/mailed-event-report.ts';
import type { UnclearLine } from '../domain/correct-event.ts';

const fact = <T>(value: T, words = String(value)): Fact<T> => ({ value, words });

const WHOLE: MailedFacts = {
  id: null,
  title: fact('Rising tides: living with water'),
  aliases: [fact('The tides evening')],
  day: fact('2026-12-10', 'Thursday, December 10th'),
  lastDay: fact('2026-12-11', '11 December'),
  starts: fact('14:00', '2 – 4.30 pm CET'),
  ends: fact('16:30', '2 – 4.30 pm CET'),
  zone: 'CET',
  place: fact('Harbour House, Long Quay 12, The Hague'),
  inPerson: fact(true, 'Harbour House'),
  online: fact(true, 'hybrid'),
  link: fact('https://meet.example/j/5551234'),
  capacity: { 'in-person': fact(80, 'room for 80 people'), online: fact(200, 'maximum 200') },
  closes: fact('2026-12-09T18:00', '9 December, 6 pm'),
  approval: fact('manual'),
  description: '',
  doubts: [
    { about: 'day', why: 'year-assumed', words: ['10 December'] },
    { about: 'time', why: 'from-programme', words: ['14:00', '16:30'] },
    { about: 'capacity', why: 'which-mode', words: ['room for 80 people'] },
  ],
};

const BARE: MailedFacts = {
  ...WHOLE,
  title: null,
  aliases: [],
  day: null,
  lastDay: null,
  starts: null,
  ends: null,
  zone: null,
  place: null,
  inPerson: null,
  online: null,
  link: null,
  capacity: { 'in-person': null, online: null },
  closes: null,
  approval: null,
  doubts: [
    { about: 'day', why: 'several', words: ['10 December', '17 December'] },
    { about: 'time', why: 'other-zone', words: ['8 am EST'] },
    { about: 'closes', why: 'after-the-event', words: ['31 December'] },
  ],
};

const MISSING: readonly Obstacle[] = ['no-title', 'no-day', 'no-start', 'no-end', 'no-way-of-attending'];
const UNCLEAR: readonly UnclearLine[] = [
  { line: 'date: soon', why: 'no-date' },
  { line: 'Could you also ask Piet?', why: 'not-a-command' },
];

/** By what is special about them. */
export const NEW_EVENT_SAMPLES: readonly (readonly [string, MailedEventReport])[] = [
  ['new-event', report('noted', WHOLE)],
  ['new-event-bare', report('noted', BARE, { obstacles: MISSING })],
  [
    'new-event-held-up',
    report(
      'noted',
      { ...WHOLE, place: null, lastDay: null },
      {
        obstacles: ['no-place', 'in-the-past', 'ends-before-it-starts', 'clock-changes', 'closes-after-the-end'],
        unclear: UNCLEAR,
        heldUp: true,
      },
    ),
  ],
  ['new-event-opened', report('opened', { ...WHOLE, doubts: [] })],
  ['new-event-changed', report('changed', { ...WHOLE, doubts: [], closes: null }, { unclear: UNCLEAR.slice(0, 1) })],
  ['new-event-unchanged', report('unchanged', { ...WHOLE, doubts: [] }, { obstacles: ['in-the-past'] })],
];

function report(step: MailedEventStep, facts: MailedFacts, more: Partial<MailedEventReport> = {}): MailedEventReport {
  return { id: 'rising-tides', step, heldUp: false, facts, obstacles: [], unclear: [], ...more };
}
