// Letters that organisers answer, what they change of events by command, and events that came by mail.

export const organisers = `
create table desk_threads (
  id integer primary key,
  token_hash text not null unique,
  kind text not null,
  event_id text,
  organiser text not null,
  made_at text not null,
  expires_at text not null,
  items text not null,
  pending text,
  used_at text
) strict;
create index desk_threads_latest on desk_threads (kind, event_id, organiser, made_at);
create index desk_threads_expiry on desk_threads (expires_at);

create table desk_mails (
  message_id text primary key,
  handled_at text not null
) strict, without rowid;

create table event_changes (
  event_id text primary key,
  changes text not null,
  changed_at text not null
) strict, without rowid;

create table mailed_events (
  id text primary key,
  state text not null,
  facts text not null,
  organiser text not null,
  made_at text not null,
  changed_at text not null
) strict, without rowid;

update outbox set content = json_set(content, '$.replyTo', null, '$.attachments', json('[]')) where content is not null;
`;
