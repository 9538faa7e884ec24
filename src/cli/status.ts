// registrar status: what the worker has done, and what waits.
import type { Command } from 'commander';
import type { Status } from '../worker/registry.ts';
import { configOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { renderTable } from './table.ts';

export function statusCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('status'))
    .description('show what has been handled and what waits')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExample:\n  registrar status --json')
    .action(async (options: CommonOptions & { json?: true }) => {
      const { openRegistry } = await import('../worker/registry.ts');
      const registry = await openRegistry(configOf(options, io));
      try {
        const status = await registry.status();
        io.out(options.json === true ? `${JSON.stringify(status)}\n` : describe(status));
      } finally {
        await registry.close();
      }
      finish(EXIT.ok);
    });
}

function describe({ mails, needAttention, letters }: Status): string {
  const rows = mails.map(({ kind, action, count }) => [kind, action, String(count)]);
  const oldest = letters.oldest === null ? '' : `, the oldest since ${letters.oldest}`;
  return [
    rows.length === 0 ? 'No mail has been handled yet.\n' : renderTable(['MAIL', 'DONE', 'COUNT'], rows),
    `Mails that wait for a human: ${String(needAttention)}`,
    `Letters that wait to be sent: ${String(letters.queued)}${oldest}`,
    `Letters that could not be delivered: ${String(letters.failed)}`,
    '',
  ].join('\n');
}
