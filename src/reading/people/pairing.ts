// Which address belongs to which name: beside it, by its local part, or told in the next words ("his address is …"). Pure.
import { comparable } from '../../domain/address.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { type Contact, contactFor, isOurs } from './directory.ts';
import { selfWords } from './lexicon/lexicon.ts';
import { fitOf, localPartOf, nameKeyOf } from './local-part.ts';
import { partsOf, sameName, sameParts } from './same-name.ts';

interface Named {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly email: string | null;
}

/** Tokens between a name and an address that still belong together: "(", "<", "e-mail:", "via", a function in between. */
const BESIDE = 6;

/** Words in brackets between a name and her address: "(BorderWatch, o.balogun@…)". */
const IN_BRACKETS = 12;

/** The address right behind the name at `last`, with only marks and small words between, or within the brackets behind it. */
export function emailNear(tokens: readonly Token[], last: number): string | null {
  const closes = tokens[last + 1]?.text === '(' ? bracketEnd(tokens, last + 1) : -1;
  for (let i = last + 1; i <= Math.max(last + BESIDE, closes); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.kind === 'email') return token.text;
    if (token.kind === 'break' || /^[.!?;]$/.test(token.text)) return null;
    if (
      i < closes ||
      token.kind === 'mark' ||
      /^(?:e-mail|email|mail|mailadres|via|at|address|adres|bereikbaar|is|op|met|with)$/.test(token.folded)
    )
      continue;
    return null;
  }
  return null;
}

function bracketEnd(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i <= open + IN_BRACKETS; i++) if (tokens[i]?.text === ')') return i;
  return -1;
}

export class Pairing {
  readonly #emails: (string | null)[];
  readonly #contacts: (Contact | null)[];
  readonly #senders: boolean[];
  readonly #parts: readonly (readonly string[])[];

  constructor(
    found: readonly Named[],
    blocks: readonly Block[],
    contacts: readonly Contact[],
    sender: ReadPerson | null,
    context: ReadingContext,
  ) {
    this.#parts = found.map((one) => partsOf(one.name));
    const others = contacts.filter((c) => c.source !== 'from');
    this.#senders = found.map(
      (one) =>
        sender?.name !== null &&
        sender?.name !== undefined &&
        sameName(sender.name, one.name) &&
        !isNamesake(one, found, sender.name),
    );
    this.#contacts = found.map((one, i) => (this.#senders[i] === true ? null : contactFor(one.name, others)));
    this.#emails = found.map((one, i) => {
      if (one.email !== null) return one.email;
      if (this.#senders[i] === true) return sender?.email ?? null;
      const contact = this.#contacts[i];
      return contact?.email !== null && contact?.email !== undefined && !isOf(contact.email, sender)
        ? contact.email
        : null;
    });
    this.#shareByName(found);
    this.#leftOver(found, blocks, sender, context);
  }

  isSender(index: number): boolean {
    return this.#senders[index] ?? false;
  }

  contactOf(index: number): Contact | null {
    return this.#contacts[index] ?? null;
  }

  emailOf(index: number): string | null {
    return this.#emails[index] ?? null;
  }

  /** "Samuel Teklu … Samuel's address is": one address for all mentions of a person. */
  #shareByName(found: readonly Named[]): void {
    found.forEach((one, i) => {
      if (this.#emails[i] !== null) return;
      const other = found.findIndex(
        (o, j) => j !== i && this.#emails[j] !== null && this.#emails[j] !== undefined && sameName(o.name, one.name),
      );
      if (other !== -1 && this.#senders[other] === this.#senders[i]) this.#emails[i] = this.#emails[other] ?? null;
    });
  }

  /** An address in the own text that nobody has yet goes to the last name before it, when that name has none. */
  #leftOver(
    found: readonly Named[],
    blocks: readonly Block[],
    sender: ReadPerson | null,
    context: ReadingContext,
  ): void {
    const used = new Set(this.#emails.filter((email) => email !== null).map(comparable));
    const known = used.size;
    blocks.forEach((block, index) => {
      if (block.role !== 'own') return;
      const tokens = tokensOf(block);
      for (const token of tokens) {
        if (
          token.kind !== 'email' ||
          used.has(comparable(token.text)) ||
          isOurs(token.text, context) ||
          isOf(token.text, sender)
        )
          continue;
        const before = found
          .map((one, i) => ({ one, i }))
          .filter(
            ({ one, i }) =>
              one.block === index && one.start < token.start && this.#emails[i] === null && this.#senders[i] !== true,
          );
        const last = before[before.length - 1];
        if (last === undefined || token.start - last.one.end > 160 || !this.#isFree(found, last.i, token, tokens))
          continue;
        this.#emails[last.i] = token.text;
        used.add(comparable(token.text));
      }
    });
    if (used.size > known) this.#shareByName(found);
  }

  /** Not where the address fits somebody else better, or the words between speak of the writer ("reach me at …"). */
  #isFree(found: readonly Named[], index: number, token: Token, tokens: readonly Token[]): boolean {
    const one = found[index];
    if (one === undefined) return false;
    const local = localPartOf(token.text);
    const mine = fitOf(nameKeyOf(one.name), local);
    const between =
      mine === 0 &&
      tokens.some(
        (t) =>
          t.start >= one.end && t.end <= token.start && (selfWords.has(t.folded) || /^(?:my|mijn)$/.test(t.folded)),
      );
    if (between) return false;
    return !found.some((other, j) => {
      const same = j === index || sameParts(this.#parts[j] ?? [], this.#parts[index] ?? []);
      return !same && fitOf(nameKeyOf(other.name), local) > mine;
    });
  }
}

function isOf(email: string, person: ReadPerson | null): boolean {
  return person?.email !== null && person?.email !== undefined && comparable(person.email) === comparable(email);
}

/** A first name that another person in the mail bears as well is not the sender's, unless it is her full name. */
function isNamesake(one: Named, found: readonly Named[], senderName: string): boolean {
  if (one.name.includes(' ') || !senderName.includes(' ')) return false;
  return found.some(
    (other) =>
      other !== one && other.name.includes(' ') && sameName(other.name, one.name) && !sameName(other.name, senderName),
  );
}
