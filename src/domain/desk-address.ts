// The secret addresses at which organisers answer letters of the desk: a sub-address (RFC 5233) that nobody can guess. Pure.
import { isOwn, subAddress, type Address } from './address.ts';
import type { Mail } from './mail.ts';

const MARK = 'desk-';
const TOKEN = /^[a-z2-7]{26}$/;

/** `kuno+desk-TOKEN@kuno-platform.nl`; `token` as `newId` makes them. */
export function deskAddress(house: { readonly name: string; readonly address: string }, token: string): Address {
  const at = house.address.lastIndexOf('@');
  const address = `${house.address.slice(0, at)}+${MARK}${token}${house.address.slice(at)}`;
  return { name: house.name, address };
}

/** What a mail to the desk carries: the token, or null for an address of the desk's shape that can be no token. Undefined: it is not to the desk. */
export function deskTokenOf(mail: Pick<Mail, 'to' | 'cc' | 'envelopeTo'>, house: string): string | null | undefined {
  const addresses = [...mail.to, ...mail.cc].map(({ address }) => address).concat(mail.envelopeTo);
  const details = addresses
    .filter((address) => isOwn(address, house))
    .map((address) => subAddress(address, house))
    .filter((detail) => detail?.startsWith(MARK) === true)
    .map((detail) => detail?.slice(MARK.length) ?? '');
  if (details.length === 0) return undefined;
  return details.find((token) => TOKEN.test(token)) ?? null;
}
