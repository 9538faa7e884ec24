// When and where an event is, on one line. Pure.
import type { Event } from '../domain/event.ts';

/** `2026-12-10, 14:00–16:30, Humanity Hub, The Hague`, by the wall clock of the event's zone. */
export function eventDetails({ starts, ends, attendance }: Event): string {
  const time = (at: Event['starts']): string => at.toPlainTime().toString({ smallestUnit: 'minute' });
  const places = attendance.flatMap((offer) => (offer.mode === 'in-person' ? [offer.place] : []));
  return [starts.toPlainDate().toString(), `${time(starts)}–${time(ends)}`, ...places].join(', ');
}
