// How long people's data is kept, and what is due to go at an instant. Pure.
import type { EventId } from './event.ts';
import type { Reading } from './reading.ts';
import { before, type Temporal } from './time.ts';

/** In days after the end of the event, by the calendar of its zone. */
export interface Keep {
  /** Diet and access needs, and other wishes. */
  readonly needsDays: number;
  /** All else that says who somebody is. Not less than `needsDays`. */
  readonly peopleDays: number;
}

/** What goes first and what goes last. */
export type Stage = 'needs' | 'people';

/** Every event of which anybody's data may be kept, by its end; also those that are configured no more. */
export type EventEnds = ReadonlyMap<EventId, Temporal.ZonedDateTime>;

export function daysOf(keep: Keep, stage: Stage): number {
  return stage === 'needs' ? keep.needsDays : keep.peopleDays;
}

/** From when on the data of an event that ends at `ends` is to be gone. */
export function goneFrom(ends: Temporal.ZonedDateTime, keep: Keep, stage: Stage): Temporal.Instant {
  return ends.add({ days: daysOf(keep, stage) }).toInstant();
}

/** The events whose data is to be gone at `now`. */
export function eventsDue(ends: EventEnds, keep: Keep, stage: Stage, now: Temporal.Instant): readonly EventId[] {
  return [...ends].filter(([, end]) => !before(now, goneFrom(end, keep, stage))).map(([id]) => id);
}

/** The events that a mail is about, or may be about. */
export function eventsOfReading({ requests, answers }: Pick<Reading, 'requests' | 'answers'>): readonly EventId[] {
  const named = requests.flatMap(({ event, candidates }) => (event === null ? candidates : [event]));
  const answered = answers?.eventId ?? null;
  return [...new Set(answered === null ? named : [...named, answered])];
}

/**
 * Whether what was handled at `handledAt` is to be gone at `now`: with the last of its events; what is about none, or came
 * when they were all forgotten, as many days after it was handled.
 */
export function isDue(
  handledAt: Temporal.Instant,
  about: readonly EventId[],
  ends: EventEnds,
  keep: Keep,
  stage: Stage,
  now: Temporal.Instant,
): boolean {
  const moments = about.flatMap((id) => {
    const end = ends.get(id);
    return end === undefined ? [] : [goneFrom(end, keep, stage)];
  });
  if (moments.some((moment) => before(now, moment))) return false;
  if (moments.some((moment) => !before(moment, handledAt))) return true;
  return !before(now, handledAt.add({ hours: 24 * daysOf(keep, stage) }));
}

/** A reading as it is kept when needs are to be gone: without wishes, and without words that may tell of them. */
export function withoutNeeds(reading: Reading): Reading {
  return {
    ...reading,
    requests: reading.requests.map((request) => ({
      ...request,
      notes: [],
      changes: request.changes.filter(({ kind }) => kind !== 'notes'),
      evidence: [],
    })),
  };
}

/** Whether `withoutNeeds` takes anything away. */
export function hasNeeds({ requests }: Pick<Reading, 'requests'>): boolean {
  return requests.some(
    ({ notes, changes, evidence }) =>
      notes.length > 0 || evidence.length > 0 || changes.some(({ kind }) => kind === 'notes'),
  );
}
