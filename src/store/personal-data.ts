// Which columns tell who somebody is, and what becomes of each when that is to be forgotten. The one list: all erasing goes by it. Pure.
import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * `kept`: tells nothing of a person: our own ids, times, counts and words. `staff`: those in charge, who are in the configuration
 * too. `row`: gone with its whole row, which nobody needs for long. Else the value that takes the place of what was there.
 */
type Fate = 'kept' | 'staff' | 'row' | Blank;

interface Blank {
  readonly becomes: string | null;
  /** Diet and access needs go before the rest. */
  readonly need?: true;
}

const EMPTY: Blank = { becomes: null };
const NO_ADDRESS: Blank = { becomes: '' };

/** Every column of every table: a new one does not compile, nor pass the test, before it stands here. */
export const PERSONAL_DATA: { readonly [T in keyof Schema]: Readonly<Record<keyof Schema[T], Fate>> } = {
  messages: {
    id: 'kept',
    mailbox: 'kept',
    uid_validity: 'kept',
    uid: 'kept',
    // Made by the sender's program, out of her domain at least.
    message_id: EMPTY,
    // Tells a mail that is delivered once more from a new one; nobody can read anything in it.
    content_hash: 'kept',
    received_at: 'kept',
    handled_at: 'kept',
    kind: 'kept',
    action: 'kept',
    attention: 'kept',
    settled_at: 'kept',
    sender: EMPTY,
    subject: EMPTY,
    reading: EMPTY,
    // Of each decision its kind stays: it tells whether the mail was acted on (blankMessages in forget-rows.ts).
    decisions: 'kept',
    error: EMPTY,
    filing: 'kept',
    filing_attempts: 'kept',
    filing_error: EMPTY,
    filed_at: 'kept',
    filing_outcome: 'kept',
    duplicate_of: 'kept',
  },
  // Recorded, or given up, after three tries.
  retries: {
    mailbox: 'row',
    uid_validity: 'row',
    uid: 'row',
    attempts: 'row',
    first_at: 'row',
    last_at: 'row',
    last_error: 'row',
  },
  cursors: { mailbox: 'kept', uid_validity: 'kept', last_uid: 'kept', updated_at: 'kept' },
  // What stays is the statistics: event, mode, status, seats, language and when.
  registrations: {
    seq: 'kept',
    id: 'kept',
    event_id: 'kept',
    name: EMPTY,
    email: EMPTY,
    email_key: EMPTY,
    organisation: EMPTY,
    attendance: 'kept',
    status: 'kept',
    seats: 'kept',
    registrant: NO_ADDRESS,
    language: 'kept',
    notes: { becomes: '[]', need: true },
    registered_at: 'kept',
    calendar_uid: 'kept',
    calendar_sequence: 'kept',
    calendar_answer: EMPTY,
    party_id: 'kept',
    offered_until: 'kept',
    // The way to the mail, which the organisation may still have.
    message: EMPTY,
    updated_at: 'kept',
    queue_position: 'kept',
  },
  seat_counts: { event_id: 'kept', attendance: 'kept', status: 'kept', registrations: 'kept', seats: 'kept' },
  history: {
    id: 'kept',
    registration_id: 'kept',
    event_id: 'kept',
    at: 'kept',
    what: 'kept',
    status_from: 'kept',
    status_to: 'kept',
    cause: 'kept',
    cause_ref: EMPTY,
    details: EMPTY,
  },
  outbox: {
    id: 'kept',
    letter_id: 'kept',
    // Ours: event, registration and letter by their ids.
    message_id: 'kept',
    name: 'kept',
    event_id: 'kept',
    registration_id: 'kept',
    to_address: EMPTY,
    message: EMPTY,
    content: EMPTY,
    created_at: 'kept',
    state: 'kept',
    attempts: 'kept',
    trying: 'kept',
    next_try_at: 'kept',
    // Servers like to name the recipient.
    last_error: EMPTY,
    sent_at: 'kept',
    response: EMPTY,
  },
  questions: {
    id: 'kept',
    address: NO_ADDRESS,
    missing: 'kept',
    request: { becomes: '{}', need: true },
    letter_id: 'kept',
    round: 'kept',
    asked_at: 'kept',
    closed_at: 'kept',
    outcome: 'kept',
  },
  // The event as it was announced to everybody.
  event_snapshots: { event_id: 'kept', announced: 'kept', announced_at: 'kept' },
  desk_threads: {
    id: 'row',
    token_hash: 'row',
    kind: 'row',
    event_id: 'row',
    organiser: 'staff',
    made_at: 'row',
    expires_at: 'row',
    items: 'row',
    pending: EMPTY,
    used_at: 'row',
  },
  desk_mails: { message_id: 'row', handled_at: 'row' },
  event_changes: { event_id: 'kept', changes: 'kept', changed_at: 'kept' },
  mailed_events: {
    id: 'kept',
    state: 'kept',
    // An announcement to the public.
    facts: 'kept',
    organiser: 'staff',
    made_at: 'kept',
    changed_at: 'kept',
  },
  data_requests: {
    id: 'row',
    token_hash: 'row',
    address: 'row',
    wish: 'row',
    language: 'row',
    asked_at: 'row',
    expires_at: 'row',
  },
  // Nobody can be found by it who is not asked about.
  erasures: { hash: 'kept', salt: 'kept', erased_at: 'kept' },
  // Marks by event, mailbox and organisers' letter.
  settings: { key: 'kept', value: 'kept', updated_at: 'kept' },
};

/** What to set in a row of `table` so that nobody is known from it; `only` needs: just those. */
export function blankOf<T extends keyof Schema>(
  table: T,
  only: 'all' | 'needs' = 'all',
): Partial<Selectable<Schema[T]>> {
  const fates: Readonly<Record<string, Fate>> = PERSONAL_DATA[table];
  const blanks = Object.entries(fates).flatMap(([column, fate]) =>
    typeof fate === 'string' || (only === 'needs' && fate.need !== true) ? [] : [[column, fate.becomes] as const],
  );
  // The columns are those of the table, the values those that its columns take.
  return Object.fromEntries(blanks) as Partial<Selectable<Schema[T]>>;
}

/** Whether a row of `table` still holds what `blankOf` takes away. */
export function isTelling(table: keyof Schema, only: 'all' | 'needs' = 'all'): RawBuilder<boolean> {
  const parts = Object.entries(blankOf(table, only)).map(
    ([column, becomes]) => sql<boolean>`${sql.ref(column)} is not ${becomes}`,
  );
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}
