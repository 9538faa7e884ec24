import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseAddress, looseAddresses } from '../../../src/reading/text/addresses.ts';

describe('looseAddress', () => {
  it.each([
    ['Jo Bos <jo@ngo.example>', 'Jo Bos', 'jo@ngo.example'],
    ['"Bos, Jo" <jo@ngo.example>', 'Bos, Jo', 'jo@ngo.example'],
    ["'Jo Bos' [mailto:jo@ngo.example]", 'Jo Bos', 'jo@ngo.example'],
    ['jo@ngo.example', null, 'jo@ngo.example'],
    ['<jo@ngo.example>', null, 'jo@ngo.example'],
    ['jo@ngo.example <jo@ngo.example>', null, 'jo@ngo.example'],
    ['Jo Bos', 'Jo Bos', ''],
    ['*Jo Bos* <jo@ngo.example>', 'Jo Bos', 'jo@ngo.example'],
  ])('reads %s', (text, name, address) => {
    expect(looseAddress(text)).toEqual({ name, address });
  });

  it('finds nothing in nothing', () => {
    expect(looseAddress('  ')).toBeNull();
  });

  it('never gives an address that the text does not hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = looseAddress(text);
        return read === null || text.includes(read.address);
      }),
    );
  });
});

describe('looseAddresses', () => {
  it('parts a list at semicolons, or at commas that stand behind an address', () => {
    expect(looseAddresses('Bos, Jo; Roe, Al <al@ngo.example>').map((one) => one.name)).toEqual(['Bos, Jo', 'Roe, Al']);
    expect(looseAddresses('Bos, Jo <jo@ngo.example>, al@ngo.example').map((one) => one.address)).toEqual([
      'jo@ngo.example',
      'al@ngo.example',
    ]);
    expect(looseAddresses('Bos, Jo')).toEqual([{ name: 'Bos, Jo', address: '' }]);
    expect(looseAddresses('')).toEqual([]);
  });
});
