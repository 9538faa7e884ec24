// Commands as organisers write them, for properties: any command, and its words in a language.
import * as fc from 'fast-check';
import type { Audience, Command, Who } from '../../../src/domain/desk/command.ts';
import type { AttendanceMode } from '../../../src/domain/event.ts';

type Language = 'en' | 'nl';

const NAMES = ['Jane Doe', 'Jan van der Veen-de Groot', 'Sinéad O’Brien', 'Ali Yılmaz', 'Dan', 'J. R. Smit', '李 明'];
const name = fc.constantFrom(...NAMES);
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.+-]{0,12}[a-z0-9]$/), fc.constantFrom('people.example', 'x.ngo.example'))
  .map(([local, domain]) => `${local}@${domain}`);
const mode = fc.constantFrom<AttendanceMode | null>('in-person', 'online', null);
const number = fc.integer({ min: 1, max: 999 });
const who: fc.Arbitrary<Who> = fc.oneof(
  name.map((one) => ({ name: one, address: null })),
  address.map((one) => ({ name: null, address: one })),
  fc.record({ name, address }),
);
const organisation = fc.constantFrom('Oxfam Novib', 'KUNO', 'Red Cross 510', null);
const text = fc.constantFrom(
  'Yes, there is a lift.',
  '{{ name }} **bold** <b>x</b>',
  'Dear Jo, see you!',
  'Ja: tot dan',
);
const event = fc.constantFrom('tides', 'Rising tides', null);
const seats = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.constant(null));
const audience = fc.constantFrom<Audience>('all', 'in-person', 'online', 'waiting');

export const aCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name, address, mode, organisation }),
  fc.record({ kind: fc.constantFrom('cancel' as const, 'check-in' as const), who }),
  fc.record({ kind: fc.constant('register' as const), number, event }),
  fc.record({ kind: fc.constant('ignore' as const), number }),
  fc.record({ kind: fc.constant('answer' as const), number, text, greeted: fc.constant(false) }),
  fc.record({ kind: fc.constantFrom('approve' as const, 'decline' as const), who: fc.oneof(number, who) }),
  fc.record({ kind: fc.constant('capacity' as const), mode, seats }),
  fc.record({ kind: fc.constant('message' as const), to: audience, text, greeted: fc.constant(false) }),
  fc.record({ kind: fc.constantFrom('close', 'open', 'send-list', 'announce', 'help', 'yes', 'no') }),
);

const VERBS: Readonly<Record<Language, Readonly<Record<Command['kind'], string>>>> = {
  en: {
    ...{ add: 'add', cancel: 'cancel', register: 'register', ignore: 'ignore', answer: 'answer', approve: 'approve' },
    ...{
      decline: 'decline',
      capacity: 'capacity',
      close: 'close',
      open: 'open',
      'send-list': 'send list',
      help: 'help',
    },
    ...{ message: 'message', announce: 'announce', 'check-in': 'check-in', yes: 'yes', no: 'no' },
  },
  nl: {
    ...{ add: 'toevoegen', cancel: 'annuleer', register: 'registreer', ignore: 'negeer', answer: 'antwoord' },
    ...{ approve: 'goedkeuren', decline: 'afwijzen', capacity: 'capaciteit', close: 'sluiten', open: 'heropenen' },
    ...{ 'send-list': 'stuur lijst', help: 'hulp', message: 'bericht', announce: 'aankondigen' },
    ...{ 'check-in': 'inchecken', yes: 'verstuur', no: 'nee' },
  },
};
const MODE = {
  en: { 'in-person': 'in person', online: 'online' },
  nl: { 'in-person': 'ter plaatse', online: 'online' },
};
const AUDIENCE = {
  en: { all: 'all', 'in-person': 'in person', online: 'online', waiting: 'waiting list' },
  nl: { all: 'allen', 'in-person': 'ter plaatse', online: 'online', waiting: 'wachtlijst' },
};

/** The command as somebody who has read the manual writes it. */
export function inWords(command: Command, language: Language): string {
  const verb = VERBS[language][command.kind];
  const words = (parts: readonly (string | null)[]): string => [verb, ...parts].filter((one) => one !== null).join(' ');
  switch (command.kind) {
    case 'add': {
      const of = command.organisation === null ? null : `${language === 'en' ? 'of' : 'van'} ${command.organisation}`;
      const manner = command.mode === null ? null : MODE[language][command.mode];
      return words([command.name, `<${command.address}>`, manner, of]);
    }
    case 'cancel':
    case 'check-in':
      return words([person(command.who)]);
    case 'approve':
    case 'decline':
      return words([typeof command.who === 'number' ? String(command.who) : person(command.who)]);
    case 'register': {
      const event = command.event === null ? null : `${language === 'en' ? 'for' : 'voor'} ${command.event}`;
      return words([String(command.number), event]);
    }
    case 'ignore':
      return words([String(command.number)]);
    case 'answer':
      return words([`${String(command.number)}: ${command.text}`]);
    case 'capacity': {
      const seats = command.seats === null ? (language === 'en' ? 'unlimited' : 'onbeperkt') : String(command.seats);
      return words([command.mode === null ? null : MODE[language][command.mode], seats]);
    }
    case 'message':
      return words([`${AUDIENCE[language][command.to]}: ${command.text}`]);
    case 'close':
    case 'open':
    case 'send-list':
    case 'announce':
    case 'help':
    case 'yes':
    case 'no':
      return verb;
  }
}

function person({ name: called, address: at }: Who): string {
  if (at === null) return called ?? '';
  return called === null ? at : `${called} <${at}>`;
}
