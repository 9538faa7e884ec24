// People whom other parts of the mail name: authors of forwarded and quoted mails, with their signatures, and those in Cc. Pure.
import { comparable, domainOf } from '../../domain/address.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { PersonMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import { bounded } from '../tokens.ts';
import { contact, type Contact, isOurs } from './directory.ts';
import { providers } from './lexicon/providers.ts';
import { sameName } from './same-name.ts';
import { leadingName, linesOf } from './signed-line.ts';
import { organisationInSignature } from './signed-organisation.ts';

/** Signatures inside forwarded and quoted mails: a fuller name and an organisation for those authors. */
export function forwardedContacts(blocks: readonly Block[], context: ReadingContext): readonly Contact[] {
  return blocks.flatMap((block, index): Contact[] => {
    const from = block.header?.from;
    if (
      (block.role !== 'forward' && block.role !== 'quote') ||
      from === null ||
      from === undefined ||
      isOurs(from.address, context)
    )
      return [];
    const lines = linesOf(bounded(block), index, 0)
      .filter((line) => line.text !== '')
      .slice(-8);
    const at = lines.findIndex((line) => {
      const shape = leadingName(line.text);
      return shape !== null && from.name !== null && sameName(shape.name, from.name) && shape.parts.length > 1;
    });
    if (at === -1) return [];
    const name = leadingName(lines[at]?.text ?? '')?.name ?? from.name;
    return [
      contact(
        name,
        from.address === '' ? null : from.address,
        organisationInSignature(lines.slice(at), name),
        index,
        'quoted-from',
      ),
    ];
  });
}

/** The sender's organisation for one of the same domain; providers' domains are shared by strangers. */
function colleagueOf(c: Contact, sender: ReadPerson | null): string | null {
  const domain = domainOf(c.email ?? '');
  const same = domain !== null && domain === domainOf(sender?.email ?? '');
  return same && !providers.has(domain.split('.')[0] ?? '') ? (sender?.organisation ?? null) : null;
}

/** Authors of forwards and people in Cc who are not named in the text. */
export function othersIn(
  contacts: readonly Contact[],
  blocks: readonly Block[],
  context: ReadingContext,
  sender: ReadPerson | null,
  named: readonly PersonMention[],
): readonly PersonMention[] {
  const signatures = forwardedContacts(blocks, context);
  const known = (c: Contact): boolean =>
    named.some(
      (m) => m.person.email !== null && c.email !== null && comparable(m.person.email) === comparable(c.email),
    );
  return contacts.flatMap((c): PersonMention[] => {
    const author =
      c.source === 'quoted-from' &&
      blocks[c.block]?.role === 'forward' &&
      blocks[c.block]?.header?.from?.address === c.email;
    if (c.source !== 'cc' && c.source !== 'embedded' && !author) return [];
    if (c.name === null || (c.source === 'cc' && known(c))) return [];
    if (
      sender?.email !== null &&
      sender?.email !== undefined &&
      c.email !== null &&
      comparable(sender.email) === comparable(c.email)
    )
      return [];
    const signed = signatures.find((s) => s.block === c.block && s.email === c.email);
    const rule = c.source === 'cc' ? 'person-cc' : 'person-forwarded';
    return [
      {
        span: { block: c.block, start: 0, end: 0 },
        rule,
        person: {
          name: signed?.name ?? c.name,
          email: c.email,
          organisation: c.organisation ?? signed?.organisation ?? colleagueOf(c, sender),
          isSender: false,
        },
        role: null,
      },
    ];
  });
}
