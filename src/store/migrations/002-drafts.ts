// Letters that lie among the drafts are looked for again and again; letters on their way are not due.

export const drafts = `
create index outbox_drafted on outbox (id) where state = 'drafted';
drop index outbox_due;
create index outbox_due on outbox (next_try_at, id) where state = 'queued' and trying = 0;
`;
