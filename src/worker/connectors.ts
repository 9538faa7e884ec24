// Configuration → the adapters that talk to the inbox and carry letters out. Connects to nothing yet.
import type { Config, InboxConfig, OutboxConfig } from '../config/config.ts';
import { createImapInbox } from '../mail/imap/imap-inbox.ts';
import type { Inbox } from '../mail/inbox.ts';
import { createMaildirInbox } from '../mail/maildir/maildir-inbox.ts';
import { createMaildirTransport } from '../mail/maildir/maildir-transport.ts';
import { createSmtpTransport } from '../mail/smtp/smtp-transport.ts';
import type { Transport } from '../mail/transport.ts';

export function connectors(config: Config): { readonly inbox: Inbox; readonly transport: Transport } {
  return { inbox: inboxFor(config.inbox), transport: transportFor(config.outbox) };
}

function inboxFor(config: InboxConfig): Inbox {
  switch (config.kind) {
    case 'maildir':
      return createMaildirInbox({ path: config.path });
    case 'imap': {
      const { host, port, tls, user, mailbox, password, ca } = config;
      const auth = { user, password: password ?? '' };
      return createImapInbox({ host, port, tls, mailbox, auth, ...(ca === null ? {} : { ca }) });
    }
  }
}

function transportFor(config: OutboxConfig): Transport {
  switch (config.kind) {
    case 'maildir':
      return createMaildirTransport(config.path);
    case 'smtp': {
      const { host, port, tls, user, password, ca } = config;
      const auth = user === undefined ? null : { user, password: password ?? '' };
      return createSmtpTransport({ host, port, tls, auth, ...(ca === null ? {} : { ca }) });
    }
  }
}
