// An offered seat that is taken. Pure.
import type { RequestInput, Step } from './decide-step.ts';
import type { Event } from './event.ts';
import type { Registration } from './registration.ts';
import { seatedStatus } from './seats.ts';

/** The seats were held for them: they are theirs now. Everybody of the party that was offered seats comes along. */
export function claim(input: RequestInput, event: Event, offered: readonly Registration[]): Step {
  const parties = new Set(offered.map((row) => row.partyId));
  const all = input.standing.filter((row) => row.status === 'offered' && parties.has(row.partyId));
  const seated = (all.length > 0 ? all : offered).map((row): Registration => ({
    ...row,
    status: seatedStatus(event),
    offeredUntil: null,
  }));
  const name = seatedStatus(event) === 'pending' ? 'pending' : 'promoted';
  return {
    decision: { kind: 'claim', eventId: event.id, registrationIds: seated.map((row) => row.id) },
    changes: seated.map((row) => ({ kind: 'update', id: row.id, to: { status: row.status, offeredUntil: null } })),
    letters: [
      {
        to: input.from,
        language: input.language,
        content: { name, event, registrations: seated },
        // Not one of the others': whoever has a registration's thread may cancel it.
        registrationId: offered[0]?.id ?? null,
      },
    ],
  };
}
