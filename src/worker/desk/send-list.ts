// The list of attendees as files that go along with a transcript.
import { done } from '../../domain/desk/result.ts';
import type { Event } from '../../domain/event.ts';
import type { LetterAttachment } from '../../domain/letter.ts';
import { listByEvent } from '../../store/registrations.ts';
import { attendeeOf } from '../lists/attendee.ts';
import { attendeesCsv } from '../lists/csv.ts';
import { attendeesWorkbook } from '../lists/workbook.ts';
import type { Carried, Desk } from './desk.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function sendList({ context, tx }: Desk, event: Event): Promise<Carried> {
  const { timeZone } = context.config;
  const rows = (await listByEvent(tx, event.id)).map((row) => attendeeOf(row, timeZone));
  const file = (ending: string, contentType: string, content: Buffer): LetterAttachment => ({
    filename: `attendees-${event.id}.${ending}`,
    contentType,
    contentId: null,
    base64: content.toString('base64'),
  });
  return {
    results: [done({ did: 'list', count: rows.length })],
    attachments: [
      file('xlsx', WORKBOOK, await attendeesWorkbook(rows)),
      file('csv', 'text/csv; charset=utf-8', Buffer.from(attendeesCsv(rows))),
    ],
  };
}
