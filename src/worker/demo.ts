// The main job on bundled sample mails, in a Maildir sandbox: the real worker, no server, no configuration.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/config.ts';
import type { Registration } from '../domain/registration.ts';
import { before, Temporal } from '../domain/time.ts';
import { PARSE_LIMITS } from '../mail/parse/parse-limits.ts';
import { parseMessage } from '../mail/parse/parse-message.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { listEntries, type LedgerEntry } from '../store/ledger.ts';
import { lettersCausedBy, recentTo, type LetterRecord } from '../store/letters-sent.ts';
import { listByEvent } from '../store/registrations.ts';
import { fixedClock } from './clock.ts';
import { deliverSamples, SAMPLE } from './demo-mails.ts';
import type { Log } from './log.ts';
import { runOnce } from './worker.ts';
import { writtenTo } from './written-to.ts';

/** The samples were written in the days before. */
const DEMO_NOW = Temporal.Instant.from('2026-11-20T10:00:00+01:00');
const LATER = Temporal.Duration.from({ hours: 8 });
/** A week before the event of the samples, and a day. */
const REMINDING = Temporal.Instant.from('2026-12-03T14:00:00+01:00');
const DAY_BEFORE = Temporal.Instant.from('2026-12-09T14:00:00+01:00');

export interface DemoMail {
  /** The sample's file name. */
  readonly file: string;
  readonly entry: LedgerEntry;
  readonly letters: readonly LetterRecord[];
}

/** One run of the worker, with the clock put to `now`. */
export interface DemoRound {
  readonly now: Temporal.Instant;
  readonly mails: readonly DemoMail[];
  /** Letters that no mail caused. */
  readonly reminders: readonly LetterRecord[];
}

export interface DemoResult {
  readonly config: Config;
  readonly folder: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly rounds: readonly DemoRound[];
  /** The last digest that the organisers got; null where there was none. */
  readonly digest: DemoDigest | null;
  /** Per event in the order of their start. */
  readonly attendees: ReadonlyMap<string, readonly Registration[]>;
}

export interface DemoDigest {
  readonly letter: LetterRecord;
  readonly subject: string;
  readonly text: string;
}

/** `folder` holds something else than a sandbox: nothing of it is touched. */
export class NotASandbox extends Error {
  constructor(root: string, found: string) {
    super(`${root} holds something that is not of the demo (${found}); name a folder of its own with --folder`);
    this.name = 'NotASandbox';
  }
}

/**
 * Makes the sandbox below `folder` anew and works off the samples in it. Throws NotASandbox, what the file system
 * throws, and Unavailable.
 */
export async function runDemo(folder: string, log: Log, now: Temporal.Instant | null): Promise<DemoResult> {
  const root = resolve(folder);
  clear(root);
  const config = sandboxConfig(root);
  const { inbox, outbox } = config;
  if (inbox.kind !== 'maildir' || outbox.kind !== 'maildir') throw new Error('the sandbox must be of Maildirs');
  const begin = now ?? DEMO_NOW;
  const work = (at: Temporal.Instant): Promise<void> => runOnce(config, log, { clock: fixedClock(at) });
  const look = <T>(act: (store: Database) => Promise<T>): Promise<T> => withStore(config.storeUrl, act);

  const first = await deliverSamples('mails', inbox.path, null);
  await work(begin);
  // The later mails answer letters of this very run: they carry its Message-IDs and calendar entries.
  const later = await look((store) => deliverSamples('later', inbox.path, store));
  await work(begin.add(LATER));
  const reminding = before(begin.add(LATER), REMINDING) ? REMINDING : begin.add(LATER);
  await work(reminding);
  await work(before(reminding, DAY_BEFORE) ? DAY_BEFORE : reminding);
  const digest = await lastDigest(config, outbox.path);

  return look((store) =>
    store.read(async (reader) => {
      const entries = await listEntries(reader, 1000);
      const mailsOf = async (files: ReadonlyMap<string, string>): Promise<readonly DemoMail[]> => {
        const mails: DemoMail[] = [];
        for (const entry of entries) {
          const file = files.get(entry.ref.uid);
          if (file !== undefined) mails.push({ file, entry, letters: await lettersCausedBy(reader, entry.id) });
        }
        return mails;
      };
      const attendees = new Map<string, readonly Registration[]>();
      for (const event of config.events) attendees.set(event.id, await listByEvent(reader, event.id));
      const reminders: LetterRecord[] = [];
      const addresses = [...attendees.values()].flat().map((row) => row.email ?? row.registrant);
      for (const address of new Set(addresses))
        reminders.push(...(await recentTo(reader, address, reminding.toString())));
      return {
        config,
        folder: root,
        inbox: inbox.path,
        outbox: outbox.path,
        digest,
        rounds: [
          { now: begin, mails: await mailsOf(first), reminders: [] },
          { now: begin.add(LATER), mails: await mailsOf(later), reminders: [] },
          { now: reminding, mails: [], reminders: reminders.filter(({ name }) => name === 'reminder') },
        ],
        attendees,
      };
    }),
  );
}

/** As it lies in the outbox. */
async function lastDigest(config: Config, outbox: string): Promise<DemoDigest | null> {
  const letters = await withStore(config.storeUrl, (store) =>
    store.read((reader) => recentTo(reader, config.organisers[0] ?? '', '1970-01-01T00:00:00Z')),
  );
  const letter = letters.filter(({ name, eventId }) => name === 'digest' && eventId !== null).at(-1);
  const file = writtenTo(letter?.response ?? null);
  if (letter === undefined || file === null) return null;
  const source = readFileSync(join(outbox, file));
  const message = { source, size: source.byteLength, receivedAt: letter.createdAt, omitted: [] };
  const { subject, text } = await parseMessage(message, PARSE_LIMITS);
  return { letter, subject: subject ?? '', text: text ?? '' };
}

async function withStore<T>(url: string, act: (store: Database) => Promise<T>): Promise<T> {
  const store = await openDatabase({ url, create: false, check: false });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/** Removes an earlier sandbox, and only that. */
function clear(root: string): void {
  if (!existsSync(root)) return;
  const foreign = readdirSync(root).find((name) => !/^(?:inbox|outbox|registrar\.db.*)$/.test(name));
  if (foreign !== undefined) throw new NotASandbox(root, foreign);
  rmSync(root, { recursive: true });
}

function sandboxConfig(root: string): Config {
  const config = loadConfig(join(SAMPLE, 'config'), {});
  return {
    ...config,
    inbox: {
      kind: 'maildir',
      path: join(root, 'inbox'),
      pollSeconds: 5,
      authservIds: config.inbox.authservIds,
      checkDkim: false,
      since: null,
    },
    outbox: { kind: 'maildir', path: join(root, 'outbox') },
    storeUrl: `sqlite:${join(root, 'registrar.db')}`,
  };
}
