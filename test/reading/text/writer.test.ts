import { describe, expect, it } from 'vitest';
import { afterOwnName, isOwnNameOnly, writerOf } from '../../../src/reading/text/writer.ts';

describe('afterOwnName', () => {
  const after = (name: string | null, address: string, line: string): string | null =>
    afterOwnName(line, writerOf([{ name, address }]));

  it.each([
    ['Anna de Wit', 'anna@ngo.example', 'Anna'],
    ['Anna de Wit', 'x@ngo.example', 'A. de Wit'],
    ['Wit, Anna de (NGO)', 'x@ngo.example', 'Anna de Wit-Bakker'],
    ['Özge Yılmaz', 'x@ngo.example', 'Ozge'],
    [null, 'jwiersma82@mail.example', 'Joost Wiersma'],
    [null, 'theo.van-ommen@mail.example', 'Theo van Ommen'],
    ['F. Tuinstra', 'x@ngo.example', 'Lkol F. (Frank) Tuinstra'],
    ['Siân Llewellyn-Hughes', 'x@ngo.example', 'Siân'],
    ['dirk', 'dirkmeertens@mail.example', 'dirk meertens'],
  ])('knows %s <%s> in "%s"', (name, address, line) => {
    expect(after(name, address, line)).toBe('');
  });

  it('gives what stands behind the name', () => {
    expect(after('Anna de Wit', 'a@ngo.example', 'Anna de Wit | NGO')).toBe('NGO');
    expect(after('Anna de Wit', 'a@ngo.example', 'Anna de Wit, Head of Office')).toBe('Head of Office');
  });

  it.each(['Bert Smit', 'I am Anna', 'Anna and Bert will come', 'NGO Nederland', ''])(
    'does not know the writer in %j',
    (line) => {
      expect(after('Anna de Wit', 'anna@ngo.example', line)).toBeNull();
    },
  );
});

describe('isOwnNameOnly', () => {
  const anna = writerOf([{ name: 'Anna de Wit', address: 'anna@ngo.example' }]);

  it('holds for her names and her initial alone', () => {
    expect(['Anna', 'Anna de Wit', 'A.', 'Wit'].every((text) => isOwnNameOnly(text, anna))).toBe(true);
    expect(['Anna Bakker', 'B.', 'de', 'Anna or Bert', ''].some((text) => isOwnNameOnly(text, anna))).toBe(false);
  });
});
