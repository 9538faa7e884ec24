// What the recognisers make of a mail, told in short, for tables of mails from imagination.
import { expect, it } from 'vitest';
import { findEvents } from '../../../src/reading/event/find-events.ts';
import { resolveEvent } from '../../../src/reading/event/resolve-event.ts';
import { findParty } from '../../../src/reading/people/find-party.ts';
import { findPeople } from '../../../src/reading/people/find-people.ts';
import { readSender } from '../../../src/reading/people/read-sender.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { plainMail } from '../../support/parse.ts';
import { ATLAS } from '../atlas.ts';

interface Expected {
  /** "name | organisation" of the sender. */
  readonly sender?: string;
  /** Others than the sender: "name <address> (organisation)". */
  readonly others?: readonly string[];
  /** Persons in all as far as the words count them; null where they count none. */
  readonly party?: number | null;
  /** The event that the whole mail means; several where it names several. */
  readonly event?: string | null;
}

export type Case = readonly [from: string, subject: string, body: string, expected: Expected];

const who = (name: string | null, organisation: string | null): string => `${name ?? '-'} | ${organisation ?? '-'}`;

async function understood(from: string, subject: string, body: string): Promise<Required<Expected>> {
  const mail = await plainMail(from, subject, body);
  const { blocks } = readText(mail);
  const sender = readSender(mail, blocks, ATLAS);
  const mentions = findPeople({ blocks, mail, context: ATLAS, sender });
  const others = mentions
    .filter((m) => !m.person.isSender && m.rule !== 'person-cc')
    .map(({ person: { name, email, organisation } }) =>
      [name ?? '-', email === null ? '' : ` <${email}>`, organisation === null ? '' : ` (${organisation})`].join(''),
    );
  const counts = findParty(blocks, mail.subject).map((m) => (m.counts === 'all' ? m.number : m.number + 1));
  const events = findEvents({ blocks, subject: mail.subject, mail, context: ATLAS });
  const resolved = resolveEvent(events, ATLAS, { blocks, subject: mail.subject, clauses: [] });
  return {
    sender: who(sender?.name ?? null, sender?.organisation ?? null),
    others: [...new Set(others)],
    party: counts.length === 0 ? null : Math.max(...counts),
    event: resolved.named.length > 1 ? [...resolved.named].sort().join(' + ') : resolved.event,
  };
}

/** One test for each mail: only what `expected` gives is compared. */
export function check(cases: readonly Case[]): void {
  it.each(cases)('%s «%s» %s', async (from, subject, body, expected) => {
    const found = await understood(from, subject, body);
    const told = Object.fromEntries(Object.keys(expected).map((key) => [key, found[key as keyof Expected]]));
    expect(told).toEqual(expected);
  });
}
