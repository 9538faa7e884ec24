// The list of attendees, sent along with a transcript.
import { done } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import { listByEvent } from '../../store/registrations.ts';
import { attendeeOf } from '../lists/attendee.ts';
import { listFiles } from '../lists/list-files.ts';
import type { Carried, Desk } from './desk.ts';

export async function sendList({ context, tx }: Desk, event: Event): Promise<Carried> {
  const rows = (await listByEvent(tx, event.id)).map((row) => attendeeOf(row, context.config.timeZone));
  return {
    results: [done({ did: 'list', count: rows.length })],
    attachments: await listFiles(rows, `attendees-${event.id}`),
  };
}
