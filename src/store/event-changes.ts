// What organisers changed of events by command.
import type { EventId } from '../domain/event.ts';
import { type EventChanges } from '../domain/event-changes.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isRecord } from './guards.ts';
import { readJson, toColumn, type Guard } from './rows.ts';
import type { Reader, Tx } from './schema.ts';

/** By event. Throws StoreError (damaged-row). */
export async function eventChanges(reader: Reader): Promise<ReadonlyMap<EventId, EventChanges>> {
  const rows = await reader.selectFrom('event_changes').selectAll().execute();
  return new Map(
    rows.map((row) => [
      row.event_id,
      readJson(row.changes, 'changes', { table: 'event_changes', id: row.event_id }, isChanges),
    ]),
  );
}

export async function setEventChanges(tx: Tx, eventId: EventId, changes: EventChanges, now: IsoInstant): Promise<void> {
  const columns = { changes: JSON.stringify(changes), changed_at: toColumn(now) };
  await tx
    .insertInto('event_changes')
    .values({ event_id: eventId, ...columns })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(columns))
    .execute();
}

const isChanges = ((value) =>
  isRecord(value) &&
  Array.isArray(value['capacities']) &&
  (value['registration'] === null || isRecord(value['registration']))) as Guard<EventChanges>;
