// Watches the inbox: looks for new mail, hands it on batch by batch, files what is recorded. Reconnects for ever.
import { firstLook } from '../domain/first-look.ts';
import { Temporal } from '../domain/time.ts';
import type { Inbox, MessageRef } from '../mail/inbox.ts';
import { InboxError } from '../mail/inbox.ts';
import { getCursor, setCursor } from '../store/cursors.ts';
import { knownRefs } from '../store/same-message.ts';
import { retryable } from '../store/retries.ts';
import { getSetting, setSetting } from '../store/settings.ts';
import { backoff } from './backoff.ts';
import type { Context } from './context.ts';
import { fileHandled } from './file-handled.ts';
import { describeInboxFault } from './inbox-fault.ts';
import { FETCH_LIMITS } from './parse-settings.ts';
import { pause } from './pause.ts';
import { groupBy } from './group.ts';
import { handleBatch } from './handle-batch.ts';
import type { Watched } from './mailboxes.ts';

export interface InboxProgress {
  readonly done: number;
  readonly total: number;
}

export interface InboxLoop {
  /** Works off what lies in the inbox now. Throws InboxError. */
  processAll(): Promise<void>;
  /** When the last look began that all was worked off after: mail from before that moment is recorded. Null before the first. */
  lookedAt(): Temporal.Instant | null;
  /** Resolves when the first look after `start` has ended, well or not. */
  readonly firstLookEnded: Promise<void>;
  /** Watches until `destroy`; reconnects with growing pauses. */
  start(): void;
  destroy(): Promise<void>;
}

export interface InboxLoopOptions {
  /** Called when letters may wait in the outbox. */
  readonly onLetters: () => void;
  readonly onProgress?: (progress: InboxProgress) => void;
}

/** Messages that are fetched together and recorded in one transaction. */
const BATCH = 32;
const MOST_RETRIES = 100;

export function createInboxLoop(context: Context, watched: Watched, options: InboxLoopOptions): InboxLoop {
  const { config, log } = context;
  const { inbox } = watched;
  const stop = new AbortController();
  const stopping = (): boolean => stop.signal.aborted;
  let opened = false;
  let running: Promise<void> | null = null;
  let lookedAt: Temporal.Instant | null = null;
  let endFirstLook = (): void => undefined;
  const firstLookEnded = new Promise<void>((resolve) => {
    endFirstLook = resolve;
  });

  const open = async (): Promise<void> => {
    if (opened) return;
    await inbox.open(stop.signal);
    opened = true;
    log.inboxOpened({ inbox: inbox.label });
  };
  const reset = async (): Promise<void> => {
    opened = false;
    await inbox.close();
  };

  const processAll = async (): Promise<void> => {
    await open();
    const begun = context.clock.now();
    const cursor = await context.store.read((reader) => getCursor(reader, inbox.mailbox));
    const scan = await inbox.scan(cursor, watched.optional ? null : await lookSince(context, inbox.mailbox));
    if (scan.restarted) log.mailboxRestarted({ inbox: inbox.label });
    const refs = await unseen(context, inbox, scan.refs);
    let done = 0;
    let ahead = refs.length > 0 ? fetchBatch(inbox, refs, 0) : null;
    while (ahead !== null && !stopping()) {
      const fetched = await ahead;
      done += fetched.length;
      ahead = done < refs.length ? fetchBatch(inbox, refs, done) : null;
      // Looked at again where it is awaited; a lost connection must not end the process before that.
      ahead?.catch(() => undefined);
      await handleBatch(context, fetched, watched.handle);
      options.onLetters();
      options.onProgress?.({ done, total: refs.length });
    }
    if (stopping()) return;
    await context.store.transaction((tx) => setCursor(tx, inbox.mailbox, scan.cursor, context.clock.now().toString()));
    lookedAt = begun;
    // In shadow mode what was to be filed before waits until it may be.
    if (config.mode !== 'shadow') await fileHandled(context, inbox, scan.cursor.uidValidity);
  };

  const watch = async (): Promise<void> => {
    let failures = 0;
    while (!stopping()) {
      try {
        await processAll().finally(endFirstLook);
        failures = 0;
        const news = await inbox.waitForNews(config.inbox.pollSeconds * 1000, stop.signal);
        if (news === 'lost') await reset();
      } catch (error) {
        await reset();
        if (stopping()) return;
        failures++;
        const milliseconds = backoff(failures, context.jitter());
        if (error instanceof InboxError) {
          const reason = describeInboxFault(error, config.inbox);
          const fields = { inbox: inbox.label, reason, retryInSeconds: Math.round(milliseconds / 1000) };
          // A login that is refused and a certificate may be mended, as for the inbox itself.
          if (watched.optional && error.permanent && error.reason === 'mailbox') {
            log.folderUnusable({ folder: inbox.mailbox, reason });
            return;
          }
          if (error.permanent) log.inboxFailed(fields);
          else log.inboxLost(fields);
        } else log.failed({ doing: 'watching the inbox', error });
        await pause(milliseconds, stop.signal);
      }
    }
  };

  return {
    processAll,
    lookedAt: () => lookedAt,
    firstLookEnded,
    start() {
      running ??= watch();
    },
    async destroy() {
      stop.abort();
      endFirstLook();
      await running;
    },
  };
}

const NO_LIMIT = 'none';

/**
 * How far back the first look went, kept: what it left alone is left alone too where the server numbers the mailbox anew
 * and all of it is listed again.
 */
async function lookSince(context: Context, mailbox: string): Promise<Temporal.Instant | null> {
  const key = `look-since:${mailbox}`;
  const kept = await context.store.read((reader) => getSetting(reader, key));
  if (kept !== null) return kept === NO_LIMIT ? null : Temporal.Instant.from(kept);
  const since = sinceWhen(context);
  const now = context.clock.now().toString();
  await context.store.transaction((tx) => setSetting(tx, key, since?.toString() ?? NO_LIMIT, now));
  return since;
}

/** A Maildir is made for us; a shared IMAP mailbox has a past that others have dealt with. */
function sinceWhen({ config, clock }: Context): Temporal.Instant | null {
  if (config.inbox.since !== null || config.inbox.kind === 'maildir') return config.inbox.since;
  return firstLook(config.events, clock.now());
}

function fetchBatch(inbox: Inbox, refs: readonly MessageRef[], from: number) {
  return inbox.fetch(refs.slice(from, from + BATCH), FETCH_LIMITS);
}

/** What is not in the ledger yet, and before it what could not be read at earlier tries. */
async function unseen(context: Context, inbox: Inbox, refs: readonly MessageRef[]): Promise<readonly MessageRef[]> {
  return context.store.read(async (reader) => {
    const waiting = await retryable(reader, inbox.mailbox, MOST_RETRIES);
    const known = new Set<string>();
    const groups = groupBy(refs, (ref) => `${ref.mailbox}\n${ref.uidValidity}`);
    for (const group of groups.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const uids = group.map((ref) => ref.uid);
      for (const uid of await knownRefs(reader, first.mailbox, first.uidValidity, uids)) known.add(uid);
    }
    const current = refs.filter((ref) => !known.has(ref.uid));
    const listed = new Set(current.map((ref) => ref.uid));
    return [...waiting.map((retry) => retry.ref).filter((ref) => !listed.has(ref.uid)), ...current];
  });
}
