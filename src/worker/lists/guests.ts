// Who is expected at the door: everybody with a seat, those who come along unnamed too, in alphabetical order. Pure.
import type { Event } from '../../domain/event.ts';
import type { Registration } from '../../domain/registration.ts';

export interface Guest {
  /** Null for somebody who comes along and was not named. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** With whom an unnamed guest comes. */
  readonly with: string | null;
}

/** Those who come in person, where that is a way of attending; else all. One guest a seat. */
export function expectedGuests(registrations: readonly Registration[], event: Event | null): readonly Guest[] {
  const inPerson = event === null || event.attendance.some(({ mode }) => mode === 'in-person');
  const collator = new Intl.Collator(['nl', 'en'], { sensitivity: 'base', numeric: true });
  return registrations
    .filter((one) => isExpected(one) && (!inPerson || one.attendance === 'in-person'))
    .map((one) => ({ one, known: one.name ?? one.email ?? one.registrant }))
    .sort((a, b) => collator.compare(a.known, b.known))
    .flatMap(({ one, known }) => [
      { name: known, organisation: one.organisation, with: null },
      ...Array.from({ length: Math.max(0, one.seats - 1) }, () => ({ name: null, organisation: null, with: known })),
    ]);
}

function isExpected({ status }: Registration): boolean {
  switch (status) {
    case 'confirmed':
    case 'attended':
    case 'absent':
      return true;
    case 'pending':
    case 'waiting':
    case 'offered':
    case 'cancelled':
      return false;
  }
}
