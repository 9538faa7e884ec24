// Sending digests: gathered and drawn outside of any transaction, queued inside one, each once by its mark.
import { comparable } from '../../domain/address.ts';
import { deskAddress } from '../../domain/desk-address.ts';
import { hasNews, isOnItsDay, type Digest, type DigestOccasion, type Matter } from '../../domain/digest.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterOrder, OutgoingMessage } from '../../domain/letter.ts';
import { Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import { latestDeskThread, openDeskThread, type DeskItem } from '../../store/desk-threads.ts';
import type { Context } from '../context.ts';
import { queueLetters } from '../record-changes.ts';
import { digestFiles, NO_FILES, type DigestFiles } from './digest-files.ts';
import { dueFor, noteBegin, noteSent, peopleOf } from './due-digests.ts';
import { gatherDigest, type Gathered } from './gather-digest.ts';

/** What sends digests: the worker, or a command beside it. */
export type DigestDesk = Pick<Context, 'store' | 'letters' | 'config' | 'newId' | 'dragFolders'>;

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
  if (due === 'begin') return context.store.transaction((tx) => noteBegin(context, tx, event, now));
  const letters = await prepareAll(context, event, due.occasion, now);
  await context.store.transaction(async (tx) => {
    if (!(await noteSent(context, tx, event, due, now))) return;
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

export interface PreparedDigest extends DigestFiles {
  readonly organiser: string;
  readonly event: Event | null;
  readonly digest: Digest;
}

/** The digest for one organiser as it would go now. Changes nothing. */
export async function prepareDigest(
  context: DigestDesk,
  event: Event,
  organiser: string,
  now: Temporal.Instant,
): Promise<PreparedDigest> {
  const gathered = await context.store.read((reader) => gatherFor(context, reader, event, organiser, now));
  const files = await digestFiles(context, event, gathered, now);
  return { organiser, event, digest: { ...gathered.digest, occasion: 'asked' }, ...files };
}

/** One for each organiser to whom there is something to tell. */
async function prepareAll(
  context: DigestDesk,
  event: Event | null,
  occasion: DigestOccasion,
  now: Temporal.Instant,
): Promise<readonly PreparedDigest[]> {
  const organisers = event?.organisers ?? context.config.organisers;
  const told: { readonly organiser: string; readonly gathered: Gathered }[] = [];
  await context.store.read(async (reader) => {
    for (const organiser of organisers) {
      const gathered = await gatherFor(context, reader, event, organiser, now);
      if (occasion !== 'daily' || hasNews(gathered.digest, gathered.newMatters)) told.push({ organiser, gathered });
    }
  });
  const [first] = told;
  if (first === undefined) return [];
  const files = event === null ? NO_FILES : await digestFiles(context, event, first.gathered, now);
  return told.map(({ organiser, gathered: { digest } }) => ({
    organiser,
    event,
    digest: { ...digest, occasion },
    ...files,
  }));
}

async function gatherFor(
  { config, dragFolders }: DigestDesk,
  reader: Reader,
  event: Event | null,
  organiser: string,
  now: Temporal.Instant,
): Promise<Gathered> {
  const latest = await latestDeskThread(reader, 'digest', event?.id ?? null, comparable(organiser));
  const since = latest === null ? null : Temporal.Instant.from(latest.madeAt);
  const dragged = [...dragFolders.values()].map(({ mailbox }) => mailbox);
  const hers = event !== null && isOnItsDay(event, now) ? await peopleOf(reader, event) : NOBODY;
  return gatherDigest(reader, event, config.events, since, dragged, hers);
}

const NOBODY: ReadonlySet<string> = new Set();

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
