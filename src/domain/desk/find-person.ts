// Whom an organiser means by a name or an address: one person, or a reason why it is not clear. Pure.
import { mayBeCalled, meantBy, similarTo } from '../find-registration.ts';
import type { Registration } from '../registration.ts';
import type { Who } from './command.ts';
import { standingOf } from './desk-step.ts';
import type { Refusal } from './result.ts';

export type PersonFound = { readonly registration: Registration } | { readonly refused: Refusal };

/** More people with a name in common need not be shown. */
const MOST_SHOWN = 5;

/** The one of `registrations` who is meant. An address goes before a name, but must not belie it. */
export function findPerson(registrations: readonly Registration[], who: Who): PersonFound {
  const words = who.address ?? who.name ?? '';
  const found = meantBy(registrations, words);
  const [registration, ...more] = found;
  if (registration === undefined) {
    return { refused: { why: 'nobody', people: similarTo(registrations, words).slice(0, MOST_SHOWN).map(standingOf) } };
  }
  if (more.length > 0) return narrowed(found, who);
  if (who.address !== null && who.name !== null && !mayBeCalled(registration, who.name)) {
    return { refused: { why: 'names-differ', people: [standingOf(registration)] } };
  }
  return { registration };
}

/** Several under one address, as where somebody registered her colleagues: the name may tell which. */
function narrowed(found: readonly Registration[], who: Who): PersonFound {
  const named = who.address === null || who.name === null ? [] : meantBy(found, who.name);
  const [registration, ...more] = named;
  if (registration !== undefined && more.length === 0) return { registration };
  return { refused: { why: 'several', people: found.slice(0, MOST_SHOWN).map(standingOf) } };
}
