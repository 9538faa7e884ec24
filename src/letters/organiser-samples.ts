// Invented letters to organisers, in each of their turns; samples.ts has those to attendees. Pure.
import type { Digest, Matter } from '../domain/digest.ts';
import type { Event } from '../domain/event.ts';
import type { LetterContent } from '../domain/letter.ts';
import type { Request } from '../domain/reading.ts';
import type { Registration } from '../domain/registration.ts';
import { seatsByMode } from '../domain/statistics.ts';

/** `registrations`: two or more of `event`. Each with a label of its own. */
export function organiserSamples(
  event: Event,
  registrations: readonly Registration[],
): readonly (readonly [string, LetterContent])[] {
  const [first] = registrations;
  if (first === undefined) throw new RangeError('samples need a registration');
  const receivedAt = event.starts.subtract({ days: 3 }).toInstant().toString();
  const request: Request = {
    intent: 'question',
    event: event.id,
    candidates: [],
    people: [{ name: 'Noor van der Veen', email: 'noor@partner.example', organisation: null, isSender: true }],
    partySize: 3,
    attendance: 'in-person',
    changes: [],
    notes: ['vegan'],
    confidence: 0.7,
    doubts: ['unclear'],
    evidence: [],
  };
  const sender = { name: 'Noor van der Veen', address: 'noor@partner.example' };
  const matters: readonly Matter[] = [
    {
      kind: 'mail',
      number: 1,
      ledgerId: 1,
      sender,
      subject: 'Parking?',
      receivedAt,
      requests: [request],
      reason: 'question',
    },
    {
      kind: 'mail',
      number: 2,
      ledgerId: 2,
      sender: { name: null, address: null },
      subject: null,
      receivedAt: null,
      requests: [],
      reason: 'unreadable',
    },
    { kind: 'pending', number: 3, registrations: registrations.slice(0, 2) },
  ];
  const digest: Digest = {
    event,
    occasion: 'daily',
    since: event.starts.subtract({ days: 4 }).toInstant(),
    modes: seatsByMode(event, registrations),
    news: { arrived: registrations, changed: [first], cancelled: [first] },
    matters,
    bounced: [
      { address: 'old@partner.example', outcome: 'hard' },
      { address: 'full@partner.example', outcome: 'soft' },
    ],
    dragged: (['registered', 'asked', 'refused', 'left', 'settled', 'nothing'] as const).map((result, index) => ({
      sender: index === 5 ? null : sender.address,
      subject: index === 5 ? null : 'Parking?',
      result,
    })),
    wishes: registrations.filter(({ notes }) => notes.length > 0),
    list: registrations,
  };
  const quiet = {
    news: { arrived: [], changed: [], cancelled: [] },
    matters: [],
    bounced: [],
    dragged: [],
    wishes: [],
    list: [],
  };
  const picture = 'registrations@registrar.example';
  return [
    ['digest', { name: 'digest', digest, picture }],
    ['digest-final', { name: 'digest', digest: { ...digest, occasion: 'final' }, picture }],
    ['digest-full', { name: 'digest', digest: { ...digest, ...quiet, occasion: 'full', since: null }, picture }],
    ['digest-urgent', { name: 'digest', digest: { ...digest, occasion: 'urgent' }, picture: null }],
    ['digest-quiet', { name: 'digest', digest: { ...digest, ...quiet, occasion: 'final' }, picture: null }],
    [
      'digest-inbox',
      {
        name: 'digest',
        digest: { ...digest, ...quiet, event: null, modes: [], matters: matters.slice(0, 2) },
        picture: null,
      },
    ],
    [
      'shadow-report',
      {
        name: 'shadow-report',
        report: {
          since: digest.since,
          mails: [
            {
              sender,
              subject: 'Parking?',
              receivedAt,
              act: 'register',
              requests: [request],
              letters: [{ name: 'confirmation', to: sender.address }],
            },
            {
              sender: { name: null, address: null },
              subject: null,
              receivedAt: null,
              act: 'human',
              requests: [],
              letters: [],
            },
          ],
          machines: 4,
          unasked: [{ name: 'reminder', to: 'jane@partner.example' }],
        },
      },
    ],
  ];
}
