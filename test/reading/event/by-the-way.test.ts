// What is said by the way names no event; what is counted or chosen from a list names all that it counts.
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../src/reading/event/find-events.ts';
import { resolveEvent } from '../../../src/reading/event/resolve-event.ts';
import type { Block } from '../../../src/reading/text/block.ts';
import { aMail, ATLAS, block } from '../atlas.ts';

const AGENDA = block(
  '3 December: Digital archives\n10 December: Rising tides\n14 January: Beekeeping for beginners',
  'quote',
);

function named(blocks: readonly Block[], clause: string | null = null): readonly string[] {
  const mail = aMail({ subject: null });
  const start = clause === null ? -1 : (blocks[0]?.text.indexOf(clause) ?? -1);
  const clauses = clause === null ? [] : [{ block: 0, start, end: start + clause.length }];
  return resolveEvent(findEvents({ blocks, subject: null, mail, context: ATLAS }), ATLAS, {
    blocks,
    subject: null,
    clauses,
  }).named;
}

describe('by the way', () => {
  it.each([
    ['I must withdraw from the workshop in Ghent on 14 January, as our archives are moved that day.', ['bees']],
    ['I cannot come on 10 December because our webinar was moved to that day.', ['tides']],
    ['Ik moet afzeggen voor 10 december, omdat ons archief dan verhuist.', ['tides']],
    ['Register me for 10 December and for the archives webinar.', ['tides', 'archives']],
  ])('"%s"', (text, events) => {
    expect(named([block(text)])).toEqual(events);
  });
});

describe('several at once', () => {
  it.each([
    ['Graag nummer 1 en 3 van de lijst.', ['archives', 'bees']],
    ['The second and the third from your list, please.', ['tides', 'bees']],
    ['Doe mij de tweede en de derde uit het rijtje.', ['tides', 'bees']],
  ])('"%s" chooses from the quoted agenda', (text, events) => {
    expect(named([block(text), AGENDA])).toEqual(events);
  });

  it('means both of which the words speak, though only one stands in the clause that asks', () => {
    const text = 'Ik wil naar beide bijeenkomsten: die van de 3e (online) en die van de 10e (dan kom ik).';
    expect(named([block(text)], 'die van de 10e (dan kom ik)')).toEqual(['archives', 'tides']);
  });

  it('does not mean both where one of them is taken back', () => {
    const text = 'I wanted both meetings, the one on the 3rd and the one on the 10th, but please only the 10th.';
    expect(named([block(text)], 'but please only the 10th')).toEqual(['tides']);
  });
});
