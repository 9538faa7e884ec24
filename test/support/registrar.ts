// The built program as a user runs it: real processes with a configuration folder of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and benchmarks are started in the project's folder. */
const MAIN = join(process.cwd(), 'dist/main.js');

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningRegistrar {
  readonly process: ChildProcess;
  /** What it has shown so far. */
  out(): string;
  /** What it has logged so far. */
  err(): string;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

/** Starts `registrar ARGS`; the program must have been built. */
export function startRegistrar(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): RunningRegistrar {
  return startProgram(MAIN, args, env, cwd);
}

/** The same for another program that needs `dist/`. */
export function startProgram(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): RunningRegistrar {
  if (!existsSync(MAIN)) throw new Error('dist/main.js is not there: run "npm run build" first ("npm test" does)');
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal, out, err });
    });
  });
  return { process: child, out: () => out, err: () => err, kill: (signal) => child.kill(signal), ended };
}

/** Runs one command to its end. */
export function registrar(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ended> {
  return startRegistrar(args, env, cwd).ended;
}

/** Resolves when `condition` holds; fails with `what` after `seconds`. Looks every few milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, what: string, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`not within ${String(seconds)} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
