// Who has come: finds the registration that a name or an address at the door means, and what follows from it. Pure.
import type { Event } from './event.ts';
import { meantBy, similarTo } from './find-registration.ts';
import type { Registration, RegistrationStatus } from './registration.ts';
import { Temporal } from './time.ts';

export type CheckIn =
  /** Somebody who is expected. */
  | { readonly kind: 'welcome'; readonly registration: Registration }
  | { readonly kind: 'already'; readonly registration: Registration }
  /** Registered, but without a confirmed seat: a human at the door decides. */
  | {
      readonly kind: 'not-expected';
      readonly registration: Registration;
      readonly status: Exclude<RegistrationStatus, 'confirmed' | 'attended' | 'absent'>;
    }
  | { readonly kind: 'several'; readonly registrations: readonly Registration[] }
  /** `similar`: who has one of the words as a name. */
  | { readonly kind: 'nobody'; readonly similar: readonly Registration[] };

/**
 * `who` is an address or a name, whole or in part, in any case and with or without accents. An address is that of the
 * attendee; where nobody has it, that of the one who registered her. A whole name goes before a part of one, and who
 * stands before who has cancelled.
 */
export function checkIn(registrations: readonly Registration[], who: string): CheckIn {
  const found = standingFirst(meantBy(registrations, who));
  const [registration, second] = found;
  if (registration === undefined) return { kind: 'nobody', similar: similarTo(registrations, who) };
  if (second !== undefined) return { kind: 'several', registrations: found };
  switch (registration.status) {
    case 'confirmed':
    case 'absent':
      return { kind: 'welcome', registration };
    case 'attended':
      return { kind: 'already', registration };
    case 'pending':
    case 'waiting':
    case 'offered':
    case 'cancelled':
      return { kind: 'not-expected', registration, status: registration.status };
  }
}

/**
 * Whether nobody can have come yet: `now` is before the day of the event, in the event's zone. Afterwards there is no end to
 * it, for who came may be noted from a list on paper.
 */
export function isBeforeItsDay({ starts }: Event, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(starts.timeZoneId).toPlainDate();
  return Temporal.PlainDate.compare(today, starts.toPlainDate()) < 0;
}

function standingFirst(found: readonly Registration[]): readonly Registration[] {
  const standing = found.filter(({ status }) => status !== 'cancelled');
  return standing.length > 0 ? standing : found;
}
