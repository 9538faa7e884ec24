import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/mail/compose.ts';
import { createSmtpTransport, type SmtpOptions } from '../../../src/mail/smtp/smtp-transport.ts';
import type { Transport } from '../../../src/mail/transport.ts';
import { selfSignedCertificate, type Certificate } from '../../support/certificate.ts';
import { outgoing } from '../../support/letters.ts';
import {
  startMuteServer,
  startSmtpServer,
  type SmtpPhase,
  type SmtpTestOptions,
  type SmtpTestServer,
} from '../../support/smtp.ts';

let certificate: Certificate;
let server: SmtpTestServer;
let transport: Transport;
const login = { user: 'desk', password: 'secret' };

beforeAll(async () => {
  certificate = await selfSignedCertificate();
});
afterEach(async () => {
  await transport.close();
  await server.stop();
});

async function start(serverOptions: SmtpTestOptions = {}, options: Partial<SmtpOptions> = {}): Promise<void> {
  server = await startSmtpServer(serverOptions);
  transport = createSmtpTransport({
    host: server.host,
    port: server.port,
    tls: 'none',
    auth: null,
    connectTimeout: 5_000,
    ...options,
  });
}

describe('a letter over SMTP', () => {
  it('arrives byte for byte under its envelope', async () => {
    await start();
    const message = outgoing({ envelopeFrom: 'bounces@desk.example' });
    expect(await transport.send(message)).toMatchObject({ kind: 'accepted' });
    const [mail] = server.received;
    expect(mail).toMatchObject({ from: 'bounces@desk.example', to: ['jane@relief.example'] });
    expect(mail?.raw.equals(await compose(message))).toBe(true);
  });

  it('shares at most five connections with many others', async () => {
    await start();
    const messages = Array.from({ length: 40 }, (_, n) => outgoing({ letterId: `l${String(n)}` }));
    const results = await Promise.all(messages.map((message) => transport.send(message)));
    expect(new Set(results.map((result) => result.kind))).toEqual(new Set(['accepted']));
    expect(server.received).toHaveLength(40);
    expect(server.connections()).toBeLessThanOrEqual(5);
  });

  it('is rejected unsent where its address is none', async () => {
    await start();
    expect(await transport.send(outgoing({ to: { name: null, address: 'a@b, c@d' } }))).toMatchObject({
      kind: 'rejected',
      code: null,
    });
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['connect', 421, 'deferred'],
    ['connect', 554, 'deferred'],
    ['auth', 454, 'deferred'],
    ['auth', 535, 'deferred'],
    ['mail', 451, 'deferred'],
    ['mail', 550, 'deferred'],
    ['mail', 552, 'rejected'],
    ['rcpt', 450, 'deferred'],
    ['rcpt', 550, 'rejected'],
    ['rcpt', 530, 'deferred'],
    ['data', 451, 'deferred'],
    ['data', 554, 'rejected'],
  ] satisfies [SmtpPhase, number, string][])('refused at %s with %i is %s', async (phase, code, kind) => {
    await start({ login, refuse: (at) => (at === phase ? code : null) }, { auth: login });
    expect(await transport.send(outgoing())).toMatchObject({ kind, code });
  });

  it('does not stop others when it is refused', async () => {
    await start({ refuse: (phase, to) => (phase === 'rcpt' && to.startsWith('gone') ? 550 : null) });
    const addresses = ['a@x.example', 'gone@x.example', 'b@x.example'];
    const results = await Promise.all(
      addresses.map((address, n) =>
        transport.send(outgoing({ letterId: `l${String(n)}`, to: { name: null, address } })),
      ),
    );
    expect(results.map((result) => result.kind)).toEqual(['accepted', 'rejected', 'accepted']);
  });

  it('is deferred, not sent twice, when the connection is cut after its data', async () => {
    await start({ afterData: () => 'cut' });
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'deferred', code: null });
    expect(server.received).toHaveLength(1);
  });

  it('is deferred when no answer comes after its data', async () => {
    await start({ afterData: () => 'silent' }, { answerTimeout: 300 });
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'deferred', code: null });
    expect(server.received).toHaveLength(1);
  });

  it('is given up when the transport is closed, and the server need not agree', async () => {
    const mute = await startMuteServer();
    const stuck = createSmtpTransport({ host: '127.0.0.1', port: mute.port, tls: 'none', auth: null });
    let answered = false;
    void stuck.send(outgoing()).then(() => (answered = true));
    await mute.reached;
    await stuck.close();
    await mute.gone;
    expect(answered).toBe(false);
    mute.stop();
  });

  it('goes out over a new connection when the server came back', async () => {
    await start();
    await transport.send(outgoing());
    const { port } = server;
    await server.stop();
    expect(await transport.send(outgoing({ letterId: 'l2' }))).toMatchObject({ kind: 'deferred' });
    server = await startSmtpServer({ port });
    expect(await transport.send(outgoing({ letterId: 'l2' }))).toMatchObject({ kind: 'accepted' });
    expect(server.received).toHaveLength(1);
  });

  it('is deferred where nobody speaks SMTP', async () => {
    await start();
    const deaf = createServer();
    await listening(deaf);
    const silent = createSmtpTransport({
      host: '127.0.0.1',
      port: (deaf.address() as AddressInfo).port,
      tls: 'none',
      auth: null,
      connectTimeout: 300,
    });
    expect(await silent.send(outgoing())).toMatchObject({ kind: 'deferred', code: null });
    await silent.close();
    deaf.close();
  });
});

describe('logging in and TLS', () => {
  it.each(['implicit', 'starttls'] as const)('sends over %s TLS with a password', async (tls) => {
    await start({ tls, certificate, login }, { tls, auth: login, ca: certificate.cert });
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'accepted' });
    expect(server.received[0]).toMatchObject({ user: 'desk', secure: true });
  });

  it('asks for a fresh access token at every connection', async () => {
    const tokens: string[] = [];
    const accessToken = (): Promise<string> => {
      tokens.push('t');
      return Promise.resolve('token-1');
    };
    await start({ login: { user: 'desk', accessToken: 'token-1' } }, { auth: { user: 'desk', accessToken } });
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'accepted' });
    expect(tokens).toHaveLength(1);
  });

  it('is deferred where no access token can be had', async () => {
    const accessToken = (): Promise<string> => Promise.reject(new Error('the token server is down'));
    await start({ login: { user: 'desk', accessToken: 'x' } }, { auth: { user: 'desk', accessToken } });
    expect(await transport.send(outgoing())).toMatchObject({
      kind: 'deferred',
      reason: expect.stringContaining('token server') as string,
    });
  });

  it('never goes on without the STARTTLS that was asked for', async () => {
    await start({ login }, { tls: 'starttls', auth: login });
    expect(await transport.send(outgoing())).toMatchObject({ kind: 'deferred' });
    expect(server.received).toHaveLength(0);
  });

  it('does not trust a certificate that nobody vouches for', async () => {
    await start({ tls: 'implicit', certificate, login }, { tls: 'implicit', auth: login });
    expect(await transport.send(outgoing())).toMatchObject({
      kind: 'deferred',
      reason: expect.stringMatching(/certificate/) as string,
    });
    expect(await transport.check()).toMatch(/certificate/);
  });

  it('finds nothing wrong where all is well, and says what is wrong where not', async () => {
    await start({ login }, { auth: login });
    expect(await transport.check()).toBeNull();
    await transport.close();
    transport = createSmtpTransport({
      host: server.host,
      port: server.port,
      tls: 'none',
      auth: { ...login, password: 'wrong' },
    });
    expect(await transport.check()).toMatch(/refuses the login of desk.*Check user and password/);
    await transport.close();
    transport = createSmtpTransport({ host: server.host, port: await closedPort(), tls: 'none', auth: login });
    expect(await transport.check()).toMatch(/cannot be used.*ECONNREFUSED/);
    expect(transport.label).not.toContain('secret');
  });
});

function listening(started: Server): Promise<void> {
  return new Promise((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
}

async function closedPort(): Promise<number> {
  const probe = createServer();
  await listening(probe);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  await new Promise((resolve) => {
    connect(port, '127.0.0.1').on('error', resolve);
  });
  return port;
}
