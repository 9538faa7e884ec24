// The log as the environment asks for it: REGISTRAR_LOG_LEVEL and REGISTRAR_LOG_PERSONAL.
import { createLog, type Log } from '../worker/log.ts';
import { CommandError, EXIT, type Io } from './io.ts';

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export function logOf(io: Io): Log {
  const asked = io.env['REGISTRAR_LOG_LEVEL'] ?? 'info';
  const level = LEVELS.find((known) => known === asked);
  if (level === undefined) {
    throw new CommandError(EXIT.usage, `REGISTRAR_LOG_LEVEL is "${asked}"; it must be one of ${LEVELS.join(', ')}`);
  }
  return createLog({ level, personal: io.env['REGISTRAR_LOG_PERSONAL'] === 'yes' });
}
