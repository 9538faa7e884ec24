import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/domain/address.ts';
import { deskAddress, deskTokenOf } from '../../src/domain/desk-address.ts';
import { randomId } from '../../src/worker/ids.ts';

const HOUSE = { name: 'Atlas', address: 'desk@atlas.example' };
const mail = (to: string, envelopeTo: readonly string[] = []) => {
  const address: Address = { name: null, address: to };
  return { to: [address], cc: [], envelopeTo };
};

describe('the address at which an organiser answers', () => {
  it('gives its token back, in whatever case a program writes it', () => {
    for (let round = 0; round < 20; round += 1) {
      const token = randomId();
      const { address } = deskAddress(HOUSE, token);
      expect(deskTokenOf(mail(address), HOUSE.address)).toBe(token);
      expect(deskTokenOf(mail(address.toUpperCase()), HOUSE.address)).toBe(token);
      expect(deskTokenOf(mail('list@other.example', [address]), HOUSE.address)).toBe(token);
    }
  });

  it('is no address for people, of events or of other houses', () => {
    expect(deskTokenOf(mail('desk@atlas.example'), HOUSE.address)).toBeUndefined();
    expect(deskTokenOf(mail('desk+peace@atlas.example'), HOUSE.address)).toBeUndefined();
    expect(
      deskTokenOf(mail(deskAddress({ ...HOUSE, address: 'a@b.example' }, randomId()).address), HOUSE.address),
    ).toBe(undefined);
  });

  it('is known as one of the desk even where its token cannot be right', () => {
    expect(deskTokenOf(mail('desk+desk-guess@atlas.example'), HOUSE.address)).toBeNull();
  });
});
