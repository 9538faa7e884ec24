// An organiser cancels for somebody, who is told; who waits moves up. Pure.
import { cancelledFrom } from '../decide-cancel.ts';
import type { RegistrationChange } from '../decision.ts';
import { letterTo } from '../letter-to.ts';
import { hasInvitation, type Registration } from '../registration.ts';
import type { Who } from './command.ts';
import { movingUp, refusal, standingOf, type DeskInput, type DeskStep } from './desk-step.ts';
import { findPerson } from './find-person.ts';
import { done } from './result.ts';

export function cancel(input: DeskInput, who: Who): DeskStep {
  const standing = input.registrations.filter(({ status }) => status !== 'cancelled');
  const found = findPerson(standing, who);
  if ('refused' in found) return refusal(found.refused);
  const { registration } = found;
  if (registration.status === 'attended' || registration.status === 'absent') {
    return refusal({ why: 'was-there', people: [standingOf(registration)] });
  }
  const gone = cancelledFrom(registration);
  const changes = [endOf(gone)];
  const promotion = movingUp(input, changes);
  const content = {
    name: 'cancelled',
    event: input.event,
    registrations: [gone],
    invited: hasInvitation(registration),
    byOrganiser: true,
  } as const;
  return {
    result: done({ did: 'cancelled', who: standingOf(registration), movedUp: promotion.changes.length }),
    changes: [...changes, ...promotion.changes],
    letters: [letterTo(gone, content), ...promotion.letters],
  };
}

/** The change that ends a registration; `gone` as cancelledFrom gives it. */
export function endOf({ id, status, offeredUntil, calendarSequence }: Registration): RegistrationChange {
  return { kind: 'update', id, to: { status, offeredUntil, calendarSequence } };
}
