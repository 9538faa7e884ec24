// Which digest of an event is due, and the marks by which each goes once.
import { comparable } from '../../domain/address.ts';
import { dailySlot, finalIsDue, isOnItsDay, type DigestOccasion } from '../../domain/digest.ts';
import type { Event } from '../../domain/event.ts';
import { isStanding } from '../../domain/registration.ts';
import { Temporal } from '../../domain/time.ts';
import type { Reader, Tx } from '../../store/database.ts';
import { needingAttention } from '../../store/ledger-views.ts';
import { listByEvent } from '../../store/registrations.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import { occupancyRows } from '../occupancy-rows.ts';
import { eventOf } from './gather-digest.ts';

type Settings = Pick<Context, 'config'>;

/** Why a digest goes out now, and the mark that it is noted by. */
export interface Due {
  readonly occasion: DigestOccasion;
  readonly mark: string;
  readonly value: string;
}

/** Nobody settles more in a day. */
const MOST_URGENT = 500;

/** `begin`: what lay there before the first look is no news. Null: nothing is due. */
export async function dueFor(
  context: Settings,
  reader: Reader,
  event: Event | null,
  now: Temporal.Instant,
): Promise<Due | 'begin' | null> {
  const candidates = event === null ? [] : [...finals(event, now), ...(await urgent(reader, context, event, now))];
  if (event !== null) candidates.push(...(await filledUp(reader, event, now)));
  for (const due of candidates) if ((await getSetting(reader, due.mark)) !== due.value) return due;
  const last = await getSetting(reader, dailyMark(event));
  const slot = slotOf(context, now);
  if (last === null) return 'begin';
  return last < slot ? { occasion: 'daily', mark: dailyMark(event), value: slot } : null;
}

function dailyMark(event: Event | null): string {
  return `digest:${event?.id ?? ''}`;
}

function slotOf({ config }: Settings, now: Temporal.Instant): string {
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
async function urgent(reader: Reader, { config }: Settings, event: Event, now: Temporal.Instant): Promise<Due[]> {
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
export async function peopleOf(reader: Reader, event: Event): Promise<ReadonlySet<string>> {
  const standing = (await listByEvent(reader, event.id)).filter(({ status }) => isStanding(status));
  return new Set(
    standing.flatMap(({ email, registrant }) => [email === null ? registrant : comparable(email), registrant]),
  );
}

/** Notes that the daily digest begins now: what was there before is not told. */
export async function noteBegin(settings: Settings, tx: Tx, event: Event | null, now: Temporal.Instant): Promise<void> {
  await setSetting(tx, dailyMark(event), slotOf(settings, now), now.toString());
}

/** Notes `due` as sent. False: it was sent before. */
export async function noteSent(
  settings: Settings,
  tx: Tx,
  event: Event | null,
  due: Due,
  now: Temporal.Instant,
): Promise<boolean> {
  if ((await getSetting(tx, due.mark)) === due.value) return false;
  await setSetting(tx, due.mark, due.value, now.toString());
  // One that goes today anyhow has told what the daily one would tell.
  await setSetting(tx, dailyMark(event), slotOf(settings, now), now.toString());
  return true;
}
