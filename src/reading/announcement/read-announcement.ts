// An announcement, pasted or forwarded → the facts of the event, each with the words it was read from. Nothing is made up. Pure; never throws.
import type { AttendanceMode } from '../../domain/event.ts';
import type { MailedFacts } from '../../domain/mailed-event.ts';
import { findAliases, findTitle } from './find-title.ts';
import { findCapacity } from './find-capacity.ts';
import { findWhen, type Clockwork } from './when/find-when.ts';
import { findWhere } from './find-place.ts';
import { segmentsOf } from './segments.ts';

export interface Announcement {
  /** Lines ended by LF. */
  readonly text: string;
  /** The title that the organiser put behind "new event", if any. */
  readonly title: string | null;
  /** The subject of the mail that was passed on, if any. */
  readonly subject: string | null;
}

const LONGEST_DESCRIPTION = 8_000;

export function readAnnouncement({ text, title, subject }: Announcement, clockwork: Clockwork): MailedFacts {
  const segments = segmentsOf(text);
  const named = findTitle(segments, title, subject);
  const when = findWhen(segments, clockwork);
  const where = findWhere(segments);
  const ways: AttendanceMode[] = [
    ...(where.inPerson?.value === true ? ['in-person' as const] : []),
    ...(where.online?.value === true ? ['online' as const] : []),
  ];
  const room = findCapacity(segments, ways);
  return {
    id: null,
    title: named,
    aliases: findAliases(segments, named?.value ?? null),
    ...when,
    ...where,
    capacity: room.capacity,
    approval: null,
    description: text.slice(0, LONGEST_DESCRIPTION).trim(),
    doubts: [...when.doubts, ...room.doubts],
  };
}
