import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../src/reading/text/plain-lines.ts';
import type { Envelope } from '../../../src/reading/text/segment.ts';
import { segment, subjectSays } from '../../../src/reading/text/segment.ts';

const ANSWER: Envelope = {
  subject: 'Re: Meeting',
  recipients: [{ name: null, address: 'desk@platform.example' }],
  isAnswer: true,
};
const FRESH: Envelope = { ...ANSWER, subject: 'Meeting', isAnswer: false };

const parts = (text: string, envelope: Envelope = ANSWER): string[] =>
  segment(plainLines(text), envelope).map(
    (part) =>
      `${part.role}${String(part.depth)}: ${part.lines
        .map((line) => line.text)
        .join('\n')
        .trim()}`,
  );

const HEADER = 'Van: Jo Bos <jo@ngo.example>\nVerzonden: 2 februari 2027\nAan: Al Roe\nOnderwerp: Training';

describe('segment', () => {
  it('leaves a mail without quotes whole', () => {
    expect(parts('Hi,\n\nI come.')).toEqual(['own0: Hi,\n\nI come.']);
  });

  it('reads answers between quoted lines', () => {
    expect(parts('On 2/2/2027 09:02, Jo wrote:\n> Will you come?\n\nYes.\n\n> With whom?\n\nAlone.')).toEqual([
      'attribution1: On 2/2/2027 09:02, Jo wrote:',
      'quote1: Will you come?',
      'own0: Yes.',
      'quote1: With whom?',
      'own0: Alone.',
    ]);
  });

  it('keeps the writer of a quote that is cut by answers', () => {
    const quotes = segment(plainLines('On 2/2/2027 09:02, Jo wrote:\n> A\nYes.\n> B'), ANSWER).filter(
      (part) => part.role === 'quote',
    );
    expect(quotes.map((part) => part.header?.from?.name)).toEqual(['Jo', 'Jo']);
  });

  it('counts the depth of quotes in quotes, marked and unmarked', () => {
    expect(parts('A\n> B\n> On 1/2/2027 10:00, Al wrote:\n>> C\n> D')).toEqual([
      'own0: A',
      'quote1: B',
      'attribution2: On 1/2/2027 10:00, Al wrote:',
      'quote2: C',
      'quote1: D',
    ]);
    expect(parts(`A\n\n${HEADER}\n\nB\n\n${HEADER}\n\nC\n> D`).map((part) => part.slice(0, part.indexOf(':')))).toEqual(
      ['own0', 'attribution1', 'quote1', 'attribution2', 'quote2', 'quote3'],
    );
  });

  it('takes an attribution inside the marks for the opening of the same quote', () => {
    expect(
      parts('Yes!\n\n> Op 2 feb. 2027 om 09:02 heeft Jo <jo@ngo.example> het volgende geschreven:\n> \n> Kom je?'),
    ).toEqual([
      'own0: Yes!',
      'attribution1: Op 2 feb. 2027 om 09:02 heeft Jo <jo@ngo.example> het volgende geschreven:',
      'quote1: Kom je?',
    ]);
  });

  it('joins an attribution that is wrapped over lines', () => {
    expect(
      parts(
        'Yes\n\nOn Tue, Feb 2, 2027 at 9:02 AM The platform for cash assistance and\nvouchers <desk@platform.example>\nwrote:\n\n> Hi',
      ),
    ).toEqual([
      'own0: Yes',
      'attribution1: On Tue, Feb 2, 2027 at 9:02 AM The platform for cash assistance and\nvouchers <desk@platform.example>\nwrote:',
      'quote1: Hi',
    ]);
  });

  it('does not take a sentence that ends in a colon for an opening', () => {
    expect(parts('On 3 December our director wrote:\nwe cannot come. Please cancel.')).toEqual([
      'own0: On 3 December our director wrote:\nwe cannot come. Please cancel.',
    ]);
    expect(parts('Op 3 december schreef ik jullie:\nik kom.')).toHaveLength(1);
  });

  it.each([
    [
      '---------- Forwarded message ---------\nFrom: Jo Bos <jo@ngo.example>\nDate: 2 Feb\nSubject: T\nTo: al@ngo.example',
      FRESH,
    ],
    [
      '---------- Doorgestuurd bericht ---------\nVan: Jo Bos <jo@ngo.example>\nDate: 2 Feb\nSubject: T\nTo: al@ngo.example',
      ANSWER,
    ],
    ['Begin doorgestuurd bericht:\n\nVan: Jo Bos <jo@ngo.example>\nOnderwerp: T', FRESH],
    ['-------- Doorgestuurd bericht --------\nOnderwerp: \tT\nDatum: \t2 Feb\nVan: \tJo Bos <jo@ngo.example>', FRESH],
    [HEADER, { ...ANSWER, subject: 'FW: Training' }],
    [HEADER, { ...ANSWER, subject: 'Doorst: Training' }],
    [HEADER, FRESH],
  ])('tells a forward: %j', (opening, envelope) => {
    expect(parts(`See below.\n\n${opening}\n\nCan you register me?`, envelope)).toEqual([
      'own0: See below.',
      `attribution1: ${opening}`,
      'forward1: Can you register me?',
    ]);
  });

  it.each([
    [HEADER, ANSWER],
    [HEADER, { ...FRESH, isAnswer: true }],
    [HEADER, { ...FRESH, recipients: [{ name: null, address: 'JO@ngo.example' }] }],
    [`-----Oorspronkelijk bericht-----\n${HEADER}`, ANSWER],
    [`________________________________\n${HEADER}`, ANSWER],
  ])('tells a quote: %j', (opening, envelope) => {
    expect(parts(`Fine.\n\n${opening}\n\nWill you come?`, envelope)).toEqual([
      'own0: Fine.',
      `attribution1: ${opening}`,
      'quote1: Will you come?',
    ]);
  });

  it('takes everything inside a forward for forwarded', () => {
    const roles = parts(`FYI\n\n${HEADER}\n\nFor you?\n\n${HEADER}\n\nDear all`, {
      ...ANSWER,
      subject: 'Fwd: Training',
    });
    expect(roles.map((part) => part.slice(0, part.indexOf(':')))).toEqual([
      'own0',
      'attribution1',
      'forward1',
      'attribution2',
      'forward2',
    ]);
  });

  it('loses no line', () => {
    const text = `A\n> B\n\n${HEADER}\n\nC\n>> D\nOn 1/2/2027 10:00, Al <al@ngo.example> wrote:\nE`;
    const words = parts(text).join('\n');
    for (const line of text.split('\n')) expect(words).toContain(line.replace(/^>+ /, ''));
  });
});

describe('subjectSays', () => {
  it.each([
    ['Re: FW: x', 'reply'],
    ['FW: Re: x', 'forward'],
    ['Fwd[2]: x', 'forward'],
    ['DS: x', 'forward'],
    ['[list] Antw: x', 'reply'],
    ['TR : x', 'forward'],
    ['WG: x', 'forward'],
    ['Registration: x', null],
    ['', null],
  ])('reads the first prefix of %j', (subject, says) => {
    expect(subjectSays(subject)).toBe(says);
  });
});
