import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createImapInbox } from '../../../src/mail/imap/imap-inbox.ts';
import type { ImapOptions } from '../../../src/mail/imap/imap-options.ts';
import type { Inbox } from '../../../src/mail/inbox.ts';
import { startDovecot, type Dovecot } from '../../support/dovecot.ts';
import { freePort } from '../../support/free-port.ts';
import { letter, LIMITS } from '../inbox-contract.ts';

const never = new AbortController().signal;
let server: Dovecot;
const opened: Inbox[] = [];

beforeAll(async () => {
  server = await startDovecot();
});
afterEach(async () => {
  for (const inbox of opened.splice(0)) await inbox.close();
});
afterAll(() => server.remove());

const login = (): ImapOptions['auth'] => ({ user: server.user, password: server.password });

function inboxWith(changes: Partial<ImapOptions> = {}): Inbox {
  const { host, port } = server;
  const inbox = createImapInbox({ host, port, tls: 'none', auth: login(), connectTimeout: 5_000, ...changes });
  opened.push(inbox);
  return inbox;
}

describe('connecting over IMAP', () => {
  it('speaks TLS from the start or after STARTTLS, where the authority is known', async () => {
    const ca = server.certificate.cert;
    await inboxWith({ tls: 'implicit', port: server.tlsPort, ca }).open(never);
    await inboxWith({ tls: 'starttls', ca }).open(never);
  });

  it.each(['implicit', 'starttls'] as const)(
    'does not trust a certificate that nobody vouches for (%s)',
    async (tls) => {
      const inbox = inboxWith({ tls, port: tls === 'implicit' ? server.tlsPort : server.port });
      await expect(inbox.open(never)).rejects.toMatchObject({
        reason: 'certificate',
        permanent: true,
        message: expect.stringMatching(/certificate of 127\.0\.0\.1:\d+ is not trusted/) as string,
      });
    },
  );

  it('does not trust a certificate for another name', async () => {
    // Another way to write the address, which the certificate does not name.
    const inbox = inboxWith({ tls: 'implicit', host: '127.1', port: server.tlsPort, ca: server.certificate.cert });
    await expect(inbox.open(never)).rejects.toMatchObject({ reason: 'certificate', permanent: true });
  });

  it('tells a wrong password from a server that is down', async () => {
    await expect(inboxWith({ auth: { user: server.user, password: 'wrong' } }).open(never)).rejects.toMatchObject({
      reason: 'authentication',
      permanent: true,
      message: expect.stringMatching(/refuses the login of desk@desk\.example.*Check user and password/) as string,
    });
    await expect(inboxWith({ port: await freePort() }).open(never)).rejects.toMatchObject({
      reason: 'connection',
      permanent: false,
      message: expect.stringMatching(/cannot be reached.*ECONNREFUSED/) as string,
    });
  });

  it('says when TLS is expected where none is spoken', async () => {
    await expect(inboxWith({ tls: 'implicit' }).open(never)).rejects.toMatchObject({
      reason: 'protocol',
      permanent: true,
    });
  });

  it('never sends a password without the STARTTLS that was asked for', async () => {
    const commands: string[] = [];
    const plain = createServer((socket) => {
      socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().trim().split('\r\n')) {
          const [tag = '', command = ''] = line.split(' ');
          commands.push(command);
          socket.write(`${command === 'CAPABILITY' ? '* CAPABILITY IMAP4rev1\r\n' : ''}${tag} OK done\r\n`);
        }
      });
    });
    await new Promise<void>((resolve) => {
      plain.listen(0, '127.0.0.1', resolve);
    });
    const { port } = plain.address() as AddressInfo;
    await expect(inboxWith({ tls: 'starttls', port }).open(never)).rejects.toMatchObject({
      reason: 'protocol',
      permanent: true,
    });
    expect(commands).not.toContain('LOGIN');
    expect(commands).not.toContain('AUTHENTICATE');
    plain.close();
  });

  it('gives up on a server that says nothing, and when it is told to', async () => {
    const deaf = createServer();
    await new Promise<void>((resolve) => {
      deaf.listen(0, '127.0.0.1', resolve);
    });
    const { port } = deaf.address() as AddressInfo;
    await expect(inboxWith({ port, connectTimeout: 200 }).open(never)).rejects.toMatchObject({ reason: 'connection' });
    const controller = new AbortController();
    const opening = expect(inboxWith({ port, connectTimeout: 20_000 }).open(controller.signal)).rejects.toThrow(
      /abort/i,
    );
    controller.abort();
    await opening;
    deaf.close();
  });

  it('names a mailbox that is not there', async () => {
    await expect(inboxWith({ mailbox: 'Nowhere' }).open(never)).rejects.toMatchObject({
      reason: 'mailbox',
      permanent: true,
      message: expect.stringMatching(/does not open the mailbox Nowhere.*Check mailbox/) as string,
    });
  });

  it('keeps secrets out of its label', () => {
    expect(inboxWith().label).toBe(`imap://desk@desk.example@127.0.0.1:${String(server.port)}/INBOX`);
  });

  it('logs in with a fresh access token at every connection', async () => {
    const tokens = createHttpServer((request, response) => {
      const good = request.url?.endsWith('token-good') === true;
      response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify(good ? { email: server.user } : {}));
    });
    await new Promise<void>((resolve) => {
      tokens.listen(0, '127.0.0.1', resolve);
    });
    const folder = await mkdtemp(join(tmpdir(), 'registrar-oauth-'));
    const { port: tokenPort } = tokens.address() as AddressInfo;
    await writeFile(
      join(folder, 'oauth2.conf'),
      `tokeninfo_url = http://127.0.0.1:${String(tokenPort)}/?access_token=\nusername_attribute = email\n`,
    );
    const configuration = `auth_mechanisms = plain xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}`;
    const modern = await startDovecot({ configuration });
    try {
      const given: string[] = [];
      const issue = (token: string) => (): Promise<string> => {
        given.push(token);
        return Promise.resolve(token);
      };
      const options = { host: modern.host, port: modern.port };
      const inbox = inboxWith({ ...options, auth: { user: modern.user, accessToken: issue('token-good') } });
      await inbox.open(never);
      await inbox.open(never);
      expect(given).toEqual(['token-good', 'token-good']);
      const refused = inboxWith({ ...options, auth: { user: modern.user, accessToken: issue('token-bad') } });
      await expect(refused.open(never)).rejects.toMatchObject({ reason: 'authentication' });
      const none = (): Promise<string> => Promise.reject(new Error('the token server is down'));
      await expect(
        inboxWith({ ...options, auth: { user: modern.user, accessToken: none } }).open(never),
      ).rejects.toMatchObject({
        reason: 'authentication',
        permanent: false,
        message: expect.stringContaining('the token server is down') as string,
      });
    } finally {
      await modern.remove();
      tokens.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('a connection that breaks', () => {
  it('is told as lost to the one who waits, refuses further commands, and is opened anew', async () => {
    const inbox = inboxWith();
    await inbox.open(never);
    const { cursor } = await inbox.scan(null, null);
    const news = inbox.waitForNews(30_000, never);
    await server.stop();
    expect(await news).toBe('lost');
    expect(await inbox.waitForNews(30_000, never)).toBe('lost');
    await expect(inbox.scan(cursor, null)).rejects.toMatchObject({ reason: 'connection', permanent: false });
    await expect(inbox.fetch([], LIMITS)).rejects.toMatchObject({ reason: 'connection' });
    await expect(inbox.file([], 'handled')).rejects.toMatchObject({ reason: 'connection' });
    await expect(inbox.open(never)).rejects.toMatchObject({ reason: 'connection', permanent: false });
    await server.start();
    await server.deliver(letter('meanwhile'));
    await inbox.open(never);
    expect((await inbox.scan(cursor, null)).refs).toHaveLength(1);
  });

  it('loses nothing when it breaks in the middle of a command', async () => {
    await server.deliver(letter('a'));
    const inbox = inboxWith();
    await inbox.open(never);
    const { refs } = await inbox.scan(null, null);
    const fetching = inbox.fetch(refs, LIMITS).catch((error: unknown) => error);
    const filing = inbox.file(refs, 'attention').catch((error: unknown) => error);
    await server.stop();
    for (const outcome of await Promise.all([fetching, filing])) {
      if (outcome instanceof Error) expect(outcome).toMatchObject({ reason: 'connection', permanent: false });
      else expect(outcome).toHaveLength(refs.length);
    }
    await server.start();
    await inbox.open(never);
    expect((await inbox.fetch(refs, LIMITS)).map((one) => one.kind)).toEqual(refs.map(() => 'message'));
  });
});

describe('a mailbox that was made anew', () => {
  it('is looked through from the start, and old references mean nothing in it', async () => {
    await server.asPerson((client) => client.mailboxCreate('Desk'));
    await server.deliver(letter('old'), { mailbox: 'Desk' });
    const inbox = inboxWith({ mailbox: 'Desk' });
    await inbox.open(never);
    const before = await inbox.scan(null, null);
    await inbox.close();
    await server.asPerson(async (client) => {
      await client.mailboxDelete('Desk');
      await client.mailboxCreate('Desk');
    });
    await server.deliver(letter('new'), { mailbox: 'Desk' });
    await inbox.open(never);
    const after = await inbox.scan(before.cursor, null);
    expect([after.restarted, after.refs.length]).toEqual([true, 1]);
    expect((await inbox.fetch(before.refs, LIMITS)).map((one) => one.kind)).toEqual(['gone']);
    expect((await inbox.file(before.refs, 'handled')).map((one) => one.kind)).toEqual(['gone']);
    expect(await server.messages('Desk')).toHaveLength(1);
  });
});

describe('a server that can neither MOVE nor UID EXPUNGE', () => {
  it('keeps the message, and what others have marked as deleted', async () => {
    const old = await startDovecot({ capability: 'IMAP4rev1 LITERAL+ IDLE NAMESPACE' });
    try {
      await old.asPerson((client) => client.append('INBOX', letter('marked'), ['\\Deleted']), 'INBOX');
      await old.asPerson((client) => client.append('INBOX', letter('ours')), 'INBOX');
      const inbox = inboxWith({ host: old.host, port: old.port });
      await inbox.open(never);
      const { refs } = await inbox.scan(null, null);
      const [result] = await inbox.file([refs[1]!], 'handled');
      expect(result).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/neither MOVE nor UID EXPUNGE/) as string,
      });
      expect((await old.messages()).map((one) => one.flags)).toEqual([['\\Deleted'], []]);
    } finally {
      await old.remove();
    }
  });
});
