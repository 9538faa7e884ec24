// How far back a shared inbox with years of mail is looked through the first time. Pure.
import { phaseOf, type Event } from './event.ts';
import { Temporal } from './time.ts';

const WHERE_NO_DAY_IS_SET = Temporal.Duration.from({ hours: 30 * 24 });

/**
 * The earliest opening of registration among the events that still take registrations: no older mail can be a
 * registration for them. An event that names no opening counts from thirty days before `now`.
 */
export function firstLook(events: readonly Event[], now: Temporal.Instant): Temporal.Instant {
  let since = now;
  for (const event of events) {
    const phase = phaseOf(event, now);
    if (phase === 'past' || phase === 'cancelled') continue;
    const opens = event.registration.opens?.toInstant() ?? now.subtract(WHERE_NO_DAY_IS_SET);
    if (Temporal.Instant.compare(opens, since) < 0) since = opens;
  }
  return since;
}
