// Events that came by mail: being put together, or open beside those of the files.
import type { Selectable } from 'kysely';
import type { EventId } from '../domain/event.ts';
import type { IsoInstant } from '../domain/time.ts';
import { isRecord } from './guards.ts';
import { fromColumn, readJson, readWord, toColumn } from './rows.ts';
import type { MailedEventsTable, Reader, Tx } from './schema.ts';

const STATES = ['draft', 'open'] as const;

export interface MailedEventRow {
  readonly id: EventId;
  readonly state: (typeof STATES)[number];
  readonly facts: Readonly<Record<string, unknown>>;
  /** Comparable form. */
  readonly organiser: string;
  readonly madeAt: IsoInstant;
  readonly changedAt: IsoInstant;
}

/** All of them, oldest first. Throws StoreError (damaged-row). */
export async function mailedEvents(reader: Reader): Promise<readonly MailedEventRow[]> {
  const rows = await reader.selectFrom('mailed_events').selectAll().orderBy('made_at').orderBy('id').execute();
  return rows.map(toMailed);
}

export async function putMailedEvent(
  tx: Tx,
  { id, state, facts, organiser }: Pick<MailedEventRow, 'id' | 'state' | 'facts' | 'organiser'>,
  now: IsoInstant,
): Promise<void> {
  const columns = { state, facts: JSON.stringify(facts), changed_at: toColumn(now) };
  await tx
    .insertInto('mailed_events')
    .values({ id, organiser, made_at: toColumn(now), ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

/** For an event that gets another id. */
export async function dropMailedEvent(tx: Tx, id: EventId): Promise<void> {
  await tx.deleteFrom('mailed_events').where('id', '=', id).execute();
}

function toMailed(row: Selectable<MailedEventsTable>): MailedEventRow {
  const name = { table: 'mailed_events', id: row.id };
  return {
    id: row.id,
    state: readWord(row.state, 'state', name, STATES),
    facts: readJson(row.facts, 'facts', name, isRecord),
    organiser: row.organiser,
    madeAt: fromColumn(row.made_at),
    changedAt: fromColumn(row.changed_at),
  };
}
