// The command line as a whole: finds the command, runs it, and words whatever goes wrong.
// What only some commands need is loaded by them: help and lists appear at once.
import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config/problem.ts';
import { Unavailable } from '../worker/unavailable.ts';
import { announceCommand } from './announce.ts';
import { approveCommand, declineCommand } from './approve.ts';
import { attendeesCommand } from './attendees.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { badgesCommand } from './badges.ts';
import { checkInCommand } from './check-in.ts';
import { demoCommand } from './demo.ts';
import { digestCommand } from './digest.ts';
import { doctorCommand } from './doctor.ts';
import { eventCommand } from './event.ts';
import { eventsCommand } from './events.ts';
import { explainCommand } from './explain.ts';
import { describeFault } from './fault.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { personCommand } from './person.ts';
import { previewCommand } from './preview.ts';
import { runCommand } from './run.ts';
import { statusCommand } from './status.ts';

const COMMANDS = [
  runCommand,
  demoCommand,
  explainCommand,
  doctorCommand,
  eventsCommand,
  eventCommand,
  attendeesCommand,
  badgesCommand,
  checkInCommand,
  approveCommand,
  declineCommand,
  statusCommand,
  digestCommand,
  announceCommand,
  previewCommand,
  personCommand,
  backupCommand,
  restoreCommand,
];

/** Runs one command line and gives its exit code; never throws. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
  const program = new Command('registrar')
    .description('Turns "Registration: please send an email to …" into a complete registration desk.')
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .showHelpAfterError('(add --help for help)');
  let exitCode: ExitCode = EXIT.ok;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  for (const add of COMMANDS) add(program, io, finish);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainError(error, io);
  }
}

function explainError(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ConfigError) {
    io.err(
      `The configuration is not right:\n${error.problems.length > 0 ? `  ${error.message.replaceAll('\n', '\n  ')}` : ''}\n`,
    );
    return EXIT.usage;
  }
  if (error instanceof CommandError) {
    io.err(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof Unavailable) {
    io.err(`${error.message}\n`);
    return error.reason === 'busy' ? EXIT.busy : EXIT.unavailable;
  }
  io.err(describeFault(error, io.env));
  return EXIT.failed;
}
