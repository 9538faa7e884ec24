// The main job on bundled sample mails, in a Maildir sandbox: the real worker, no server, no configuration.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/config.ts';
import type { Registration } from '../domain/registration.ts';
import { Temporal } from '../domain/time.ts';
import { openDatabase } from '../store/database.ts';
import { listEntries, type LedgerEntry } from '../store/ledger.ts';
import { lettersCausedBy, type LetterRecord } from '../store/letters-sent.ts';
import { listByEvent } from '../store/registrations.ts';
import { fixedClock } from './clock.ts';
import type { Log } from './log.ts';
import { runOnce } from './worker.ts';

/** Samples and their events come with the program. */
const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));
/** The samples were written in the days before. */
const DEMO_NOW = Temporal.Instant.from('2026-11-20T10:00:00+01:00');

export interface DemoMail {
  /** The sample's file name. */
  readonly file: string;
  readonly entry: LedgerEntry;
  readonly letters: readonly LetterRecord[];
}

export interface DemoResult {
  readonly config: Config;
  readonly folder: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly mails: readonly DemoMail[];
  /** Per event in the order of their start. */
  readonly attendees: ReadonlyMap<string, readonly Registration[]>;
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
  const files = deliverSamples(inbox.path);
  await runOnce(config, log, { clock: fixedClock(now ?? DEMO_NOW) });

  const store = await openDatabase({ url: config.storeUrl, create: false, check: false });
  try {
    return await store.read(async (reader) => {
      const mails: DemoMail[] = [];
      for (const entry of await listEntries(reader, 1000)) {
        mails.push({
          file: files.get(entry.ref.uid) ?? entry.ref.uid,
          entry,
          letters: await lettersCausedBy(reader, entry.id),
        });
      }
      const attendees = new Map<string, readonly Registration[]>();
      for (const event of config.events) attendees.set(event.id, await listByEvent(reader, event.id));
      return { config, folder: root, inbox: inbox.path, outbox: outbox.path, mails, attendees };
    });
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
      since: null,
    },
    outbox: { kind: 'maildir', path: join(root, 'outbox') },
    storeUrl: `sqlite:${join(root, 'registrar.db')}`,
  };
}

/** Lays the samples into `new/`, in their order; gives each unique name and the sample that it is. */
function deliverSamples(inbox: string): ReadonlyMap<string, string> {
  for (const folder of ['tmp', 'new', 'cur']) mkdirSync(join(inbox, folder), { recursive: true });
  const names = new Map<string, string>();
  const samples = readdirSync(join(SAMPLE, 'mails')).filter((name) => name.endsWith('.eml'));
  samples.sort().forEach((sample, index) => {
    const unique = `${String(1_795_000_000 + index)}.M${String(index)}.sample`;
    copyFileSync(join(SAMPLE, 'mails', sample), join(inbox, 'new', unique));
    names.set(unique, basename(sample));
  });
  return names;
}
