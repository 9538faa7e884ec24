import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessageId } from '../../../src/domain/message-id.ts';
import { findEvents } from '../../../src/reading/event/find-events.ts';
import type { EventMention } from '../../../src/reading/mention.ts';
import { aMail, ATLAS, block, HOSTILE } from '../atlas.ts';

function mentionsIn(text: string, over: Parameters<typeof aMail>[0] = {}): readonly EventMention[] {
  return findEvents({ blocks: [block(text)], subject: null, mail: aMail(over), context: ATLAS });
}

/** Rule and events of the surest mention. */
function surest(text: string, over: Parameters<typeof aMail>[0] = {}): string {
  const [first] = [...mentionsIn(text, over)].sort((a, b) => b.weight - a.weight);
  return first === undefined ? 'nothing' : `${first.rule} ${first.events.join('+')}`;
}

describe('names of events', () => {
  it.each([
    ['I would like to come to Rising tides: living with water in the delta.', 'event-title tides'],
    ['rising tides', 'event-title tides'],
    ['the Delta evening', 'event-alias tides'],
    ['Digital archives\nand artificial intelligence', 'event-title archives'],
    ['Beekeeping for beginers', 'event-title bees'],
  ])('finds a title, a part of it or an alias in "%s"', (text, expected) => {
    expect(surest(text)).toBe(expected);
  });

  it('forgives a typing error in a distinctive word', () => {
    expect(surest('the beekeping day')).toBe('event-misspelled bees');
  });

  it('takes Dutch compounds apart', () => {
    expect(surest('graag naar de beekeepingworkshop')).toContain('bees');
  });

  it('knows the other language for common themes', () => {
    expect(surest('de bijeenkomst over algoritmes')).toBe('event-topic archives');
  });

  it('gives little weight to words that stand in many mails', () => {
    expect(mentionsIn('for beginners in the future').every((m) => m.weight < 0.7)).toBe(true);
  });

  it('knows the speakers of the announcement', () => {
    expect(surest('I want to hear Amara Diallo')).toBe('event-speaker tides');
  });
});

describe('dates of events', () => {
  it.each([
    '10 December',
    'December 10',
    'Dec 10th, 2026',
    'the 10th of December',
    '10 dec.',
    'donderdag 10 december',
    '10/12',
    '10-12-2026',
    '10.12.2026',
    '2026-12-10',
    'Thursday, the 10th of December 2026',
    'op 10 december a.s.',
  ])('reads "%s" as the tenth of December', (text) => {
    expect(surest(text)).toMatch(/^event-date\S* tides$/);
  });

  it.each([
    ['the 10th', 'tides'],
    ['de 10e', 'tides'],
    ['de tiende', 'tides'],
  ])('reads a day alone, "%s"', (text, id) => {
    expect(surest(text)).toBe(`event-date-day ${id}`);
  });

  it('reads several days of one month', () => {
    const found = mentionsIn('voor 3, 10 december en 14 januari').filter((m) => m.rule === 'event-date');
    expect(found.map((m) => m.events[0])).toEqual(['archives', 'tides', 'bees']);
  });

  it.each([
    ['in three weeks', '2026-11-19T09:00:00Z', 'tides'],
    ['vandaag over drie weken', '2026-11-19T09:00:00Z', 'tides'],
    ['three weeks from today', '2026-11-19T09:00:00Z', 'tides'],
    ['next Thursday', '2026-11-27T09:00:00Z', 'archives'],
    ['aanstaande donderdag', '2026-11-30T09:00:00Z', 'archives'],
    ['volgende week donderdag', '2026-12-02T09:00:00Z', 'tides'],
    ['tomorrow', '2026-12-02T09:00:00Z', 'archives'],
    ['overmorgen', '2026-12-01T09:00:00Z', 'archives'],
  ])('counts "%s" from the day of the mail', (text, date, id) => {
    expect(surest(text, { date })).toContain(id);
  });

  it('counts days by the wall clock of the house, not by UTC', () => {
    expect(surest('see you tomorrow', { date: '2026-12-01T23:30:00Z' })).toContain('archives');
  });

  it('weakens a date whose weekday is another', () => {
    expect(surest('Friday 10 December')).toBe('event-date-other-weekday tides');
  });

  it('tells a day on which there is nothing', () => {
    expect(mentionsIn('on 11 December')).toMatchObject([{ rule: 'event-date-unknown', events: [] }]);
  });

  it('takes a limit for no day of meeting', () => {
    expect(mentionsIn('before 10 December').every((m) => m.weight < 0.4)).toBe(true);
    expect(mentionsIn('Tot 10 december!').some((m) => m.weight > 0.8)).toBe(true);
  });

  it('takes no person for a month', () => {
    expect(mentionsIn('Jan en April komen')).toEqual([]);
    expect(surest('de bijeenkomst in jan')).toBe('event-month bees');
  });

  it('takes no time and no amount for a date', () => {
    expect(mentionsIn('from 10-12 uur, 24/7, at 14.00, 10/12%').filter((m) => m.weight > 0.3)).toEqual([]);
  });

  it('points to all events of a month', () => {
    expect(mentionsIn('your December meeting')).toMatchObject([{ rule: 'event-month', events: ['tides', 'archives'] }]);
  });
});

describe('kind, place and way of attending', () => {
  it.each([
    ['the workshop', 'event-kind bees'],
    ['the training', 'event-kind bees'],
    ['jullie webinar', 'event-kind archives'],
    ['at the Harbour House', 'event-place tides'],
    ['in Gent', 'event-place bees'],
  ])('finds "%s"', (text, expected) => {
    expect(surest(text)).toBe(expected);
  });

  it('does not take the town where somebody lives', () => {
    expect(mentionsIn('I live in Ghent')).toEqual([]);
  });
});

describe('headers', () => {
  it('reads the plus-address of To, Cc and the envelope', () => {
    const to = [{ name: null, address: 'desk+bees@atlas.example' }];
    expect(surest('hello', { to })).toBe('event-address bees');
    expect(surest('hello', { envelopeTo: ['Desk+Bees@Atlas.example'] })).toBe('event-address bees');
  });

  it('knows the thread of our own letters', () => {
    const id = formatMessageId({ eventId: 'tides', registrationId: 'r1', letterId: 'l1' }, 'atlas.example');
    expect(surest('hello', { inReplyTo: [id] })).toBe('event-thread tides');
    expect(surest('hello', { references: ['<x@y.example>', id] })).toBe('event-thread tides');
  });

  it('does not believe an event that there is not', () => {
    expect(surest('hello', { to: [{ name: null, address: 'desk+nothing@atlas.example' }] })).toBe('nothing');
  });
});

describe('parts of a mail', () => {
  it('leaves out signatures, disclaimers and footers', () => {
    const blocks = [block('Hello'), block('Beekeeping Ltd', 'signature'), block('10 December', 'disclaimer')];
    expect(findEvents({ blocks, subject: null, mail: aMail(), context: ATLAS })).toEqual([]);
  });

  it('reads the subject of a quoted mail', () => {
    const header = { from: null, to: [], subject: 'Delta evening', date: null };
    const blocks = [block('Yes!'), block('Dear all', 'quote', { header })];
    const found = findEvents({ blocks, subject: null, mail: aMail(), context: ATLAS });
    expect(found).toMatchObject([{ rule: 'event-alias-in-quoted-subject', events: ['tides'], span: { block: 1 } }]);
  });

  it('reads ordinals as entries of a quoted list', () => {
    const list =
      '1. 3 December: Digital archives\n2. 10 December: Rising tides\n3. 14 January: Beekeeping for beginners';
    const blocks = [block('Count me in for the first and the last one.'), block(list, 'quote')];
    const found = findEvents({ blocks, subject: null, mail: aMail(), context: ATLAS });
    expect(found.filter((m) => m.rule === 'event-ordinal').flatMap((m) => m.events)).toEqual(['archives', 'bees']);
  });
});

describe('any text', () => {
  it('gives spans within the text and weights from 0 to 1', () => {
    const word = fc.constantFrom(
      '10',
      'December',
      'the',
      'beekeeping',
      '/',
      '12',
      'next',
      'week',
      'Thursday',
      'Ghent',
      '\n',
      '.',
      'tides',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const m of mentionsIn(text)) {
          expect(m.span.start).toBeGreaterThanOrEqual(0);
          expect(m.span.end).toBeLessThanOrEqual(text.length);
          expect(m.span.start).toBeLessThan(m.span.end);
          expect(m.weight > 0 && m.weight <= 1).toBe(true);
        }
      }),
    );
  });

  it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
    expect(mentionsIn(text).length).toBeLessThan(400);
  });
});
