// The whole desk on real files for tests of what happens over days: mails in, letters out, a clock to move, events to edit, restarts.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Config } from '../../src/config/config.ts';
import { headerValue, type Mail } from '../../src/domain/mail.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { listByEvent } from '../../src/store/registrations.ts';
import { openAnnouncer } from '../../src/worker/announce.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import type { Log } from '../../src/worker/log.ts';
import { runOnce, runUntil } from '../../src/worker/worker.ts';
import { desk, personMail, type Desk } from './desk.ts';
import { mailFrom } from './parse.ts';
import { until } from './registrar.ts';

/** A letter as its recipient got it. */
export interface Got {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** METHOD of the calendar part; null without one. */
  readonly method: string | null;
  readonly calendar: string;
  /** Where answers go; null: to the desk itself. */
  readonly replyTo: string | null;
  /** Names of the files that go along. */
  readonly files: readonly string[];
  /** RFC 3834 §5. */
  readonly autoSubmitted: string | null;
}

export interface Logged {
  readonly what: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface DeskLife {
  readonly desk: Desk;
  /** What was logged so far. */
  readonly logged: Logged[];
  config(): Config;
  /** Lays a mail of `who` ("Ann Bakker") into the inbox; gives its Message-ID. */
  write(who: string, text: string, header?: Readonly<Record<string, string>>): string;
  /** Writes the event's file anew. */
  event(yaml: string): void;
  /** A complete run of a new worker at `now`; gives the letters that went out, by recipient and subject, but for digests. */
  run(now: string): Promise<readonly Got[]>;
  /** The digests that the latest run sent. */
  digests(): readonly Got[];
  /** A worker that stands at `now` until `condition` holds; gives the letters that went out. */
  until(now: string, condition: () => boolean): Promise<readonly Got[]>;
  /** `registrar announce tides --yes` at `now`; gives the number of letters. */
  announce(now: string): Promise<number>;
  registrations(): Promise<readonly Registration[]>;
  store<T>(work: (store: Database) => Promise<T>): Promise<T>;
}

/** `registrar.yaml` may be replaced for other servers. */
export function deskLife(parseWorkerUrl: URL, event: string, files: Readonly<Record<string, string>> = {}): DeskLife {
  const made = desk({ 'config/events/tides.yaml': event, ...files });
  const logged: Logged[] = [];
  const seen = new Set<string>();
  let count = 0;
  let digests: readonly Got[] = [];
  const config = (): Config => loadConfig(made.config, {});
  const newLetters = async (): Promise<readonly Got[]> => {
    const folder = join(made.folder, 'outbox', 'new');
    const fresh = readdirSync(folder)
      .sort()
      .filter((name) => !seen.has(name));
    for (const name of fresh) seen.add(name);
    const letters = await Promise.all(
      fresh.map(async (name) => gotFrom(await mailFrom(readFileSync(join(folder, name))))),
    );
    const key = ({ to, subject }: Got): string => `${to} ${subject}`;
    letters.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    digests = letters.filter(isDigest);
    return letters.filter((letter) => !isDigest(letter));
  };
  const store: DeskLife['store'] = async (work) => {
    const database = await openDatabase({ url: made.storeUrl, check: false });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  made.letters();
  onTestFinished(() => {
    seen.clear();
  });
  return {
    desk: made,
    logged,
    config,
    write(who, text, header = {}) {
      count += 1;
      const messageId = `<mail-${String(count)}@people.example>`;
      const body = `Dear team,\n\n${text}\n\nKind regards,\n${who}\n`;
      made.deliver(
        `${String(1_900_000_000 + count)}.m`,
        personMail({ From: `${who} <${addressOf(who)}>`, 'Message-ID': messageId, ...header }, body),
      );
      return messageId;
    },
    event(yaml) {
      writeFileSync(join(made.config, 'events', 'tides.yaml'), yaml);
    },
    async run(now) {
      await runOnce(config(), recordingLog(logged), { clock: fixedClock(Temporal.Instant.from(now)), parseWorkerUrl });
      return newLetters();
    },
    async until(now, condition) {
      const end = new AbortController();
      const overrides = { clock: fixedClock(Temporal.Instant.from(now)), parseWorkerUrl };
      const ended = runUntil(end.signal, config(), recordingLog(logged), overrides);
      try {
        await until(condition, `what a worker at ${now} is to do`);
      } finally {
        end.abort('done');
        await ended;
      }
      return newLetters();
    },
    async announce(now) {
      const { events } = config();
      const [event] = events;
      if (event === undefined) throw new Error('there is no event');
      const announcer = await openAnnouncer(config(), fixedClock(Temporal.Instant.from(now)));
      try {
        return (await announcer.announce(event)).letters.length;
      } finally {
        await announcer.close();
      }
    },
    digests: () => digests,
    registrations: () => store((database) => database.read((reader) => listByEvent(reader, 'tides'))),
    store,
  };
}

/** "Ann Bakker" writes from ann.bakker@people.example. */
export function addressOf(who: string): string {
  return `${who.toLowerCase().replaceAll(' ', '.')}@people.example`;
}

/** A log that only remembers. */
export function recordingLog(logged: Logged[]): Log {
  return new Proxy({} as Log, {
    get:
      (_, what) =>
      (fields: Readonly<Record<string, unknown>> = {}): void => {
        logged.push({ what: String(what), fields });
      },
  });
}

/** Of our own accord, and to be answered with commands. */
function isDigest({ replyTo, autoSubmitted }: Got): boolean {
  return replyTo !== null && autoSubmitted === 'auto-generated';
}

function gotFrom(mail: Mail): Got {
  const calendar = mail.calendars[0];
  return {
    to: mail.to[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    messageId: mail.messageId ?? '',
    method: calendar?.method ?? null,
    calendar: (calendar?.text ?? '').replaceAll(/\r?\n[ \t]/g, ''),
    replyTo: mail.replyTo[0]?.address ?? null,
    autoSubmitted: headerValue(mail, 'auto-submitted'),
    files: mail.attachments.map(({ filename }) => filename ?? ''),
  };
}
