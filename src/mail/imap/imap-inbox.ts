// An inbox over IMAP (RFC 3501). Each `open` makes a new connection; nothing here connects again by itself.
import { setTimeout as delay } from 'node:timers/promises';
import type { Temporal } from '../../domain/time.ts';
import {
  InboxError,
  type Cursor,
  type Fetched,
  type FetchLimits,
  type Filing,
  type FilingResult,
  type Inbox,
  type MessageRef,
  type Scan,
} from '../inbox.ts';
import { connectImap, type ImapConnection } from './imap-connection.ts';
import { commandError } from './imap-errors.ts';
import { fetchMessages } from './imap-fetch.ts';
import { fileMessages } from './imap-file.ts';
import type { ImapOptions } from './imap-options.ts';
import { newUids } from './imap-scan.ts';

type News = 'notice' | 'timeout' | 'lost' | 'aborted';

/** Connects when it is opened. */
export function createImapInbox(options: ImapOptions): Inbox {
  return new ImapInbox(options);
}

class ImapInbox implements Inbox {
  readonly label: string;
  readonly mailbox: string;
  readonly #options: ImapOptions;
  #connection: ImapConnection | null = null;
  /** A notice that came while nobody waited. */
  #noticed = false;
  #wake: (news: News) => void = () => undefined;

  constructor(options: ImapOptions) {
    this.#options = options;
    this.mailbox = options.mailbox ?? 'INBOX';
    const scheme = options.tls === 'implicit' ? 'imaps' : 'imap';
    this.label = `${scheme}://${options.auth.user}@${options.host}:${String(options.port)}/${this.mailbox}`;
  }

  async open(signal: AbortSignal): Promise<void> {
    await this.close();
    const connection = await connectImap(this.#options, signal);
    this.#connection = connection;
    this.#noticed = false;
    connection.onNews((news) => {
      this.#noticed ||= news === 'notice';
      this.#wake(news);
    });
  }

  async check(signal: AbortSignal): Promise<void> {
    const connection = await connectImap(this.#options, signal);
    await connection.close();
  }

  async scan(cursor: Cursor | null, since: Temporal.Instant | null): Promise<Scan> {
    const connection = this.#open();
    const { uidValidity } = connection;
    const restarted = cursor !== null && cursor.uidValidity !== uidValidity;
    const after = cursor === null || restarted ? 0 : Number(cursor.lastUid);
    this.#noticed = false;
    try {
      const { uids, last } = await newUids(connection.client, after, after === 0 ? since : null);
      return {
        refs: uids.map((uid) => ({ mailbox: this.mailbox, uidValidity, uid: String(uid) })),
        cursor: { uidValidity, lastUid: String(last) },
        restarted,
      };
    } catch (error) {
      throw commandError(error, this.label, connection.isAlive());
    }
  }

  fetch(refs: readonly MessageRef[], limits: FetchLimits): Promise<readonly Fetched[]> {
    return this.#run((connection) => fetchMessages(connection, this.label, refs, limits));
  }

  file(refs: readonly MessageRef[], filing: Filing): Promise<readonly FilingResult[]> {
    const folder = this.#options.handledFolder ?? 'Registrar/Handled';
    return this.#run((connection) => fileMessages(connection, this.label, refs, filing, folder));
  }

  async waitForNews(timeout: number, signal: AbortSignal): Promise<News> {
    const connection = this.#connection;
    if (signal.aborted) return 'aborted';
    if (connection?.isAlive() !== true) return 'lost';
    if (this.#noticed) return 'notice';
    const over = new AbortController();
    const news = new Promise<News>((resolve) => {
      const timer = setTimeout(() => {
        resolve('timeout');
      }, timeout);
      const abort = (): void => {
        resolve('aborted');
      };
      signal.addEventListener('abort', abort);
      over.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#wake = () => undefined;
      });
      this.#wake = resolve;
    });
    if (connection.client.capabilities.has('IDLE')) this.#idle(connection);
    else void this.#poll(connection, over.signal);
    try {
      return await news;
    } finally {
      over.abort();
    }
  }

  /** RFC 2177. Goes on until the next command breaks it; also over several waits. */
  #idle(connection: ImapConnection): void {
    connection.client.idle().catch(() => {
      // An IDLE that fails on a living connection costs speed only; a lost one tells by `close`.
      if (!connection.isAlive()) this.#wake('lost');
    });
  }

  /** NOOP is how a server without IDLE gets a chance to tell (RFC 3501 §6.1.2). */
  async #poll(connection: ImapConnection, over: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await delay(this.#options.pollInterval ?? 30_000, undefined, { signal: over });
        await connection.client.noop();
      }
    } catch {
      // Waiting is over, or the connection is lost, which tells by `close`.
      if (!connection.isAlive()) this.#wake('lost');
    }
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    this.#wake('lost');
    await connection?.close();
  }

  async #run<T>(act: (connection: ImapConnection) => Promise<T>): Promise<T> {
    const connection = this.#open();
    try {
      return await act(connection);
    } catch (error) {
      throw commandError(error, this.label, connection.isAlive());
    }
  }

  #open(): ImapConnection {
    if (this.#connection?.isAlive() === true) return this.#connection;
    throw new InboxError('connection', false, `There is no connection to ${this.label}.`);
  }
}
