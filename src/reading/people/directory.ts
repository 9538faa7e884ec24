// Names and addresses that the mail gives outside the running text: headers, quoted headers, addresses in the text. Pure.
import { comparable, isOwn, domainOf, type Address } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { fold, tokensOf } from '../tokens.ts';
import { readDisplayName } from './display-name.ts';
import { mailboxes, particles } from './lexicon/lexicon.ts';
import { sameName } from './names.ts';

export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  /** -2 for a header of the mail, else the block. */
  readonly block: number;
  readonly source: 'from' | 'to' | 'cc' | 'quoted-from' | 'text' | 'embedded';
}

/** Everybody in the headers and quoted headers, and bare addresses in the text; our own organisation left out. */
export function directoryOf(mail: Mail, blocks: readonly Block[], context: ReadingContext): readonly Contact[] {
  const contacts: Contact[] = [];
  const add = (address: Address, source: Contact['source'], block: number): void => {
    if (address.address !== '' && isOurs(address.address, context)) return;
    const display = readDisplayName(address.name, address.address);
    const email = address.address === '' ? null : address.address;
    if (display.name === null && email === null) return;
    contacts.push({ name: display.name, email, organisation: display.organisation, block, source });
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
        contacts.length < 500 &&
        !contacts.some((c) => c.email !== null && comparable(c.email) === comparable(token.text))
      ) {
        contacts.push({ name: null, email: token.text, organisation: null, block: index, source: 'text' });
      }
    }
  });
  return contacts;
}

/** Our own address, or somebody of our own domain. */
export function isOurs(address: string, context: ReadingContext): boolean {
  return isOwn(address, context.address) || domainOf(address) === domainOf(context.address);
}

const letters = (text: string): string => fold(text).replace(/[^a-z]/g, '');

/**
 * How well a local part fits a name, 0 to 3: 3 the whole name or initial and surname, 2 the surname, 1 the given name alone.
 * Particles may be left out or shortened ("r.vd.brink", "daan.vanthof").
 */
export function fits(name: string, email: string): number {
  const local = email.slice(0, email.lastIndexOf('@'));
  const plain = letters(local);
  const pieces = fold(local)
    .split(/[^a-z]+/)
    .filter((piece) => piece !== '');
  if (plain.length < 3 || mailboxes.has(pieces[0] ?? '')) return 0;
  const words = fold(name)
    .split(/[\s-]+/)
    .map(letters)
    .filter((word) => word !== '');
  const core = words.filter((word) => !particles.has(word));
  const [given, ...rest] = core;
  const surname = rest[rest.length - 1];
  if (given === undefined) return 0;
  if (plain === words.join('') || plain === core.join('')) return 3;
  if (surname === undefined) return pieces.includes(given) && given.length > 2 ? 1 : 0;
  const hasSurname =
    surname.length > 2 && (plain.includes(surname) || rest.some((word) => word.length > 3 && plain.includes(word)));
  const hasGiven = given.length > 1 && (pieces.includes(given) || plain.startsWith(given));
  if (hasSurname && (hasGiven || plain.startsWith(given[0] ?? '?'))) return 3;
  if (hasSurname && surname.length > 3) return hasOther(pieces, core) ? 1 : 2;
  if (hasGiven && given.length > 2) return pieces.length === 1 || isShort(pieces, words) ? 2 : 0;
  return 0;
}

/** A given name in the address that is not the person's: a brother's address. */
function hasOther(pieces: readonly string[], core: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  return pieces.length > 1 && first.length > 1 && !core.some((word) => word.startsWith(first[0] ?? '?'));
}

/** "zoe.vh" for Zoë van Houten: initials behind the given name. */
function isShort(pieces: readonly string[], words: readonly string[]): boolean {
  const initials = words
    .slice(1)
    .map((word) => word[0] ?? '')
    .join('');
  return pieces.slice(1).join('') === initials || pieces.slice(1).every((piece) => piece.length === 1);
}

/** The one contact that a name means; null where none or several fit. */
export function contactFor(name: string, contacts: readonly Contact[]): Contact | null {
  const named = contacts.filter((c) => c.name !== null && sameName(c.name, name));
  const fuller = [
    ...new Map(named.map((c) => [c.email === null ? fold(c.name ?? '') : comparable(c.email), c])).values(),
  ];
  if (fuller.length === 1) return fuller[0] ?? null;
  if (fuller.length > 1) return null;
  const ranked = contacts
    .filter((c) => c.name === null && c.email !== null)
    .map((c) => ({ c, fit: fits(name, c.email ?? '') }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = ranked;
  return first !== undefined && first.fit > (second?.fit ?? 0) ? first.c : null;
}
