import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/suggest.ts';

const KEYS = ['name', 'address', 'timezone', 'organisers', 'inbox', 'outbox'];

describe('did you mean', () => {
  it('finds the key behind a slip of the fingers', () => {
    expect(nearest('organizers', KEYS)).toBe('organisers');
    expect(nearest('adress', KEYS)).toBe('address');
    expect(nearest('tiemzone', KEYS)).toBe('timezone');
    expect(nearest('TimeZone', KEYS)).toBe('timezone');
    expect(nearest('nmae', KEYS)).toBe('name');
  });

  it('suggests nothing for another word altogether', () => {
    expect(nearest('password', KEYS)).toBeNull();
    expect(nearest('mode', KEYS)).toBeNull();
    expect(nearest('', KEYS)).toBeNull();
    expect(nearest('name', [])).toBeNull();
  });

  it('finds every key again after one letter is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.nat(), (key, at) => {
        const index = at % key.length;
        expect(nearest(key.slice(0, index) + key.slice(index + 1), KEYS)).toBe(key);
      }),
    );
  });
});
