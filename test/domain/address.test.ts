import { describe, expect, it } from 'vitest';
import { domainOf, isOwn, subAddress } from '../../src/domain/address.ts';

describe('addresses', () => {
  it('give the detail of a sub-address of ours, and only of ours', () => {
    expect(subAddress('Kuno+Peace@kuno.example', 'kuno@kuno.example')).toBe('peace');
    expect(subAddress('kuno@kuno.example', 'kuno@kuno.example')).toBeNull();
    expect(subAddress('kuno+@kuno.example', 'kuno@kuno.example')).toBeNull();
    expect(subAddress('kuno+peace@other.example', 'kuno@kuno.example')).toBeNull();
  });

  it('are ours with and without detail', () => {
    expect(isOwn('KUNO@kuno.example', 'kuno@kuno.example')).toBe(true);
    expect(isOwn('kuno+x@kuno.example', 'kuno@kuno.example')).toBe(true);
    expect(isOwn('kunox@kuno.example', 'kuno@kuno.example')).toBe(false);
  });

  it('have a domain only behind an at sign', () => {
    expect(domainOf('a@B.example')).toBe('b.example');
    expect(domainOf('nobody')).toBeNull();
    expect(domainOf('a@')).toBeNull();
  });
});
