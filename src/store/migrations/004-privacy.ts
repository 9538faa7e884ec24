// What people ask about their own data until they confirm it, and whose data was erased: by hash, for backups from before.

export const privacy = `
create table data_requests (
  id integer primary key,
  token_hash text not null unique,
  address text not null,
  wish text not null,
  language text not null,
  asked_at text not null,
  expires_at text not null
) strict;
create index data_requests_expiry on data_requests (expires_at);
create index data_requests_by_address on data_requests (address, asked_at);

create index outbox_data_letters on outbox (id)
  where name in ('data-confirm', 'data-export', 'data-erased', 'erasure-notice') and to_address is not null;

create table erasures (
  hash text primary key,
  salt text not null,
  erased_at text not null
) strict, without rowid;
`;
