// Secret addresses at which letters are answered: sub-addresses (RFC 5233) that nobody can guess, each for one purpose. Pure.
import { isOwn, subAddress, type Address } from './address.ts';
import type { Mail } from './mail.ts';

/** desk: organisers answer; data: somebody confirms what she asked about her own data. */
export type SecretPurpose = 'desk' | 'data';

const TOKEN = /^[a-z2-7]{26}$/;

/** `kuno+desk-TOKEN@kuno-platform.nl`; `token` as `newId` makes them. */
export function secretAddress(
  house: { readonly name: string; readonly address: string },
  purpose: SecretPurpose,
  token: string,
): Address {
  const at = house.address.lastIndexOf('@');
  const address = `${house.address.slice(0, at)}+${purpose}-${token}${house.address.slice(at)}`;
  return { name: house.name, address };
}

/** What a mail to such an address carries: the token, or null for an address of that shape that can be no token. Undefined: it is not to one. */
export function secretTokenOf(
  mail: Pick<Mail, 'to' | 'cc' | 'envelopeTo'>,
  house: string,
  purpose: SecretPurpose,
): string | null | undefined {
  const mark = `${purpose}-`;
  const addresses = [...mail.to, ...mail.cc].map(({ address }) => address).concat(mail.envelopeTo);
  const details = addresses
    .filter((address) => isOwn(address, house))
    .map((address) => subAddress(address, house))
    .filter((detail) => detail?.startsWith(mark) === true)
    .map((detail) => detail?.slice(mark.length) ?? '');
  if (details.length === 0) return undefined;
  return details.find((token) => TOKEN.test(token)) ?? null;
}
