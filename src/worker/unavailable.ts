// Something outside that the program needs and cannot have, in words for an operator.

export class Unavailable extends Error {
  readonly reason: 'inbox' | 'outbox' | 'store' | 'letters' | 'busy';
  constructor(reason: Unavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unavailable';
    this.reason = reason;
  }
}
