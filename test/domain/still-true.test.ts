import { describe, expect, it } from 'vitest';
import type { LetterName } from '../../src/domain/letter.ts';
import type { RegistrationStatus } from '../../src/domain/registration.ts';
import { isStillTrue } from '../../src/domain/still-true.ts';

describe('a letter that waited', () => {
  it.each<[LetterName, RegistrationStatus | null, boolean]>([
    ['reminder', 'confirmed', true],
    ['reminder', 'cancelled', false],
    ['reminder', 'waiting', false],
    ['promoted', 'confirmed', true],
    ['promoted', 'cancelled', false],
    ['promoted', null, false],
    ['event-changed', 'waiting', true],
    ['event-changed', 'cancelled', false],
    ['follow-up', null, false],
    ['offered', 'offered', true],
    ['offered', 'confirmed', false],
    ['offered', null, false],
    ['cancelled', 'cancelled', true],
    ['confirmation', 'cancelled', true],
  ])('%s to somebody who is now %s is still so: %s', (name, status, expected) => {
    expect(isStillTrue(name, status)).toBe(expected);
  });
});
