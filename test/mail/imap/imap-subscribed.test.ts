// Folders of our own are subscribed (RFC 3501 §6.3.6), also where whoever made them was killed before that.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createImapInbox } from '../../../src/mail/imap/imap-inbox.ts';
import type { Inbox } from '../../../src/mail/inbox.ts';
import { personMail } from '../../support/desk.ts';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';

let server: Dovecot;
let inbox: Inbox;
beforeEach(async () => {
  server = await startDovecot();
});
afterEach(async () => {
  await inbox.close();
  await server.remove();
});

const open = async (over: { mailbox?: string; create?: boolean } = {}): Promise<void> => {
  const { host, port, user, password } = server;
  inbox = createImapInbox({ host, port, tls: 'none', auth: { user, password }, ...over });
  await inbox.open(new AbortController().signal);
};
const makeUnsubscribed = (folder: string): Promise<void> =>
  server.asPerson(async (client) => {
    await client.mailboxCreate(folder);
    await client.mailboxUnsubscribe(folder);
  });
const isSubscribed = (folder: string): Promise<boolean | undefined> =>
  server.asPerson(async (client) => (await client.list()).find(({ path }) => path === folder)?.subscribed);
const fileAll = async (): Promise<void> => {
  const { refs } = await inbox.scan(null, null);
  expect((await inbox.file(refs, 'handled')).map(({ kind }) => kind)).toEqual(refs.map(() => 'done'));
};

it('a folder for dragged mail that nobody has used yet', async () => {
  await makeUnsubscribed('Registrar/Register');
  await open({ mailbox: 'Registrar/Register', create: true });
  expect(await isSubscribed('Registrar/Register')).toBe(true);
});

it('the folder of handled mail, with its first mail', async () => {
  await makeUnsubscribed('Registrar/Handled');
  await server.deliver(personMail());
  await open();
  await fileAll();
  expect(await isSubscribed('Registrar/Handled')).toBe(true);
});

it('but none that a human does not want to see any more', async () => {
  await server.deliver(personMail());
  await open();
  await fileAll();
  await server.asPerson((client) => client.mailboxUnsubscribe('Registrar/Handled'));
  await server.deliver(personMail());
  await fileAll();
  expect(await isSubscribed('Registrar/Handled')).not.toBe(true);
});
