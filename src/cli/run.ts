// registrar run: the worker, until SIGTERM or once.
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { SingleBar } from 'cli-progress';
import { missingSecrets } from '../config/missing-secrets.ts';
import { ConfigError } from '../config/problem.ts';
import type { InboxProgress } from '../worker/inbox-loop.ts';
import { clockOf, configOf, withCommonOptions, type CommonOptions } from './common-options.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { logOf } from './log-options.ts';

export function runCommand(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  withCommonOptions(program.command('run'))
    .description('watch the inbox and answer, until SIGTERM')
    .option('--once', 'empty the inbox, send what is due, and end')
    .addHelpText('after', '\nExample:\n  registrar run --once --config config')
    .action(async (options: CommonOptions & { once?: true }) => {
      const config = configOf(options, io);
      const problems = missingSecrets(config);
      if (problems.length > 0) throw new ConfigError(problems);
      collectEarly();
      const log = logOf(io);
      const { runOnce, runUntil } = await import('../worker/worker.ts');
      const run = { clock: clockOf(options), ...progressBar(io) };
      if (options.once === true) await runOnce(config, log, run);
      else await runUntil(endOfProcess(), config, log, run);
      finish(EXIT.ok);
    });
}

/** Working off a backlog makes much that is short-lived: its heap may grow by a fifth before it is collected, not to a multiple. */
function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=20');
}

/** Aborted at SIGTERM and SIGINT; at a second signal the process ends at once. */
function endOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      controller.abort(signal);
    });
  }
  return controller.signal;
}

/** A bar on a terminal while a backlog is worked off; nothing for a handful of mails or in a pipe. */
function progressBar(io: Io): { onProgress?: (progress: InboxProgress) => void } {
  if (!io.interactive) return {};
  const bar = new SingleBar({ format: 'inbox {bar} {value}/{total}, {eta_formatted} to go', clearOnComplete: true });
  return {
    onProgress({ done, total }) {
      if (total < 10) return;
      if (!bar.isActive) bar.start(total, done);
      else bar.update(done);
      if (done >= total) bar.stop();
    },
  };
}
