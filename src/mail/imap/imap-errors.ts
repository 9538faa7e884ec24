// What imapflow and the network throw, in the inbox's words.
import { InboxError } from '../inbox.ts';
import type { ImapOptions } from './imap-options.ts';

interface Failure {
  readonly message: string;
  readonly code: string;
  readonly authenticationFailed: boolean;
  readonly tlsFailed: boolean;
  /** RFC 5530 response code. */
  readonly serverResponseCode: string;
  /** What the server said. */
  readonly responseText: string;
}

const CERTIFICATE_CODES =
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_SSL_.*CERTIFICATE|HOSTNAME_MISMATCH$)/;
/** RFC 5530 §3: the server is busy or broken, not the password wrong. */
const PASSING_CODES = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'CONTACTADMIN', 'THROTTLED'];

/** Why a connection could not be made. */
export function connectError(error: unknown, options: ImapOptions): InboxError {
  if (error instanceof InboxError) return error;
  const failure = read(error);
  const server = `${options.host}:${String(options.port)}`;
  const said = failure.responseText || failure.message;
  if (failure.authenticationFailed) {
    const permanent = !PASSING_CODES.includes(failure.serverResponseCode);
    const words = `${server} refuses the login of ${options.auth.user}: ${said}. Check user and password (or token) of the inbox.`;
    return new InboxError('authentication', permanent, words, { cause: error });
  }
  if (CERTIFICATE_CODES.test(failure.code)) {
    const words = `The certificate of ${server} is not trusted: ${said}. Check host of the inbox, or name the authority that signed it.`;
    return new InboxError('certificate', true, words, { cause: error });
  }
  if (failure.tlsFailed || /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/.test(failure.code)) {
    const words = `${server} does not speak TLS the way “tls: ${options.tls}” expects: ${said}. Check tls and port of the inbox.`;
    return new InboxError('protocol', true, words, { cause: error });
  }
  const words = `${server} cannot be reached: ${said}. Check host and port of the inbox, and whether a firewall is between.`;
  return new InboxError('connection', false, words, { cause: error });
}

/** Why a command failed: the connection is gone, or the server does not want to. */
export function commandError(error: unknown, label: string, isAlive: boolean): InboxError {
  if (error instanceof InboxError) return error;
  const failure = read(error);
  if (!isAlive)
    return new InboxError('connection', false, `The connection to ${label} is lost: ${failure.message}`, {
      cause: error,
    });
  return new InboxError('protocol', false, `${label} refuses: ${failure.responseText || failure.message}`, {
    cause: error,
  });
}

/** What the server said, else what the library says. */
export function words(error: unknown): string {
  const failure = read(error);
  return failure.responseText || failure.message;
}

function read(error: unknown): Failure {
  const fields: Partial<Record<keyof Failure, unknown>> = error instanceof Error ? error : {};
  const text = (key: keyof Failure): string => (typeof fields[key] === 'string' ? fields[key] : '');
  return {
    message: text('message') || String(error),
    code: text('code'),
    authenticationFailed: fields.authenticationFailed === true,
    tlsFailed: fields.tlsFailed === true,
    serverResponseCode: text('serverResponseCode'),
    responseText: text('responseText'),
  };
}
