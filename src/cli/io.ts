// What a command may use of its surroundings, and the exit codes that scripts rely on.
import { createInterface } from 'node:readline/promises';
import { describeFault } from './fault.ts';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal with a person before it. */
  readonly interactive: boolean;
  /** Puts a question to the person before the terminal; null where there is none. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Whether standard output shows colours and underlines, and NO_COLOR does not forbid them (no-color.org). */
  readonly colours: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
}

/** Documented in the README; scripts rely on them. */
export const EXIT = {
  ok: 0,
  /** Something failed that should not have. */
  failed: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Inbox, outbox or store cannot be used. */
  unavailable: 3,
  /** Another worker has this database. */
  busy: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error in words for the one who typed the command; no stack is shown. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  interactive: process.stderr.isTTY,
  ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : null,
  colours: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  width: process.stdout.isTTY ? process.stdout.columns : 100,
};

/** An answer that is cut off by the end of the input is an empty one. */
async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<string>((resolve) => {
    terminal.once('close', () => {
      resolve('');
    });
  });
  try {
    return await Promise.race([terminal.question(question), gone]);
  } finally {
    terminal.close();
  }
}

/** What nobody caught ends the program in words; a reader that goes away (`| head`) has seen enough. */
export function guardProcess(): void {
  process.on('uncaughtException', (error) => {
    processIo.err(describeFault(error, processIo.env));
    process.exit(EXIT.failed);
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
}
