// The facts of an event that came by mail, out of their row.
import type { Event } from '../domain/event.ts';
import { eventOf, type EventHouse, type MailedFacts } from '../domain/mailed-event.ts';
import { StoreError } from '../store/errors.ts';
import type { MailedEventRow } from '../store/mailed-events.ts';

const LISTS = ['aliases', 'doubts'] as const;
const FACTS = [
  ...(['title', 'day', 'lastDay', 'starts', 'ends', 'place'] as const),
  ...(['inPerson', 'online', 'link', 'closes', 'approval'] as const),
];

/** Throws StoreError (damaged-row) where the row holds no such facts. */
export function factsOf({ id, facts: column }: Pick<MailedEventRow, 'id' | 'facts'>): MailedFacts {
  const { facts } = column;
  if (!isRecord(facts) || !isWhole(facts))
    throw new StoreError('damaged-row', `mailed_events ${id}: the facts are not whole`);
  return facts as unknown as MailedFacts;
}

/** The event of an opened row. Throws StoreError (damaged-row) where its facts make none. */
export function openedEvent(row: MailedEventRow, house: EventHouse): Event {
  const event = eventOf(factsOf(row), row.id, house);
  if (event === null) throw new StoreError('damaged-row', `mailed_events ${row.id}: it is open and lacks a fact`);
  return event;
}

function isWhole(facts: Readonly<Record<string, unknown>>): boolean {
  return (
    LISTS.every((key) => Array.isArray(facts[key])) &&
    FACTS.every((key) => facts[key] === null || (isRecord(facts[key]) && 'value' in facts[key])) &&
    typeof facts['description'] === 'string' &&
    isRecord(facts['capacity'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
