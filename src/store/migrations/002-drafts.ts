// Letters that lie among the drafts are looked for again and again.

export const drafts = `
create index outbox_drafted on outbox (id) where state = 'drafted';
`;
