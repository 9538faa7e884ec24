// The way out over SMTP (RFC 5321, 6409): a small pool of connections that are kept, and one composed message per transaction.
import { createTransport } from 'nodemailer';
import type { OutgoingMessage } from '../../domain/letter.ts';
import { compose, whyUnsendable } from '../compose.ts';
import type { MailAuth, ServerOptions } from '../server-options.ts';
import type { SendResult, Transport } from '../transport.ts';
import { classify, describe, type SmtpFailure } from './classify.ts';

export interface SmtpOptions extends ServerOptions {
  /** Null where the server takes our letters without a login. */
  readonly auth: MailAuth | null;
  /** Milliseconds for the connection and the greeting; default 30 s. */
  readonly connectTimeout?: number;
  /** Milliseconds without a word from the server; default 5 min (RFC 5321 §4.5.3.2 asks for minutes, to avoid letters sent twice). */
  readonly answerTimeout?: number;
}

const MAX_CONNECTIONS = 5;
/** Milliseconds that a server has to end a connection that we close. */
const FAREWELL = 500;

/** Connects when the first letter is sent. */
export function createSmtpTransport(options: SmtpOptions): Transport {
  const pool = createTransport({
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    maxMessages: Infinity,
    // Once more where a kept connection turns out to be closed before an octet of the message was sent; our queue does the rest.
    maxRequeues: 1,
    host: options.host,
    port: options.port,
    secure: options.tls === 'implicit',
    requireTLS: options.tls === 'starttls',
    ignoreTLS: options.tls === 'none',
    tls: { minVersion: 'TLSv1.2', ...(options.ca === undefined ? {} : { ca: options.ca }) },
    connectionTimeout: options.connectTimeout ?? 30_000,
    greetingTimeout: options.connectTimeout ?? 30_000,
    dnsTimeout: options.connectTimeout ?? 30_000,
    socketTimeout: options.answerTimeout ?? 300_000,
    socketCloseTimeout: FAREWELL,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...credentials(options.auth),
  });
  const { auth } = options;
  if (auth !== null && 'accessToken' in auth) {
    pool.set('oauth2_provision_cb', (_user, _renew, callback) => {
      auth.accessToken().then(
        (token) => {
          callback(null, token);
        },
        (error: unknown) => {
          callback(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }
  // Without a listener an error of an idle connection would end the program; a letter on its way has its own answer.
  pool.on('error', () => undefined);

  let closed = false;
  const send = async (message: OutgoingMessage): Promise<SendResult> => {
    const unsendable = whyUnsendable(message);
    if (unsendable !== null) return { kind: 'rejected', code: null, reason: unsendable };
    try {
      const envelope = { from: message.envelopeFrom, to: [message.to.address] };
      const info = (await pool.sendMail({ envelope, raw: await compose(message) })) as { readonly response: string };
      return { kind: 'accepted', response: info.response };
    } catch (error) {
      // What became of a letter that we gave up ourselves cannot be told.
      if (closed) return new Promise<never>(() => undefined);
      return classify(asFailure(error));
    }
  };

  return {
    label: `${options.tls === 'implicit' ? 'smtps' : 'smtp'}://${auth === null ? '' : `${auth.user}@`}${options.host}:${String(options.port)}`,
    concurrency: MAX_CONNECTIONS,
    send,
    async check() {
      try {
        await pool.verify();
        return null;
      } catch (error) {
        return advice(asFailure(error), options);
      }
    },
    close() {
      closed = true;
      // A delivery to a server that has fallen silent would keep the program for minutes.
      pool.close({ force: true });
      return Promise.resolve();
    },
  };
}

function credentials(auth: MailAuth | null) {
  if (auth === null) return {};
  if ('accessToken' in auth) return { auth: { type: 'OAuth2' as const, user: auth.user } };
  return { auth: { user: auth.user, pass: auth.password } };
}

function asFailure(error: unknown): SmtpFailure {
  return error instanceof Error ? error : { message: String(error) };
}

/** What is wrong and what to do about it. */
function advice(failure: SmtpFailure, options: SmtpOptions): string {
  const server = `${options.host}:${String(options.port)}`;
  const said = describe(failure);
  const code = failure.code ?? '';
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code)) {
    const user = options.auth?.user ?? 'nobody';
    return `${server} refuses the login of ${user}: ${said}. Check user and password (or token) of the outbox.`;
  }
  if (code === 'EDNS') return `The name ${options.host} cannot be looked up: ${said}. Check host of the outbox.`;
  if (code === 'ETLS' || /certificate/i.test(said)) {
    return `${server} offers no TLS that we trust: ${said}. Check tls and port of the outbox, and the server’s certificate.`;
  }
  return `${server} cannot be used: ${said}. Check host, port and tls of the outbox, and whether a firewall is between.`;
}
