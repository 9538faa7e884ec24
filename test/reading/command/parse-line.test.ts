import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/desk/command.ts';
import { insideText, parseLine } from '../../../src/reading/command/parse-line.ts';
import { aCommand, inWords } from './command-words.ts';

const JANE = { name: 'Jane Doe', address: 'jane@people.example' };

/** The commands of one line, or why it is none. */
function read(line: string): readonly Command[] | string {
  const reading = parseLine(line);
  switch (reading.kind) {
    case 'commands':
      return reading.commands;
    case 'text':
      return [reading.command];
    case 'fault':
      return reading.why;
    case 'nothing':
    case 'unknown':
      return reading.kind;
  }
}

const add = (over: object = {}): object => ({ kind: 'add', ...JANE, mode: null, organisation: null, ...over });
const person = (name: string | null, address: string | null = null) => ({ name, address });

const EXAMPLES: readonly (readonly [string, readonly object[] | string])[] = [
  ['add Jane Doe <jane@people.example> online', [add({ mode: 'online' })]],
  ['Add Jane Doe jane@people.example', [add()]],
  ['ADD JANE DOE <jane@people.example>, in-person', [add({ name: 'JANE DOE', mode: 'in-person' })]],
  ['add Jane Doe <jane@people.example> of Oxfam Novib, online', [add({ organisation: 'Oxfam Novib', mode: 'online' })]],
  [
    'add Jane Doe <jane@people.example> in person of Oxfam Novib.',
    [add({ organisation: 'Oxfam Novib', mode: 'in-person' })],
  ],
  ['please add: Jane Doe (jane@people.example) please', [add()]],
  ['add Jane Doe online <jane@people.example>', [add({ mode: 'online' })]],
  ['add “Jane Doe” <mailto:jane@people.example>', [add()]],
  ['register Jane Doe <jane@people.example>', [add()]],
  ['voeg Jane Doe <jane@people.example> online toe', [add({ mode: 'online' })]],
  ['voeg toe Jane Doe <jane@people.example> namens Oxfam', [add({ organisation: 'Oxfam' })]],
  ['Meld Jane Doe <jane@people.example> aan a.u.b.', [add()]],
  ['add <jane@people.example>', [add({ name: null })]],
  ['add Jane Doe', 'needs-address'],
  ['add Jane Doe <jane@people>', 'needs-address'],
  ['add Jane <jane@people.example>, Bo <bo@people.example>', 'one-address'],
  ['add Jane Doe <jane@people.example> but only if there is room', 'extra-words'],
  ['cancel Jane Doe', [{ kind: 'cancel', who: person('Jane Doe') }]],
  ['  •  Cancel:   Jane   Doe !', [{ kind: 'cancel', who: person('Jane Doe') }]],
  ['cancel “Sinéad O’Brien”', [{ kind: 'cancel', who: person('Sinéad O’Brien') }]],
  ['cancel Jane Doe <jane@people.example>', [{ kind: 'cancel', who: JANE }]],
  ['cancel jane@people.example.', [{ kind: 'cancel', who: person(null, 'jane@people.example') }]],
  ['1. cancel Dan', [{ kind: 'cancel', who: person('Dan') }]],
  ['annuleer Jan van der Veen-de Groot', [{ kind: 'cancel', who: person('Jan van der Veen-de Groot') }]],
  ['meld Jan van Dijk af', [{ kind: 'cancel', who: person('Jan van Dijk') }]],
  ['cancel', 'needs-who'],
  ['register 3', [{ kind: 'register', number: 3, event: null }]],
  ['Register 3, 5 and #7.', [3, 5, 7].map((number) => ({ kind: 'register', number, event: null }))],
  ['register no. 3 for Rising tides', [{ kind: 'register', number: 3, event: 'Rising tides' }]],
  ['meld 3 aan', [{ kind: 'register', number: 3, event: null }]],
  ['register 3 tomorrow', 'extra-words'],
  ['ignore 3-5', [3, 4, 5].map((number) => ({ kind: 'ignore', number }))],
  ['Negeer 3 t/m 4 en 9', [3, 4, 9].map((number) => ({ kind: 'ignore', number }))],
  ['ignore all', 'needs-number'],
  ['ignore 9-3', 'needs-number'],
  ['ignore 1-1000', 'needs-number'],
  ['approve 4', [{ kind: 'approve', who: 4 }]],
  ['keur 4 goed', [{ kind: 'approve', who: 4 }]],
  ['approve Jane Doe', [{ kind: 'approve', who: person('Jane Doe') }]],
  ['decline 4, 5', [4, 5].map((who) => ({ kind: 'decline', who }))],
  ['wijs Jane Doe af', [{ kind: 'decline', who: person('Jane Doe') }]],
  ['capacity in-person 100', [{ kind: 'capacity', mode: 'in-person', seats: 100 }]],
  ['Capacity: 100', [{ kind: 'capacity', mode: null, seats: 100 }]],
  ['capacity online unlimited', [{ kind: 'capacity', mode: 'online', seats: null }]],
  ['set capacity to 80 seats in person', [{ kind: 'capacity', mode: 'in-person', seats: 80 }]],
  ['capaciteit zaal 80', [{ kind: 'capacity', mode: 'in-person', seats: 80 }]],
  ['capacity -5', 'needs-seats'],
  ['capacity 1.5', 'needs-seats'],
  ['capacity a hundred', 'needs-seats'],
  ['Close', [{ kind: 'close' }]],
  ['please close the registration now!', [{ kind: 'close' }]],
  ['sluit de aanmelding', [{ kind: 'close' }]],
  ['close to the station', 'extra-words'],
  ['open', [{ kind: 'open' }]],
  ['heropen', [{ kind: 'open' }]],
  ['send me the list please', [{ kind: 'send-list' }]],
  ['stuur de deelnemerslijst', [{ kind: 'send-list' }]],
  ['announce', [{ kind: 'announce' }]],
  ['kondig aan', [{ kind: 'announce' }]],
  ['check\u2011in Jane Doe', [{ kind: 'check-in', who: person('Jane Doe') }]],
  ['check Jane Doe in', [{ kind: 'check-in', who: person('Jane Doe') }]],
  ['help', [{ kind: 'help' }]],
  ['yes', [{ kind: 'yes' }]],
  ['register 1 for tides.', [{ kind: 'register', number: 1, event: 'tides' }]],
  ['Yes, please send it!', [{ kind: 'yes' }]],
  ['ja, verstuur maar', [{ kind: 'yes' }]],
  ['yes, but not to Jane', 'extra-words'],
  ['no', [{ kind: 'no' }]],
  ['Nee, bedankt', [{ kind: 'no' }]],
  ['answer 3: Yes, there is a lift.', [{ kind: 'answer', number: 3, text: 'Yes, there is a lift.', greeted: false }]],
  ['beantwoord 3: Ja!', [{ kind: 'answer', number: 3, text: 'Ja!', greeted: false }]],
  ['answer: yes', 'needs-number'],
  [
    'message online: The link has changed',
    [{ kind: 'message', to: 'online', text: 'The link has changed', greeted: false }],
  ],
  [
    'Bericht wachtlijst: Nog even geduld',
    [{ kind: 'message', to: 'waiting', text: 'Nog even geduld', greeted: false }],
  ],
  ['message Jane: hello', 'needs-audience'],
  ['message all about the venue: it moved', 'needs-audience'],
  ['Many thanks!', 'nothing'],
  ['Hi all,', 'nothing'],
  ['---', 'nothing'],
  ['How many people are coming?', 'unknown'],
];

describe('parseLine', () => {
  it.each(EXAMPLES)('reads %j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('reads every command as it is written down, in both languages, whatever its dress', () => {
    fc.assert(
      fc.property(
        aCommand,
        fc.constantFrom('en', 'nl'),
        fc.constantFrom('', '- ', '• ', '2. ', '  ', '* '),
        fc.constantFrom('', ' ', '.', ' please', ' a.u.b.'),
        (command, language, before, after) => {
          const texts = command.kind === 'answer' || command.kind === 'message';
          const line = `${before}${inWords(command, language)}${texts ? '' : after}`;
          expect(read(line), line).toEqual([command]);
        },
      ),
    );
  });

  it('never throws, and whatever the line gives it nothing that does not stand in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('add', 'cancel', 'register', 'answer', 'message all:', '3', '<', '@', 'a@b.example', '-', ' of '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join(' ');
        const reading = parseLine(line);
        if (reading.kind !== 'commands') return;
        for (const command of reading.commands) {
          if (command.kind === 'add') expect(line).toContain(command.address);
          if ('who' in command && typeof command.who !== 'number' && command.who.address !== null)
            expect(line).toContain(command.who.address);
        }
      }),
    );
  });

  it.each([
    ['add ', '@'],
    ['cancel ', 'a '],
    ['register ', '3,'],
    ['capacity ', '1 '],
    ['please ', 'please '],
    ['meld ', 'aan '],
    ['', '- '],
    ['add a@b', '.b'],
  ])('comes to an end with a very long line of %j and many %j', (start, many) => {
    expect(parseLine(start + many.repeat(2_000_000 / many.length)).kind).toBeTypeOf('string');
  });
});

describe('a line inside a text to be sent', () => {
  it.each([
    ['Cancel Bob Smith', 'command'],
    ['cancel bob@people.example', 'command'],
    ['ignore 4', 'command'],
    ['close', 'command'],
    ['answer 4: yes', 'command'],
    ['cancel bob smith', 'doubtful'],
    ["Cancel if you can't come, please.", 'text'],
    ['Close to the station there is a car park.', 'text'],
    ['Yes, please', 'text'],
    ['Register at the desk', 'text'],
    ['Add sugar', 'text'],
    ['We look forward to it', 'text'],
  ] as const)('%j is %s', (line, expected) => {
    expect(insideText(line, parseLine(line))).toBe(expected);
  });
});
