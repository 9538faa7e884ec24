// Whether a letter that waited in the outbox still says what is so. Pure.
import type { LetterName } from './letter.ts';
import type { RegistrationStatus } from './registration.ts';

/** `status` is that of the letter's registration now; null where that is gone. */
export function isStillTrue(name: LetterName, status: RegistrationStatus | null): boolean {
  switch (name) {
    case 'reminder':
      return status === 'confirmed';
    case 'promoted':
    case 'approved':
    case 'event-changed':
    case 'follow-up':
    case 'message':
      return status !== null && status !== 'cancelled';
    case 'offered':
      return status === 'offered';
    case 'confirmation':
    case 'waiting':
    case 'pending':
    case 'already-registered':
    case 'full':
    case 'closed':
    case 'which-event':
    case 'who':
    case 'cancelled':
    case 'declined':
    case 'offer-lapsed':
    case 'not-registered':
    case 'amended':
    case 'notice':
    case 'event-cancelled':
    case 'new-event':
    case 'answer':
    case 'data-confirm':
    case 'data-export':
    case 'data-erased':
    case 'erasure-notice':
    case 'transcript':
    case 'command-refused':
    case 'digest':
    case 'shadow-report':
      return true;
  }
}
