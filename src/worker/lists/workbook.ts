// The list of attendees as a workbook (XLSX) that Excel and LibreOffice open alike. Pure but for the clock in the file's properties.
import writeXlsx from 'write-excel-file/node';
import { Temporal } from '../../domain/time.ts';
import { cellsOf, COLUMNS, type Attendee } from './attendee.ts';

/** Characters. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  name: 28,
  email: 34,
  organisation: 28,
  attendance: 12,
  status: 12,
  party: 7,
  registeredAt: 18,
  notes: 40,
};

/**
 * Text is kept in typed string cells, which no spreadsheet evaluates; seats are numbers, and times are dates of the wall
 * clock, so that they sort and add up whatever language the spreadsheet speaks.
 */
export function attendeesWorkbook(attendees: readonly Attendee[]): Promise<Buffer> {
  const header = COLUMNS.map((column) => ({ value: column, fontWeight: 'bold' as const }));
  const rows = attendees.map((row) =>
    cellsOf(row).map((text, index) => {
      const column = COLUMNS[index];
      if (column === 'party') return { value: row.party, type: Number };
      if (column === 'registeredAt')
        return { value: wallClock(row.registeredAt), type: Date, format: 'yyyy-mm-dd hh:mm' };
      return { value: text, type: String };
    }),
  );
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  return writeXlsx([header, ...rows], { stickyRowsCount: 1, columns }).toBuffer();
}

/** A workbook's dates have no zone: the library writes the UTC fields of a Date. */
function wallClock(iso: string): Date {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(iso).toZonedDateTime('UTC');
  return new Date(epochMilliseconds);
}
