// Everybody whom a mail names, with the address, the organisation and the function that stand near or elsewhere in the mail. Pure.
import { forwardedContacts, othersIn } from './people-elsewhere.ts';
import { comparable } from '../../domain/address.ts';
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { PersonMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { bounded, fold, type Token, tokensOf } from '../tokens.ts';
import { addressedIn } from './addressed.ts';
import { couplesNames } from './couple.ts';
import { contact, type Contact, directoryOf } from './directory.ts';
import { formLines } from './find-forms.ts';
import { findListed } from './find-listed.ts';
import { findNamed } from './find-named.ts';
import type { NamedPerson } from './weigh-name.ts';
import { isShouted } from './names.ts';
import { organisationBehind } from './organisation-behind.ts';
import { emailNear, Pairing } from './pairing.ts';
import type { Row } from './row.ts';
import { partsOf, sameName, sameParts } from './same-name.ts';
import { coSigners, selvesBeside } from './company.ts';
import { signOffOf } from './sign-off.ts';
import { statedIn } from './stated-in-block.ts';
import { withSurname } from './told-surname.ts';
import { theirOrganisation } from './shared-organisation.ts';

export interface PeopleSearch {
  readonly blocks: readonly Block[];
  readonly mail: Mail;
  readonly context: ReadingContext;
  /** As readSender gives it. */
  readonly sender: ReadPerson | null;
}

interface Found {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly name: string;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly relation: NamedPerson['relation'];
}

/** Longer lists are for a human. */
const MOST_PEOPLE = 150;

/**
 * Mentions in the sender's own words, the author of a forwarded mail (an empty span at the start of the forward's block), and the
 * people in Cc (block -2). Every name and address stands in the mail. Who is our own, a speaker of an event or only greeted is left out.
 */
export function findPeople({ blocks, mail, context, sender }: PeopleSearch): readonly PersonMention[] {
  const contacts = directoryOf(mail, blocks, context);
  const sign = signOffOf(blocks, mail);
  const signers = coSigners(sign.lines, sender);
  const couple = signers.length > 0 ? [] : ofCouple(mail, sender);
  const elsewhere = [...contacts, ...forwardedContacts(blocks, context), ...signers, ...couple];
  const found: Found[] = [];
  const stated: string[] = [];
  blocks.forEach((block, index) => {
    if (block.role !== 'own') return;
    const until = sign.from.get(index) ?? Infinity;
    const tokens = tokensOf(block).filter((token) => token.end <= until);
    const employers = statedIn(block, until, context);
    stated.push(...employers.map((s) => s.organisation));
    const organisations = new Set([...stated, sender?.organisation ?? ''].filter((text) => text !== '').map(fold));
    const rows = findListed(bounded(block), until);
    const fields = formLines(bounded(block)).map(([start, end]) => ({ start, end }));
    const taken = takenBy(
      tokens,
      [...rows, ...fields].sort((a, b) => a.start - b.start),
    );
    const theirs = theirOrganisation(tokens);
    for (const employer of theirs === null ? employers : [...employers, theirs])
      for (let i = employer.from; i <= employer.to; i++) taken.add(i);
    if (index === blocks.findIndex((b) => b.role === 'own')) addressedIn(tokens).forEach((i) => taken.add(i));
    const shouted = bounded(block).length > 40 && isShouted(bounded(block));
    const read = shouted ? tokens.map((token) => ({ ...token, text: token.text.toLowerCase() })) : tokens;
    const named = findNamed(read, taken, {
      context,
      contacts: elsewhere,
      organisations,
      senderName: sender?.name ?? null,
    });
    found.push(
      ...rows.filter((row) => !isOwnName(row.name, context)).map((row) => fromRow(row, index)),
      ...named
        .map((n) => fromText(shouted ? { ...n, name: n.name.toUpperCase() } : n, tokens, index))
        .map((one) => (isBesideRow(one, rows, bounded(block)) ? { ...one, rule: 'person-listed' } : one)),
    );
  });
  withoutOwners(found, blocks);
  found.sort((a, b) => a.block - b.block || a.start - b.start).splice(MOST_PEOPLE);
  shareOrganisation(found, blocks);
  giveTheirs(found, blocks);
  const longer = fullerNames(found);
  const pairing = new Pairing(found, blocks, elsewhere, sender, context);
  const selves = found.length === 0 || sender === null ? [] : selvesBeside(found, blocks, sender);
  const named = found.map((one, i) => complete({ ...one, name: longer[i] ?? one.name }, i, pairing, sender, stated));
  const mentions = [...named, ...selves].sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
  return [...mentions, ...othersIn(contacts, blocks, context, sender, mentions)];
}

/** "Els & Bob Lind" share a mailbox: the other one's name. */
function ofCouple(mail: Mail, sender: ReadPerson | null): readonly Contact[] {
  const other = couplesNames(mail.from[0]?.name ?? '').filter((name) => !sameName(name, sender?.name ?? ''));
  return other.length === 1 ? other.map((name) => contact(name, null, null, -2, 'signed')) : [];
}

/** A second entry on the line of a row: lines of a list that a mail program has joined. */
function isBesideRow(one: Found, rows: readonly Row[], text: string): boolean {
  if (one.email === null) return false;
  const row = rows.findLast((candidate) => candidate.end <= one.start);
  return row !== undefined && one.start - row.end < 200 && !text.slice(row.end, one.start).includes('\n');
}

function isOwnName(name: string, context: ReadingContext): boolean {
  return fold(name) === fold(context.name);
}

function takenBy(tokens: readonly Token[], rows: readonly Pick<Row, 'start' | 'end'>[]): Set<number> {
  const taken = new Set<number>();
  let r = 0;
  tokens.forEach((token, i) => {
    while (r < rows.length && (rows[r]?.end ?? 0) <= token.start) r++;
    const row = rows[r];
    if (row !== undefined && token.start >= row.start && token.end <= row.end) taken.add(i);
  });
  return taken;
}

function fromRow(row: Row, block: number): Found {
  return {
    block,
    start: row.start,
    end: row.end,
    rule: 'person-listed',
    name: row.name,
    email: row.email,
    organisation: row.organisation,
    role: row.role,
    relation: null,
  };
}

function fromText(named: NamedPerson, tokens: readonly Token[], block: number): Found {
  const start = tokens[named.from]?.start ?? 0;
  const end = tokens[named.to]?.end ?? 0;
  const rule =
    named.relation === 'personal'
      ? 'person-private'
      : named.relation === 'collegial'
        ? 'person-colleague'
        : 'person-named';
  return {
    block,
    start,
    end,
    rule,
    name: named.parts.length === 1 ? withSurname(named.name, tokens, named.to) : named.name,
    email: emailNear(tokens, named.to),
    organisation: organisationBehind(tokens, named.to),
    role: named.role,
    relation: named.relation,
  };
}

function complete(
  one: Found,
  index: number,
  pairing: Pairing,
  sender: ReadPerson | null,
  stated: readonly string[],
): PersonMention {
  const isSender = pairing.isSender(index);
  const contact = pairing.contactOf(index);
  const name = fuller(one.name, isSender ? sender?.name : contact?.name);
  const email = pairing.emailOf(index);
  const own = one.organisation ?? contact?.organisation ?? null;
  const organisation = isSender ? (sender?.organisation ?? own) : (own ?? inherited(one, email, sender, stated));
  return {
    span: { block: one.block, start: one.start, end: one.end },
    rule: one.rule,
    person: { name, email, organisation, isSender },
    role: one.role,
  };
}

/** "From Hanneke's thread": whose name only tells what is hers does not come, unless the mail names her elsewhere as well. */
function withoutOwners(found: Found[], blocks: readonly Block[]): void {
  const owns = (one: Found): boolean =>
    one.email === null && /['’]s$/u.test(blocks[one.block]?.text.slice(one.start, one.end) ?? '');
  const owners = found.filter(owns);
  const others = found.filter((one) => !owners.includes(one));
  for (const owner of owners)
    if (!others.some((one) => sameName(one.name, owner.name))) found.splice(found.indexOf(owner), 1);
}

/** "They are from PAX." An organisation that is made of other names of the list is none. */
function giveTheirs(found: Found[], blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const theirs = block.role === 'own' ? (theirOrganisation(tokensOf(block))?.organisation ?? null) : null;
    found.forEach((one, i) => {
      if (one.block !== index) return;
      const names =
        one.organisation !== null &&
        found.some((other) => other.name.includes(' ') && one.organisation?.includes(other.name) === true);
      const organisation = names ? null : one.organisation;
      found[i] = { ...one, organisation: organisation ?? theirs };
    });
  });
}

/** "Bram Claes and Nele De Backer of PAX": what stands behind the last of names in a row holds for all of them. */
function shareOrganisation(found: Found[], blocks: readonly Block[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], found[i + 1]];
    if (
      one === undefined ||
      next === undefined ||
      one.block !== next.block ||
      one.rule === 'person-listed' ||
      one.email !== null
    )
      continue;
    const gap = blocks[one.block]?.text.slice(one.end, next.start) ?? '';
    const row = /^\s*(?:,|&|\/|and|en|,\s*and|,\s*en)\s*$/.test(gap);
    if (row && one.organisation === null && next.organisation !== null)
      found[i] = { ...one, organisation: next.organisation };
  }
}

/** "Samuel", "De heer Van der Meulen": the fuller name that the same text gives, where only one can be meant. */
function fullerNames(found: readonly Found[]): readonly string[] {
  const parts = found.map((one) => partsOf(one.name));
  return found.map((one, i) => {
    const mine = parts[i] ?? [];
    const longer = new Set(
      found
        .filter((other, j) => other.name.length > one.name.length && sameParts(mine, parts[j] ?? []))
        .map((other) => other.name),
    );
    const [only] = longer;
    return only !== undefined && longer.size === 1 ? only : one.name;
  });
}

function fuller(name: string, other: string | null | undefined): string {
  return other !== null &&
    other !== undefined &&
    sameName(name, other) &&
    other.split(' ').length > name.split(' ').length
    ? other
    : name;
}

/** Colleagues work where the sender works; wives, friends and people with an address elsewhere need not. */
function inherited(
  one: Found,
  email: string | null,
  sender: ReadPerson | null,
  stated: readonly string[],
): string | null {
  if (one.relation === 'personal') return null;
  const domain = (address: string | null | undefined): string => comparable(address ?? '').split('@')[1] ?? '';
  if (email !== null && sender?.email !== undefined && sender.email !== null && domain(email) !== domain(sender.email))
    return null;
  return sender?.organisation ?? stated[0] ?? null;
}
