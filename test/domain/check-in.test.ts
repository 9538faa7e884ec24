import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIn, isBeforeItsDay } from '../../src/domain/check-in.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import { anEvent } from '../support/builders.ts';
import { registration } from '../support/store.ts';

const person = (id: string, name: string | null, fields: Partial<Registration> = {}): Registration =>
  registration({ id, name, email: `${id}@people.example`, registrant: `${id}@people.example`, ...fields });
const LIST = [
  person('jane', 'Jane Doe'),
  person('jan', 'Jan van der Veen-de Groot'),
  person('luk', 'Łukasz Żółć', { status: 'attended' }),
  person('wait', 'Wim Wachter', { status: 'waiting' }),
  person('bo', 'Bo de Vries', { email: null, registrant: 'jane@people.example' }),
  person('x', null, { email: 'nameless@people.example' }),
];
const found = (who: string, list: readonly Registration[] = LIST): unknown => {
  const result = checkIn(list, who);
  if ('registration' in result) return [result.kind, result.registration.id];
  return [result.kind, ...('registrations' in result ? result.registrations : result.similar).map(({ id }) => id)];
};

describe('checkIn', () => {
  it.each([
    ['Jane Doe', ['welcome', 'jane']],
    ['  jane   DOE ', ['welcome', 'jane']],
    ['doe jane', ['welcome', 'jane']],
    ['veen', ['welcome', 'jan']],
    ['van der Veen - de Groot', ['welcome', 'jan']],
    ['lukasz zolc', ['already', 'luk']],
    ['JANE@people.example', ['welcome', 'jane']],
    ['nameless@people.example', ['welcome', 'x']],
    ['wachter', ['not-expected', 'wait']],
  ])('finds "%s"', (who, expected) => {
    expect(found(who)).toEqual(expected);
  });

  it('finds by the address of who registered her only where nobody has it herself', () => {
    const colleagues = LIST.filter(({ id }) => id !== 'jane');
    expect(found('jane@people.example', colleagues)).toEqual(['welcome', 'bo']);
  });

  it('does not choose between several', () => {
    const twins = [...LIST, person('jane2', 'Jane Smith'), person('jane3', 'Jané Doé')];
    expect(found('jane', twins)).toEqual(['several', 'jane', 'jane2', 'jane3']);
    expect(found('Jane Doe', twins)).toEqual(['several', 'jane', 'jane3']);
  });

  it('takes a whole name before a part of a longer one, and who stands before who cancelled', () => {
    const list = [
      person('a', 'Jan Veen'),
      person('b', 'Jan Veen Junior'),
      person('c', 'Jan Veen', { status: 'cancelled' }),
    ];
    expect(found('Jan Veen', list)).toEqual(['welcome', 'a']);
    expect(found('Jan Veen', list.slice(1))).toEqual(['not-expected', 'c']);
  });

  it('names those who are called nearly so where there is nobody', () => {
    expect(found('Jane Dough')).toEqual(['nobody', 'jane']);
    expect(found('doe@other.example')).toEqual(['nobody', 'jane']);
    expect(found('Somebody')).toEqual(['nobody']);
    expect(found('   ')).toEqual(['nobody']);
  });

  it('lets nobody in whose name has none of the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (who) => {
        const result = checkIn(LIST, who);
        if (result.kind !== 'welcome') return;
        const { name, email, registrant } = result.registration;
        const known = `${name ?? ''} ${email ?? ''} ${registrant}`.toLowerCase();
        const words =
          who
            .normalize('NFKD')
            .toLowerCase()
            .match(/[a-z0-9]+/g) ?? [];
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(known).toContain(word);
      }),
    );
  });
});

describe('the day of an event', () => {
  it.each([
    ['2026-12-09T22:59:59Z', true],
    ['2026-12-09T23:00:00Z', false],
    ['2026-12-20T09:00:00Z', false],
  ])('is to come at %s in Amsterdam: %s', (now, expected) => {
    expect(isBeforeItsDay(anEvent(), Temporal.Instant.from(now))).toBe(expected);
  });
});
