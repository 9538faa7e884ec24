// Options that every command has: --config and --now.
import { InvalidArgumentError, type Command } from 'commander';
import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/config.ts';
import { Temporal } from '../domain/time.ts';
import { fixedClock, systemClock, type Clock } from '../worker/clock.ts';
import type { Io } from './io.ts';

export interface CommonOptions {
  readonly config: string;
  readonly now?: Temporal.Instant;
}

export function withCommonOptions(command: Command): Command {
  return command
    .option('--config <dir>', 'folder with registrar.yaml and events/', 'config')
    .option('--now <iso>', 'do as if it were this instant, e.g. 2026-12-01T09:00:00+01:00', parseInstant);
}

export function clockOf(options: CommonOptions): Clock {
  return options.now === undefined ? systemClock : fixedClock(options.now);
}

/** Throws ConfigError. */
export function configOf(options: CommonOptions, io: Io): Config {
  return loadConfig(options.config, io.env);
}

/** With what organisers changed of the events by mail. Throws ConfigError and Unavailable. */
export async function effectiveConfigOf(options: CommonOptions, io: Io): Promise<Config> {
  const { withEffectiveEvents } = await import('../worker/effective-events.ts');
  return withEffectiveEvents(configOf(options, io));
}

function parseInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch (error) {
    // Temporal says "not an instant" only by throwing RangeError.
    if (!(error instanceof RangeError)) throw error;
    throw new InvalidArgumentError('It must be an instant with offset, such as 2026-12-01T09:00:00+01:00.');
  }
}
