// Who the recipient of a letter is among the registrations that it is about. Pure.
import { comparable } from '../domain/address.ts';
import type { LetterCalendar, LetterContent, LetterOrder } from '../domain/letter.ts';
import { hasInvitation, type Registration } from '../domain/registration.ts';

export interface Addressee {
  readonly name: string | null;
  /** The recipient's own registration; null where she only wrote for others. */
  readonly registration: Registration | null;
}

/** The registrations that the letter is about; empty for questions and refusals. */
export function registrationsOf(content: LetterContent): readonly Registration[] {
  return 'registrations' in content ? content.registrations : [];
}

/** Whom the letter addresses, by name where a registration or the address gives one. */
export function addressee(order: LetterOrder): Addressee {
  const to = comparable(order.to.address);
  const registration =
    registrationsOf(order.content).find((one) => one.email !== null && comparable(one.email) === to) ?? null;
  return { registration, name: registration?.name ?? order.to.name };
}

/**
 * The registration whose calendar entry goes to this recipient: her own, else one without an address that she made,
 * the thread's first. Null where all belong to people who get letters of their own.
 */
export function calendarRegistration(order: LetterOrder): Registration | null {
  const own = addressee(order).registration;
  if (own !== null) return own;
  const to = comparable(order.to.address);
  const minded = registrationsOf(order.content).filter(
    (one) => one.email === null && comparable(one.registrant) === to,
  );
  return minded.find((one) => one.id === order.registrationId) ?? minded[0] ?? null;
}

/** The iTIP method of the letter's calendar part (RFC 5546 §3.2.2, §3.2.5); null where none goes along. */
export function calendarMethod(order: LetterOrder): LetterCalendar['method'] | null {
  const { content } = order;
  switch (content.name) {
    case 'confirmation':
    case 'approved':
    case 'promoted':
    case 'notice':
    case 'already-registered':
    case 'amended':
    case 'event-changed':
      return calendarRegistration(order)?.status === 'confirmed' ? 'REQUEST' : null;
    case 'cancelled':
      return content.invited === false ? null : 'CANCEL';
    case 'event-cancelled':
      return wasInvited(calendarRegistration(order)) ? 'CANCEL' : null;
    case 'waiting':
    case 'pending':
    case 'full':
    case 'closed':
    case 'which-event':
    case 'who':
    case 'declined':
    case 'offered':
    case 'offer-lapsed':
    case 'not-registered':
    case 'reminder':
    case 'follow-up':
    case 'new-event':
    case 'answer':
    case 'data-confirm':
    case 'data-export':
    case 'data-erased':
    case 'erasure-notice':
    case 'message':
    case 'transcript':
    case 'command-refused':
    case 'digest':
    case 'shadow-report':
      return null;
  }
}

function wasInvited(registration: Registration | null): boolean {
  return registration !== null && hasInvitation(registration);
}
