// registrar event stats EVENT: what can be counted about an event.
import type { Command } from 'commander';
import type { Event } from '../domain/event.ts';
import { printable } from '../domain/printable.ts';
import { statisticsOf, type Count, type EventStatistics, type ModeStatistics } from '../domain/statistics.ts';
import { effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { eventDetails } from './event-details.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { knownOrPastEvent } from './known-event.ts';
import { renderTable } from './table.ts';

/** Organisations that are shown to people; --json has all. */
const MOST_ORGANISATIONS = 15;

export function eventCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const group = program
    .command('event')
    .description('about one event')
    .addHelpText('after', '\nExample:\n  registrar event stats peacekeeping');
  withCommonOptions(group.command('stats'))
    .description('count seats, registrations a week, organisations and languages')
    .argument('<event>', 'the id of the event')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample:\n  registrar event stats peacekeeping')
    .action(async (eventId: string, options: CommonOptions & { json?: true }) => {
      const config = await effectiveConfigOf(options, io);
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(config);
      try {
        const event = await knownOrPastEvent(config, registry, eventId);
        const [registrations, cancellations] = [
          await registry.attendees(eventId),
          await registry.cancellations(eventId),
        ];
        const statistics = statisticsOf(event, registrations, cancellations, config.timeZone);
        if (options.json === true) io.out(`${JSON.stringify({ event: eventId, ...statistics })}\n`);
        else io.out(describe(eventId, event, statistics));
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

function describe(eventId: string, event: Event | null, statistics: EventStatistics): string {
  const { registrations, modes, weeks, organisations, languages, showRate } = statistics;
  const weekRows = weeks.map(({ week, registered, cancelled }) => [week, String(registered), String(cancelled)]);
  return [
    event === null ? `${eventId} (its file was removed)` : `${eventId}: ${event.title}\n${eventDetails(event)}`,
    '',
    renderTable(
      ['SEATS', 'TAKEN', 'FREE', 'CONFIRMED', 'PENDING', 'OFFERED', 'WAITING', 'CANCELLED', 'ATTENDED', 'ABSENT'],
      modes.map(modeRow),
    ),
    `Registrations ever made: ${String(registrations)}`,
    ...(showRate === null ? [] : [`Of those who were expected, ${String(Math.round(showRate * 100))}% came.`]),
    ...(weekRows.length === 0 ? [] : ['', renderTable(['WEEK OF', 'REGISTERED', 'CANCELLED'], weekRows).trimEnd()]),
    ...counted('ORGANISATION', organisations),
    ...counted('LANGUAGE', languages),
    '',
  ].join('\n');
}

function modeRow({ mode, capacity, taken, free, seats }: ModeStatistics): readonly string[] {
  const { confirmed, pending, offered, waiting, cancelled, attended, absent } = seats;
  const counts = [confirmed, pending, offered, waiting, cancelled, attended, absent].map(String);
  return [
    mode,
    capacity === null ? String(taken) : `${String(taken)}/${String(capacity)}`,
    String(free ?? '–'),
    ...counts,
  ];
}

function counted(heading: string, counts: readonly Count[]): readonly string[] {
  if (counts.length === 0) return [];
  const rows = counts.slice(0, MOST_ORGANISATIONS).map(({ name, seats }) => [printable(name), String(seats)]);
  const more = counts.length - rows.length;
  const rest = more > 0 ? [`… and ${String(more)} more`] : [];
  return ['', renderTable([heading, 'SEATS'], rows).trimEnd(), ...rest];
}
