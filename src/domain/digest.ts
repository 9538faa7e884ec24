// What an organiser is told of an event: where it stands, what is new, and what needs her, numbered so that she can answer. Pure.
import type { Event } from './event.ts';
import type { Request } from './reading.ts';
import { holdsSeats, isForgotten, isStanding, type Registration, type RegistrationStatus } from './registration.ts';
import type { ModeStatistics } from './statistics.ts';
import { before, Temporal, type IsoInstant } from './time.ts';
import type { HumanReason } from './reasons.ts';

/** Why it goes out now. `asked`: an organiser wanted it. */
export type DigestOccasion = 'daily' | 'final' | 'full' | 'urgent' | 'asked';

/** Why a mail waits for a human. `refused`: a command that was not carried out; `also-asks`: what could be done is done. */
export type MatterReason = HumanReason | 'refused' | 'also-asks';

/** Something that waits for a human; `number` is what she answers with. */
export type Matter =
  | {
      readonly kind: 'mail';
      readonly number: number;
      readonly ledgerId: number;
      readonly sender: { readonly name: string | null; readonly address: string | null };
      readonly subject: string | null;
      /** Null where the mailbox did not say. */
      readonly receivedAt: IsoInstant | null;
      /** What was understood of it. */
      readonly requests: readonly Request[];
      readonly reason: MatterReason;
    }
  /** Registrations of one mail that wait for approval. */
  | { readonly kind: 'pending'; readonly number: number; readonly registrations: readonly Registration[] };

/**
 * A mail that an organiser dragged to be registered or left alone, and what became of it. `settled`: left alone; `left`: still for a
 * human; `nothing`: it had been acted on before.
 */
export interface DraggedMail {
  readonly sender: string | null;
  readonly subject: string | null;
  readonly result: 'registered' | 'asked' | 'refused' | 'left' | 'settled' | 'nothing';
}

/** A letter that came back. */
export interface BouncedLetter {
  readonly address: string;
  readonly outcome: 'hard' | 'soft';
}

/** A line of the history, as far as digests look at it. */
export interface HistoryLine {
  readonly registrationId: string;
  readonly at: IsoInstant;
  readonly what: 'registered' | 'status' | 'amended';
  readonly from: RegistrationStatus | null;
  readonly to: RegistrationStatus | null;
  /** What of the registration was changed, by the names of its fields. */
  readonly fields: readonly string[];
}

/** What only our bookkeeping of calendars changes. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['calendarAnswer', 'calendarSequence', 'calendarUid']);

/** What happened to registrations, each told once, by how it ended. */
export interface News {
  readonly arrived: readonly Registration[];
  readonly changed: readonly Registration[];
  readonly cancelled: readonly Registration[];
}

export interface Digest {
  /** Null: what is about no certain event. */
  readonly event: Event | null;
  readonly occasion: DigestOccasion;
  /** When this organiser was last told; null: never. */
  readonly since: Temporal.Instant | null;
  readonly modes: readonly ModeStatistics[];
  readonly news: News;
  readonly matters: readonly Matter[];
  readonly bounced: readonly BouncedLetter[];
  readonly dragged: readonly DraggedMail[];
  /** Registrations that hold a seat and come with wishes. */
  readonly wishes: readonly Registration[];
  /** All that hold a seat, by name: told in full in the last digest before the event. */
  readonly list: readonly Registration[];
}

/** Whether there is anything to tell that the digest before did not. `newMatters`: those that came since. */
export function hasNews({ news, bounced }: Pick<Digest, 'news' | 'bounced'>, newMatters: number): boolean {
  return newMatters + bounced.length + news.arrived.length + news.changed.length + news.cancelled.length > 0;
}

/** What `history`, oldest first, made of `registrations`. */
export function newsOf(registrations: readonly Registration[], history: readonly HistoryLine[]): News {
  const news = { arrived: [] as Registration[], changed: [] as Registration[], cancelled: [] as Registration[] };
  for (const registration of registrations) {
    // Of who was erased organisers are told in a letter of its own.
    if (isForgotten(registration)) continue;
    const lines = history.filter((line) => line.registrationId === registration.id && concernsPeople(line));
    if (lines.length === 0) continue;
    const isNew = lines.some((line) => line.what === 'registered');
    if (!isStanding(registration.status)) {
      // Who came and went since was never told of.
      if (!isNew && lines.some((line) => line.to === 'cancelled')) news.cancelled.push(registration);
    } else if (isNew) news.arrived.push(registration);
    else news.changed.push(registration);
  }
  return news;
}

function concernsPeople({ what, fields }: HistoryLine): boolean {
  return what !== 'amended' || fields.length === 0 || fields.some((field) => !BOOKKEEPING.has(field));
}

export function wishesOf(registrations: readonly Registration[]): readonly Registration[] {
  return registrations.filter(({ status, notes }) => holdsSeats(status) && notes.length > 0);
}

/** Those with a seat, by name. */
export function seatedByName(registrations: readonly Registration[]): readonly Registration[] {
  const collator = new Intl.Collator(['nl', 'en'], { sensitivity: 'base', numeric: true });
  const nameOf = ({ name, email, registrant }: Registration): string => name ?? email ?? registrant;
  return registrations
    .filter(({ status }) => holdsSeats(status) && status !== 'pending' && status !== 'offered')
    .sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

/** The latest moment, not after `now`, at which the daily digest goes. */
export function dailySlot(now: Temporal.Instant, at: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const slot = today.toZonedDateTime({ timeZone, plainTime: at }).toInstant();
  if (!before(now, slot)) return slot;
  return today.subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: at }).toInstant();
}

/** Whether the last digest before the event is due: from the day before at the same time of day until the start. */
export function finalIsDue(event: Event, now: Temporal.Instant): boolean {
  if (event.status === 'cancelled') return false;
  const from = event.starts.subtract({ days: 1 }).toInstant();
  return !before(now, from) && before(now, event.starts.toInstant());
}

/** Whether `now` lies on the event's day and it is not over: then mail of its people cannot wait until tomorrow. */
export function isOnItsDay(event: Event, now: Temporal.Instant): boolean {
  const { timeZoneId } = event.starts;
  const day = now.toZonedDateTimeISO(timeZoneId).toPlainDate();
  const [first, last] = [event.starts.toPlainDate(), event.ends.toPlainDate()];
  return (
    event.status === 'planned' &&
    Temporal.PlainDate.compare(day, first) >= 0 &&
    Temporal.PlainDate.compare(day, last) <= 0 &&
    before(now, event.ends.toInstant())
  );
}
