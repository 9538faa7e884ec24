// The list of attendees as the files that go along with a letter: a workbook and CSV.
import type { LetterAttachment } from '../../domain/letter.ts';
import type { Attendee } from './attendee.ts';
import { attendeesCsv } from './csv.ts';
import { attendeesWorkbook } from './workbook.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `stem`: the name of the files without its ending. */
export async function listFiles(attendees: readonly Attendee[], stem: string): Promise<readonly LetterAttachment[]> {
  const file = (ending: string, contentType: string, content: Buffer): LetterAttachment => ({
    filename: `${stem}.${ending}`,
    contentType,
    contentId: null,
    base64: content.toString('base64'),
  });
  return [
    file('xlsx', WORKBOOK, await attendeesWorkbook(attendees)),
    file('csv', 'text/csv; charset=utf-8', Buffer.from(attendeesCsv(attendees))),
  ];
}
