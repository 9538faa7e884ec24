// What a digest tells, gathered from the store as one transaction sees it.
import { comparable } from '../../domain/address.ts';
import {
  newsOf,
  seatedByName,
  wishesOf,
  type BouncedLetter,
  type Digest,
  type DraggedMail,
  type Matter,
  type MatterReason,
} from '../../domain/digest.ts';
import type { Event, EventId } from '../../domain/event.ts';
import { growthOf, type GrowthStep } from '../../domain/growth.ts';
import type { Registration } from '../../domain/registration.ts';
import { seatsByMode } from '../../domain/statistics.ts';
import { before, Temporal } from '../../domain/time.ts';
import { bouncesSince } from '../../store/bounces.ts';
import type { Reader } from '../../store/database.ts';
import { historyOfEvent } from '../../store/history.ts';
import { entryById, type LedgerEntry } from '../../store/ledger.ts';
import { entriesIn, needingAttention } from '../../store/ledger-views.ts';
import { listByEvent } from '../../store/registrations.ts';
import type { HumanReason } from '../../domain/reasons.ts';

export interface Gathered {
  readonly digest: Omit<Digest, 'occasion'>;
  /** Matters that came after `since`. */
  readonly newMatters: number;
  readonly registrations: readonly Registration[];
  readonly growth: readonly GrowthStep[];
}

/** Of all events together. Nobody settles more in a day; the rest comes when these are settled. */
const MOST_MATTERS = 500;

/** What is to be told of `event` (null: of no certain one) since `since` (null: ever). Throws StoreError (damaged-row). */
export async function gatherDigest(
  reader: Reader,
  event: Event | null,
  events: readonly Event[],
  since: Temporal.Instant | null,
  dragMailboxes: readonly string[],
  /** Whose mail is told of here also where it names no event: on its day it cannot wait. */
  urgentFrom: ReadonlySet<string>,
): Promise<Gathered> {
  const registrations = event === null ? [] : await listByEvent(reader, event.id);
  const history = event === null ? [] : await historyOfEvent(reader, event.id, null);
  const recent = history.filter(({ at }) => since === null || before(since, Temporal.Instant.from(at)));
  const known = new Set(events.map(({ id }) => id));
  const eventId = event?.id ?? null;
  const entries = (await needingAttention(reader, MOST_MATTERS)).filter((entry) => {
    const about = eventOf(entry, known);
    return about === eventId || (about === null && entry.sender !== null && urgentFrom.has(entry.sender));
  });
  const pending = parties(registrations.filter(({ status }) => status === 'pending'));
  const matters: Matter[] = [
    ...entries.map((entry, index) => mailMatter(entry, index + 1)),
    ...pending.map((party, index) => ({
      kind: 'pending' as const,
      number: entries.length + index + 1,
      registrations: party,
    })),
  ];
  const bounced = (await bouncesSince(reader, since?.toString() ?? null))
    .filter((bounce) => (bounce.eventId !== null && known.has(bounce.eventId) ? bounce.eventId : null) === eventId)
    .flatMap(({ recipients }) => recipients.flatMap(bouncedLetter));
  return {
    digest: {
      event,
      since,
      modes: event === null ? [] : seatsByMode(event, registrations),
      news: newsOf(registrations, recent),
      matters,
      bounced: [...new Map(bounced.map((one) => [comparable(one.address), one])).values()],
      dragged: await draggedSince(reader, since, dragMailboxes, (entry) => eventOf(entry, known) === eventId),
      wishes: wishesOf(registrations),
      list: seatedByName(registrations),
    },
    newMatters: entries.filter(({ handledAt }) => since === null || before(since, Temporal.Instant.from(handledAt)))
      .length,
    registrations,
    growth: growthOf(registrations, history),
  };
}

/** The event that a mail which waits for a human is about; null where it is none of those in force, or cannot be told. */
export function eventOf({ reading }: LedgerEntry, known: ReadonlySet<EventId>): EventId | null {
  if (reading === null) return null;
  const named = reading.requests.flatMap(({ event, candidates }) =>
    event !== null ? [event] : candidates.length === 1 ? candidates : [],
  );
  const about = named[0] ?? reading.answers?.eventId ?? null;
  return about !== null && known.has(about) ? about : null;
}

function mailMatter(entry: LedgerEntry, number: number): Matter {
  const { id, sender, subject, receivedAt, reading } = entry;
  return {
    kind: 'mail',
    number,
    ledgerId: id,
    sender: { name: reading?.sender?.name ?? null, address: sender },
    subject,
    receivedAt,
    requests: reading?.requests ?? [],
    reason: reasonOf(entry),
  };
}

function reasonOf({ kind, decisions }: LedgerEntry): MatterReason {
  if (kind === 'unreadable') return 'unreadable';
  if (decisions.some((decision) => decision['kind'] === 'refuse-command')) return 'refused';
  const left = decisions.find((decision) => decision['kind'] === 'human');
  // The ledger has what this program decided.
  return left === undefined ? 'also-asks' : (left['why'] as HumanReason);
}

function parties(pending: readonly Registration[]): readonly (readonly Registration[])[] {
  const byParty = new Map<string, Registration[]>();
  for (const registration of pending) {
    const party = byParty.get(registration.partyId);
    if (party === undefined) byParty.set(registration.partyId, [registration]);
    else party.push(registration);
  }
  return [...byParty.values()];
}

function bouncedLetter({ address, outcome }: { address: string; outcome: string }): BouncedLetter[] {
  return outcome === 'hard' || outcome === 'soft' ? [{ address, outcome }] : [];
}

/** More than these are told by nobody's digest: what became of the people is told anyway. */
const MOST_DRAGGED = 100;

async function draggedSince(
  reader: Reader,
  since: Temporal.Instant | null,
  mailboxes: readonly string[],
  isWanted: (entry: LedgerEntry) => boolean,
): Promise<readonly DraggedMail[]> {
  const entries =
    mailboxes.length === 0 ? [] : await entriesIn(reader, mailboxes, since?.toString() ?? null, MOST_DRAGGED);
  const told: DraggedMail[] = [];
  for (const entry of entries) {
    // Of a mail that is left alone, or that nobody can be registered from, what it says stands with its first row.
    const first = entry.duplicateOf === null ? null : await entryById(reader, entry.duplicateOf);
    const known = entry.reading === null && first !== null ? first : entry;
    if (isWanted(known)) told.push({ sender: known.sender, subject: entry.subject, result: resultOf(entry) });
  }
  return told;
}

function resultOf({ decisions }: LedgerEntry): DraggedMail['result'] {
  const kinds = new Set(decisions.map((decision) => decision['kind']));
  if (decisions.some((decision) => decision['why'] === 'a-human-ignores-it')) return 'settled';
  if (['register', 'already-registered', 'cancel', 'amend', 'claim'].some((kind) => kinds.has(kind)))
    return 'registered';
  if (kinds.has('ask')) return 'asked';
  if (kinds.has('refuse')) return 'refused';
  return kinds.has('human') ? 'left' : 'nothing';
}
