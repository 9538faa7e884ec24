// Configuration → the adapters that talk to the inbox and carry letters out. Connects to nothing yet.
import type { Config, InboxConfig, OutboxConfig } from '../config/config.ts';
import { dispatchOf } from '../domain/mode.ts';
import type { Drafts } from '../mail/drafts.ts';
import { createImapDrafts } from '../mail/imap/imap-drafts.ts';
import { createImapInbox } from '../mail/imap/imap-inbox.ts';
import type { ImapOptions } from '../mail/imap/imap-options.ts';
import type { DragFolder, Inbox } from '../mail/inbox.ts';
import { createMaildirDrafts } from '../mail/maildir/maildir-drafts.ts';
import { createMaildirInbox } from '../mail/maildir/maildir-inbox.ts';
import { createMaildirTransport } from '../mail/maildir/maildir-transport.ts';
import { createSmtpTransport } from '../mail/smtp/smtp-transport.ts';
import type { Transport } from '../mail/transport.ts';

export interface Connectors {
  readonly inbox: Inbox;
  /** The folders that people drag mail into; none in the mode that touches no mailbox. */
  readonly dragFolders: ReadonlyMap<DragFolder, Inbox>;
  readonly transport: Transport;
  /** Where letters wait for a human to send them; null in the modes that put none there. */
  readonly drafts: Drafts | null;
}

export function connectors(config: Config): Connectors {
  return {
    inbox: inboxFor(config.inbox),
    dragFolders: new Map(
      config.mode === 'shadow' ? [] : DRAG_FOLDERS.map(([folder, name]) => [folder, folderOf(config.inbox, name)]),
    ),
    transport: transportFor(config.outbox),
    drafts: dispatchOf(config.mode) === 'draft' ? draftsFor(config.inbox) : null,
  };
}

function inboxFor(config: InboxConfig): Inbox {
  switch (config.kind) {
    case 'maildir':
      return createMaildirInbox({ path: config.path });
    case 'imap':
      return createImapInbox(imapOptions(config));
  }
}

const DRAG_FOLDERS = [
  ['register', 'Registrar/Register'],
  ['ignore', 'Registrar/Ignore'],
] as const satisfies readonly (readonly [DragFolder, string])[];

function folderOf(config: InboxConfig, name: string): Inbox {
  switch (config.kind) {
    case 'maildir':
      return createMaildirInbox({ path: config.path, subfolder: name });
    case 'imap':
      return createImapInbox({ ...imapOptions(config), mailbox: name, create: true });
  }
}

function draftsFor(config: InboxConfig): Drafts {
  switch (config.kind) {
    case 'maildir':
      return createMaildirDrafts(config.path);
    case 'imap':
      return createImapDrafts(imapOptions(config));
  }
}

function imapOptions({ host, port, tls, user, mailbox, password, ca }: InboxConfig & { kind: 'imap' }): ImapOptions {
  const auth = { user, password: password ?? '' };
  return { host, port, tls, mailbox, auth, ...(ca === null ? {} : { ca }) };
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
