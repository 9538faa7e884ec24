// The first schema. Never edited once released: changes are new numbered files. Lists of words carry no CHECK, they will grow.

export const initial = `
create table messages (
  id integer primary key,
  mailbox text not null,
  uid_validity text not null,
  uid text not null,
  message_id text,
  content_hash text,
  received_at text,
  handled_at text not null,
  kind text not null,
  action text not null,
  attention integer not null,
  settled_at text,
  sender text,
  subject text,
  reading text,
  decisions text,
  error text,
  filing text not null,
  filing_attempts integer not null default 0,
  filing_error text,
  filed_at text,
  filing_outcome text,
  duplicate_of integer references messages (id)
) strict;
create unique index messages_by_ref on messages (mailbox, uid_validity, uid);
create index messages_by_content on messages (content_hash);
create index messages_by_message_id on messages (message_id) where message_id is not null;
create index messages_by_sender on messages (sender) where sender is not null;
create index messages_duplicates on messages (duplicate_of) where duplicate_of is not null;
create index messages_by_time on messages (handled_at, kind, action);
create index messages_to_settle on messages (id) where attention = 1 and settled_at is null;
create index messages_to_file on messages (mailbox, filing_attempts, id) where filing <> 'none' and filed_at is null;

create table retries (
  mailbox text not null,
  uid_validity text not null,
  uid text not null,
  attempts integer not null,
  first_at text not null,
  last_at text not null,
  last_error text not null,
  primary key (mailbox, uid_validity, uid)
) strict, without rowid;

create table cursors (
  mailbox text primary key,
  uid_validity text not null,
  last_uid text not null,
  updated_at text not null
) strict, without rowid;

create table registrations (
  seq integer primary key,
  id text not null unique,
  event_id text not null,
  name text,
  email text,
  email_key text,
  organisation text,
  attendance text not null,
  status text not null,
  seats integer not null check (seats >= 1),
  registrant text not null,
  language text not null,
  notes text not null,
  registered_at text not null,
  calendar_uid text not null,
  calendar_sequence integer not null,
  calendar_answer text,
  party_id text not null,
  offered_until text,
  message integer references messages (id),
  updated_at text not null,
  queue_position integer,
  check ((status = 'waiting') = (queue_position is not null)),
  check ((status = 'offered') = (offered_until is not null))
) strict;
create index registrations_by_event on registrations (event_id);
create index registrations_by_message on registrations (message) where message is not null;
create index registrations_by_email on registrations (email_key, event_id) where email_key is not null;
create index registrations_by_registrant on registrations (registrant, event_id);
create index registrations_by_calendar on registrations (calendar_uid);
create index registrations_offered on registrations (offered_until) where status = 'offered';
create unique index registrations_queue on registrations (event_id, attendance, queue_position) where status = 'waiting';

create table seat_counts (
  event_id text not null,
  attendance text not null,
  status text not null,
  registrations integer not null check (registrations >= 0),
  seats integer not null check (seats >= 0),
  primary key (event_id, attendance, status)
) strict, without rowid;
create trigger registrations_counted after insert on registrations begin
  insert into seat_counts values (new.event_id, new.attendance, new.status, 1, new.seats)
    on conflict do update set registrations = registrations + 1, seats = seats + excluded.seats;
end;
create trigger registrations_recounted after update of event_id, attendance, status, seats on registrations begin
  update seat_counts set registrations = registrations - 1, seats = seats - old.seats
    where event_id = old.event_id and attendance = old.attendance and status = old.status;
  insert into seat_counts values (new.event_id, new.attendance, new.status, 1, new.seats)
    on conflict do update set registrations = registrations + 1, seats = seats + excluded.seats;
end;
create trigger registrations_uncounted after delete on registrations begin
  update seat_counts set registrations = registrations - 1, seats = seats - old.seats
    where event_id = old.event_id and attendance = old.attendance and status = old.status;
end;

create table history (
  id integer primary key,
  registration_id text not null references registrations (id),
  event_id text not null,
  at text not null,
  what text not null,
  status_from text,
  status_to text,
  cause text not null,
  cause_ref text,
  details text
) strict;
create index history_by_registration on history (registration_id, id);
create index history_by_event on history (event_id, at);
create trigger history_is_kept before delete on history begin
  select raise(abort, 'history is append-only');
end;
create trigger history_is_append_only before update on history
  when not (
    (new.details is null or new.details is old.details)
    and (new.cause_ref is null or new.cause_ref is old.cause_ref)
    and new.id is old.id and new.registration_id is old.registration_id and new.event_id is old.event_id
    and new.at is old.at and new.what is old.what and new.cause is old.cause
    and new.status_from is old.status_from and new.status_to is old.status_to
  )
begin
  select raise(abort, 'history is append-only: only details and cause_ref may be erased, by setting them to null');
end;

create table outbox (
  id integer primary key,
  letter_id text not null unique,
  message_id text not null unique,
  name text not null,
  event_id text,
  registration_id text,
  to_address text,
  message integer references messages (id),
  content text,
  created_at text not null,
  state text not null,
  attempts integer not null default 0,
  trying integer not null default 0,
  next_try_at text,
  last_error text,
  sent_at text,
  response text
) strict;
create index outbox_due on outbox (next_try_at, id) where state = 'queued';
create index outbox_oldest on outbox (created_at) where state = 'queued';
create index outbox_trying on outbox (id) where trying = 1;
create index outbox_failed on outbox (id) where state = 'failed';
create index outbox_by_address on outbox (to_address, created_at) where to_address is not null;
create index outbox_by_message on outbox (message) where message is not null;
create index outbox_by_registration on outbox (registration_id, name) where registration_id is not null;

create table questions (
  id integer primary key,
  address text not null,
  missing text not null,
  request text not null,
  letter_id text not null,
  round integer not null,
  asked_at text not null,
  closed_at text,
  outcome text
) strict;
create unique index questions_open on questions (address) where closed_at is null;

create table event_snapshots (
  event_id text primary key,
  announced text not null,
  announced_at text not null
) strict, without rowid;

create table settings (
  key text primary key,
  value text not null,
  updated_at text not null
) strict, without rowid;
`;
