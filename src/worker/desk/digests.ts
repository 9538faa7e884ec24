// Which digests are due, and sending them: gathered and drawn outside of any transaction, queued inside one, each once by its mark.
import { comparable, domainOf } from '../../domain/address.ts';
import { deskAddress } from '../../domain/desk-address.ts';
import {
  dailySlot,
  finalIsDue,
  hasNews,
  isOnItsDay,
  type Digest,
  type DigestOccasion,
  type Matter,
} from '../../domain/digest.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterAttachment, LetterOrder, OutgoingMessage } from '../../domain/letter.ts';
import { isStanding } from '../../domain/registration.ts';
import { Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import { latestDeskThread, openDeskThread, type DeskItem } from '../../store/desk-threads.ts';
import { needingAttention } from '../../store/ledger.ts';
import { listByEvent } from '../../store/registrations.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import { attendeeOf } from '../lists/attendee.ts';
import { attendeesCsv } from '../lists/csv.ts';
import { growthPicture } from '../lists/growth-picture.ts';
import { attendeesWorkbook } from '../lists/workbook.ts';
import { occupancyRows } from '../occupancy-rows.ts';
import { queueLetters } from '../record-changes.ts';
import { eventOf, gatherDigest, type Gathered } from './gather-digest.ts';

/** What sends digests: the worker, or a command beside it. */
export type DigestDesk = Pick<Context, 'store' | 'letters' | 'config' | 'newId' | 'dragFolders'>;

/** Why a digest goes out now, and the mark that it is noted by. */
interface Due {
  readonly occasion: DigestOccasion;
  readonly mark: string;
  readonly value: string;
}

/** Sends every digest that is due at `now`. */
export async function workDigests(context: DigestDesk & Pick<Context, 'log'>, now: Temporal.Instant): Promise<void> {
  for (const event of [...context.config.events, null]) {
    try {
      await workDigest(context, event, now);
    } catch (error) {
      // What is wrong with one event keeps no other from being told of.
      context.log.failed({ doing: `writing the digest of ${event?.id ?? 'the inbox'}`, error });
    }
  }
}

async function workDigest(context: DigestDesk, event: Event | null, now: Temporal.Instant): Promise<void> {
  const due = await context.store.read((reader) => dueFor(context, reader, event, now));
  if (due === null) return;
  const letters = due === 'begin' ? [] : await prepareAll(context, event, due.occasion, now);
  await context.store.transaction(async (tx) => {
    if (due === 'begin') return setSetting(tx, dailyMark(event), slotOf(context, now), now.toString());
    if ((await getSetting(tx, due.mark)) === due.value) return;
    await setSetting(tx, due.mark, due.value, now.toString());
    // One that goes today anyhow has told what the daily one would tell.
    await setSetting(tx, dailyMark(event), slotOf(context, now), now.toString());
    for (const letter of letters) await queueDigest(context, tx, letter, now);
  });
}

/** Sends the digest of `event` to each of its organisers, whether there is news or not. Gives the letters. */
export async function sendDigest(
  context: DigestDesk,
  event: Event,
  now: Temporal.Instant,
): Promise<readonly OutgoingMessage[]> {
  const letters = await prepareAll(context, event, 'asked', now);
  return context.store.transaction(async (tx) => {
    const sent: OutgoingMessage[] = [];
    for (const letter of letters) sent.push(...(await queueDigest(context, tx, letter, now)));
    return sent;
  });
}

export interface PreparedDigest {
  readonly organiser: string;
  readonly event: Event | null;
  readonly digest: Digest;
  readonly picture: string | null;
  readonly attachments: readonly LetterAttachment[];
}

/** The digest for one organiser as it would go now. Changes nothing. */
export async function prepareDigest(
  context: DigestDesk,
  event: Event | null,
  organiser: string,
  occasion: DigestOccasion,
  now: Temporal.Instant,
): Promise<PreparedDigest & { readonly newMatters: number }> {
  const gathered = await context.store.read(async (reader) => {
    const latest = await latestDeskThread(reader, 'digest', event?.id ?? null, comparable(organiser));
    const since = latest === null ? null : Temporal.Instant.from(latest.madeAt);
    const dragged = [...context.dragFolders.values()].map(({ mailbox }) => mailbox);
    const hers = event !== null && isOnItsDay(event, now) ? await peopleOf(reader, event) : NOBODY;
    return gatherDigest(reader, event, context.config.events, since, dragged, hers);
  });
  const files = event === null ? NO_FILES : await enclose(context, event, gathered, now);
  return { organiser, event, digest: { ...gathered.digest, occasion }, newMatters: gathered.newMatters, ...files };
}

/** The letter of a prepared digest; `token` null: one that is only looked at. */
export function digestOrder(
  { config }: Pick<Context, 'config'>,
  { organiser, digest, picture, attachments }: PreparedDigest,
  token: string | null,
): LetterOrder {
  return {
    to: { name: null, address: organiser },
    language: config.languages[0] ?? 'en',
    content: { name: 'digest', digest, picture },
    registrationId: null,
    attachments,
    ...(token === null ? {} : { replyTo: deskAddress(config, token) }),
  };
}

async function dueFor(
  context: DigestDesk,
  reader: Reader,
  event: Event | null,
  now: Temporal.Instant,
): Promise<Due | 'begin' | null> {
  const candidates = event === null ? [] : [...finals(event, now), ...(await urgent(reader, context, event, now))];
  if (event !== null) candidates.push(...(await filledUp(reader, event, now)));
  for (const due of candidates) if ((await getSetting(reader, due.mark)) !== due.value) return due;
  const last = await getSetting(reader, dailyMark(event));
  const slot = slotOf(context, now);
  // What lay there before the first look is no news.
  if (last === null) return 'begin';
  return last < slot ? { occasion: 'daily', mark: dailyMark(event), value: slot } : null;
}

function dailyMark(event: Event | null): string {
  return `digest:${event?.id ?? ''}`;
}

function slotOf({ config }: DigestDesk, now: Temporal.Instant): string {
  return dailySlot(now, config.digest.at, config.timeZone).toString({ fractionalSecondDigits: 0 });
}

function finals(event: Event, now: Temporal.Instant): Due[] {
  if (!finalIsDue(event, now)) return [];
  return [{ occasion: 'final', mark: `digest-final:${event.id}`, value: event.starts.toInstant().toString() }];
}

/** Once for each number of seats: who makes room wants to hear again. */
async function filledUp(reader: Reader, event: Event, now: Temporal.Instant): Promise<Due[]> {
  if (event.status === 'cancelled' || Temporal.Instant.compare(now, event.starts.toInstant()) >= 0) return [];
  const rows = await occupancyRows(reader, [event.id]);
  return event.attendance.flatMap(({ mode, capacity }): Due[] => {
    const held = rows.find((row) => row.mode === mode)?.held ?? 0;
    if (capacity === null || held < capacity) return [];
    return [{ occasion: 'full', mark: `digest-full:${event.id}:${mode}`, value: String(capacity) }];
  });
}

/** Mail of people who are registered for today, once each. */
async function urgent(reader: Reader, { config }: DigestDesk, event: Event, now: Temporal.Instant): Promise<Due[]> {
  if (!isOnItsDay(event, now)) return [];
  const known = new Set(config.events.map(({ id }) => id));
  const waiting = await needingAttention(reader, MOST_URGENT);
  const people = await peopleOf(reader, event);
  const today = event.starts.toPlainDate();
  const last = waiting
    .filter(({ handledAt }) => {
      const day = Temporal.Instant.from(handledAt).toZonedDateTimeISO(event.starts.timeZoneId).toPlainDate();
      return Temporal.PlainDate.compare(day, today) >= 0;
    })
    .filter((entry) => entry.sender !== null && people.has(entry.sender))
    .filter((entry) => [event.id, null].includes(eventOf(entry, known)))
    .at(-1);
  const mark = `digest-urgent:${event.id}`;
  const told = Number((await getSetting(reader, mark)) ?? 0);
  return last === undefined || last.id <= told ? [] : [{ occasion: 'urgent', mark, value: String(last.id) }];
}

/** Addresses of those who are registered, and of who registered them. */
async function peopleOf(reader: Reader, event: Event): Promise<ReadonlySet<string>> {
  const standing = (await listByEvent(reader, event.id)).filter(({ status }) => isStanding(status));
  return new Set(
    standing.flatMap(({ email, registrant }) => [email === null ? registrant : comparable(email), registrant]),
  );
}

const NOBODY: ReadonlySet<string> = new Set();
const MOST_URGENT = 500;
const NO_FILES = { picture: null, attachments: [] } as const;

/** For each organiser to whom there is something to tell. */
async function prepareAll(
  context: DigestDesk,
  event: Event | null,
  occasion: DigestOccasion,
  now: Temporal.Instant,
): Promise<readonly PreparedDigest[]> {
  const letters: PreparedDigest[] = [];
  for (const organiser of event?.organisers ?? context.config.organisers) {
    const { newMatters, ...prepared } = await prepareDigest(context, event, organiser, occasion, now);
    if (occasion !== 'daily' || hasNews(prepared.digest, newMatters)) letters.push(prepared);
  }
  return letters;
}

async function queueDigest(
  context: DigestDesk,
  tx: Tx,
  prepared: PreparedDigest,
  now: Temporal.Instant,
): Promise<readonly OutgoingMessage[]> {
  const token = context.newId();
  const { organiser, event, digest } = prepared;
  await openDeskThread(
    tx,
    {
      token,
      kind: 'digest',
      eventId: event?.id ?? null,
      organiser: comparable(organiser),
      items: digest.matters.map(itemOf),
      pending: null,
    },
    now.toString(),
  );
  return queueLetters(context, tx, [digestOrder(context, prepared, token)], null, now);
}

function itemOf(matter: Matter): DeskItem {
  switch (matter.kind) {
    case 'mail':
      return { number: matter.number, kind: 'mail', ledgerId: matter.ledgerId };
    case 'pending':
      return { number: matter.number, kind: 'pending', registrationIds: matter.registrations.map(({ id }) => id) };
  }
}

/** The picture, and the list as a workbook and as CSV. */
async function enclose(
  { config }: DigestDesk,
  event: Event,
  { registrations, growth }: Gathered,
  now: Temporal.Instant,
): Promise<{ readonly picture: string | null; readonly attachments: readonly LetterAttachment[] }> {
  const attendees = registrations.map((registration) => attendeeOf(registration, config.timeZone));
  const file = (
    filename: string,
    contentType: string,
    content: Buffer,
    contentId: string | null,
  ): LetterAttachment => ({
    filename,
    contentType,
    contentId,
    base64: content.toString('base64'),
  });
  const png = await growthPicture(event, growth, now, config.languages[0] ?? 'en');
  const picture = `registrations@${domainOf(config.address) ?? 'localhost'}`;
  return {
    picture: png === null ? null : picture,
    attachments: [
      ...(png === null ? [] : [file('registrations.png', 'image/png', png, picture)]),
      file(`${event.id}.xlsx`, XLSX, await attendeesWorkbook(attendees), null),
      file(`${event.id}.csv`, 'text/csv; charset=utf-8', Buffer.from(attendeesCsv(attendees)), null),
    ],
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
