// An organiser approves or declines who waits for that; each is told. Pure.
import { cancelledFrom } from '../decide-cancel.ts';
import { phaseOf } from '../event.ts';
import type { LetterOrder } from '../letter.ts';
import { letterTo } from '../letter-to.ts';
import { byRecipient } from '../promote.ts';
import type { Registration } from '../registration.ts';
import { endOf } from './cancel.ts';
import type { Who } from './command.ts';
import { movingUp, refusal, standingOf, type DeskInput, type DeskStep } from './desk-step.ts';
import { findPerson } from './find-person.ts';
import { done } from './result.ts';

/** Whom an approval is about: a person as organisers name her, or the registrations behind a number. */
export type Awaiting = { readonly who: Who } | { readonly registrationIds: readonly string[] };

export function approve(input: DeskInput, awaiting: Awaiting): DeskStep {
  const phase = phaseOf(input.event, input.now);
  if (phase === 'past') return refusal({ why: 'over' });
  if (phase === 'cancelled') return refusal({ why: 'called-off' });
  const meant = meantBy(input, awaiting);
  if (!Array.isArray(meant)) return meant;
  const approved = meant.map((row): Registration => ({ ...row, status: 'confirmed' }));
  return {
    result: done({ did: 'approved', people: approved.map(standingOf) }),
    changes: approved.map(({ id, status }) => ({ kind: 'update', id, to: { status } })),
    letters: lettersTo(input, approved, 'approved'),
  };
}

export function decline(input: DeskInput, awaiting: Awaiting): DeskStep {
  const meant = meantBy(input, awaiting);
  if (!Array.isArray(meant)) return meant;
  const declined = meant.map(cancelledFrom);
  const changes = declined.map(endOf);
  const promotion = movingUp(input, changes);
  return {
    result: done({ did: 'declined', people: meant.map(standingOf), movedUp: promotion.changes.length }),
    changes: [...changes, ...promotion.changes],
    letters: [...lettersTo(input, declined, 'declined'), ...promotion.letters],
  };
}

function meantBy({ registrations }: DeskInput, awaiting: Awaiting): Registration[] | DeskStep {
  if ('registrationIds' in awaiting) {
    const named = registrations.filter(({ id }) => awaiting.registrationIds.includes(id));
    const pending = named.filter(({ status }) => status === 'pending');
    return pending.length > 0 ? pending : refusal({ why: 'not-pending', people: named.map(standingOf) });
  }
  const pending = registrations.filter(({ status }) => status === 'pending');
  const found = findPerson(pending, awaiting.who);
  if ('registration' in found) return [found.registration];
  if (found.refused.why !== 'nobody') return refusal(found.refused);
  // Who is approved already, or waits for something else.
  const standing = findPerson(registrations, awaiting.who);
  if ('refused' in standing) return refusal(standing.refused);
  return refusal({ why: 'not-pending', people: [standingOf(standing.registration)] });
}

function lettersTo(
  { event }: DeskInput,
  rows: readonly Registration[],
  name: 'approved' | 'declined',
): readonly LetterOrder[] {
  return byRecipient(rows).flatMap((registrations) => {
    const [first] = registrations;
    return first === undefined ? [] : [letterTo(first, { name, event, registrations })];
  });
}
