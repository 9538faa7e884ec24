// An organiser at the door without a terminal: who has come is noted by mail.
import { checkIn, isBeforeItsDay } from '../../domain/check-in.ts';
import type { Who } from '../../domain/desk/command.ts';
import { standingOf } from '../../domain/desk/desk-step.ts';
import { done, refused } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import { changeStatus, listByEvent } from '../../store/registrations.ts';
import { only, type Carried, type Desk } from './desk.ts';

const MOST_SHOWN = 5;

export async function checkInByMail({ tx, organiser, now }: Desk, event: Event, who: Who): Promise<Carried> {
  if (isBeforeItsDay(event, now)) return only(refused({ why: 'before-its-day' }));
  const found = checkIn(await listByEvent(tx, event.id), who.address ?? who.name ?? '');
  switch (found.kind) {
    case 'welcome': {
      const cause = { kind: 'organiser', address: organiser.address } as const;
      const come = await changeStatus(tx, found.registration.id, 'attended', cause, now.toString());
      return only(done({ did: 'checked-in', who: standingOf(come) }));
    }
    case 'already':
      return only(refused({ why: 'checked-in-already', people: [standingOf(found.registration)] }));
    case 'not-expected':
      return only(refused({ why: 'not-expected', people: [standingOf(found.registration)] }));
    case 'several':
      return only(refused({ why: 'several', people: found.registrations.slice(0, MOST_SHOWN).map(standingOf) }));
    case 'nobody':
      return only(refused({ why: 'nobody', people: found.similar.slice(0, MOST_SHOWN).map(standingOf) }));
  }
}
