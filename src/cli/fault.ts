// A fault of the program itself in words; where it was found only for those who ask. Pure.
import { describeError } from '../worker/log.ts';
import type { Environment } from '../config/env.ts';

export function describeFault(error: unknown, env: Environment): string {
  const words = `Something failed that should not have: ${describeError(error)}`;
  if (env['REGISTRAR_LOG_LEVEL'] === 'debug' && error instanceof Error) return `${words}\n${error.stack ?? ''}\n`;
  return `${words}\nSet REGISTRAR_LOG_LEVEL=debug to see more, and please report it.\n`;
}
