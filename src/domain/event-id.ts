// Ids for events that are made from a title, and what an id may be. Pure.
import type { EventId } from './event.ts';

const LONGEST = 40;
const SHAPE = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Sub-addresses that begin so are letters to the desk, not events. */
const OF_THE_DESK = 'desk-';

/** Whether `text` can be the id of an event that comes by mail: a slug that no sub-address of the desk looks like. */
export function isEventId(text: string): boolean {
  return SHAPE.test(text) && !text.startsWith(OF_THE_DESK);
}

/**
 * A short id out of the words of `title` up to its first colon: `peacekeeping-missions-meet`. `taken` get a number behind them.
 * A title without letters or digits of the Latin alphabet gives `event`.
 */
export function eventIdFor(title: string, taken: ReadonlySet<EventId>): EventId {
  const base = slugOf(title.split(':', 1)[0] ?? '') || slugOf(title) || 'event';
  const first = isEventId(base) ? base : `event-${base}`;
  for (let n = 1; ; n++) {
    const id = n === 1 ? first : `${first}-${String(n)}`;
    if (!taken.has(id)) return id;
  }
}

function slugOf(title: string): string {
  const words = title
    .slice(0, 500)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug === '') slug = word.slice(0, LONGEST);
    else if (slug.length + 1 + word.length <= LONGEST) slug += `-${word}`;
    else break;
  }
  return slug;
}
