// Mails signed with keys of our own (RFC 6376), and the zone of the DNS in which these keys stand.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { ResolveTxt } from '../../src/mail/dkim/check-dkim.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');

function record(key: KeyObject, kind: 'rsa' | 'ed25519'): string[][] {
  const der = key.export({ type: 'spki', format: 'der' });
  const text = `v=DKIM1; k=${kind}; p=${(kind === 'rsa' ? der : der.subarray(-32)).toString('base64')}`;
  return [[text.slice(0, 200), text.slice(200)]];
}

const ZONE = new Map([
  ['rsa._domainkey.people.example', record(rsa.publicKey, 'rsa')],
  ['rsa._domainkey.mail.people.example', record(rsa.publicKey, 'rsa')],
  ['ed._domainkey.people.example', record(ed25519.publicKey, 'ed25519')],
  ['rsa._domainkey.list.example', record(rsa.publicKey, 'rsa')],
]);

export function notFound(): never {
  throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
}

/** Knows the keys of people.example, mail.people.example and list.example. */
export const resolveTxt: ResolveTxt = (name) => Promise.resolve().then(() => ZONE.get(name) ?? notFound());

export interface Signing {
  readonly domain?: string;
  readonly selector?: string;
  readonly algorithm?: string;
  /** Names with ":" between. */
  readonly headerList?: string;
  readonly canonicalization?: string;
  readonly maxBodyLength?: number;
  readonly expires?: Date;
}

/** `mail` with a signature of 18 November 2030 on top. */
export async function signed(mail: string, signing: Signing = {}): Promise<string> {
  const { domain = 'people.example', selector = 'rsa', algorithm = 'rsa-sha256', headerList, ...rest } = signing;
  const key = selector === 'ed' ? ed25519.privateKey : rsa.privateKey;
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' });
  const signature = { signingDomain: domain, selector, privateKey, algorithm, ...rest };
  const { signatures, errors } = await dkimSign(mail, {
    ...signature,
    // The types of mailauth say that it is a list; it is one string.
    ...(headerList === undefined ? {} : { headerList: headerList as unknown as string[] }),
    signTime: new Date('2030-11-18T09:00:00Z'),
    signatureData: [signature],
  });
  if (errors.length > 0) throw new AggregateError(errors, 'it cannot be signed');
  return `${signatures}${mail}`;
}
