// A mail that waits for a human, and what was understood of it, as variables. Pure.
import type { Matter } from '../domain/digest.ts';
import type { Request } from '../domain/reading.ts';
import { Temporal, type IsoInstant } from '../domain/time.ts';
import { clean, quoteStranger, type Markdown } from './escape.ts';
import { period } from './event-words.ts';
import type { House } from './house.ts';
import type { Scope, Speaker } from './parts.ts';
import { personScope } from './people-words.ts';

/** In the words of the part `_matter`. */
export function matterWords(matter: Matter, house: House, speaker: Speaker): Markdown {
  return speaker.part('_matter', matterScope(matter, house, speaker));
}

/** What was understood, one line a request, in the words of the part `_understood`. */
export function understood(requests: readonly Request[], speaker: Speaker): readonly string[] {
  return requests
    .map((request) => speaker.phrase('_understood', requestScope(request)))
    .filter((words) => words !== '');
}

/** "Jane Doe" or her address; null where the mail names nobody. */
export function senderWords(sender: { readonly name: string | null; readonly address: string | null }): Scope {
  return {
    sender: sender.name === null ? null : quoteStranger(sender.name),
    address: sender.address === null ? null : clean(sender.address, 320),
  };
}

export function received(at: IsoInstant | null, house: House, speaker: Speaker): string | null {
  return at === null ? null : period(Temporal.Instant.from(at).toZonedDateTimeISO(house.timeZone), null, speaker);
}

function matterScope(matter: Matter, house: House, speaker: Speaker): Scope {
  const nothing = {
    sender: null,
    address: null,
    subject: null,
    received: null,
    understood: [],
    reason: null,
    people: [],
  };
  switch (matter.kind) {
    case 'mail':
      return {
        ...nothing,
        ...senderWords(matter.sender),
        number: matter.number,
        pending: false,
        subject: matter.subject === null ? null : quoteStranger(matter.subject),
        received: received(matter.receivedAt, house, speaker),
        understood: understood(matter.requests, speaker),
        reason: speaker.phrase('_reason', { reason: matter.reason }),
      };
    case 'pending':
      return {
        ...nothing,
        number: matter.number,
        pending: true,
        people: matter.registrations.map((registration) => personScope(registration, false)),
      };
  }
}

function requestScope({ intent, people, partySize, attendance, notes }: Request): Scope {
  const names = people.map(({ name, email }) => name ?? email).filter((name) => name !== null);
  return {
    intent,
    names: names.map((name) => quoteStranger(name)),
    more: Math.max(0, partySize - names.length),
    online: attendance === 'online',
    in_person: attendance === 'in-person',
    notes: notes.map((note) => quoteStranger(note, 300)),
  };
}
