// A digest as variables: where the event stands, what is new, what needs a human. Pure.
import type { Digest } from '../domain/digest.ts';
import type { ModeStatistics } from '../domain/statistics.ts';
import type { Temporal } from '../domain/time.ts';
import { clean, quoteStranger } from './escape.ts';
import { daysLeft, eventWords, period } from './event-words.ts';
import type { House } from './house.ts';
import { matterWords } from './matter-words.ts';
import type { Scope, Speaker } from './parts.ts';
import { personScope } from './people-words.ts';

/** `picture` is the Content-ID (RFC 2392) of how registrations grew. */
export function digestScope(
  digest: Digest,
  picture: string | null,
  house: House,
  now: Temporal.Instant,
  speaker: Speaker,
): Scope {
  const { event, occasion, since, modes, news, matters, bounced, dragged, wishes, list } = digest;
  const people = (registrations: typeof list) => registrations.map((one) => personScope(one, false));
  const numbers = (kind: (typeof matters)[number]['kind']): readonly number[] =>
    matters.filter((matter) => matter.kind === kind).map(({ number }) => number);
  return {
    event: event === null ? null : eventWords(event, speaker),
    event_id: event?.id ?? null,
    days_left: event === null ? null : daysLeft(event, now),
    daily: occasion === 'daily',
    final: occasion === 'final',
    full: occasion === 'full',
    urgent: occasion === 'urgent',
    since: since === null ? null : period(since.toZonedDateTimeISO(house.timeZone), null, speaker),
    now: period(now.toZonedDateTimeISO(house.timeZone), null, speaker),
    modes: modes.map(modeScope),
    several_modes: modes.length > 1,
    taken: modes.reduce((sum, { taken }) => sum + taken, 0),
    waiting: modes.reduce((sum, { seats }) => sum + seats.waiting, 0),
    capacity: total(modes),
    arrived: people(news.arrived),
    changed: people(news.changed),
    cancelled: people(news.cancelled),
    needs: matters.length,
    matters: matters.map((matter) => ({ words: matterWords(matter, house, speaker) })),
    mail_number: numbers('mail')[0] ?? null,
    pending_number: numbers('pending')[0] ?? null,
    bounced: bounced.map(({ address, outcome }) => ({ address: clean(address, 320), hard: outcome === 'hard' })),
    dragged: dragged.map(({ sender, subject, result }) => ({
      sender: sender === null ? null : clean(sender, 320),
      subject: subject === null ? null : quoteStranger(subject),
      result,
    })),
    wishes: people(wishes),
    list: people(list),
    picture,
  };
}

function modeScope({ mode, capacity, taken, free, seats }: ModeStatistics): Scope {
  return {
    online: mode === 'online',
    capacity,
    taken,
    free,
    full: free === 0,
    waiting: seats.waiting,
    pending: seats.pending,
    offered: seats.offered,
  };
}

/** Null where one of them has no end. */
function total(modes: readonly ModeStatistics[]): number | null {
  return modes.some(({ capacity }) => capacity === null)
    ? null
    : modes.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
}
