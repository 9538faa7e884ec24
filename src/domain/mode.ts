// How far the program acts by itself, and what follows for letters. Pure.
import type { Event } from './event.ts';

/** shadow: keeps its book and tells what it would do; draft: a human sends its letters; auto: it sends them. */
export type Mode = 'shadow' | 'draft' | 'auto';

/** What becomes of a letter to an attendee that is written now. */
export type Dispatch = 'send' | 'draft' | 'withhold';

export function dispatchOf(mode: Mode): Dispatch {
  switch (mode) {
    case 'shadow':
      return 'withhold';
    case 'draft':
      return 'draft';
    case 'auto':
      return 'send';
  }
}

/** Whether free seats may go to those who wait: a seat is not held for somebody who is not asked. */
export function mayPromote(mode: Mode, event: Event): boolean {
  return event.registration.waitingList !== 'offer' || dispatchOf(mode) !== 'withhold';
}
