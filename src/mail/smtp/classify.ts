// What a failed attempt at SMTP means for the letter (RFC 5321 §4.2.1, RFC 3463). Pure.
import type { SendResult } from '../transport.ts';

/** The fields of a nodemailer error that tell what happened. */
export interface SmtpFailure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/**
 * A 5xx says that trying again cannot help, but only about this letter where it answers RCPT TO or DATA.
 * At the greeting, at AUTH or at MAIL FROM it is about us: an operator mends it, and the letter must still be there then.
 */
export function classify(failure: SmtpFailure): SendResult {
  const code = failure.responseCode ?? replyCode(failure.response);
  const reason = describe(failure);
  if (code === null || code < 500 || isOperators(failure, code)) return { kind: 'deferred', code, reason };
  return { kind: 'rejected', code, reason };
}

/** 552: too big; 555: parameters that this message needs and the server does not know (RFC 5321 §4.2.3). */
const ABOUT_THE_MESSAGE = [552, 555];
/** 530, 534, 535, 538: who we are, not what we send (RFC 4954 §6); 503: the session was out of step. */
const ABOUT_THE_SESSION = [503, 530, 534, 535, 538];

function isOperators(failure: SmtpFailure, code: number): boolean {
  if (ABOUT_THE_SESSION.includes(code)) return true;
  if (failure.command === 'RCPT TO' || failure.command === 'DATA') return false;
  return failure.command !== 'MAIL FROM' || !ABOUT_THE_MESSAGE.includes(code);
}

function replyCode(response: string | undefined): number | null {
  const digits = /^([245]\d\d)[ -]/.exec(response ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** In words for an operator; what the server said, in one line. */
export function describe(failure: SmtpFailure): string {
  const where = failure.command === undefined || failure.command === 'CONN' ? '' : ` (${failure.command})`;
  return `${failure.response ?? failure.message}${where}`.replace(/\s+/g, ' ').trim();
}
