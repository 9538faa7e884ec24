import { createImapInbox } from '../../../src/mail/imap/imap-inbox.ts';
import { startDovecot, type DovecotOptions } from '../../support/dovecot.ts';
import { inboxContract, type TestMailbox } from '../inbox-contract.ts';

async function imap(options: DovecotOptions, handled: string): Promise<TestMailbox> {
  const server = await startDovecot(options);
  return {
    inbox: () =>
      createImapInbox({
        host: server.host,
        port: server.port,
        tls: 'none',
        auth: { user: server.user, password: server.password },
        pollInterval: 100,
      }),
    async deliver(raw, deliverOptions) {
      await server.deliver(raw, deliverOptions);
    },
    async seen(folder) {
      const messages = await server.messages(folder === 'inbox' ? 'INBOX' : handled);
      return messages.map(({ raw, flags, uid }) => ({ raw, flags, place: String(uid) }));
    },
    removeAll: () =>
      server.asPerson(async (client) => {
        await client.messageDelete('1:*', { uid: true });
      }, 'INBOX'),
    reset: () =>
      server.asPerson(async (client) => {
        await client.mailboxOpen('INBOX');
        await client.messageDelete('1:*', { uid: true });
        await client.mailboxClose();
        for (const entry of (await client.list()).reverse()) {
          if (entry.path !== 'INBOX' && !entry.flags.has('\\Noselect')) await client.mailboxDelete(entry.path);
        }
      }),
    stop: () => server.remove(),
  };
}

inboxContract('IMAP', () => imap({}, 'Registrar/Handled'));

// Another hierarchy, nothing but the basics: what old and unusual servers are like.
inboxContract('IMAP without IDLE and MOVE, with a namespace prefix', () =>
  imap(
    {
      capability: 'IMAP4rev1 LITERAL+ NAMESPACE UIDPLUS LIST-EXTENDED',
      namespace: { separator: '.', prefix: 'INBOX.' },
    },
    'INBOX.Registrar.Handled',
  ),
);
