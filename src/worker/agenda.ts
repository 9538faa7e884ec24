// What is due by the clock rather than by a mail: lapsed offers, seats that became free, reminders, follow-ups. Derived from the database at each tick.
import { changedFacts, factsOf } from '../domain/announcement.ts';
import { cancelledFrom } from '../domain/decide-cancel.ts';
import type { RegistrationChange } from '../domain/decision.ts';
import type { Event } from '../domain/event.ts';
import { letterTo } from '../domain/letter-to.ts';
import type { LetterOrder } from '../domain/letter.ts';
import { mayPromote } from '../domain/mode.ts';
import { byRecipient, promote } from '../domain/promote.ts';
import type { Registration } from '../domain/registration.ts';
import { dueState, followUpOf, remindersOf } from '../domain/reminders.ts';
import { before, Temporal } from '../domain/time.ts';
import type { Tx } from '../store/database.ts';
import { confirmedFor, lapsedOffers, nextWaiting } from '../store/registrations.ts';
import { getSetting, setSetting } from '../store/settings.ts';
import { announcedFacts, setAnnounced } from '../store/snapshots.ts';
import type { Context } from './context.ts';
import { occupancyRows } from './occupancy-rows.ts';
import { queueLetters, recordChanges } from './record-changes.ts';

const AGENDA = { kind: 'agenda' } as const;
/** Registrations that one transaction moves. */
const AT_ONCE = 200;

/**
 * Does all that is due at the clock's now. Each step is one transaction, so that doing it again does nothing more.
 * `lookedAt` is the moment up to which the inbox was worked off, null where it was not: no offer lapses whose "yes" may
 * still lie there.
 */
export async function workAgenda(context: Context, lookedAt: Temporal.Instant | null): Promise<void> {
  const now = context.clock.now();
  if (lookedAt !== null) while (await lapseOffers(context, lookedAt, now));
  for (const event of context.config.events) {
    if (await isAnnounced(context, event, now)) {
      await remind(context, event, now);
      await followUp(context, event, now);
    }
    if (mayPromote(context.config.mode, event)) while (await promoteWaiting(context, event, now));
  }
}

/** Seats that were offered and not taken by `answersUntil` are free again; gives whether any were. */
function lapseOffers(context: Context, answersUntil: Temporal.Instant, now: Temporal.Instant): Promise<boolean> {
  return context.store.transaction(async (tx) => {
    const lapsed = await lapsedOffers(tx, answersUntil.toString(), AT_ONCE);
    const changes: RegistrationChange[] = lapsed.map((row) => {
      const { status, offeredUntil } = cancelledFrom(row);
      return { kind: 'update', id: row.id, to: { status, offeredUntil } };
    });
    await recordChanges(tx, changes, AGENDA, now);
    const orders = byRecipient(lapsed).flatMap((rows) =>
      eventGroups(context, rows).map(({ event, first, registrations }) =>
        letterTo(first, { name: 'offer-lapsed', event, registrations }),
      ),
    );
    await queueLetters(context, tx, orders, null, now);
    return lapsed.length > 0;
  });
}

/** Free seats go to those who wait, also after the organiser has made room; gives whether anybody was seated. */
async function promoteWaiting(context: Context, event: Event, now: Temporal.Instant): Promise<boolean> {
  if (!before(now, event.starts.toInstant())) return false;
  return context.store.transaction(async (tx) => {
    const rows = await occupancyRows(tx, [event.id]);
    let seated = false;
    for (const { mode, waiting } of rows) {
      if (waiting === 0) continue;
      const queue = await nextWaiting(tx, event.id, mode, AT_ONCE);
      const { changes, letters } = promote(event, mode, rows, queue, now);
      await recordChanges(tx, changes, AGENDA, now);
      await queueLetters(context, tx, letters, null, now);
      seated ||= changes.length > 0;
    }
    return seated;
  });
}

/** Notes how events are configured that were never seen before: what people are told from now on. */
export function noteNewEvents(context: Pick<Context, 'store' | 'clock'>, events: readonly Event[]): Promise<void> {
  const now = context.clock.now().toString();
  return context.store.transaction(async (tx) => {
    for (const event of events) {
      if ((await announcedFacts(tx, event.id)) === null) await setAnnounced(tx, event.id, factsOf(event), now);
    }
  });
}

/** Whether attendees know the event as it is configured. An edit that concerns nobody needs no announcement. */
function isAnnounced(context: Context, event: Event, now: Temporal.Instant): Promise<boolean> {
  return context.store.transaction(async (tx) => {
    const announced = await announcedFacts(tx, event.id);
    const changed = announced === null ? [] : changedFacts(announced, event);
    if (announced !== null && changed.length === 0) return true;
    const rows = await occupancyRows(tx, [event.id]);
    if (announced === null || rows.every(({ held, waiting }) => held === 0 && waiting === 0)) {
      await setAnnounced(tx, event.id, factsOf(event), now.toString());
      return true;
    }
    await once(tx, `unannounced:${event.id}:${JSON.stringify(factsOf(event))}`, now, () => {
      context.log.changesNotAnnounced({ event: event.id, changed });
    });
    return false;
  });
}

function remind(context: Context, event: Event, now: Temporal.Instant): Promise<void> {
  return context.store.transaction(async (tx) => {
    if (event.status === 'cancelled') return;
    for (const reminder of remindersOf(event)) {
      const state = dueState(reminder, now, event.starts.timeZoneId);
      if (state === 'early') continue;
      const mark = `reminder:${event.id}:${event.starts.toInstant().toString()}:${reminder.offset}`;
      await once(tx, mark, now, async () => {
        const registrations = (await confirmedFor(tx, event.id)).filter((row) => wasThere(row, reminder.at));
        if (state === 'late') {
          if (registrations.length > 0) context.log.reminderSkipped({ event: event.id, offset: reminder.offset });
          return;
        }
        const orders = byRecipient(registrations).flatMap((rows) =>
          eventGroups(context, rows).map((group) =>
            letterTo(group.first, { name: 'reminder', event, registrations: group.registrations, last: reminder.last }),
          ),
        );
        await queueLetters(context, tx, orders, null, now);
      });
    }
  });
}

function followUp(context: Context, event: Event, now: Temporal.Instant): Promise<void> {
  return context.store.transaction(async (tx) => {
    const due = followUpOf(event);
    if (due === null || event.status === 'cancelled' || dueState(due, now, event.starts.timeZoneId) !== 'due') return;
    await once(tx, `follow-up:${event.id}:${event.ends.toInstant().toString()}`, now, async () => {
      const orders = byRecipient(await confirmedFor(tx, event.id)).flatMap((rows): LetterOrder[] => {
        const [first] = rows;
        if (first === undefined) return [];
        return [letterTo(first, { name: 'follow-up', event, registrations: rows, attended: attended(rows) })];
      });
      await queueLetters(context, tx, orders, null, now);
    });
  });
}

function attended(rows: readonly Registration[]): boolean | null {
  if (rows.every((row) => row.status === 'attended')) return true;
  return rows.every((row) => row.status === 'absent') ? false : null;
}

/** Who registered after a reminder was due has just been told everything. */
function wasThere(registration: Registration, at: Temporal.Instant): boolean {
  return registration.status === 'confirmed' && before(Temporal.Instant.from(registration.registeredAt), at);
}

/** Runs `act` where it was never run under this mark, and sets the mark in the same transaction. */
async function once(tx: Tx, mark: string, now: Temporal.Instant, act: () => void | Promise<void>): Promise<void> {
  if ((await getSetting(tx, mark)) !== null) return;
  await act();
  await setSetting(tx, mark, 'done', now.toString());
}

interface EventGroup {
  readonly event: Event;
  readonly first: Registration;
  readonly registrations: readonly Registration[];
}

/** One recipient's registrations by event; those of events that are configured no more are left out. */
function eventGroups(context: Context, rows: readonly Registration[]): readonly EventGroup[] {
  return context.config.events.flatMap((event) => {
    const registrations = rows.filter((row) => row.eventId === event.id);
    const [first] = registrations;
    return first === undefined ? [] : [{ event, first, registrations }];
  });
}
