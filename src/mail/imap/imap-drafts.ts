// Drafts over IMAP: appended to the folder with the special use \Drafts (RFC 6154), looked for there and in \Sent.
import type { ImapFlow } from 'imapflow';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { compose, whyUnsendable } from '../compose.ts';
import type { DraftFate, DraftRef, Drafts } from '../drafts.ts';
import { InboxError } from '../inbox.ts';
import type { SendResult } from '../transport.ts';
import { connectImap, type ImapConnection } from './imap-connection.ts';
import { commandError, words } from './imap-errors.ts';
import type { ImapOptions } from './imap-options.ts';

/** Names of folders where the server tells no special use. */
const USUAL_NAMES = {
  '\\Drafts': ['Drafts', 'INBOX.Drafts', 'INBOX/Drafts', 'Concepten'],
  '\\Sent': ['Sent', 'INBOX.Sent', 'INBOX/Sent', 'Sent Items', 'Sent Messages', 'Verzonden items', 'Verzonden'],
} as const;

type Use = keyof typeof USUAL_NAMES;

/** Connects when the first draft is put or looked for, and again after a lost connection. */
export function createImapDrafts(options: ImapOptions): Drafts {
  return new ImapDrafts(options);
}

class ImapDrafts implements Drafts {
  readonly label: string;
  /** One connection: the order of commands is the order of drafts. */
  readonly concurrency = 1;
  readonly #options: ImapOptions;
  readonly #closed = new AbortController();
  #connection: ImapConnection | null = null;
  /** Commands that need a mailbox open must not cross. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ImapOptions) {
    this.#options = options;
    const scheme = options.tls === 'implicit' ? 'imaps' : 'imap';
    this.label = `${scheme}://${options.auth.user}@${options.host}:${String(options.port)} (drafts)`;
  }

  async send(message: OutgoingMessage): Promise<SendResult> {
    const unsendable = whyUnsendable(message);
    if (unsendable !== null) return { kind: 'rejected', code: null, reason: unsendable };
    const octets = await compose(message);
    try {
      return await this.#alone(async ({ client }) => {
        const folder = await folderOf(client, '\\Drafts');
        if (folder === null) return { kind: 'deferred', code: null, reason: this.#noDrafts() };
        // An append whose answer was lost is not done twice.
        if ((await found(client, folder, byMessageId(message.messageId))) !== 0) {
          return { kind: 'accepted', response: `already in ${folder}` };
        }
        // Sent by somebody before that answer could be noted.
        const sent = await folderOf(client, '\\Sent');
        if (sent !== null && (await found(client, sent, byMessageId(message.messageId))) !== 0) {
          return { kind: 'accepted', response: `already in ${sent}` };
        }
        await client.append(folder, octets, ['\\Draft', '\\Seen'], new Date(message.date));
        return { kind: 'accepted', response: `draft in ${folder}` };
      });
    } catch (error) {
      return { kind: 'deferred', code: null, reason: words(error) };
    }
  }

  look(drafts: readonly DraftRef[]): Promise<readonly DraftFate[]> {
    return this.#alone(async ({ client }) => {
      const folders = { drafts: await folderOf(client, '\\Drafts'), sent: await folderOf(client, '\\Sent') };
      const fates: DraftFate[] = [];
      for (const draft of drafts) {
        if (await lies(client, folders.drafts, draft)) fates.push('waiting');
        else if (await lies(client, folders.sent, draft)) fates.push('sent');
        // A folder that is not there, or was renamed, is no sign that people took their drafts away.
        else fates.push(folders.drafts === null ? 'waiting' : 'gone');
      }
      return fates;
    });
  }

  async check(): Promise<string | null> {
    try {
      return await this.#alone(async ({ client }) =>
        (await folderOf(client, '\\Drafts')) === null ? this.#noDrafts() : null,
      );
    } catch (error) {
      return words(error);
    }
  }

  async close(): Promise<void> {
    this.#closed.abort();
    const connection = this.#connection;
    this.#connection = null;
    await connection?.close();
  }

  #noDrafts(): string {
    return `${this.#options.host} has no folder for drafts: make one named Drafts, or use mode: shadow or auto`;
  }

  #alone<T>(act: (connection: ImapConnection) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(act));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #run<T>(act: (connection: ImapConnection) => Promise<T>): Promise<T> {
    if (this.#connection?.isAlive() !== true) {
      this.#connection = await connectImap(this.#options, this.#closed.signal);
    }
    const connection = this.#connection;
    try {
      return await act(connection);
    } catch (error) {
      throw error instanceof InboxError ? error : commandError(error, this.label, connection.isAlive());
    }
  }
}

/** The folder of this use, else one of the usual names; null where there is none. */
async function folderOf(client: ImapFlow, use: Use): Promise<string | null> {
  const folders = await client.list();
  const special = folders.find((folder) => folder.specialUse === use);
  if (special !== undefined) return special.path;
  const names: readonly string[] = USUAL_NAMES[use];
  return folders.find((folder) => names.includes(folder.path))?.path ?? null;
}

async function lies(client: ImapFlow, folder: string | null, draft: DraftRef): Promise<boolean> {
  if (folder === null) return false;
  if ((await found(client, folder, byMessageId(draft.messageId))) !== 0) return true;
  if (draft.inReplyTo === null) return false;
  const edited = { to: draft.to, header: { 'in-reply-to': draft.inReplyTo } };
  return (await found(client, folder, edited)) !== 0;
}

function byMessageId(messageId: string): { header: Record<string, string> } {
  return { header: { 'message-id': messageId } };
}

/** How many messages of `folder` answer the search; opened read-only, so that nothing changes. */
async function found(
  client: ImapFlow,
  folder: string,
  query: { to?: string; header: Record<string, string> },
): Promise<number> {
  const lock = await client.getMailboxLock(folder, { readOnly: true });
  try {
    const uids = await client.search(query, { uid: true });
    if (uids === undefined || uids === false) throw new InboxError('mailbox', false, `${folder} cannot be searched.`);
    return uids.length;
  } finally {
    lock.release();
  }
}
