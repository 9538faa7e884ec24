// What was last announced of each event.
import type { EventFacts } from '../domain/event-facts.ts';
import type { EventId } from '../domain/event.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isEventFacts } from './guards.ts';
import { fromNullableColumn, readJson, toColumn } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** Null where nothing was announced yet. Throws StoreError (damaged-row). */
export async function announcedFacts(reader: Reader, eventId: EventId): Promise<EventFacts | null> {
  const row = await reader
    .selectFrom('event_snapshots')
    .select('announced')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return readJson(row.announced, 'announced', { table: 'event_snapshots', id: eventId }, isEventFacts);
}

/** When that was; null where nothing was announced yet. */
export async function announcedAt(reader: Reader, eventId: EventId): Promise<IsoInstant | null> {
  const row = await reader
    .selectFrom('event_snapshots')
    .select('announced_at')
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return fromNullableColumn(row?.announced_at ?? null);
}

export async function setAnnounced(tx: Tx, eventId: EventId, facts: EventFacts, now: IsoInstant): Promise<void> {
  const columns = { announced: JSON.stringify(facts), announced_at: toColumn(now) };
  await tx
    .insertInto('event_snapshots')
    .values({ event_id: eventId, ...columns })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
    .execute();
}
