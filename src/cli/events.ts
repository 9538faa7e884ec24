// registrar events: the events in force and where registration stands, or one of them as YAML.
import { Option, type Command } from 'commander';
import { eventYaml } from '../config/event-yaml.ts';
import { withOffset } from '../domain/time.ts';
import type { EventOverview } from '../worker/registry.ts';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { knownEvent } from './known-event.ts';
import { renderTable } from './table.ts';

export function eventsCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('events'))
    .description('show the events and how full they are')
    .option('--json', 'one JSON array')
    .addOption(new Option('--yaml <event>', 'one event as the file that would configure it').conflicts('json'))
    .addHelpText('after', '\nExample:\n  registrar events\n  registrar events --yaml peacekeeping')
    .action(async (options: CommonOptions & { json?: true; yaml?: string }) => {
      const config = await effectiveConfigOf(options, io);
      if (options.yaml !== undefined) {
        io.out(eventYaml(knownEvent(config, options.yaml), config.organisers));
        finish(EXIT.ok);
        return;
      }
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(config);
      try {
        const overview = await registry.overview(clockOf(options).now());
        if (options.json === true)
          io.out(`${JSON.stringify(overview.map((row) => eventJson(row, config.timeZone)))}\n`);
        else if (overview.length === 0)
          io.out(
            `There are no events yet: put a file into ${config.directory}/events, or mail "new event" to ${config.address}.\n`,
          );
        else io.out(eventTable(overview));
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

function eventTable(overview: readonly EventOverview[]): string {
  const rows = overview.map(({ event, phase, modes }) => [
    event.id,
    `${event.starts.toPlainDate().toString()} ${event.starts.toPlainTime().toString({ smallestUnit: 'minute' })}`,
    phase,
    modes.map(modeWords).join(', '),
    event.title,
  ]);
  return renderTable(['EVENT', 'STARTS', 'REGISTRATION', 'SEATS', 'TITLE'], rows);
}

function modeWords({ mode, capacity, seatsTaken, seatsWaiting }: EventOverview['modes'][number]): string {
  const taken = capacity === null ? String(seatsTaken) : `${String(seatsTaken)}/${String(capacity)}`;
  return `${mode} ${taken}${seatsWaiting > 0 ? ` (+${String(seatsWaiting)} waiting)` : ''}`;
}

function eventJson({ event, phase, modes }: EventOverview, timeZone: string): Readonly<Record<string, unknown>> {
  return {
    id: event.id,
    title: event.title,
    starts: withOffset(event.starts.toInstant(), timeZone),
    ends: withOffset(event.ends.toInstant(), timeZone),
    registration: phase,
    attendance: modes,
  };
}
