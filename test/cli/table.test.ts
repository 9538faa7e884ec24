import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/cli/table.ts';
import { printable } from '../../src/domain/printable.ts';

describe('a table for people', () => {
  it('aligns columns without borders or trailing blanks', () => {
    const table = renderTable(
      ['NAME', 'SEATS'],
      [
        ['Jane Doe', '1'],
        ['Bo', '12'],
      ],
    );
    expect(table).toBe('NAME      SEATS\nJane Doe  1\nBo        12\n');
  });

  it('keeps one line a row whatever a name holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary-ascii' }), { minLength: 1, maxLength: 4 }), (names) => {
        const lines = renderTable(
          ['NAME'],
          names.map((name) => [name]),
        ).split('\n');
        expect(lines).toHaveLength(names.length + 2);
      }),
    );
  });
});

describe('text from mails on a terminal', () => {
  it('loses what commands a terminal, hides or turns letters round', () => {
    expect(printable('\u001b[31mred\u001b[0m')).toBe('[31mred [0m');
    expect(printable('Jane\r\nDoe')).toBe('Jane Doe');
    expect(printable('\u009b2Jgone')).toBe('2Jgone');
    expect(printable('a\u202etxt.exe\u200b')).toBe('a txt.exe');
  });

  it('leaves names of all writings as they are', () => {
    for (const name of ['Zoë van der Veen-de Groot', 'Elif Aydın', '李小龍', 'محمد'])
      expect(printable(name)).toBe(name);
  });
});
