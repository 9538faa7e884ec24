import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/domain/mail.ts';
import { readAuthenticity } from '../../../src/reading/kind/authenticity.ts';
import { aContext, aMail, fields, kindOf } from './support.ts';

const MX = ['mx.atlas.example'];
const results = (...values: string[]): Partial<Mail> => ({
  headers: values.map((value) => ({ name: 'authentication-results', value })),
});
const read = (over: Partial<Mail>, ids: readonly string[] = MX): string => readAuthenticity(aMail(over), ids);

describe('readAuthenticity', () => {
  it.each([
    ['dmarc=pass header.from=oxbow.example', 'pass'],
    ['dkim=pass header.d=oxbow.example', 'pass'],
    ['dkim=pass header.i=@mail.oxbow.example', 'pass'],
    ['spf=pass smtp.mailfrom=bounce@oxbow.example', 'pass'],
    ['dkim=pass header.d=other.example; spf=pass smtp.mailfrom=other.example', 'unknown'],
    ['dkim=fail header.d=oxbow.example', 'unknown'],
    ['dkim=pass header.d=oxbow.example; dmarc=fail header.from=oxbow.example', 'fail'],
    ['dmarc=none; dkim=none; spf=none', 'unknown'],
    ['dmarc=pass header.from=other.example', 'unknown'],
  ])('reads "%s" of our server as %s', (value, expected) => {
    expect(read(results(`mx.atlas.example; ${value}`))).toBe(expected);
  });

  it('believes nobody else, and nobody at all where no server is configured', () => {
    expect(read(results('mx.evil.example; dmarc=pass header.from=oxbow.example'))).toBe('unknown');
    expect(read(results('mx.atlas.example; dmarc=fail header.from=oxbow.example'), [])).toBe('unknown');
  });

  it('reads only the topmost field of our server', () => {
    const forged = 'mx.atlas.example; dmarc=pass header.from=oxbow.example';
    expect(read(results('mx.atlas.example; dmarc=fail header.from=oxbow.example', forged))).toBe('fail');
    expect(read(results('mx.atlas.example; spf=none', forged))).toBe('unknown');
    expect(read(results('mx.else.example; dmarc=fail', forged))).toBe('pass');
  });

  it('falls back on our own check of an aligned DKIM signature', () => {
    expect(read({ dkim: [{ domain: 'oxbow.example', result: 'pass' }] })).toBe('pass');
    expect(read({ dkim: [{ domain: 'list.example', result: 'pass' }] })).toBe('unknown');
    expect(read({ dkim: [{ domain: 'oxbow.example', result: 'fail' }] })).toBe('unknown');
  });

  it("takes a public suffix for nobody's domain", () => {
    const mail = {
      from: [{ name: null, address: 'a@oxbow.co.uk' }],
      dkim: [{ domain: 'co.uk', result: 'pass' as const }],
    };
    expect(read(mail)).toBe('unknown');
  });

  it('vouches for nobody where there is no From or more than one', () => {
    const pass = results('mx.atlas.example; dmarc=pass');
    expect(read({ ...pass, from: [] })).toBe('unknown');
    expect(
      read({
        ...pass,
        from: [
          { name: null, address: 'a@x.example' },
          { name: null, address: 'b@y.example' },
        ],
      }),
    ).toBe('unknown');
  });

  it('keeps us from answering a forged sender, who stays a person', () => {
    const context = aContext({ authservIds: MX });
    const found = kindOf(
      { headers: fields({ 'authentication-results': 'mx.atlas.example; dmarc=fail header.from=oxbow.example' }) },
      context,
    );
    expect(found).toMatchObject({ kind: 'person', mayReply: false, authenticity: 'fail' });
    expect(found.evidence.map((one) => one.rule)).toContain('reply.authentication');
  });
});
