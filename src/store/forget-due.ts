// What is kept for longer than it may be is forgotten: by event, and what belongs to none by its age. Each gives how many rows it changed.
import { sql } from 'kysely';
import type { EventId } from '../domain/event.ts';
import {
  eventsDue,
  eventsOfReading,
  hasNeeds,
  isDue,
  withoutNeeds,
  type EventEnds,
  type Keep,
} from '../domain/keep.ts';
import { Temporal } from '../domain/time.ts';
import { blankLetters, blankMessages, blankQuestions, blankRegistrations } from './forget-rows.ts';
import { isEventFacts, isReading, isRequest } from './guards.ts';
import { blankOf, isTelling } from './personal-data.ts';
import { readJson, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** What is due is reckoned from these. */
export interface KeepPlan {
  readonly ends: EventEnds;
  readonly keep: Keep;
  readonly now: Temporal.Instant;
}

/** Rows that are looked at together. */
const PAGE = 500;

/** Letters that nothing will be done about any more. */
const ENDED = ['sent', 'failed', 'withdrawn', 'withheld', 'discarded'] as const;

/** When events ended as they were last announced, also those that are configured no more. Throws StoreError (damaged-row). */
export async function announcedEnds(reader: Reader): Promise<EventEnds> {
  const rows = await reader.selectFrom('event_snapshots').select(['event_id', 'announced']).execute();
  return new Map(
    rows.map(({ event_id: id, announced }) => {
      const { ends } = readJson(announced, 'announced', { table: 'event_snapshots', id }, isEventFacts);
      return [id, Temporal.ZonedDateTime.from(ends)];
    }),
  );
}

/** The wishes of those who registered for these events. */
export async function forgetNeedsOf(tx: Tx, eventIds: readonly EventId[]): Promise<number> {
  const events = sql<string>`(select value from json_each(${JSON.stringify(eventIds)}))`;
  const { numUpdatedRows } = await tx
    .updateTable('registrations')
    .set(blankOf('registrations', 'needs'))
    .where('event_id', 'in', events)
    .where(isTelling('registrations', 'needs'))
    .executeTakeFirstOrThrow();
  const history = await tx
    .updateTable('history')
    .set({ details: null })
    .where('event_id', 'in', events)
    .where(sql<boolean>`json_type(details, '$.notes') is not null`)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows + history.numUpdatedRows);
}

/** Who registered for these events; how many did stays. */
export async function forgetPeopleOf(tx: Tx, eventIds: readonly EventId[]): Promise<number> {
  const rows = await tx
    .selectFrom('registrations')
    .select('id')
    .where('event_id', 'in', sql<string>`(select value from json_each(${JSON.stringify(eventIds)}))`)
    .where((eb) =>
      eb.or([
        isTelling('registrations'),
        eb.exists(
          eb
            .selectFrom('history')
            .select('history.id')
            .whereRef('history.registration_id', '=', 'registrations.id')
            .where(isTelling('history')),
        ),
      ]),
    )
    .execute();
  return blankRegistrations(
    tx,
    rows.map(({ id }) => id),
  );
}

/** What is due of the mails in the ledger. Throws StoreError (damaged-row). */
export async function forgetMails(tx: Tx, { ends, keep, now }: KeepPlan): Promise<number> {
  let changed = 0;
  for (let last = 0; ;) {
    const rows = await tx
      .selectFrom('messages')
      .select(['id', 'reading', 'handled_at'])
      .where('id', '>', last)
      .where(isTelling('messages'))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const gone: number[] = [];
    for (const { id, reading: json, handled_at: handledAt } of rows) {
      const reading = json === null ? null : readJson(json, 'reading', { table: 'messages', id }, isReading);
      const bounced = reading?.bounce?.originalMessageId ?? null;
      const about = [
        ...(reading === null ? [] : eventsOfReading(reading)),
        ...(bounced === null ? [] : await eventOfLetter(tx, bounced)),
      ];
      const due = (stage: 'needs' | 'people'): boolean =>
        isDue(Temporal.Instant.from(handledAt), about, ends, keep, stage, now);
      if (due('people')) gone.push(id);
      else if (reading !== null && hasNeeds(reading) && due('needs')) {
        const bare = JSON.stringify(withoutNeeds(reading));
        await tx.updateTable('messages').set({ reading: bare }).where('id', '=', id).execute();
        changed += 1;
      }
    }
    changed += await blankMessages(tx, gone, now.toString());
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < PAGE) return changed;
    last = next;
  }
}

async function eventOfLetter(reader: Reader, messageId: string): Promise<readonly EventId[]> {
  const row = await reader
    .selectFrom('outbox')
    .select('event_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row === undefined || row.event_id === null ? [] : [row.event_id];
}

/** What is due of letters that have ended; a draft that nobody sent in all that time is given up. */
export async function forgetLetters(tx: Tx, { ends, keep, now }: KeepPlan): Promise<number> {
  let changed = 0;
  for (let last = 0; ;) {
    const rows = await tx
      .selectFrom('outbox')
      .select(['id', 'event_id', 'created_at', 'state', sql<number>`content is not null`.as('worded')])
      .where('id', '>', last)
      .where('state', 'in', [...ENDED, 'drafted'])
      .where(isTelling('outbox'))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const due = ({ created_at: at, event_id: event }: (typeof rows)[number], stage: 'needs' | 'people'): boolean =>
      isDue(Temporal.Instant.from(at), event === null ? [] : [event], ends, keep, stage, now);
    const gone = rows.filter((row) => due(row, 'people')).map(({ id }) => id);
    const wordless = rows
      .filter((row) => row.worded === 1 && row.state !== 'drafted' && !gone.includes(row.id) && due(row, 'needs'))
      .map(({ id }) => id);
    if (wordless.length > 0)
      await tx.updateTable('outbox').set({ content: null }).where('id', 'in', wordless).execute();
    changed += wordless.length + (await blankLetters(tx, gone));
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < PAGE) return changed;
    last = next;
  }
}

/** Ids of letters about people's own data that have ended: they are forgotten at once. Along an index of their own (004-privacy.ts). */
export async function endedDataLetters(reader: Reader): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select('id')
    .where(sql<boolean>`name in ('data-confirm', 'data-export', 'data-erased', 'erasure-notice')`)
    .where('to_address', 'is not', null)
    .where('state', 'in', ENDED)
    .execute();
  return rows.map(({ id }) => id);
}

/** What is due of questions. An open one goes with the needs that it may hold. Throws StoreError (damaged-row). */
export async function forgetQuestions(tx: Tx, { ends, keep, now }: KeepPlan): Promise<number> {
  const rows = await tx.selectFrom('questions').selectAll().where(isTelling('questions')).execute();
  const gone = rows.filter(({ id, request, asked_at: askedAt, closed_at: closedAt }) => {
    if (closedAt !== null) return isDue(Temporal.Instant.from(closedAt), [], ends, keep, 'people', now);
    const { event, candidates } = readJson(request, 'request', { table: 'questions', id }, isRequest);
    return isDue(Temporal.Instant.from(askedAt), event === null ? candidates : [event], ends, keep, 'needs', now);
  });
  return blankQuestions(
    tx,
    gone.map(({ id }) => id),
    now.toString(),
  );
}

/** Keys that open nothing any more, and what was pending on them. The latest letter to an organiser tells what she knows. */
export async function forgetKeys(tx: Tx, { keep, now }: KeepPlan): Promise<number> {
  const at = toColumn(now.toString());
  const threads = await tx
    .deleteFrom('desk_threads')
    .where('expires_at', '<=', at)
    .where(
      sql<boolean>`exists (
        select 1 from desk_threads as later
          where later.kind = desk_threads.kind and later.event_id is desk_threads.event_id
            and later.organiser = desk_threads.organiser and later.id > desk_threads.id)`,
    )
    .executeTakeFirstOrThrow();
  const pending = await tx
    .updateTable('desk_threads')
    .set({ pending: null })
    .where('expires_at', '<=', at)
    .where('pending', 'is not', null)
    .executeTakeFirstOrThrow();
  const requests = await tx.deleteFrom('data_requests').where('expires_at', '<=', at).executeTakeFirstOrThrow();
  const mails = await tx
    .deleteFrom('desk_mails')
    .where('handled_at', '<=', daysBefore(now, Math.max(keep.peopleDays, KEYS_LIVE_DAYS)))
    .executeTakeFirstOrThrow();
  return Number(threads.numDeletedRows + pending.numUpdatedRows + requests.numDeletedRows + mails.numDeletedRows);
}

/** Longer than any key: until then a mail with it that comes once more must be known. */
const KEYS_LIVE_DAYS = 30;

function daysBefore(now: Temporal.Instant, days: number): string {
  return toColumn(now.subtract({ hours: 24 * days }).toString());
}

/** Everything that is due, of all events. */
export async function forgetAllDue(tx: Tx, plan: KeepPlan): Promise<number> {
  const { ends, keep, now } = plan;
  return (
    (await forgetNeedsOf(tx, eventsDue(ends, keep, 'needs', now))) +
    (await forgetPeopleOf(tx, eventsDue(ends, keep, 'people', now))) +
    (await forgetMails(tx, plan)) +
    (await forgetLetters(tx, plan)) +
    (await forgetQuestions(tx, plan)) +
    (await forgetKeys(tx, plan))
  );
}
