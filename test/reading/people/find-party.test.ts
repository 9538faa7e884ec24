import { describe, expect, it } from 'vitest';
import { findParty } from '../../../src/reading/people/find-party.ts';
import { block, HOSTILE } from '../atlas.ts';

const parties = (text: string): string[] =>
  findParty([block(text)], null).map((m) => `${String(m.number)} ${m.counts}`);

describe('persons beside the sender', () => {
  it.each([
    ['me and two colleagues', '2 others'],
    ['samen met drie collega’s', '3 others'],
    ['I will bring a +1', '1 others'],
    ['plus one', '1 others'],
    ['with my wife', '1 others'],
    ['mijn vrouw en ik', '1 others'],
    ['ik kom met een collega', '1 others'],
    ['I bring two people', '2 others'],
    ['ikzelf en drie doctoraatsstudenten', '3 others'],
    ['two of our local partners will join too', '2 others'],
    ['drie van onze lokale medewerkers komen', '3 others'],
    ['neem mijn begeleidster mee', '1 others'],
    ['samen met mijn assistente', '1 others'],
    ['I will bring my support worker', '1 others'],
    ['with my carer', '1 others'],
  ])('"%s"', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('persons in all', () => {
  it.each([
    ["met z'n vieren", '4 all'],
    ['we zijn met vier: ik en anderen', '4 all'],
    ['three of us', '3 all'],
    ['with three people', '3 all'],
    ['wij komen met 2 personen', '2 all'],
    ['ons team van 5', '5 all'],
    ['a group of five', '5 all'],
    ['both of us', '2 all'],
    ['just me', '1 all'],
    ['please keep two seats', '2 all'],
  ])('"%s"', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('what is no party', () => {
  it.each([
    'there are only 20 places',
    'ik las dat er maar 20 plekken zijn',
    'Van een collega begreep ik dat u iets organiseert',
    'my manager agrees',
    'my colleague Samuel comes',
    'I worked there for six years',
    'at 14:00, on 3 December',
    'more than 150 people came',
    'the mission left us two years ago',
    'it took us three hours',
    'geen van beiden wist wat de ander mocht',
    'neither of us both knew',
    'wij twee keer',
  ])('"%s"', (text) => {
    expect(parties(text)).toEqual([]);
  });
});

it('looks at own words and the subject only', () => {
  expect(findParty([block('two colleagues', 'quote')], 'three people')).toMatchObject([
    { number: 3, span: { block: -1 } },
  ]);
});

it.each(HOSTILE)('bears 200 kB of hostile text %#', (text) => {
  expect(Array.isArray(findParty([block(text)], null))).toBe(true);
});
