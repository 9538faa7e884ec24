// registrar badges EVENT: name badges for those who are expected (PDF).
import type { Command } from 'commander';
import { clockOf, effectiveConfigOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { knownOrPastEvent } from './known-event.ts';
import { writeOutput } from './output-file.ts';
import { tellUnreadable } from './unreadable.ts';

export function badgesCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('badges'))
    .description('write name badges for those who are expected, ten a page of A4')
    .argument('<event>', 'the id of the event')
    .requiredOption('--output <file>', 'write the PDF to this file')
    .addHelpText('after', '\nExample:\n  registrar badges peacekeeping --output badges.pdf')
    .action(async (eventId: string, options: CommonOptions & { output: string }) => {
      const config = await effectiveConfigOf(options, io);
      const { openRegistry } = await import('../worker/registry.ts');
      const { badgesPdf } = await import('../worker/lists/badges-pdf.ts');
      const { paperWords } = await import('../worker/lists/paper-words.ts');
      const { expectedGuests } = await import('../worker/lists/guests.ts');
      const registry = await openRegistry(config);
      try {
        const event = await knownOrPastEvent(config, registry, eventId);
        const guests = expectedGuests(await registry.attendees(eventId), event);
        const names = {
          title: event?.title ?? eventId,
          house: config.name,
          words: paperWords(config.languages[0] ?? 'en'),
        };
        const { pdf, unreadable } = await badgesPdf(names, guests, clockOf(options).now());
        await writeOutput(options.output, pdf);
        tellUnreadable(unreadable, io);
        io.out(`${guests.length === 1 ? '1 badge' : `${String(guests.length)} badges`} in ${options.output}\n`);
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}
