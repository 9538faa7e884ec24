// registrar doctor: is everything there that a run needs?
import type { Command } from 'commander';
import { missingSecrets } from '../config/missing-secrets.ts';
import { ConfigError } from '../config/problem.ts';
import { clockOf, configOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

export function doctorCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('doctor'))
    .description('check configuration, letters, inbox, outbox and store; changes nothing')
    .option('--json', 'one JSON array')
    .addHelpText('after', '\nExample:\n  registrar doctor --config config')
    .action(async (options: CommonOptions & { json?: true }) => {
      const config = configOf(options, io);
      const problems = missingSecrets(config);
      if (problems.length > 0) throw new ConfigError(problems);
      const { examine } = await import('../worker/doctor.ts');
      const findings = await examine(config, clockOf(options).now());
      if (options.json === true) io.out(`${JSON.stringify(findings)}\n`);
      else
        for (const { part, ok, words } of findings) io.out(`${ok ? 'ok   ' : 'FAULT'}  ${part.padEnd(13)} ${words}\n`);
      finish(findings.every((finding) => finding.ok) ? EXIT.ok : EXIT.unavailable);
    });
}
