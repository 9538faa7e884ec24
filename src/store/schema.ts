// The tables as kysely sees them; migrations/ makes them. Types only. `*_at` columns are instants in UTC of fixed width (rows.ts).
import type { Generated, Kysely, Transaction } from 'kysely';

/** Instants of fixed width compare as text: `2026-11-20T09:00:00.000Z`. */
type InstantText = string;
type JsonText = string;
/** 0 or 1. */
type Flag = number;

/** The ledger: one row per message ever seen. After erasure the personal columns are null; hash and reference stay. */
export interface MessagesTable {
  readonly id: Generated<number>;
  readonly mailbox: string;
  readonly uid_validity: string;
  readonly uid: string;
  readonly message_id: string | null;
  readonly content_hash: string | null;
  readonly received_at: InstantText | null;
  readonly handled_at: InstantText;
  readonly kind: string;
  readonly action: string;
  readonly attention: Flag;
  readonly settled_at: InstantText | null;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly reading: JsonText | null;
  readonly decisions: JsonText | null;
  readonly error: string | null;
  readonly filing: string;
  readonly filing_attempts: Generated<number>;
  readonly filing_error: string | null;
  readonly filed_at: InstantText | null;
  readonly filing_outcome: string | null;
  readonly duplicate_of: number | null;
}

/** References that could not be read so far. */
export interface RetriesTable {
  readonly mailbox: string;
  readonly uid_validity: string;
  readonly uid: string;
  readonly attempts: number;
  readonly first_at: InstantText;
  readonly last_at: InstantText;
  readonly last_error: string;
}

export interface CursorsTable {
  readonly mailbox: string;
  readonly uid_validity: string;
  readonly last_uid: string;
  readonly updated_at: InstantText;
}

export interface RegistrationsTable {
  /** The order of registering. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly event_id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** `email` in its comparable form. */
  readonly email_key: string | null;
  readonly organisation: string | null;
  readonly attendance: string;
  readonly status: string;
  readonly seats: number;
  readonly registrant: string;
  readonly language: string;
  readonly notes: JsonText;
  readonly registered_at: InstantText;
  readonly calendar_uid: string;
  readonly calendar_sequence: number;
  readonly calendar_answer: JsonText | null;
  readonly party_id: string;
  readonly offered_until: InstantText | null;
  /** The message that made it. */
  readonly message: number | null;
  readonly updated_at: InstantText;
  /** Among those who wait for the same event and mode; null for all others. */
  readonly queue_position: number | null;
}

/** Kept by triggers on `registrations`. */
export interface SeatCountsTable {
  readonly event_id: string;
  readonly attendance: string;
  readonly status: string;
  readonly registrations: number;
  readonly seats: number;
}

/** Append-only. Personal data stands in `details` (and an organiser's address in `cause_ref`) and nowhere else. */
export interface HistoryTable {
  readonly id: Generated<number>;
  readonly registration_id: string;
  readonly event_id: string;
  readonly at: InstantText;
  readonly what: string;
  readonly status_from: string | null;
  readonly status_to: string | null;
  readonly cause: string;
  readonly cause_ref: string | null;
  readonly details: JsonText | null;
}

export interface OutboxTable {
  readonly id: Generated<number>;
  readonly letter_id: string;
  readonly message_id: string;
  readonly name: string;
  readonly event_id: string | null;
  readonly registration_id: string | null;
  /** Comparable form. */
  readonly to_address: string | null;
  /** The message that caused it. */
  readonly message: number | null;
  /** The finished message; null once it is sent. */
  readonly content: JsonText | null;
  readonly created_at: InstantText;
  readonly state: string;
  readonly attempts: Generated<number>;
  /** An attempt was recorded whose outcome is not. */
  readonly trying: Generated<Flag>;
  readonly next_try_at: InstantText | null;
  readonly last_error: string | null;
  readonly sent_at: InstantText | null;
  readonly response: string | null;
}

export interface QuestionsTable {
  readonly id: Generated<number>;
  /** Comparable form. */
  readonly address: string;
  readonly missing: string;
  readonly request: JsonText;
  readonly letter_id: string;
  readonly round: number;
  readonly asked_at: InstantText;
  readonly closed_at: InstantText | null;
  readonly outcome: string | null;
}

/** What was last announced of an event. */
export interface EventSnapshotsTable {
  readonly event_id: string;
  readonly announced: JsonText;
  readonly announced_at: InstantText;
}

/** Letters to organisers that can be answered with commands. */
export interface DeskThreadsTable {
  readonly id: Generated<number>;
  /** SHA-256, hexadecimal: the token itself is only in the letter. */
  readonly token_hash: string;
  readonly kind: string;
  /** Null for what is about no certain event. */
  readonly event_id: string | null;
  /** Comparable form. */
  readonly organiser: string;
  readonly made_at: InstantText;
  readonly expires_at: InstantText;
  /** What the numbers in the letter mean. */
  readonly items: JsonText;
  /** What waits for a confirming answer. */
  readonly pending: JsonText | null;
  /** When that answer came. */
  readonly used_at: InstantText | null;
}

/** Message-IDs of the mails to the desk that were acted on. */
export interface DeskMailsTable {
  readonly message_id: string;
  readonly handled_at: InstantText;
}

/** What organisers changed of an event by command. */
export interface EventChangesTable {
  readonly event_id: string;
  readonly changes: JsonText;
  readonly changed_at: InstantText;
}

/** Events that came by mail. */
export interface MailedEventsTable {
  readonly id: string;
  readonly state: string;
  readonly facts: JsonText;
  /** Comparable form. */
  readonly organiser: string;
  readonly made_at: InstantText;
  readonly changed_at: InstantText;
}

/** What people ask about their own data, until they confirm it or it expires. */
export interface DataRequestsTable {
  readonly id: Generated<number>;
  /** SHA-256, hexadecimal: the token itself is only in the letter. */
  readonly token_hash: string;
  /** Comparable form. */
  readonly address: string;
  readonly wish: string;
  readonly language: string;
  readonly asked_at: InstantText;
  readonly expires_at: InstantText;
}

/** Whose data was erased, for backups from before. */
export interface ErasuresTable {
  /** HMAC-SHA-256 of the address in its comparable form, hexadecimal; each with a salt of its own. */
  readonly hash: string;
  readonly salt: string;
  readonly erased_at: InstantText;
}

export interface SettingsTable {
  readonly key: string;
  readonly value: string;
  readonly updated_at: InstantText;
}

export interface Schema {
  readonly messages: MessagesTable;
  readonly retries: RetriesTable;
  readonly cursors: CursorsTable;
  readonly registrations: RegistrationsTable;
  readonly seat_counts: SeatCountsTable;
  readonly history: HistoryTable;
  readonly outbox: OutboxTable;
  readonly questions: QuestionsTable;
  readonly event_snapshots: EventSnapshotsTable;
  readonly desk_threads: DeskThreadsTable;
  readonly desk_mails: DeskMailsTable;
  readonly event_changes: EventChangesTable;
  readonly mailed_events: MailedEventsTable;
  readonly data_requests: DataRequestsTable;
  readonly erasures: ErasuresTable;
  readonly settings: SettingsTable;
}

/** A consistent view of the database. */
export type Reader = Pick<Kysely<Schema>, 'selectFrom' | 'getExecutor'>;

/** A write transaction; can do what a Reader can. */
export type Tx = Transaction<Schema>;
