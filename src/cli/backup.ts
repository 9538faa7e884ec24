// registrar backup FILE and registrar restore FILE: a copy of the database, and putting one back.
import type { Command } from 'commander';
import { clockOf, configOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

export function backupCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('backup'))
    .description('copy the database to a new file and look the copy through; the worker may go on meanwhile')
    .argument('<file>', 'where the copy goes; a file that is there stays')
    .addHelpText('after', '\nExample:\n  registrar backup backups/monday.db')
    .action(async (target: string, options: CommonOptions) => {
      const { backUp } = await import('../worker/backups.ts');
      const { file, size } = await backUp(configOf(options, io), target);
      io.out(`Copied to ${file}: ${String(size)} bytes, looked through and found sound.\n`);
      finish(EXIT.ok);
    });
}

export function restoreCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('restore'))
    .description('put a backup in the place of the database, which is kept beside it; the worker must be stopped')
    .argument('<file>', 'the backup; it stays')
    .addHelpText('after', '\nExample:\n  registrar restore backups/monday.db')
    .action(async (source: string, options: CommonOptions) => {
      const { putBack } = await import('../worker/backups.ts');
      const { file, previous, erasedAgain } = await putBack(configOf(options, io), source, clockOf(options));
      const kept =
        previous === null ? '' : `What was there is kept as ${previous}; delete it when you need it no more.\n`;
      const again =
        erasedAgain === 0 ? '' : `People whose data was erased since are erased from it too: ${String(erasedAgain)}.\n`;
      io.out(`${source} was looked through and is in its place: ${file}\n${again}${kept}`);
      finish(EXIT.ok);
    });
}
