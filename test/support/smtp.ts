// A real SMTP server on loopback that keeps what it accepts and misbehaves on request.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Certificate } from './certificate.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly user: string | null;
  readonly secure: boolean;
}

/** Where the server says no, and with which reply. */
export type SmtpPhase = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data';

export interface SmtpTestOptions {
  readonly tls?: 'implicit' | 'starttls' | 'none';
  readonly certificate?: Certificate;
  readonly login?:
    { readonly user: string; readonly password: string } | { readonly user: string; readonly accessToken: string };
  /** Asked at each phase; a code makes the server refuse. */
  readonly refuse?: (phase: SmtpPhase, detail: string) => number | null;
  /** cut: the connection is cut after the message, before the reply; silent: no reply ever comes. */
  readonly afterData?: (mail: ReceivedMail) => 'reply' | 'cut' | 'silent';
  readonly port?: number;
}

export interface SmtpTestServer {
  readonly host: string;
  readonly port: number;
  /** Messages whose octets were received, accepted or not. */
  readonly received: readonly ReceivedMail[];
  readonly connections: () => number;
  stop(): Promise<void>;
}

export async function startSmtpServer(options: SmtpTestOptions = {}): Promise<SmtpTestServer> {
  const received: ReceivedMail[] = [];
  let connections = 0;
  const tls = options.tls ?? 'none';
  const refusal = (phase: SmtpPhase, detail: string): Error | null => {
    const responseCode = options.refuse?.(phase, detail) ?? null;
    return responseCode === null ? null : Object.assign(new Error(`no (${phase})`), { responseCode });
  };
  const hidden = [...(tls === 'starttls' ? [] : ['STARTTLS']), ...(options.login === undefined ? ['AUTH'] : [])];
  const settings: SMTPServerOptions = {
    secure: tls === 'implicit',
    hideSTARTTLS: tls !== 'starttls',
    disabledCommands: hidden,
    authOptional: options.login === undefined,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    ...(options.certificate ?? {}),
    onConnect(_session, callback) {
      connections += 1;
      callback(refusal('connect', ''));
    },
    onAuth(auth, _session, callback) {
      const refused = refusal('auth', auth.username ?? '');
      if (refused !== null) {
        callback(refused);
        return;
      }
      const { login } = options;
      const known =
        login !== undefined &&
        auth.username === login.user &&
        ('password' in login ? auth.password === login.password : auth.accessToken === login.accessToken);
      if (known) callback(null, { user: login.user });
      else callback(new Error('Invalid username or password'));
    },
    onMailFrom(address, _session, callback) {
      callback(refusal('mail', address.address));
    },
    onRcptTo(address, _session, callback) {
      callback(refusal('rcpt', address.address));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail: ReceivedMail = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((address) => address.address),
          raw: Buffer.concat(chunks),
          user: typeof session.user === 'string' ? session.user : null,
          secure: session.secure,
        };
        received.push(mail);
        const refused = refusal('data', mail.to.join());
        switch (options.afterData?.(mail) ?? 'reply') {
          case 'cut':
            for (const socket of sockets) socket.destroy();
            return;
          case 'silent':
            return;
          case 'reply':
            callback(refused);
        }
      });
    },
  };
  const server = new SMTPServer(settings);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  // Clients that go away in the middle of a session are part of the tests.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    host: '127.0.0.1',
    port,
    received,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export interface MuteServer {
  readonly port: number;
  /** A letter has been offered. */
  readonly reached: Promise<void>;
  /** The one who offered it has given the connection up altogether. */
  readonly gone: Promise<void>;
  stop(): void;
}

/** Speaks SMTP up to MAIL; from then on it neither answers nor hangs up. */
export async function startMuteServer(): Promise<MuteServer> {
  let offered = (): void => undefined;
  let left = (): void => undefined;
  const reached = new Promise<void>((resolve) => (offered = resolve));
  const gone = new Promise<void>((resolve) => (left = resolve));
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let heard = '';
    socket.on('error', () => undefined);
    socket.write('220 mute.example\r\n');
    socket.on('data', (octets) => {
      heard += octets.toString();
      if (heard.includes('MAIL FROM')) offered();
      else socket.write('250 mute.example\r\n');
    });
    // Only who talks on learns that nobody listens any more.
    socket.on('end', () => {
      const talk = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => {
        clearInterval(talk);
        left();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, reached, gone, stop: () => void server.close() };
}
