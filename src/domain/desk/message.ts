// A message of an organiser to many attendees: who gets it. Pure.
import type { Event } from '../event.ts';
import type { LetterOrder } from '../letter.ts';
import { letterTo } from '../letter-to.ts';
import { byRecipient } from '../promote.ts';
import type { Registration } from '../registration.ts';
import type { Audience } from './command.ts';

export interface Message {
  readonly to: Audience;
  readonly text: string;
  /** It begins by greeting its reader. */
  readonly greeted: boolean;
}

/** One letter for each address; the organiser's words in each are the same. */
export function messageLetters(
  event: Event,
  registrations: readonly Registration[],
  { to, text, greeted }: Message,
): readonly LetterOrder[] {
  return byRecipient(registrations.filter((row) => isMeant(row, to))).flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [letterTo(first, { name: 'message', event, registrations: rows, text, greeted })];
  });
}

function isMeant({ status, attendance }: Registration, to: Audience): boolean {
  if (status === 'cancelled') return false;
  switch (to) {
    case 'all':
      return true;
    case 'waiting':
      return status === 'waiting';
    case 'in-person':
    case 'online':
      return attendance === to && status !== 'waiting';
  }
}
