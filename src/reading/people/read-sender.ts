// Who wrote: the fullest name that display name, signature and text give, and the organisation as the words tell it. Pure.
import type { Mail } from '../../domain/mail.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { Block } from '../text/block.ts';
import { fold } from '../tokens.ts';
import { displayOf } from './display-name.ts';
import { givenNames } from './lexicon/given-names.ts';
import { mailboxes } from './lexicon/lexicon.ts';
import { sameName } from './same-name.ts';
import { classify } from './segments.ts';
import { signOffOf } from './sign-off.ts';
import { leadingName } from './signed-line.ts';
import { senderOrganisation } from './sender-organisation.ts';
import { besideSelf, byAddress, filledIn, introduced, ofCouple, writtenOut } from './told-names.ts';

/**
 * The person behind From (Sender where From is empty); null where the mail names no address at all.
 * The organisation comes from the display name, the signature or her own words, never from a domain.
 */
export function readSender(mail: Mail, blocks: readonly Block[], context: ReadingContext): ReadPerson | null {
  const from = mail.from[0] ?? mail.sender;
  if (from === null) return null;
  const display = displayOf(from);
  const local = fold(from.address.split('@')[0] ?? '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const sign = signOffOf(blocks, mail);
  const signed = signedNames(sign.lines, display.shared && display.name === null);
  const name =
    fullest(
      display.name,
      display.shared,
      [
        ...signed,
        ...introduced(blocks),
        ...besideSelf(blocks),
        ...writtenOut(blocks, display.name),
        ...(signed.some((other) => other.includes(' ')) ? [] : filledIn(blocks, display.name, from.address)),
        ...(display.name === null ? byAddress(blocks, mail.subject, from.address) : []),
      ],
      local,
    ) ?? ofCouple(blocks, local);
  const organisation = senderOrganisation({ context, mail, blocks, name, display, sign });
  return { name, email: from.address, organisation: organisation === name ? null : organisation, isSender: true };
}

type Lines = ReturnType<typeof signOffOf>['lines'];

function signedNames(lines: Lines, anyName: boolean): readonly string[] {
  const names: string[] = [];
  for (const [index, line] of lines.slice(0, 8).entries()) {
    const shape = leadingName(line.text);
    if (shape === null) continue;
    const pieceEnd = line.text.split(/\s*[|,•·(–]|\s-\s/u)[0] ?? '';
    const kind = classify(pieceEnd);
    if (kind === 'role' || kind === 'organisation' || kind === 'department' || kind === 'town' || kind === 'address')
      continue;
    if (index > 0 && anyName && names.length > 0 && !names.some((known) => sameName(known, shape.name))) continue;
    if (index > 2 && names.length === 0 && !shape.known && !shape.titled) continue;
    names.push(shape.name);
  }
  return names;
}

/** The display name unless another that can be the same person's says more; with a shared mailbox the signed one. */
function fullest(display: string | null, shared: boolean, others: readonly string[], local: string): string | null {
  if (
    display === null ||
    (shared &&
      others.length > 0 &&
      !others.some((other) => sameName(other, display)) &&
      !givenNames.has(fold(display).split(' ')[0] ?? ''))
  ) {
    const ranked = [...others].sort((a, b) => richness(b) - richness(a));
    return ranked[0] ?? display;
  }
  let best = display;
  for (const other of others) {
    if (!sameName(best, other) && !matchesLocal(other, local)) continue;
    if (!sameName(best, other) && !sharesPart(best, other) && combined(best, other) === null) continue;
    if (richness(other) > richness(best)) best = combined(best, other) ?? other;
  }
  return best;
}

/** "Jaap" who signs "J. Hoogland" is Jaap Hoogland. */
function combined(given: string, other: string): string | null {
  const initials = /^(\p{Lu})h?\.(?:-?\p{Lu}h?\.)*\s+/u.exec(other);
  if (
    given.includes(' ') ||
    initials?.[1] === undefined ||
    !givenNames.has(fold(given)) ||
    fold(given)[0] !== fold(initials[1])
  )
    return null;
  return `${given} ${other.slice(initials[0].length)}`;
}

function sharesPart(a: string, b: string): boolean {
  const parts = fold(b).split(' ');
  return fold(a)
    .split(' ')
    .some((part) => part.length > 1 && parts.includes(part));
}

function matchesLocal(name: string, local: string): boolean {
  if (local === '' || mailboxes.has(local)) return false;
  return fold(name).replace(/[^a-z]/g, '') === local.replace(/ /g, '');
}

/** Full words count more than initials; a first name that is written out counts most. */
function richness(name: string): number {
  const words = name.split(/\s+/);
  const full = words.filter((word) => !/^(?:\p{Lu}h?\.-?)+$/u.test(word)).length;
  const called = words[0] !== undefined && !/\./.test(words[0]);
  return Math.min(full, 6) * 2 + (called && full > 1 ? 3 : 0) + (words.length > full ? 1 : 0);
}
