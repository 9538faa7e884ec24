// One connection to one mailbox, and what the server tells unasked. An imapflow client is never used twice.
import { ImapFlow, type MailboxObject } from 'imapflow';
import { InboxError } from '../inbox.ts';
import type { MailAuth } from '../server-options.ts';
import { connectError, words } from './imap-errors.ts';
import type { ImapOptions } from './imap-options.ts';

export interface ImapConnection {
  readonly client: ImapFlow;
  readonly uidValidity: string;
  isAlive(): boolean;
  /** What the server said when it last refused a command; imapflow gives it to its log only. */
  lastRefusal(): string;
  /** Called at a notice of new mail and when the connection is gone. */
  onNews(listener: (news: 'notice' | 'lost') => void): void;
  close(): Promise<void>;
}

/** Milliseconds that a polite goodbye may take. */
const LOGOUT_TIMEOUT = 2_000;
/** Of `answerTimeout`; IDLE is begun anew before the connection would count as lost. */
const IDLE_SHARE = 0.8;

/** Connects, logs in and opens the mailbox. Throws InboxError. */
export async function connectImap(options: ImapOptions, signal: AbortSignal): Promise<ImapConnection> {
  const answerTimeout = options.answerTimeout ?? 180_000;
  let refusal = '';
  const remember = (entry: { readonly err?: unknown }): void => {
    if (entry.err !== undefined) refusal = words(entry.err);
  };
  const quiet = (): void => undefined;
  const client = new ImapFlow({
    host: options.host,
    port: options.port,
    secure: options.tls === 'implicit',
    ...(options.tls === 'implicit' ? {} : { doSTARTTLS: options.tls === 'starttls' }),
    tls: { minVersion: 'TLSv1.2', ...(options.ca === undefined ? {} : { ca: options.ca }) },
    auth: await credentials(options),
    logger: { debug: quiet, info: quiet, warn: remember, error: remember },
    connectionTimeout: options.connectTimeout ?? 30_000,
    greetingTimeout: options.connectTimeout ?? 30_000,
    socketTimeout: answerTimeout,
    maxIdleTime: Math.round(answerTimeout * IDLE_SHARE),
    disableAutoIdle: true,
    disableBinary: true,
    disableCompression: true,
  });
  let tell: (news: 'notice' | 'lost') => void = () => undefined;
  let lost = false;
  // An error without a listener would end the program; `close` follows and is what counts.
  client.on('error', (error) => {
    refusal = words(error);
  });
  client.on('close', () => {
    lost = true;
    tell('lost');
  });
  client.on('exists', ({ count, prevCount }) => {
    if (count > prevCount) tell('notice');
  });
  const abort = (): void => {
    client.close();
  };
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    await client.connect();
    const mailbox = await openMailbox(client, options);
    signal.throwIfAborted();
    return {
      client,
      uidValidity: String(mailbox.uidValidity),
      isAlive: () => !lost && client.usable,
      lastRefusal: () => refusal,
      onNews(listener) {
        tell = listener;
        if (lost) listener('lost');
      },
      async close() {
        tell = () => undefined;
        const timer = setTimeout(() => {
          client.close();
        }, LOGOUT_TIMEOUT);
        // A connection that breaks while it says goodbye is closed all the same.
        await client.logout().catch(quiet);
        clearTimeout(timer);
        client.close();
      },
    };
  } catch (error) {
    client.close();
    signal.throwIfAborted();
    throw connectError(error, options);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

async function credentials(options: ImapOptions): Promise<{ user: string; pass?: string; accessToken?: string }> {
  const auth: MailAuth = options.auth;
  if ('password' in auth) return { user: auth.user, pass: auth.password };
  try {
    return { user: auth.user, accessToken: await auth.accessToken() };
  } catch (error) {
    const text = `No access token for ${auth.user} at ${options.host}: ${words(error)}`;
    throw new InboxError('authentication', false, text, { cause: error });
  }
}

async function openMailbox(client: ImapFlow, options: ImapOptions): Promise<MailboxObject> {
  const name = options.mailbox ?? 'INBOX';
  const path = options.create === true ? name.split('/') : name;
  try {
    if (options.create !== true) return await client.mailboxOpen(path);
    await client.mailboxCreate(path);
    const mailbox = await client.mailboxOpen(path);
    // Mail programs show what is subscribed; whoever made it may have ended before that.
    if (mailbox.uidNext === 1) await client.mailboxSubscribe(path);
    return mailbox;
  } catch (error) {
    if (!client.usable) throw error;
    const text = `${options.host} does not open the mailbox ${name} of ${options.auth.user}: ${words(error)}. Check mailbox of the inbox.`;
    throw new InboxError('mailbox', true, text, { cause: error });
  }
}
