import { describe, expect, it } from 'vitest';
import { namesakes } from '../../src/domain/namesakes.ts';
import { aRegistration } from '../support/builders.ts';

const row = (id: string, name: string, email: string | null, status: 'confirmed' | 'cancelled' = 'confirmed') =>
  aRegistration({ id, name, email, status });

describe('registrations that may be one person', () => {
  it('have one name, however it is written, and different addresses', () => {
    const rows = [
      row('a', 'Zoë Bakker', 'zoe@a.example'),
      row('b', 'Jan Kok', 'jan@a.example'),
      row('c', 'ZOE  BAKKER', 'z@b.example'),
    ];
    expect(namesakes(rows).map((group) => group.map(({ id }) => id))).toEqual([['a', 'c']]);
  });

  it('are not those of one address, those without one, and those that are cancelled', () => {
    const rows = [
      row('a', 'Zoë Bakker', 'zoe@a.example'),
      row('b', 'Zoë Bakker', 'ZOE@a.example'),
      row('c', 'Zoë Bakker', null),
      row('d', 'Zoë Bakker', 'z@b.example', 'cancelled'),
    ];
    expect(namesakes(rows)).toEqual([]);
  });
});
