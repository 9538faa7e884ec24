// An event in the words of a language: title, date, place, and what became different. Pure.
import { type Event, offerFor } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import type { Temporal } from '../domain/time.ts';
import { zoneName } from './dates.ts';
import { clean } from './escape.ts';
import type { EventWords, Scope, Speaker } from './parts.ts';

/** The words for `event`; made once for each event object and language. */
export function eventWords(event: Event, speaker: Speaker): EventWords {
  const known = speaker.events.get(event);
  if (known !== undefined) return known;
  const title = clean(event.title);
  const [room, online] = [offerFor(event, 'in-person'), offerFor(event, 'online')];
  const words: EventWords = {
    title,
    short_title: shorten(title),
    when: period(event.starts, event.ends, speaker),
    place: room?.mode === 'in-person' ? clean(room.place) : null,
    url: online?.mode === 'online' ? online.url : null,
  };
  speaker.events.set(event, words);
  return words;
}

/** "Thursday 10 December 2026, 14:00–16:30 (Amsterdam time)"; a moment where `ends` is null. */
export function period(starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime | null, speaker: Speaker): string {
  return speaker.phrase('_when', {
    starts: speaker.readClock(starts),
    ends: ends === null ? null : speaker.readClock(ends),
    same_day: ends === null || starts.toPlainDate().equals(ends.toPlainDate()),
    zone: zoneName(starts.timeZoneId),
  });
}

/** Old values where the new ones differ and concern how these people attend; else null. */
export function differences(
  previous: Event,
  event: Event,
  registrations: readonly Registration[],
  speaker: Speaker,
): Scope {
  const [before, after] = [eventWords(previous, speaker), eventWords(event, speaker)];
  const concerns = (mode: Registration['attendance']): boolean => registrations.some((one) => one.attendance === mode);
  const seated = registrations.some((one) => one.status === 'confirmed');
  return {
    old_title: before.title === after.title ? null : before.title,
    old_when: before.when === after.when ? null : before.when,
    old_place: !concerns('in-person') || after.place === null || before.place === after.place ? null : before.place,
    new_link: before.url !== after.url && seated && concerns('online'),
  };
}

/** Whole calendar days from today to the start, both in the event's zone: 0 is today, 1 tomorrow. */
export function daysLeft(event: Event, now: Temporal.Instant): number {
  const today = now.toZonedDateTimeISO(event.starts.timeZoneId).toPlainDate();
  return today.until(event.starts.toPlainDate(), { largestUnit: 'day' }).days;
}

const SHORT_TITLE = 60;

/** A title for the subject line: the words before a colon, or as many whole words as fit. */
export function shorten(title: string): string {
  if (title.length <= SHORT_TITLE) return title;
  const colon = title.indexOf(': ');
  if (colon >= 15 && colon <= SHORT_TITLE) return title.slice(0, colon);
  const space = title.lastIndexOf(' ', SHORT_TITLE - 1);
  return `${title.slice(0, space > 0 ? space : SHORT_TITLE - 1)}…`;
}
