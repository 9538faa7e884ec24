// A choice from a quoted list: all of it, or entries by their numbers.
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reading/event/find-events.ts';
import { resolveEvent } from '../../../src/reading/event/resolve-event.ts';
import { aMail, ATLAS, block } from '../atlas.ts';

const AGENDA = `Our programme:

1. 3 December 2026, online: Webinar: Digital archives and artificial intelligence
2. 10 December 2026: Rising tides: living with water in the delta
3. 14 January 2027, Ghent: Workshop Beekeeping for beginners`;

function chosen(text: string): string {
  const mail = aMail({});
  const blocks = [block(text), block(AGENDA, 'quote')];
  const events = findEvents({ blocks, subject: 'Re: Our programme', mail, context: ATLAS });
  const { named } = resolveEvent(events, ATLAS, { blocks, subject: 'Re: Our programme', clauses: [] });
  return [...named].sort().join(' + ');
}

describe('the whole of a list', () => {
  it.each([
    'All of them, please.',
    'I would love to attend every single one of them. For the 10th I will use the stream.',
    'Put me down for each of them!',
    'Count me in for all of those.',
    'Ze zijn voor mij allemaal interessant: schrijf me in voor het hele programma.',
    'Graag allemaal!',
    'Ik kom naar alle bijeenkomsten.',
    'Schrijf mij in voor elk ervan. Op 10 december kom ik later.',
    'Ik doe mee aan de hele reeks.',
  ])('"%s"', (text) => {
    expect(chosen(text)).toBe('archives + bees + tides');
  });

  it.each([
    'Hallo allemaal, ik kom op 10 december.',
    'My colleagues saw it, all of them will come on 10 December.',
    'All of them are nice, but only the one on 10 December suits me.',
    'Ik kan niet bij allemaal zijn; 10 december lukt.',
  ])('is not meant by "%s"', (text) => {
    expect(chosen(text)).toBe('tides');
  });
});

it('is chosen by its own sentence, whatever another says of another event', () => {
  const text = 'Can I take part in the first two? January does not work for me.';
  const mail = aMail({});
  const blocks = [block(text), block(AGENDA, 'quote')];
  const events = findEvents({ blocks, subject: null, mail, context: ATLAS });
  const clauses = [{ block: 0, start: 0, end: text.indexOf('?') + 1 }];
  const { named, source } = resolveEvent(events, ATLAS, { blocks, subject: null, clauses });
  expect([[...named].sort(), source]).toEqual([['archives', 'tides'], 'clause']);
});

describe('entries by bare figures', () => {
  it.each([
    ['Doe mij 1 en 3 maar.', 'archives + bees'],
    ['1 & 2 please', 'archives + tides'],
    ['I choose 2, 3.', 'bees + tides'],
    ['1 and 3', 'archives + bees'],
  ])('"%s"', (text, expected) => {
    expect(chosen(text)).toBe(expected);
  });

  it.each(['We come with 2 or 3 people.', 'Around 1 or 2 pm?', 'Ik kom met 2 en 3 kinderen.'])(
    'are none in "%s"',
    (text) => {
      expect(chosen(text)).toBe('');
    },
  );
});
