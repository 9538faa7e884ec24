import { describe, expect, it } from 'vitest';
import type { LetterOrder } from '../../src/domain/letter.ts';
import type { Letters } from '../../src/letters/letters.ts';
import { writeLetter, type Answered } from '../../src/worker/write-letter.ts';
import { anEvent, aRegistration, HOUSE, NOW } from '../support/builders.ts';

const ORDER: LetterOrder = {
  to: { name: 'Jane Doe', address: 'jane@example.org' },
  language: 'en',
  content: { name: 'confirmation', event: anEvent(), registrations: [aRegistration()] },
  registrationId: 'r1',
};
const HOUSE_OF_ATLAS = {
  name: 'Atlas',
  address: HOUSE,
  languages: ['en'],
  timeZone: 'Europe/Amsterdam',
  privacy: { notice: null, url: null, keep: { needsDays: 7, peopleDays: 30 } },
};
/** Words do not matter here. */
const LETTERS: Letters = {
  languages: ['en'],
  render: () => ({ subject: 's', text: 't', html: 'h', calendar: null }),
};

function write(answered: Answered | null, order = ORDER) {
  return writeLetter(order, answered, 'letter1', LETTERS, HOUSE_OF_ATLAS, NOW);
}

describe('a letter on its way to the outbox', () => {
  it('continues the thread of the mail that it answers (RFC 5322 3.6.4) and says that a machine replies (RFC 3834 5)', () => {
    const letter = write({ messageId: '<b@x.example>', references: ['<a@x.example>', '<b@x.example>'] });
    expect(letter).toMatchObject({
      inReplyTo: '<b@x.example>',
      references: ['<a@x.example>', '<b@x.example>'],
      autoSubmitted: 'auto-replied',
      from: { name: 'Atlas', address: HOUSE },
      envelopeFrom: HOUSE,
      to: ORDER.to,
      date: '2026-11-20T09:00:00Z',
    });
  });

  it('opens a thread of its own where it answers nothing, or a mail without Message-ID', () => {
    expect(write(null)).toMatchObject({ inReplyTo: null, references: [], autoSubmitted: 'auto-generated' });
    expect(write({ messageId: null, references: [] })).toMatchObject({
      inReplyTo: null,
      references: [],
      autoSubmitted: 'auto-replied',
    });
  });

  it('names the nearest ancestors of a very long thread only', () => {
    const references = Array.from({ length: 500 }, (_, index) => `<${String(index)}@x.example>`);
    const letter = write({ messageId: '<last@x.example>', references });
    expect(letter.references).toHaveLength(20);
    expect(letter.references.at(-1)).toBe('<last@x.example>');
  });

  it('carries event and registration in a Message-ID that depends on nothing but the letter', () => {
    const [one, other] = [write(null), write({ messageId: '<b@x.example>', references: [] })];
    expect(one.messageId).toBe(other.messageId);
    expect(one.messageId).toMatch(/^<[^>]*tides[^>]*r1[^>]*letter1[^>]*@atlas\.example>$/);
  });

  it('names no event where the question is which one', () => {
    const content = { name: 'which-event', events: [anEvent()], intent: 'register' } as const;
    expect(write(null, { ...ORDER, content, registrationId: null })).toMatchObject({
      eventId: null,
      registrationId: null,
    });
  });
});
