// An event as the file that would configure it. Pure.
import { stringify } from 'yaml';
import type { AttendanceOffer, Event, WaitingListPolicy } from '../domain/event.ts';
import type { Temporal } from '../domain/time.ts';

/** YAML that loadConfig reads as this very event, in a house with these organisers; what is usual is left out. */
export function eventYaml(event: Event, houseOrganisers: readonly string[]): string {
  const { registration } = event;
  const file = {
    id: event.id,
    title: event.title,
    ...(event.aliases.length > 0 ? { aliases: event.aliases } : {}),
    ...(event.status === 'planned' ? {} : { status: event.status }),
    starts: wallClock(event.starts),
    ends: wallClock(event.ends),
    attendance: Object.fromEntries(event.attendance.map((offer) => [offer.mode, offerYaml(offer)])),
    registration: {
      ...(registration.opens === null ? {} : { opens: wallClock(registration.opens) }),
      ...(registration.closes === null ? {} : { closes: wallClock(registration.closes) }),
      approval: registration.approval,
      waitingList: waitingListYaml(registration.waitingList),
    },
    ...(event.reminders.length > 0 ? { reminders: event.reminders.map((reminder) => reminder.toString()) } : {}),
    ...(event.followUp === null ? {} : { followUp: event.followUp.toString() }),
    ...(sameList(event.organisers, houseOrganisers) ? {} : { organisers: event.organisers }),
    ...(event.description === '' ? {} : { description: event.description }),
  };
  return stringify(file, { lineWidth: 120 });
}

function offerYaml(offer: AttendanceOffer): Readonly<Record<string, string | number>> {
  const capacity = offer.capacity === null ? {} : { capacity: offer.capacity };
  switch (offer.mode) {
    case 'in-person':
      return { place: offer.place, ...capacity };
    case 'online':
      return { ...(offer.url === null ? {} : { url: offer.url }), ...capacity };
  }
}

function waitingListYaml(policy: WaitingListPolicy): boolean | 'offer' {
  switch (policy) {
    case 'none':
      return false;
    case 'promote':
      return true;
    case 'offer':
      return 'offer';
  }
}

function wallClock(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
