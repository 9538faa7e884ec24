import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { decodeQuickly } from '../../../src/mail/parse/decode-quickly.ts';
import { decodeWithMailparser, type Encoding } from '../../../src/mail/parse/mailparser-leaf.ts';

const FRAGMENTS = [
  '=',
  '=3D',
  '=c3=A9',
  '= \r\n',
  '=\n',
  ' \r\n',
  '\t\n',
  '\r\n',
  '\n',
  'é',
  'SGVsbG8=',
  'YQ',
  '=4',
  '  x',
  '-- \r\n',
  '\ufeff',
  '> q \n',
];

describe('the quick way to decode a text', () => {
  it.each(['', '7bit', 'quoted-printable', 'base64'])(
    'gives what mailparser gives, for any octets (%s)',
    async (transfer) => {
      const text = fc
        .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })), { maxLength: 20 })
        .map((parts) => Buffer.from(parts.join('')));
      const octets = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
      const flows = fc.constantFrom<Encoding['flow']>('fixed', 'flowed', 'delsp');
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(text, octets),
          flows,
          fc.constantFrom('utf-8', 'windows-1252'),
          async (body, flow, charset) => {
            const quick = decodeQuickly(body, { transfer, flow }, charset);
            if (quick !== null) expect(quick).toBe(await decodeWithMailparser(body, { transfer, flow }, charset));
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it('leaves what it does not know to mailparser', () => {
    const fixed = (transfer: string): Encoding => ({ transfer, flow: 'fixed' });
    expect(decodeQuickly(Buffer.from('x'), fixed('x-uuencode'), 'utf-8')).toBeNull();
    expect(decodeQuickly(Buffer.from('x'), fixed(''), 'iso-2022-jp')).toBeNull();
    expect(decodeQuickly(Buffer.from('YQ==YQ=='), fixed('base64'), 'utf-8')).toBeNull();
    expect(decodeQuickly(Buffer.from('a = b'), fixed('quoted-printable'), 'utf-8')).toBeNull();
  });
});
