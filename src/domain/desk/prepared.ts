// What waits for an organiser's yes: kept as plain data between two mails. Pure.
import { changedFacts } from '../announcement.ts';
import type { EventFacts } from '../event-facts.ts';
import type { Event, EventId } from '../event.ts';
import type { Message } from './message.ts';

export type Prepared =
  | ({ readonly kind: 'message'; readonly eventId: EventId } & Message)
  /** `facts`: the event as it was shown. */
  | { readonly kind: 'announcement'; readonly eventId: EventId; readonly facts: EventFacts };

/** Whether what was shown is what would go now. */
export function isAsShown(prepared: Prepared, event: Event): boolean {
  switch (prepared.kind) {
    case 'message':
      return true;
    case 'announcement':
      return changedFacts(prepared.facts, event).length === 0;
  }
}
