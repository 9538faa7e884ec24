// registrar attendees EVENT: who has registered, as a table, CSV, JSON or XLSX.
import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import type { Registration } from '../domain/registration.ts';
import { Temporal, withOffset } from '../domain/time.ts';
import { configOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { knownOrPastEvent } from './known-event.ts';
import { neutral } from './spreadsheet.ts';
import { printable, renderTable } from './table.ts';

const FORMATS = ['table', 'csv', 'json', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

interface AttendeesOptions extends CommonOptions {
  readonly format: Format;
  readonly output?: string;
}

/** One row, in the documented order. */
interface Attendee {
  readonly name: string | null;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly attendance: string;
  readonly status: string;
  /** Seats that this row holds. */
  readonly party: number;
  readonly registeredAt: string;
  readonly notes: readonly string[];
}

const COLUMNS = ['name', 'email', 'organisation', 'attendance', 'status', 'party', 'registeredAt', 'notes'] as const;

export function attendeesCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('attendees'))
    .description('list who has registered for an event')
    .argument('<event>', 'the id of the event')
    .addOption(new Option('--format <format>', 'how to list them').choices(FORMATS).default('table'))
    .option('--output <file>', 'write to this file (needed for xlsx)')
    .addHelpText('after', '\nExample:\n  registrar attendees peacekeeping --format xlsx --output list.xlsx')
    .action(async (eventId: string, options: AttendeesOptions) => {
      const config = configOf(options, io);
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(config);
      try {
        await knownOrPastEvent(config, registry, eventId);
        const attendees = (await registry.attendees(eventId)).map((row) => attendee(row, config.timeZone));
        await write(attendees, options, io);
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

async function write(attendees: readonly Attendee[], options: AttendeesOptions, io: Io): Promise<void> {
  if (options.format === 'xlsx') {
    if (options.output === undefined)
      throw new CommandError(EXIT.usage, 'A workbook needs a file: add --output list.xlsx');
    await writeWorkbook(attendees, options.output);
    return;
  }
  const text = asText(attendees, options.format);
  if (options.output === undefined) io.out(text);
  else await writeFileOrExplain(options.output, text);
}

function asText(attendees: readonly Attendee[], format: Exclude<Format, 'xlsx'>): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(attendees, null, 2)}\n`;
    case 'csv':
      return stringify([COLUMNS, ...attendees.map(cells)].map((row) => row.map(neutral)));
    case 'table':
      return renderTable(
        COLUMNS.map((column) => column.toUpperCase()),
        attendees.map(cells),
      );
  }
}

function attendee(registration: Registration, timeZone: string): Attendee {
  const { name, email, organisation, attendance, status, seats, notes } = registration;
  const registeredAt = withOffset(Temporal.Instant.from(registration.registeredAt), timeZone);
  return { name, email, organisation, attendance, status, party: seats, registeredAt, notes };
}

function cells(row: Attendee): string[] {
  const { name, email, organisation, attendance, status, party, registeredAt, notes } = row;
  return [
    name ?? '',
    email ?? '',
    organisation ?? '',
    attendance,
    status,
    String(party),
    registeredAt,
    notes.join('; '),
  ].map(printable);
}

async function writeWorkbook(attendees: readonly Attendee[], file: string): Promise<void> {
  const header = COLUMNS.map((column) => ({ value: column, fontWeight: 'bold' as const }));
  // Every value is a typed string cell, which a spreadsheet never evaluates.
  const rows = attendees.map((row) => cells(row).map((value) => ({ value, type: String })));
  const { default: writeXlsx } = await import('write-excel-file/node');
  try {
    await writeXlsx([header, ...rows], { stickyRowsCount: 1 }).toFile(file);
  } catch (error) {
    throw outputError(file, error);
  }
}

async function writeFileOrExplain(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw outputError(file, error);
  }
}

function outputError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  return new CommandError(
    EXIT.usage,
    `${file} cannot be written (${String(error.code)}); name another file with --output`,
  );
}
