// The real worker for the model test: one database over all runs, an event of its own for each run, restarts in between.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import type { AttendanceMode, Event } from '../../src/domain/event.ts';
import type { Registration } from '../../src/domain/registration.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Letters } from '../../src/letters/letters.ts';
import { listByEvent, nextWaiting } from '../../src/store/registrations.ts';
import { workAgenda } from '../../src/worker/agenda.ts';
import { createContext, type Context } from '../../src/worker/context.ts';
import { handleBatch } from '../../src/worker/handle-batch.ts';
import { handleMail } from '../../src/worker/handle-mail.ts';
import { occupancyRows } from '../../src/worker/occupancy-rows.ts';
import { createOutboxLoop } from '../../src/worker/outbox-loop.ts';
import type { Occupancy } from '../../src/domain/seats.ts';
import { REGISTRAR } from './desk.ts';
import { recordingLog, type Logged } from './desk-life.ts';

export interface Policy {
  readonly waitingList: 'promote' | 'offer';
  readonly approval: 'auto' | 'manual';
  /** Seats in the room, and online (null: any number). */
  readonly room: number;
  readonly online: number | null;
}

export interface LetterRow {
  readonly name: string;
  readonly to: string;
  readonly state: string;
  readonly registrationId: string | null;
}

const BEGIN = Temporal.Instant.from('2030-11-20T09:00:00Z');
const STARTS = BEGIN.toZonedDateTimeISO('Europe/Amsterdam').add({ days: 12 });

export interface ModelDesk {
  readonly event: () => Event;
  readonly now: () => Temporal.Instant;
  /** A fresh event; nobody is registered, the clock is back at the beginning. */
  newEvent(policy: Policy): Promise<void>;
  deliver(raw: string): Promise<void>;
  step(hours: number): Promise<void>;
  setCapacity(mode: AttendanceMode, capacity: number): void;
  agenda(): Promise<void>;
  send(): Promise<void>;
  restart(): Promise<void>;
  registrations(): Promise<readonly Registration[]>;
  queue(mode: AttendanceMode): Promise<readonly Registration[]>;
  occupancy(): Promise<readonly Occupancy[]>;
  /** Letters about the event of this run, oldest first. */
  letters(): Promise<readonly LetterRow[]>;
  /** Faults that were logged. */
  faults(): readonly Logged[];
  remove(): Promise<void>;
}

export async function startModelDesk(parseWorkerUrl: URL): Promise<ModelDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'registrar-model-'));
  mkdirSync(join(folder, 'config'));
  writeFileSync(join(folder, 'config', 'registrar.yaml'), REGISTRAR.replaceAll('%DESK%', folder));
  const config = loadConfig(join(folder, 'config'), {});
  const logged: Logged[] = [];
  let now = BEGIN;
  let events = 0;
  let uid = 0;
  let firstLetter = 0;
  let event: Event = modelEvent('tides-0', { waitingList: 'promote', approval: 'auto', room: 1, online: null });
  const start = async (letters?: Letters): Promise<Context> => {
    const clock = { now: () => now };
    const overrides = { clock, parseWorkerUrl, ...(letters === undefined ? {} : { letters }) };
    const context = await createContext(config, recordingLog(logged), overrides);
    context.setEvents([event], [event]);
    return context;
  };
  let context = await start();
  const setEvent = (changed: Event): void => {
    event = changed;
    context.setEvents([event], [event]);
  };
  const letterRows = () =>
    context.store.read((reader) =>
      reader
        .selectFrom('outbox')
        .select(['id', 'name', 'to_address', 'state', 'registration_id'])
        .where('id', '>', firstLetter)
        .orderBy('id')
        .execute(),
    );
  return {
    event: () => event,
    now: () => now,
    async newEvent(policy) {
      const rows = await letterRows();
      firstLetter = rows.at(-1)?.id ?? firstLetter;
      events += 1;
      now = BEGIN;
      setEvent(modelEvent(`tides-${String(events)}`, policy));
    },
    async deliver(raw) {
      uid += 1;
      const source = Buffer.from(raw);
      const ref = { mailbox: 'INBOX', uidValidity: '1', uid: String(uid) };
      const receivedAt = now.toString();
      await handleBatch(
        context,
        [{ kind: 'message', ref, size: source.byteLength, receivedAt, flags: [], source, omitted: [] }],
        handleMail,
      );
    },
    async step(hours) {
      // An offer that nobody got does not lapse; the tests of the agenda have that.
      if (event.registration.waitingList === 'offer') await createOutboxLoop(context).processAll();
      now = now.add({ hours });
    },
    setCapacity(mode, capacity) {
      setEvent({
        ...event,
        attendance: event.attendance.map((offer) => (offer.mode === mode ? { ...offer, capacity } : offer)),
      });
    },
    agenda: () => workAgenda(context, now),
    send: () => createOutboxLoop(context).processAll(),
    async restart() {
      await context.close();
      context = await start(context.letters);
    },
    registrations: () => context.store.read((reader) => listByEvent(reader, event.id)),
    queue: (mode) => context.store.read((reader) => nextWaiting(reader, event.id, mode, 100)),
    occupancy: () => context.store.read((reader) => occupancyRows(reader, [event.id])),
    async letters() {
      return (await letterRows()).map((row) => ({
        name: row.name,
        to: row.to_address ?? '',
        state: row.state,
        registrationId: row.registration_id,
      }));
    },
    faults: () =>
      logged.filter(({ what }) => what === 'failed' || what === 'mailUnreadable' || what === 'letterRejected'),
    async remove() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function modelEvent(id: string, { waitingList, approval, room, online }: Policy): Event {
  return {
    id,
    title: 'Rising tides: living with water',
    aliases: [],
    description: '',
    starts: STARTS,
    // Long enough that no run sees the end: mails about events of the past are for a human.
    ends: STARTS.add({ days: 100 }),
    status: 'planned',
    attendance: [
      { mode: 'in-person', place: 'Harbour House, Rotterdam', capacity: room },
      { mode: 'online', url: 'https://video.example/1', capacity: online },
    ],
    registration: { opens: null, closes: null, approval, waitingList },
    reminders: [],
    followUp: null,
    organisers: ['anna@atlas.example'],
  };
}
