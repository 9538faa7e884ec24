// An inbox in a Maildir on disk. What is not ours is never renamed: it stays where it lies, byte for byte.
import { watch, type FSWatcher } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from '../../domain/time.ts';
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
import { reduceMessage } from '../reduced-message.ts';
import {
  advance,
  BEGINNING,
  isBehind,
  isSeen,
  loweredTo,
  readCursor,
  UID_VALIDITY,
  writeCursor,
} from './maildir-cursor.ts';
import { asInboxError, errorCode, reasonOf } from './maildir-errors.ts';
import {
  flagsOf,
  hasFlag,
  listMessages,
  makeMaildir,
  makeSubfolder,
  nameWithFlags,
  nameWithoutFlag,
  needWritable,
  subfolder,
  uidOf,
} from './maildir-files.ts';
import { createMaildirListing, type Listed, type MaildirListing } from './maildir-listing.ts';

export interface MaildirOptions {
  /** The folder that holds `new/`, `cur/` and `tmp/`. */
  readonly path: string;
  /** The subfolder (Maildir++) that is read in the place of the Maildir itself, levels separated by "/"; made when missing. */
  readonly subfolder?: string;
  /** Where handled mail goes, levels separated by "/"; default `Registrar/Handled`. */
  readonly handledFolder?: string;
}

/** Touches nothing before it is opened. */
export function createMaildirInbox(options: MaildirOptions): Inbox {
  return new MaildirInbox(options);
}

/** Other programs rename files at any moment; so often we look where a file has gone. */
const TRIES = 3;

class MaildirInbox implements Inbox {
  readonly label: string;
  readonly mailbox: string;
  /** The Maildir that holds the folders. */
  readonly #root: string;
  readonly #subfolder: string | null;
  readonly #path: string;
  readonly #handledName: string;
  readonly #listing: MaildirListing;
  /** What we moved ourselves is no news. */
  readonly #filed = new Set<string>();
  #watcher: FSWatcher | null = null;
  #news = false;
  #wake: () => void = () => undefined;

  constructor({ path: root, subfolder: name, handledFolder }: MaildirOptions) {
    const path = name === undefined ? root : subfolder(root, name);
    this.label = `maildir:${path}`;
    this.mailbox = path;
    this.#root = root;
    this.#subfolder = name ?? null;
    this.#path = path;
    this.#handledName = handledFolder ?? 'Registrar/Handled';
    this.#listing = createMaildirListing(path);
  }

  async open(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await this.close();
    try {
      await this.#needFolder();
      if (this.#subfolder !== null) await makeSubfolder(this.#root, this.#subfolder);
      await makeMaildir(this.#path);
      const watcher = watch(join(this.#path, 'new'), (_event, name) => {
        if (name === null || !this.#filed.has(uidOf(name))) this.#notice();
      });
      // A watcher that fails costs speed, not mail: the worker looks again after its poll interval.
      watcher.on('error', () => {
        watcher.close();
      });
      this.#watcher = watcher;
    } catch (error) {
      throw asInboxError(error, this.#path);
    }
  }

  async check(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    try {
      await this.#needFolder();
      await needWritable(this.#path);
    } catch (error) {
      throw asInboxError(error, this.#path);
    }
  }

  async #needFolder(): Promise<void> {
    if ((await stat(this.#root)).isDirectory()) return;
    const text = `The inbox ${this.#root} is a file; a Maildir is a folder. Check path of the inbox.`;
    throw new InboxError('mailbox', true, text);
  }

  async scan(cursor: Cursor | null, since: Temporal.Instant | null): Promise<Scan> {
    this.#news = false;
    const known = cursor === null ? BEGINNING : readCursor(cursor);
    const left = known ?? BEGINNING;
    const earliest = since?.epochMilliseconds ?? -Infinity;
    // What was left alone at the first look stays so where it is met again.
    const leftAlone = (one: Listed): boolean =>
      one.receivedAt < earliest && (left === BEGINNING || isBehind(left, one));
    try {
      // The clock that the disk stamps files with, which no `--now` sets; a second more, for neither is exact.
      const now = BigInt(Date.now() + 1_000) * 1_000_000n;
      const before = loweredTo(left, now);
      const all = await this.#listing.look();
      const refs = all
        .filter((one) => !leftAlone(one) && !isSeen(before, one) && !this.#filed.has(one.uid))
        .sort((a, b) => a.receivedAt - b.receivedAt || (a.uid < b.uid ? -1 : 1))
        .map(({ uid }) => ({ mailbox: this.mailbox, uidValidity: UID_VALIDITY, uid }));
      return { refs, cursor: writeCursor(advance(before, all, now)), restarted: known === null };
    } catch (error) {
      throw asInboxError(error, this.#path);
    }
  }

  async fetch(refs: readonly MessageRef[], limits: FetchLimits): Promise<readonly Fetched[]> {
    const results: Fetched[] = [];
    for (const ref of refs) results.push(await this.#fetchOne(ref, limits));
    return results;
  }

  async #fetchOne(ref: MessageRef, limits: FetchLimits): Promise<Fetched> {
    try {
      const read = await this.#withFile(ref.uid, async (file) => ({
        file,
        whole: await readFile(join(this.#path, file.folder, file.name)),
      }));
      if (read === null) return { kind: 'gone', ref };
      const { file, whole } = read;
      const { source, omitted } =
        whole.length <= limits.wholeMessage ? { source: whole, omitted: [] } : reduceMessage(whole, limits.part);
      const receivedAt = Temporal.Instant.fromEpochMilliseconds(file.receivedAt).toString();
      return { kind: 'message', ref, size: whole.length, receivedAt, flags: flagsOf(file.name), source, omitted };
    } catch (error) {
      return { kind: 'failed', ref, reason: reasonOf(error) };
    }
  }

  async file(refs: readonly MessageRef[], filing: Filing): Promise<readonly FilingResult[]> {
    const results: FilingResult[] = [];
    for (const ref of refs) {
      try {
        const kind = await this.#fileOne(ref.uid, filing);
        if (kind === 'done') this.#filed.add(ref.uid);
        results.push({ ref, kind });
      } catch (error) {
        results.push({ ref, kind: 'failed', reason: reasonOf(error) });
      }
    }
    return results;
  }

  #fileOne(uid: string, filing: Filing): Promise<'done' | 'gone'> {
    switch (filing) {
      case 'handled':
        return this.#moveToHandled(uid);
      case 'attention':
        return this.#flag(uid);
      case 'settled':
        return this.#unflag(uid);
    }
  }

  async #moveToHandled(uid: string): Promise<'done' | 'gone'> {
    const folder = await makeSubfolder(this.#root, this.#handledName);
    const moved = await this.#withFile(uid, async (file) => {
      await rename(join(this.#path, file.folder, file.name), join(folder, 'cur', nameWithFlags(file.name, '')));
      return true;
    });
    return moved === true || (await this.#isHandled(uid)) ? 'done' : 'gone';
  }

  async #isHandled(uid: string): Promise<boolean> {
    const folder = subfolder(this.#root, this.#handledName);
    const files = [...(await listMessages(folder, 'cur')), ...(await listMessages(folder, 'new'))];
    return files.some((file) => file.uid === uid);
  }

  /** Flags live in the names of `cur/`. Without S the message stays as unread as it was. */
  async #flag(uid: string): Promise<'done' | 'gone'> {
    const flagged = await this.#withFile(uid, async (file) => {
      if (file.folder === 'cur' && hasFlag(file.name, 'F')) return true;
      await rename(join(this.#path, file.folder, file.name), join(this.#path, 'cur', nameWithFlags(file.name, 'F')));
      return true;
    });
    return flagged === true ? 'done' : 'gone';
  }

  async #unflag(uid: string): Promise<'done' | 'gone'> {
    const unflagged = await this.#withFile(uid, async (file) => {
      if (!hasFlag(file.name, 'F')) return true;
      await rename(join(this.#path, file.folder, file.name), join(this.#path, 'cur', nameWithoutFlag(file.name, 'F')));
      return true;
    });
    return unflagged === true ? 'done' : 'gone';
  }

  /** Runs `act` on the file of a message, again where it was renamed meanwhile; null where the message has gone. */
  async #withFile<T>(uid: string, act: (file: Listed) => Promise<T>): Promise<T | null> {
    let file = this.#listing.find(uid);
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        if (file !== null) return await act(file);
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error;
      }
      await this.#listing.look();
      file = this.#listing.find(uid);
      if (file === null) return null;
    }
    return null;
  }

  waitForNews(timeout: number, signal: AbortSignal): Promise<'notice' | 'timeout' | 'lost' | 'aborted'> {
    if (signal.aborted) return Promise.resolve('aborted');
    if (this.#news) return Promise.resolve('notice');
    return new Promise((resolve) => {
      const finish = (why: 'notice' | 'timeout' | 'aborted'): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#wake = () => undefined;
        resolve(why);
      };
      const abort = (): void => {
        finish('aborted');
      };
      const timer = setTimeout(() => {
        finish('timeout');
      }, timeout);
      signal.addEventListener('abort', abort);
      this.#wake = () => {
        finish('notice');
      };
    });
  }

  #notice(): void {
    this.#news = true;
    this.#wake();
  }

  close(): Promise<void> {
    this.#watcher?.close();
    this.#watcher = null;
    return Promise.resolve();
  }
}
