// A desk that organisers command, for tests: the real worker's handling on a real database, letters read where they wait to be sent.
import { expect, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { deskAddress } from '../../src/domain/desk-address.ts';
import type { OutgoingMessage } from '../../src/domain/letter.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Letters } from '../../src/letters/letters.ts';
import { openDeskThread, type DeskItem, type NewDeskThread } from '../../src/store/desk-threads.ts';
import { needingAttention } from '../../src/store/ledger-views.ts';
import { listByEvent } from '../../src/store/registrations.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import { createContext, type Context } from '../../src/worker/context.ts';
import { handleBatch } from '../../src/worker/handle-batch.ts';
import { handleMail } from '../../src/worker/handle-mail.ts';
import { noteNewEvents } from '../../src/worker/agenda.ts';
import { recordingLog, type Logged } from './desk-life.ts';
import { desk, personMail, REGISTRAR } from './desk.ts';

export const ANNA = 'anna@atlas.example';
export const PASS = 'mx.atlas.example; dmarc=pass header.from=atlas.example';
export const TOKEN = 'abcdefghijklmnopqrstuvwxyz';
const BEGIN = '2030-11-20T09:00:00Z';

export const event = (more = '', capacity = 3): string => `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: ${String(capacity)} }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01, closes: 2030-12-09T18:00${more} }
`;

export interface CommandDesk {
  readonly context: Context;
  readonly config: string;
  /** Puts the clock to `instant`. */
  setNow(instant: string): void;
  /** Lays a mail of `who` ("Ann Bakker") into the inbox; gives its source. */
  mail(who: string, text: string, header?: Readonly<Record<string, string | null>>): Promise<string>;
  /** Lays any source into the inbox. */
  lay(raw: string): Promise<void>;
  /** A letter to Anna that can be answered under TOKEN; its numbers are the mails that need a human, in their order. */
  digest(over?: Partial<NewDeskThread>): Promise<void>;
  /** Anna's authentic answer; gives its source. */
  command(text: string, header?: Readonly<Record<string, string | null>>): Promise<string>;
  /** "Ann Bakker: confirmed in-person", in the order of registering. */
  people(): Promise<readonly string[]>;
  /** "confirmation ann.bakker@people.example queued", those that were not told before. */
  letters(): Promise<readonly string[]>;
  /** The latest letter of this name. */
  letter(name: OutgoingMessage['name']): Promise<OutgoingMessage>;
  /** Sentences of the latest transcript, one a command. */
  transcript(): Promise<readonly string[]>;
  /** What the ledger wants done with the mails in the inbox, by subject. */
  filings(): Promise<readonly string[]>;
}

export interface DeskSettings {
  readonly event?: string;
  readonly mode?: 'auto' | 'draft' | 'shadow';
  readonly letters?: Letters;
  readonly files?: Readonly<Record<string, string>>;
}

export function addressOf(who: string): string {
  return `${who.toLowerCase().replaceAll(' ', '.')}@people.example`;
}

export async function commandDesk(parseWorkerUrl: URL, settings: DeskSettings = {}): Promise<CommandDesk> {
  const registrar = REGISTRAR.replace('/inbox"', '/inbox", authservIds: [mx.atlas.example]');
  const made = desk({
    'config/registrar.yaml': registrar.replace('mode: auto', `mode: ${settings.mode ?? 'auto'}`),
    'config/events/tides.yaml': settings.event ?? event(),
    ...settings.files,
  });
  const logged: Logged[] = [];
  let clock = fixedClock(Temporal.Instant.from(BEGIN));
  const context = await createContext(loadConfig(made.config, {}), recordingLog(logged), {
    clock: { now: () => clock.now() },
    parseWorkerUrl,
    ...(settings.letters === undefined ? {} : { letters: settings.letters }),
  });
  await noteNewEvents(context, context.config.events);
  onTestFinished(async () => {
    await context.close();
    expect(logged.filter(({ what }) => what === 'failed' || what === 'mailUnreadable')).toEqual([]);
  });
  let uid = 0;
  let told = 0;
  const lay: CommandDesk['lay'] = async (raw) => {
    uid += 1;
    const source = Buffer.from(raw);
    const fetched = {
      kind: 'message',
      ref: { mailbox: 'INBOX', uidValidity: '1', uid: String(uid) },
      size: source.byteLength,
      receivedAt: context.clock.now().toString(),
      flags: [],
      source,
      omitted: [],
    } as const;
    await handleBatch(context, [fetched], handleMail);
  };
  const rows = () =>
    context.store.read((reader) =>
      reader.selectFrom('outbox').select(['id', 'name', 'to_address', 'state', 'content']).orderBy('id').execute(),
    );
  const letter: CommandDesk['letter'] = async (name) => {
    const found = (await rows()).findLast((row) => row.name === name);
    if (found?.content === undefined || found.content === null) throw new Error(`there is no letter ${name}`);
    return JSON.parse(found.content) as OutgoingMessage;
  };
  return {
    context,
    config: made.config,
    setNow(instant) {
      clock = fixedClock(Temporal.Instant.from(instant));
    },
    lay,
    async mail(who, text, header = {}) {
      const from = { From: `${who} <${addressOf(who)}>`, 'Message-ID': `<mail-${String(uid + 1)}@people.example>` };
      const raw = personMail({ ...from, ...header }, `Dear team,\n\n${text}\n\nKind regards,\n${who}\n`);
      await lay(raw);
      return raw;
    },
    digest: (over = {}) =>
      context.store.transaction(async (tx) => {
        const mails = await needingAttention(tx, 100);
        const items = mails.map(({ id }, at): DeskItem => ({ number: at + 1, kind: 'mail', ledgerId: id }));
        const thread = { token: TOKEN, kind: 'digest', eventId: 'tides', organiser: ANNA, pending: null } as const;
        await openDeskThread(tx, { ...thread, items, ...over }, context.clock.now().toString());
      }),
    async command(text, header = {}) {
      const to = deskAddress(context.config, TOKEN).address;
      const fields = {
        From: `Anna Visser <${ANNA}>`,
        To: to,
        Subject: 'Re: Rising tides: two things need you',
        'Message-ID': `<command-${String(uid + 1)}@atlas.example>`,
        'Authentication-Results': PASS,
        ...header,
      };
      const raw = personMail(fields, `${text}\n`);
      await lay(raw);
      return raw;
    },
    people: () =>
      context.store.read(async (reader) =>
        (await listByEvent(reader, 'tides')).map(
          ({ name, status, attendance }) => `${name ?? '?'}: ${status} ${attendance}`,
        ),
      ),
    async letters() {
      const fresh = (await rows()).filter(({ id }) => id > told);
      told = fresh.at(-1)?.id ?? told;
      return fresh.map(({ name, to_address, state }) => `${name} ${to_address ?? ''} ${state}`);
    },
    letter,
    async transcript() {
      const { text } = await letter('transcript');
      return text
        .split(/\n{2,}/)
        .filter((part) => part.includes('→ '))
        .map((part) => part.slice(part.indexOf('→ ') + 2).replaceAll('\n', ' '));
    },
    filings: () =>
      context.store.read(async (reader) =>
        (await reader.selectFrom('messages').select(['subject', 'filing', 'settled_at']).orderBy('id').execute()).map(
          ({ subject, filing, settled_at }) => `${subject ?? ''}: ${filing}${settled_at === null ? '' : ', settled'}`,
        ),
      ),
  };
}
