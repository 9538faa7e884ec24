// Names and addresses that the mail gives outside the running text: headers, quoted headers, addresses in the text. Pure.
import { type Address, comparable, domainOf, isOwn } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { fold, tokensOf } from '../tokens.ts';
import { displayOf } from './display-name.ts';
import { fitOf, type LocalPart, localPartOf, nameKeyOf } from './local-part.ts';
import { partsOf, sameParts } from './same-name.ts';

/** Addresses in a mail beyond this number are not looked at. */
const MOST_CONTACTS = 120;

export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  /** -2 for a header of the mail, else the block. */
  readonly block: number;
  /** Prepared for comparing with many names. */
  readonly parts: readonly string[];
  readonly local: LocalPart | null;
  readonly source: 'from' | 'to' | 'cc' | 'quoted-from' | 'text' | 'embedded' | 'signed';
}

/** Everybody in the headers and quoted headers, and bare addresses in the text; our own organisation left out. */
export function directoryOf(mail: Mail, blocks: readonly Block[], context: ReadingContext): readonly Contact[] {
  const contacts: Contact[] = [];
  const add = (address: Address, source: Contact['source'], block: number): void => {
    if (contacts.length >= MOST_CONTACTS || (address.address !== '' && isOurs(address.address, context))) return;
    const display = displayOf(address);
    const email = address.address === '' ? null : address.address;
    if (display.name === null && email === null) return;
    contacts.push(contact(display.name, email, display.organisation, block, source));
  };
  for (const address of mail.from) add(address, 'from', -2);
  for (const address of mail.cc) add(address, 'cc', -2);
  for (const address of mail.to) add(address, 'to', -2);
  for (const embedded of mail.embedded) for (const address of embedded.from) add(address, 'embedded', -2);
  blocks.forEach((block, index) => {
    const header = block.header;
    if (header?.from !== null && header?.from !== undefined) add(header.from, 'quoted-from', index);
    for (const address of header?.to ?? []) add(address, 'quoted-from', index);
    if (block.role === 'disclaimer' || block.role === 'footer') return;
    for (const token of tokensOf(block)) {
      if (token.kind !== 'email' || isOurs(token.text, context)) continue;
      if (
        contacts.length < MOST_CONTACTS &&
        !contacts.some((c) => c.email !== null && comparable(c.email) === comparable(token.text))
      ) {
        contacts.push(contact(null, token.text, null, index, 'text'));
      }
    }
  });
  return contacts;
}

/** Our own address, or somebody of our own domain. */
export function isOurs(address: string, context: ReadingContext): boolean {
  return isOwn(address, context.address) || domainOf(address) === domainOf(context.address);
}

/** A contact with what is needed to compare it. */
export function contact(
  name: string | null,
  email: string | null,
  organisation: string | null,
  block: number,
  source: Contact['source'],
): Contact {
  const parts = name === null ? [] : partsOf(name);
  return { name, email, organisation, block, source, parts, local: email === null ? null : localPartOf(email) };
}

/** The one contact that a name means; null where none or several fit. */
export function contactFor(name: string, contacts: readonly Contact[]): Contact | null {
  const parts = partsOf(name);
  const named = contacts.filter((c) => c.name !== null && sameParts(c.parts, parts));
  const different = [
    ...new Map(named.map((c) => [c.email === null ? fold(c.name ?? '') : comparable(c.email), c])).values(),
  ];
  if (different.length === 1) return different[0] ?? null;
  if (different.length > 1) return null;
  const key = nameKeyOf(name);
  const ranked = contacts
    .filter((c) => c.name === null)
    .map((c) => ({ c, fit: fitOf(key, c.local) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = ranked;
  return first !== undefined && first.fit > (second?.fit ?? 0) ? first.c : null;
}
