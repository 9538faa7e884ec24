import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { checkDkim, type ResolveTxt } from '../../../src/mail/dkim/check-dkim.ts';
import { notFound, resolveTxt, signed as sign, type Signing } from '../../support/dkim.ts';

const NOW = new Date('2030-11-20T09:00:00Z');

const MAIL = [
  'From: Jane Doe <jane@people.example>',
  'To: desk@atlas.example',
  'Subject: Rising tides',
  'Date: Mon, 18 Nov 2030 10:00:00 +0100',
  'Message-ID: <jane-1@people.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear team,',
  '',
  'Please register me.  Café at noon? ',
  '',
].join('\r\n');

const signed = (signing: Signing = {}, mail = MAIL): Promise<string> => sign(mail, signing);
const check = (mail: string, resolve: ResolveTxt = resolveTxt, from = 'people.example', timeoutMs = 5_000) =>
  checkDkim(Buffer.from(mail), from, NOW, { resolveTxt: resolve, timeoutMs });
const pass = [{ domain: 'people.example', result: 'pass' }];

describe('checkDkim', () => {
  it.each<Signing>([{}, { canonicalization: 'simple/simple' }, { selector: 'ed', algorithm: 'ed25519-sha256' }])(
    'believes a signature that verifies: %o',
    async (signing) => {
      expect(await check(await signed(signing))).toEqual(pass);
    },
  );

  it('takes the line ends of a Maildir for those of the wire', async () => {
    expect(await check((await signed()).replaceAll('\r\n', '\n'))).toEqual(pass);
  });

  it('believes the signature of a domain above the address, and of one below', async () => {
    expect(await check(await signed(), resolveTxt, 'mail.people.example')).toEqual(pass);
    expect(await check(await signed({ domain: 'mail.people.example' }))).toEqual([
      { domain: 'mail.people.example', result: 'pass' },
    ]);
  });

  it.each([
    ['a word of the body', (mail: string) => mail.replace('register me', 'cancel me')],
    ['the sender', (mail: string) => mail.replace('jane@people', 'john@people')],
    ['the subject', (mail: string) => mail.replace('Rising tides', 'Falling tides')],
  ])('believes nothing when %s was changed on the way', async (_what, change) => {
    const [result] = await check(change(await signed()));
    expect(result?.domain).toBe('people.example');
    expect(['fail', 'neutral']).toContain(result?.result);
  });

  it('asks nobody about a mail without a signature, or with that of others', async () => {
    const asked: string[] = [];
    const ask: ResolveTxt = (name) => {
      asked.push(name);
      return notFound();
    };
    expect(await check(MAIL, ask)).toEqual([]);
    expect(await check(await signed({ domain: 'list.example' }), ask)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('finds the signature of the sender behind those of a list, and asks only for it', async () => {
    const both = await signed({ domain: 'list.example' }, await signed());
    const asked: string[] = [];
    const result = await check(both, (name, signal) => {
      asked.push(name);
      return resolveTxt(name, signal);
    });
    expect(result).toEqual(pass);
    expect(asked).toEqual(['rsa._domainkey.people.example']);
  });

  it.each<[string, Signing]>([
    ['leaves From out', { headerList: 'Subject:Date' }],
    ['covers only the first words', { maxBodyLength: 5 }],
    ['uses SHA-1', { algorithm: 'rsa-sha1' }],
  ])('does not count a signature that %s', async (_what, signing) => {
    expect(await check(await signed(signing))).toEqual([{ domain: 'people.example', result: 'permerror' }]);
  });

  it('does not count a signature that has expired', async () => {
    expect(await check(await signed({ expires: new Date('2030-11-19T09:00:00Z') }))).toEqual([
      { domain: 'people.example', result: 'neutral' },
    ]);
  });

  it.each(['From: Eve <eve@people.example>', 'Subject: Something else', 'content-type : text/html'])(
    'does not count a signature where somebody put "%s" on top',
    async (field) => {
      expect(await check(`${field}\r\n${await signed()}`)).toEqual([{ domain: 'people.example', result: 'permerror' }]);
    },
  );

  it('says "neutral" where the domain has no such key', async () => {
    expect(await check(await signed({ selector: 'gone' }))).toEqual([{ domain: 'people.example', result: 'neutral' }]);
  });

  it('says "temperror" where the DNS fails, throws or keeps silent', async () => {
    const temperror = [{ domain: 'people.example', result: 'temperror' }];
    const mail = await signed();
    const failing: ResolveTxt = () => Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' }));
    const throwing: ResolveTxt = () => {
      throw new Error('broken');
    };
    let aborted = false;
    const silent: ResolveTxt = (_name, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('given up'));
        });
      });
    expect(await check(mail, failing)).toEqual(temperror);
    expect(await check(mail, throwing)).toEqual(temperror);
    expect(await check(mail, silent, 'people.example', 20)).toEqual(temperror);
    expect(aborted).toBe(true);
  });

  it('asks at most three times for one mail', async () => {
    const signature = (await signed()).slice(0, -MAIL.length);
    let asked = 0;
    await check(signature.repeat(20) + MAIL, (name, signal) => {
      asked++;
      return resolveTxt(name, signal);
    });
    expect(asked).toBe(3);
  });

  it('leaves headers alone that are too long, or never end', async () => {
    expect(await check(`X-Long: ${'x'.repeat(200_000)}\r\n${await signed()}`)).toEqual([]);
    expect(await check((await signed()).split('\r\n\r\n')[0] ?? '')).toEqual([]);
  });

  it('never rejects, and never passes what is not signed, whatever the octets are', async () => {
    const pieces = fc.array(
      fc.constantFrom(
        'DKIM-Signature:',
        ' a=rsa-sha256;',
        ' d=people.example;',
        ' s=rsa;',
        ' h=from;',
        ' bh=',
        ' b=',
        ' c=x/y;',
        ' (',
        '"',
        '\\',
        '\r\n',
        '\n',
        ' ',
        ':',
        ';',
        '=',
        'From: a@people.example\r\n',
        'ARC-Seal: i=1;',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, fc.string(), async (header, body) => {
        const results = await check(`${header.join('')}\r\n\r\n${body}`);
        expect(results.filter(({ result }) => result === 'pass')).toEqual([]);
      }),
    );
  });
});
