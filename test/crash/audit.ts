// Holds all that people wrote against what came of it: the ledger, the registry, the letters, the mailbox. Every fault has a name.
import type { Reader } from '../../src/store/database.ts';
import type { StoredMessage } from '../support/dovecot.ts';
import type { ReceivedMail } from '../support/smtp.ts';
import type { CrashDesk } from './crash-desk.ts';

/** `unmoved`: as it was, flags and octets; `anywhere`: where it lies is not foreseen; `dragged`: nor is whether a human was faster than we. */
export type Place = 'handled' | 'flagged' | 'unmoved' | 'anywhere' | 'dragged';

export interface WrittenMail {
  readonly messageId: string;
  readonly raw: string;
  readonly flags: readonly string[];
  /** What the ledger is to say of it; null where that is not foreseen. */
  readonly action: string | null;
  readonly place: Place;
  /** How often it was delivered. */
  readonly copies: number;
}

export interface Expected {
  readonly mails: readonly WrittenMail[];
  /** `EVENT ADDRESS MODE STATUS` of each registration. */
  readonly registrations: readonly string[];
  /** `NAME ADDRESS` of each letter but digests, of which there is at most one for each event and moment. */
  readonly letters: readonly string[];
  /** Those among them that are no longer true in the end: sent, or withdrawn where that came first. */
  readonly overtaken: readonly string[];
}

export interface Audit {
  /** Deliveries, and letters that the server took. */
  readonly mails: number;
  readonly letters: number;
  /** Letters that the server took once more, octet for octet. */
  readonly repeats: number;
  /** Letters whose attempt was interrupted. */
  readonly interrupted: number;
  /** Letters that were not sent, as what they say was no longer true. */
  readonly withdrawn: number;
  readonly faults: Readonly<Record<Fault, readonly string[]>>;
}

type Fault = 'lost' | 'recorded twice' | 'wrongly recorded' | 'letters missing' | 'letters doubled' | 'misfiled';

const WITHDRAWN = ' withdrawn';
const FOLDERS = ['INBOX', 'Registrar/Handled', 'Registrar/Register', 'Registrar/Ignore'] as const;

export const NO_FAULTS: Audit['faults'] = {
  lost: [],
  'recorded twice': [],
  'wrongly recorded': [],
  'letters missing': [],
  'letters doubled': [],
  misfiled: [],
};

export async function audit(desk: CrashDesk, expected: Expected): Promise<Audit> {
  const book = await desk.read(readBook);
  const lying = new Map<string, LyingMail[]>();
  for (const folder of FOLDERS) {
    for (const mail of await desk.dovecot.messages(folder)) {
      const octets = mail.raw.toString();
      lying.set(octets, [...(lying.get(octets) ?? []), { ...mail, folder }]);
    }
  }
  const people = difference(expected.registrations, book.registrations);
  const mayBeWithdrawn = new Set(expected.overtaken.map((letter) => `${letter}${WITHDRAWN}`));
  const withdrawn = book.letters.filter((letter) => mayBeWithdrawn.has(letter));
  const told = book.letters.map((letter) => (mayBeWithdrawn.has(letter) ? letter.slice(0, -WITHDRAWN.length) : letter));
  const letters = difference(expected.letters, told);
  const taken = lettersTaken(desk.smtp.received, book.messageIds);
  const mails = auditLedger(expected.mails, book.rows);
  return {
    mails: expected.mails.reduce((sum, mail) => sum + mail.copies, 0),
    letters: taken.distinct,
    repeats: desk.smtp.received.length - taken.distinct,
    interrupted: book.interrupted,
    withdrawn: withdrawn.length,
    faults: {
      lost: [...mails.lost, ...people.missing],
      'recorded twice': [...mails.twice, ...people.more],
      'wrongly recorded': mails.wrong,
      'letters missing': [...letters.missing, ...taken.missing],
      'letters doubled': [...letters.more, ...repeated(book.digests), ...taken.unknown, ...taken.altered],
      misfiled: expected.mails.flatMap((mail) => misfiling(mail, lying.get(mail.raw) ?? [])),
    },
  };
}

interface Row {
  readonly messageId: string;
  readonly action: string;
  readonly isCopy: boolean;
}

async function readBook(reader: Reader) {
  const rows = await reader.selectFrom('messages').select(['message_id', 'action', 'kind', 'duplicate_of']).execute();
  const registrations = await reader.selectFrom('registrations').selectAll().execute();
  const letters = await reader.selectFrom('outbox').selectAll().execute();
  const isDigest = ({ name }: { readonly name: string }): boolean => name === 'digest';
  return {
    rows: rows.map((row): Row => ({
      messageId: row.message_id ?? '',
      action: row.action,
      isCopy: row.duplicate_of !== null,
    })),
    registrations: registrations.map((row) =>
      [row.event_id, row.email ?? row.registrant, row.attendance, row.status].join(' '),
    ),
    letters: letters
      .filter((row) => !isDigest(row))
      .map((row) => [row.name, row.to_address, ...(row.state === 'sent' ? [] : [row.state])].join(' ')),
    digests: letters.filter(isDigest).map((row) => `digest of ${row.event_id ?? 'the inbox'} at ${row.created_at}`),
    messageIds: letters.filter((row) => row.state === 'sent').map((row) => row.message_id),
    interrupted: letters.filter((row) => row.attempts > 1).length,
  };
}

function auditLedger(mails: readonly WrittenMail[], rows: readonly Row[]) {
  const lost: string[] = [];
  const twice: string[] = [];
  const wrong: string[] = [];
  for (const { messageId, action, copies, place } of mails) {
    const its = rows.filter((row) => row.messageId === messageId);
    const originals = its.filter((row) => !row.isCopy);
    if (originals.length === 0) lost.push(messageId);
    if (originals.length > 1) twice.push(messageId);
    if (place !== 'dragged' && its.length !== copies) wrong.push(`${messageId} has ${String(its.length)} rows`);
    const done = originals[0]?.action;
    if (done !== undefined && action !== null && done !== action)
      wrong.push(`${messageId}: ${done} instead of ${action}`);
  }
  return { lost, twice, wrong };
}

/** Letters as the server took them: each known to the outbox, its copies the same octet for octet. */
function lettersTaken(received: readonly ReceivedMail[], known: readonly string[]) {
  const copies = new Map<string, Set<string>>();
  for (const { raw, to } of received) {
    const text = raw.toString('latin1');
    const id = /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? `to ${to.join()} without a Message-ID`;
    copies.set(id, (copies.get(id) ?? new Set()).add(text));
  }
  return {
    distinct: copies.size,
    missing: known.filter((id) => !copies.has(id)),
    unknown: [...copies.keys()].filter((id) => !known.includes(id)),
    altered: [...copies].filter(([, texts]) => texts.size > 1).map(([id]) => `${id} altered`),
  };
}

type LyingMail = StoredMessage & { readonly folder: string };

/** What is wrong with the place of a mail; `its`: what lies there with its octets. */
function misfiling({ messageId, flags, place, copies }: WrittenMail, its: readonly LyingMail[]): string[] {
  if (its.length !== copies) return [`${messageId} lies ${String(its.length)} times`];
  const fits = (mail: LyingMail): boolean => {
    const isFlagged = mail.flags.includes('\\Flagged');
    switch (place) {
      case 'handled':
        return mail.folder === 'Registrar/Handled';
      case 'flagged':
        return mail.folder === 'INBOX' && isFlagged;
      case 'unmoved':
        return mail.folder === 'INBOX' && mail.flags.join() === [...flags].sort().join();
      case 'anywhere':
      case 'dragged':
        return true;
    }
  };
  return its
    .filter((mail) => !fits(mail))
    .map((mail) => `${messageId} lies in ${mail.folder} (${mail.flags.join()}) instead of ${place}`);
}

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((entry, index) => list.indexOf(entry) < index);
}

/** What of two lists has no counterpart in the other; an entry that comes twice needs two. */
function difference(wanted: readonly string[], got: readonly string[]) {
  const more = [...got];
  const missing = wanted.filter((entry) => {
    const at = more.indexOf(entry);
    if (at >= 0) more.splice(at, 1);
    return at < 0;
  });
  return { missing, more };
}
