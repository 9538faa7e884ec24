// Why the inbox cannot be used, with the keys of the configuration that have to do with it. Pure.
import type { InboxConfig } from '../config/config.ts';
import { SECRETS } from '../config/env.ts';
import type { InboxError } from '../mail/inbox.ts';

export function describeInboxFault(error: InboxError, config: InboxConfig): string {
  const keys = config.kind === 'maildir' ? ['inbox.path'] : keysFor(error.reason);
  return keys.length === 0 ? error.message : `${error.message} (${keys.join(', ')})`;
}

function keysFor(reason: InboxError['reason']): readonly string[] {
  switch (reason) {
    case 'authentication':
      return ['inbox.user', SECRETS.inbox];
    case 'certificate':
      return ['inbox.host', 'inbox.caFile'];
    case 'connection':
      return ['inbox.host', 'inbox.port'];
    case 'mailbox':
      return ['inbox.mailbox'];
    case 'protocol':
      return ['inbox.tls', 'inbox.port'];
  }
}
