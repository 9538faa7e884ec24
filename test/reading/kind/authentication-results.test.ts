import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../src/reading/kind/authentication-results.ts';

describe('parseAuthenticationResults', () => {
  it('takes a field apart as RFC 8601 writes it', () => {
    const parsed = parseAuthenticationResults(
      'MX.example.org 1; dkim=pass (good; signature) header.d=oxbow.example header.i="@oxbow.example"; spf=fail reason="a;b" smtp.mailfrom=jane@oxbow.example',
    );
    expect(parsed?.authservId).toBe('mx.example.org');
    expect(parsed?.results.map((one) => [one.method, one.result])).toEqual([
      ['dkim', 'pass'],
      ['spf', 'fail'],
    ]);
    expect(parsed?.results[0]?.properties.get('header.i')).toBe('@oxbow.example');
    expect(parsed?.results[1]?.properties.get('smtp.mailfrom')).toBe('jane@oxbow.example');
  });

  it('reads no result out of a comment', () => {
    expect(parseAuthenticationResults('mx.example (dmarc=pass; dkim=pass (x)); none')?.results).toEqual([]);
  });

  it('refuses a field without an authserv-id', () => {
    expect(parseAuthenticationResults('dmarc=pass')).toBeNull();
    expect(parseAuthenticationResults('')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(() => parseAuthenticationResults(value)).not.toThrow();
      }),
    );
  });
});
