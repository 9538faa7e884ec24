// Sample letters of the desk, one result of a command after the other: what templates are checked and looked at with. Pure.
import type { CommandResult, Done, Refusal, Standing, TranscriptLine } from '../domain/desk/result.ts';
import type { Event } from '../domain/event.ts';
import type { CommandsRefused, LetterContent } from '../domain/letter.ts';
import type { RegistrationStatus } from '../domain/registration.ts';

export interface DeskSample {
  readonly label: string;
  readonly content: Extract<LetterContent, { name: 'transcript' | 'command-refused' }>;
}

const STATUSES: readonly RegistrationStatus[] = ['confirmed', 'pending', 'waiting', 'offered', 'cancelled', 'attended'];

const person = (status: RegistrationStatus, name: string | null = 'Jane Doe', online = false): Standing => ({
  name,
  address: 'jane@people.example',
  mode: online ? 'online' : 'in-person',
  status,
});
const both: readonly Standing[] = [person('confirmed'), person('waiting', null, true)];

const DONE: Readonly<Record<Done['did'], readonly Done[]>> = {
  added: STATUSES.map((status) => ({ did: 'added', who: person(status) })),
  cancelled: [0, 1, 3].map((movedUp) => ({ did: 'cancelled', who: person('cancelled'), movedUp })),
  registered: STATUSES.map((status) => ({ did: 'registered', number: 3, people: [...both, person(status)] })),
  asked: [{ did: 'asked', number: 3 }],
  ignored: [{ did: 'ignored', number: 3 }],
  answered: [{ did: 'answered', number: 3, who: person('confirmed') }],
  approved: [{ did: 'approved', people: both }],
  declined: [0, 2].map((movedUp) => ({ did: 'declined', people: both, movedUp })),
  capacity: [
    { did: 'capacity', mode: 'in-person', seats: 100, held: 80, movedUp: 3 },
    { did: 'capacity', mode: 'online', seats: null, held: 80, movedUp: 0 },
    { did: 'capacity', mode: 'in-person', seats: 70, held: 80, movedUp: 0 },
  ],
  closed: [{ did: 'closed' }],
  opened: [{ did: 'opened' }],
  list: [{ did: 'list', count: 12 }],
  'prepared-message': (['all', 'online', 'in-person', 'waiting'] as const).map((to, at) => ({
    did: 'prepared-message',
    to,
    text: 'The doors open at half past one.\n\nBring your badge.',
    count: at + 1,
  })),
  'prepared-announcement': [
    { did: 'prepared-announcement', changed: ['status', 'starts', 'ends', 'place', 'url', 'title'], count: 1 },
    { did: 'prepared-announcement', changed: ['place'], count: 12 },
  ],
  'sent-message': [1, 12].map((count) => ({ did: 'sent-message', count })),
  announced: [1, 12].map((count) => ({ did: 'announced', count })),
  dropped: [{ did: 'dropped' }],
  'checked-in': [{ did: 'checked-in', who: person('attended') }],
  help: [{ did: 'help' }],
};

const alone = <Why extends Refusal['why']>(why: Why): readonly { readonly why: Why }[] => [{ why }];

const REFUSED: { readonly [Why in Refusal['why']]: readonly Refusal[] } = {
  unknown: alone('unknown'),
  'needs-number': alone('needs-number'),
  'needs-text': alone('needs-text'),
  'needs-who': alone('needs-who'),
  'needs-address': alone('needs-address'),
  'one-address': alone('one-address'),
  'needs-seats': alone('needs-seats'),
  'needs-audience': alone('needs-audience'),
  'extra-words': alone('extra-words'),
  'text-or-command': alone('text-or-command'),
  'text-too-long': alone('text-too-long'),
  'below-signature': alone('below-signature'),
  'too-many': alone('too-many'),
  'which-event': alone('which-event'),
  'no-such-event': alone('no-such-event'),
  'no-such-number': [{ why: 'no-such-number', number: 9 }],
  'settled-already': [{ why: 'settled-already', number: 3 }],
  'not-a-mail': [{ why: 'not-a-mail', number: 4 }],
  'not-pending-number': [{ why: 'not-pending-number', number: 3 }],
  'not-pending': [
    { why: 'not-pending', people: [] },
    { why: 'not-pending', people: STATUSES.map((status) => person(status)) },
  ],
  nobody: [
    { why: 'nobody', people: [] },
    { why: 'nobody', people: both },
  ],
  several: [{ why: 'several', people: both }],
  'names-differ': [{ why: 'names-differ', people: [person('confirmed')] }],
  'own-address': alone('own-address'),
  'registered-already': STATUSES.map((status) => ({ why: 'registered-already', people: [person(status)] })),
  full: [
    { why: 'full', mode: 'in-person' },
    { why: 'full', mode: 'online' },
  ],
  over: alone('over'),
  'called-off': alone('called-off'),
  begun: alone('begun'),
  'no-such-way': [
    { why: 'no-such-way', mode: 'online' },
    { why: 'no-such-way', mode: 'in-person' },
  ],
  'which-way': alone('which-way'),
  'no-seats': alone('no-seats'),
  'cannot-be-registered': [{ why: 'cannot-be-registered', number: 3 }],
  'may-not-be-answered': [{ why: 'may-not-be-answered', number: 3 }],
  'registration-closed': alone('registration-closed'),
  'closed-already': alone('closed-already'),
  'open-already': alone('open-already'),
  'was-there': [{ why: 'was-there', people: [person('attended')] }],
  'before-its-day': alone('before-its-day'),
  'not-expected': STATUSES.map((status) => ({ why: 'not-expected', people: [person(status)] })),
  'checked-in-already': [{ why: 'checked-in-already', people: [person('attended')] }],
  shadow: alone('shadow'),
  'nobody-to-tell': alone('nobody-to-tell'),
  'nothing-to-announce': alone('nothing-to-announce'),
  'nothing-to-confirm': alone('nothing-to-confirm'),
  'confirmed-already': alone('confirmed-already'),
  'unsure-yes': alone('unsure-yes'),
  'changed-since': alone('changed-since'),
};

const WHYS: Readonly<Record<CommandsRefused, true>> = {
  'no-message-id': true,
  'unknown-token': true,
  'expired-token': true,
  'not-an-organiser': true,
  'not-authentic': true,
};

export function deskSamples(event: Event): readonly DeskSample[] {
  const done = Object.values(DONE)
    .flat()
    .map((one): CommandResult => ({ kind: 'done', ...one }));
  const refused = Object.values(REFUSED)
    .flat()
    .map((one): CommandResult => ({ kind: 'refused', ...one }));
  const lines = (results: readonly CommandResult[]): readonly TranscriptLine[] =>
    results.map((result) => ({ words: 'what the organiser wrote', result }));
  const confirmBy = event.starts.subtract({ days: 5 });
  const transcript = { name: 'transcript', event, confirmBy: null, dispatch: 'send' } as const;
  const refusal = { name: 'command-refused', subject: 'Re: Rising tides', receivedAt: confirmBy } as const;
  return [
    { label: 'transcript-done', content: { ...transcript, lines: lines(done), confirmBy } },
    { label: 'transcript-refused', content: { ...transcript, lines: lines(refused), dispatch: 'draft' } },
    { label: 'transcript-shadow', content: { ...transcript, lines: lines(done.slice(0, 2)), dispatch: 'withhold' } },
    {
      label: 'transcript-draft',
      content: { ...transcript, lines: lines([...done, ...refused]), event: null, dispatch: 'draft' },
    },
    { label: 'transcript-empty', content: { ...transcript, lines: [] } },
    ...(Object.keys(WHYS) as readonly CommandsRefused[]).map((why): DeskSample => ({
      label: `command-refused-${why}`,
      content: { ...refusal, event, why, from: 'bo@elsewhere.example' },
    })),
    {
      label: 'command-refused-nameless',
      content: { ...refusal, event: null, why: 'not-an-organiser', from: null, subject: null },
    },
  ];
}
