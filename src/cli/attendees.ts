// registrar attendees EVENT: who has registered, as a table, CSV, JSON or XLSX, or as a list to sign at the door (PDF).
import { Option, type Command } from 'commander';
import type { Config } from '../config/config.ts';
import type { Event } from '../domain/event.ts';
import { namesakes } from '../domain/namesakes.ts';
import { printable } from '../domain/printable.ts';
import type { Registration } from '../domain/registration.ts';
import { attendeeOf, cellsOf, COLUMNS, type Attendee } from '../worker/lists/attendee.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownOrPastEvent } from './known-event.ts';
import { writeOutput } from './output-file.ts';
import { renderTable } from './table.ts';
import { tellUnreadable } from './unreadable.ts';

const FORMATS = ['table', 'csv', 'json', 'xlsx', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

interface AttendeesOptions extends CommonOptions {
  readonly format: Format;
  readonly output?: string;
}

interface Listed {
  readonly config: Config;
  /** Null where its file was removed. */
  readonly event: Event | null;
  readonly eventId: string;
  readonly registrations: readonly Registration[];
}

export function attendeesCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('attendees'))
    .description('list who has registered for an event')
    .argument('<event>', 'the id of the event')
    .addOption(
      new Option('--format <format>', 'how to list them; pdf is a list to sign, of those who are expected')
        .choices(FORMATS)
        .default('table'),
    )
    .option('--output <file>', 'write to this file (needed for xlsx and pdf)')
    .addHelpText(
      'after',
      '\nExample:\n  registrar attendees peacekeeping --format xlsx --output list.xlsx\n  registrar attendees peacekeeping --format pdf --output list.pdf',
    )
    .action(async (eventId: string, options: AttendeesOptions) => {
      const config = await effectiveConfigOf(options, io);
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(config);
      try {
        const event = await knownOrPastEvent(config, registry, eventId);
        const registrations = await registry.attendees(eventId);
        await write({ config, event, eventId, registrations }, options, io);
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

async function write(listed: Listed, options: AttendeesOptions, io: Io): Promise<void> {
  const { format, output } = options;
  const attendees = listed.registrations.map((row) => attendeeOf(row, listed.config.timeZone));
  switch (format) {
    case 'json':
      return give(`${JSON.stringify(attendees, null, 2)}\n`, output, io);
    case 'table':
      return give(`${table(attendees)}${perhapsTwice(listed.registrations)}`, output, io);
    case 'csv': {
      const { attendeesCsv } = await import('../worker/lists/csv.ts');
      return give(attendeesCsv(attendees), output, io);
    }
    case 'xlsx': {
      if (output === undefined) throw new CommandError(EXIT.usage, 'A workbook needs a file: add --output list.xlsx');
      const { attendeesWorkbook } = await import('../worker/lists/workbook.ts');
      return writeOutput(output, await attendeesWorkbook(attendees));
    }
    case 'pdf': {
      if (output === undefined)
        throw new CommandError(EXIT.usage, 'A list on paper needs a file: add --output list.pdf');
      return writeOutput(output, await paper(listed, options, io));
    }
  }
}

async function give(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) io.out(text);
  else await writeOutput(output, text);
}

/** For the organiser to settle: nobody is merged. */
function perhapsTwice(registrations: readonly Registration[]): string {
  const lines = namesakes(registrations).map((group) => {
    const addresses = group.map((row) => printable(row.email ?? '')).join(', ');
    return `Perhaps one person under several addresses: ${printable(group[0]?.name ?? '')} (${addresses})\n`;
  });
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

function table(attendees: readonly Attendee[]): string {
  return renderTable(
    COLUMNS.map((column) => column.toUpperCase()),
    attendees.map(cellsOf),
  );
}

async function paper({ config, event, eventId, registrations }: Listed, options: CommonOptions, io: Io) {
  const { attendancePdf } = await import('../worker/lists/attendance-pdf.ts');
  const { paperWords, whenAndWhere } = await import('../worker/lists/paper-words.ts');
  const { expectedGuests } = await import('../worker/lists/guests.ts');
  const language = config.languages[0] ?? 'en';
  const heading = {
    title: event?.title ?? eventId,
    details: event === null ? '' : whenAndWhere(event, language),
    house: config.name,
    words: paperWords(language),
  };
  const { pdf, unreadable } = await attendancePdf(
    heading,
    expectedGuests(registrations, event),
    clockOf(options).now(),
  );
  tellUnreadable(unreadable, io);
  return pdf;
}
