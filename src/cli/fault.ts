// A fault of the program itself in words; where it was found only for those who ask. Pure.
import { describeError } from '../worker/log.ts';
import type { Io } from './io.ts';

export function describeFault(error: unknown, io: Pick<Io, 'env'>): string {
  const words = `Something failed that should not have: ${describeError(error)}`;
  if (io.env['REGISTRAR_LOG_LEVEL'] === 'debug' && error instanceof Error) return `${words}\n${error.stack ?? ''}\n`;
  return `${words}\nSet REGISTRAR_LOG_LEVEL=debug to see more, and please report it.\n`;
}
