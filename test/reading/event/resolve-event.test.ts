import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '../../../src/domain/reading.ts';
import { findEvents } from '../../../src/reading/event/find-events.ts';
import { resolveEvent, type ResolvedEvent } from '../../../src/reading/event/resolve-event.ts';
import type { Block } from '../../../src/reading/text/block.ts';
import { aMail, ATLAS, BEES, block, LETTERS } from '../atlas.ts';

function resolved(
  blocks: readonly Block[],
  subject: string | null = null,
  context: ReadingContext = ATLAS,
): ResolvedEvent {
  const mail = aMail({ subject });
  return resolveEvent(findEvents({ blocks, subject, mail, context }), context, { blocks, subject, clauses: [] });
}

const NEWSLETTER = block(
  '* 3 December: Digital archives\n* 10 December: Rising tides\n* 14 January: Beekeeping for beginners',
  'quote',
);
const INVITATION = block(
  'We invite you to Rising tides on 10 December. Looking back: Letters from the front.',
  'quote',
);

describe('own words', () => {
  it.each([
    ['Please sign me up for the workshop in Ghent on 14 January.', 'bees'],
    ['Count me in for the 10th!', 'tides'],
    ['the online one on 3 December please', 'archives'],
    ['I want to join the one in Gent', 'bees'],
  ])('"%s"', (text, event) => {
    expect(resolved([block(text)])).toMatchObject({
      event,
      candidates: [event],
      contradiction: false,
      past: false,
      source: 'own',
    });
  });

  it('names two events that are both meant', () => {
    const result = resolved([block('Register me for the webinar and for the beekeeping workshop.')]);
    expect(result).toMatchObject({ event: null, named: ['archives', 'bees'], contradiction: false });
    expect(result.references.map((r) => r.event)).toEqual(['archives', 'bees']);
  });

  it('sees that a title and a date exclude each other', () => {
    expect(resolved([block('the workshop on 10 December please')])).toMatchObject({ event: null, contradiction: true });
  });

  it('sees that there is nothing on the day that is named with an event', () => {
    expect(resolved([block('the beekeeping workshop on 15 January please')])).toMatchObject({
      event: null,
      contradiction: true,
    });
  });

  it('does not take an absence for the day of the event', () => {
    expect(resolved([block('I am away until 3 December but would love to join the workshop.')]).event).toBe('bees');
  });

  it('leaves open which of two events of a month is meant', () => {
    expect(resolved([block('the meeting in December')])).toMatchObject({
      event: null,
      candidates: ['tides', 'archives'],
    });
  });

  it('takes "both" where just two are left', () => {
    expect(resolved([block('for both December events please')]).named).toEqual(['tides', 'archives']);
  });

  it('knows an event that is over', () => {
    expect(resolved([block('I want to register for Letters from the front')])).toMatchObject({
      event: 'letters',
      past: true,
    });
  });
});

describe('subject, thread and quote', () => {
  it('takes the subject where the own words say nothing', () => {
    expect(resolved([block('Yes please!')], 'Beekeeping')).toMatchObject({ event: 'bees', source: 'subject' });
  });

  it('lets own words win over the subject of an answer', () => {
    expect(resolved([block('Not that one, but the workshop in January.')], 'Re: Rising tides').event).toBe('bees');
  });

  it('sees that a new subject and the words contradict each other', () => {
    expect(resolved([block('Please register me for the workshop')], '10 December')).toMatchObject({
      contradiction: true,
    });
  });

  it('takes the one coming event of a quoted invitation', () => {
    expect(resolved([block('I will be there'), INVITATION])).toMatchObject({ event: 'tides', source: 'quote' });
  });

  it('does not choose from a quoted newsletter', () => {
    expect(resolved([block('Count me in!'), NEWSLETTER])).toMatchObject({
      event: null,
      named: [],
      contradiction: false,
    });
    expect(resolved([block('Count me in!'), NEWSLETTER]).candidates).toHaveLength(3);
  });

  it('chooses from a newsletter by own words', () => {
    expect(resolved([block('Count me in for the second one'), NEWSLETTER]).event).toBe('tides');
  });

  it('looks at the clauses of a request first', () => {
    const text = 'I cancel the workshop. I keep the webinar.';
    const blocks = [block(text)];
    const mentions = findEvents({ blocks, subject: null, mail: aMail(), context: ATLAS });
    const clauses = [{ block: 0, start: 0, end: 22 }];
    expect(resolveEvent(mentions, ATLAS, { blocks, subject: null, clauses })).toMatchObject({
      event: 'bees',
      source: 'clause',
    });
  });
});

describe('nothing said', () => {
  it('offers all events that are still to come', () => {
    expect(resolved([block('Please register me.')])).toMatchObject({
      event: null,
      candidates: ['tides', 'archives', 'bees'],
    });
  });

  it('takes the only open event, less surely', () => {
    const context = { ...ATLAS, events: [BEES, LETTERS] };
    const result = resolved([block('Please register me.')], null, context);
    expect(result).toMatchObject({ event: 'bees', source: 'only-open' });
    expect(result.weight).toBeLessThan(0.7);
  });

  it('does not take the only open event for another day', () => {
    const context = { ...ATLAS, events: [BEES, LETTERS] };
    expect(resolved([block('Please register me for 5 February.')], null, context).event).toBeNull();
  });
});
