// Something outside that the program needs and cannot have, in words for an operator.
import { StoreError } from '../store/errors.ts';

export class Unavailable extends Error {
  readonly reason: 'inbox' | 'outbox' | 'store' | 'letters' | 'busy';
  constructor(reason: Unavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unavailable';
    this.reason = reason;
  }
}

/** What the store says for operators, as the worker's own kind of error. */
export function asUnavailable(error: unknown): unknown {
  return error instanceof StoreError ? new Unavailable('store', error.message, { cause: error }) : error;
}
