import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import { judgeReading } from '../../src/domain/judge.ts';
import type { Intent, Reading, Request } from '../../src/domain/reading.ts';
import { read } from '../../src/reading/read.ts';
import { letterOf, WATER_SCHOOL, type ThreadLetter } from './want/water-school.ts';

const reading = (words: string, thread: ThreadLetter = 'N', over: Partial<Mail> = {}): Reading =>
  read(letterOf(thread, words, { subject: thread === 'N' ? 'hello' : 'Re: rivers', ...over }), WATER_SCHOOL);
const names = (request: Request | undefined): readonly (string | null)[] =>
  (request?.people ?? []).map((person) => person.name);
const intents = (found: Reading): readonly Intent[] => found.requests.map((request) => request.intent);

describe('several requests in one mail', () => {
  it('register different people for different events', () => {
    const { requests } = reading(
      'I will join the dike webinar on 3 December.\nMy colleague Anna Smit would like to attend the rivers masterclass, please do not put me on that one.',
    );
    expect(requests.map((request) => [request.event, names(request)])).toEqual([
      ['dikes', ['Jan de Vries']],
      ['masterclass', ['Anna Smit']],
    ]);
  });

  it('register one person for two events of a list', () => {
    const { requests } = reading(
      'Please register me for:\n- the dike webinar, 3 December\n- the rivers masterclass, 21 January',
    );
    expect(requests.map((request) => request.event)).toEqual(['dikes', 'masterclass']);
  });

  it('cancel one while the other stands', () => {
    const { requests } = reading(
      'I signed up for the dike webinar and the rivers masterclass. I cannot make it on 3 December; I will still be at the masterclass.',
    );
    expect(requests.map((request) => [request.intent, request.event])).toEqual([['cancel', 'dikes']]);
  });
});

describe('who comes', () => {
  it('is not the secretary who registers a director', () => {
    const [request] = reading(
      'Graag meld ik onze directeur, de heer Piet Bakker, aan voor de masterclass rivieren.',
    ).requests;
    expect(names(request)).toEqual(['Piet Bakker']);
  });

  it('is the sender with the colleague beside her', () => {
    const [request] = reading('Mijn collega Anna Smit en ik komen graag naar de masterclass rivieren.').requests;
    expect([...names(request)].sort()).toEqual(['Anna Smit', 'Jan de Vries']);
    expect(request?.partySize).toBe(2);
  });

  it('is counted where it is not named', () => {
    const [request] = reading('I would like to come to the rivers masterclass with two colleagues.').requests;
    expect([names(request), request?.partySize]).toEqual([['Jan de Vries'], 3]);
  });

  it('is asked where seats are wanted for nobody named', () => {
    const found = reading(
      'Please keep three seats in the rivers masterclass for our team. I will not be there myself.',
    );
    expect(found.requests[0]?.doubts).toContain('who');
    expect(judgeReading(found).action).toBe('ask');
  });

  it('is for a human where the names stand in an attachment', () => {
    const attachments = [{ filename: 'names.xlsx', contentType: 'application/vnd.ms-excel', size: 900 }];
    const found = reading('Attached you find the list of colleagues who will attend the rivers masterclass.', 'N', {
      attachments,
    });
    expect(found.requests[0]?.doubts).toContain('names-elsewhere');
    expect(judgeReading(found).action).toBe('human');
  });
});

describe('which event', () => {
  it('is asked where it cannot be told', () => {
    const found = reading('Bij dezen meld ik mij aan.', 'N', { subject: 'Aanmelding' });
    expect(judgeReading(found).action).toBe('ask');
  });

  it('that is over goes to a human', () => {
    const found = reading('I would like to sign up for the polder lecture.');
    expect(found.requests[0]?.doubts).toContain('past-event');
    expect(judgeReading(found).action).toBe('human');
  });
});

describe('changes', () => {
  it('name who leaves and who joins', () => {
    const [request] = reading(
      'I am ill. My colleague Anna Smit (anna@lantern.example) will come in my place.',
      'C',
    ).requests;
    expect(request?.changes[0]).toMatchObject({
      kind: 'substitute',
      leaving: [{ name: 'Jan de Vries' }],
      joining: [{ name: 'Anna Smit', email: 'anna@lantern.example' }],
    });
    expect(request?.intent).toBe('amend');
  });

  it('turn to online', () => {
    const [request] = reading('Could you change my registration to online?', 'C').requests;
    expect([request?.intent, request?.changes]).toEqual(['amend', [{ kind: 'attendance', to: 'online' }]]);
  });
});

describe('beside the request', () => {
  it('a question asks for a human', () => {
    const found = reading('Please register me for the rivers masterclass. Is there a place to park?');
    expect([judgeReading(found).action, found.attention]).toEqual(['register', true]);
  });

  it('a mail between others with us in copy wants nothing of us', () => {
    const found = reading('Piet, shall we go to the rivers masterclass together? I will be there.', 'N', {
      to: [{ name: 'Piet Bakker', address: 'piet@lantern.example' }],
      cc: [{ name: null, address: 'desk@water.example' }],
    });
    expect(intents(found)).toEqual(['other']);
  });
});

describe('an answer to our question', () => {
  const waiting = reading('Please register me.', 'N', { subject: 'Registration' }).requests[0];

  it('completes the request that waited for its event', () => {
    expect(waiting?.event).toBe(null);
    if (waiting === undefined) return;
    const context = { ...WATER_SCHOOL, openQuestion: { missing: 'which-event', request: waiting } as const };
    const found = read(letterOf('N', 'The rivers masterclass, thanks', { subject: 'Re: Which event?' }), context);
    expect(found.requests.map((request) => [request.intent, request.event])).toEqual([['register', 'masterclass']]);
    expect(judgeReading(found).action).toBe('register');
  });

  it('that refuses is read by itself', () => {
    if (waiting === undefined) return;
    const context = { ...WATER_SCHOOL, openQuestion: { missing: 'which-event', request: waiting } as const };
    const found = read(
      letterOf('N', 'Never mind, I cannot come to the rivers masterclass.', { subject: 'Re: Which event?' }),
      context,
    );
    expect(found.requests[0]?.intent).not.toBe('register');
  });
});

const WORDS = fc.constantFrom(
  'I',
  'we',
  'please',
  'register',
  'Anna Smit',
  'my colleague',
  'cannot',
  'come',
  'the rivers masterclass',
  '3 December',
  'ik',
  'meld',
  'mij',
  'aan',
  'niet',
  'graag',
  'in my place',
  'piet@lantern.example',
  ',',
  '.',
  '?',
  '\n',
  'online',
  'if',
  'maybe',
  'cancel',
  'and',
  'en',
  'maar',
  'two',
  'ø',
  '’',
  '- ',
  'Dr.',
  'van der Berg',
  '(Lantern)',
  'vegan',
);
const MAILS = fc.record({
  words: fc.oneof(
    fc.array(WORDS, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  ),
  subject: fc.option(fc.oneof(WORDS, fc.string())),
  thread: fc.constantFrom<ThreadLetter>('N', 'I', 'C'),
});

describe('every reading', () => {
  it('names only people and addresses that stand in the mail, and quotes only its words', () => {
    fc.assert(
      fc.property(MAILS, ({ words, subject, thread }) => {
        const mail = letterOf(thread, words, { subject });
        const said = [mail.text, mail.subject, ...mail.from.flatMap((a) => [a.name, a.address]), mail.messageId]
          .join('\n')
          .normalize('NFC');
        const flat = said.replace(/\s+/g, ' ');
        for (const request of read(mail, WATER_SCHOOL).requests) {
          for (const person of request.people) {
            expect(flat).toContain((person.name ?? '').normalize('NFC'));
            expect(said.toLowerCase()).toContain((person.email ?? '').toLowerCase());
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is bounded, whatever the words', () => {
    fc.assert(
      fc.property(MAILS, ({ words, subject, thread }) => {
        for (const request of read(letterOf(thread, words, { subject }), WATER_SCHOOL).requests) {
          expect(request.confidence).toBeGreaterThanOrEqual(0);
          expect(request.confidence).toBeLessThanOrEqual(1);
          expect(request.partySize).toBeGreaterThanOrEqual(request.people.length);
          if (request.event !== null) expect(request.candidates).toContain(request.event);
          if (request.event === null && ['register', 'cancel', 'amend'].includes(request.intent)) {
            expect(request.doubts).toContain('which-event');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one word', 'register '.repeat(22_000)],
    ['no spaces', 'a'.repeat(200_000)],
    ['at signs', '@'.repeat(200_000)],
    ['question marks', 'can i ?'.repeat(28_000)],
    ['particles', 'meld ik mij maar graag niet '.repeat(7_000)],
    ['line ends', '\n- \n'.repeat(50_000)],
  ])('of 200 kB of %s comes to an end', (_, words) => {
    expect(read(letterOf('N', words), WATER_SCHOOL).requests).toBeDefined();
  });
});
