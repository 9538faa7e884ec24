// The secret addresses at which organisers answer letters of the desk. Pure.
import type { Address } from './address.ts';
import type { Mail } from './mail.ts';
import { secretAddress, secretTokenOf } from './secret-address.ts';

/** `kuno+desk-TOKEN@kuno-platform.nl`; `token` as `newId` makes them. */
export function deskAddress(house: { readonly name: string; readonly address: string }, token: string): Address {
  return secretAddress(house, 'desk', token);
}

/** What a mail to the desk carries: the token, or null for an address of the desk's shape that can be no token. Undefined: it is not to the desk. */
export function deskTokenOf(mail: Pick<Mail, 'to' | 'cc' | 'envelopeTo'>, house: string): string | null | undefined {
  return secretTokenOf(mail, house, 'desk');
}
