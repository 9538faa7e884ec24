// A private Dovecot on loopback: a real IMAP server for the tests, in a temporary folder of its own.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { selfSignedCertificate, type Certificate } from './certificate.ts';
import { install, installCommand } from './debian.ts';
import { freePort } from './free-port.ts';

export interface DovecotOptions {
  /** Replaces what the server says it can do, e.g. to hide IDLE or MOVE. */
  readonly capability?: string;
  /** Of the private namespace; default "/" and "". */
  readonly namespace?: { readonly separator: string; readonly prefix: string };
  /** Further lines of configuration. */
  readonly configuration?: string;
}

export interface StoredMessage {
  readonly uid: number;
  readonly raw: Buffer;
  readonly flags: readonly string[];
  readonly receivedAt: Date;
}

export interface Dovecot {
  readonly host: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly user: string;
  readonly password: string;
  readonly certificate: Certificate;
  /** Stops the server at once; connections are cut. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
  /** Appends a message; returns its UID. */
  deliver(
    raw: string | Uint8Array,
    options?: { mailbox?: string; flags?: string[]; receivedAt?: Date },
  ): Promise<number>;
  /** What lies in a mailbox, in the order of UIDs, looked at without changing anything; empty where there is no such mailbox. */
  messages(mailbox?: string): Promise<StoredMessage[]>;
  /** Runs `act` as another mail program of the same user, with `mailbox` open. */
  asPerson<T>(act: (client: ImapFlow) => Promise<T>, mailbox?: string): Promise<T>;
  /** The server's log, for tests that look at the commands it got. */
  log(): Promise<string>;
}

const HOST = '127.0.0.1';
const USER = 'desk@desk.example';
const PASSWORD = 'secret';
const run = promisify(execFile);

/** Servers that run now; a test run that ends before its time takes them along. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) killGroup(child);
});

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  await needDovecot();
  const folder = await mkdtemp(join(tmpdir(), 'registrar-dovecot-'));
  await chmod(folder, 0o755);
  const [port, tlsPort, certificate] = [await freePort(), await freePort(), await selfSignedCertificate()];
  await mkdir(join(folder, 'mail'));
  await writeFile(join(folder, 'passwd'), `${USER}:{PLAIN}${PASSWORD}\n`);
  await writeFile(join(folder, 'cert.pem'), certificate.cert);
  await writeFile(join(folder, 'key.pem'), certificate.key, { mode: 0o600 });
  await writeFile(join(folder, 'dovecot.conf'), configuration(folder, port, tlsPort, options));
  if (isRoot()) await run('chown', ['mail', join(folder, 'mail')]);

  let server: ChildProcess | null = null;
  // Mail is delivered over one connection that is kept: a login takes longer than many deliveries.
  let courier: ImapFlow | null = null;
  const start = async (): Promise<void> => {
    const child = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore', detached: true });
    server = child;
    running.add(child);
    await until(async () => {
      if (child.exitCode !== null) {
        throw new Error(`Dovecot does not start:\n${await readFile(join(folder, 'log'), 'utf8').catch(() => '')}`);
      }
      return greets(port);
    });
  };
  const stop = async (): Promise<void> => {
    courier?.close();
    courier = null;
    const child = server;
    server = null;
    if (child === null || child.exitCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exited;
    // Sessions in IDLE outlive their master by ten seconds; its process group is its own.
    killGroup(child);
    running.delete(child);
  };
  const logIn = async (): Promise<ImapFlow> => {
    const client = new ImapFlow({
      host: HOST,
      port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: USER, pass: PASSWORD },
      logger: false,
      disableAutoIdle: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const asPerson = async <T>(act: (client: ImapFlow) => Promise<T>, mailbox?: string): Promise<T> => {
    const client = await logIn();
    try {
      if (mailbox !== undefined) await client.mailboxOpen(mailbox);
      return await act(client);
    } finally {
      await client.logout();
    }
  };
  const deliver: Dovecot['deliver'] = async (raw, { mailbox = 'INBOX', flags = [], receivedAt } = {}) => {
    if (courier?.usable !== true) courier = await logIn();
    const content = typeof raw === 'string' ? Buffer.from(raw) : raw;
    const appended = await courier.append(mailbox, content, flags, receivedAt);
    if (appended === false || appended.uid === undefined) throw new Error(`Dovecot took no mail into ${mailbox}`);
    return appended.uid;
  };

  await start();
  return {
    host: HOST,
    port,
    tlsPort,
    user: USER,
    password: PASSWORD,
    certificate,
    start,
    stop,
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
    deliver,
    messages: (mailbox = 'INBOX') =>
      asPerson(async (client) => {
        const listed = (await client.list()).some((entry) => entry.path === mailbox);
        if (!listed) return [];
        const opened = await client.mailboxOpen(mailbox, { readOnly: true });
        if (opened.exists === 0) return [];
        const all = await client.fetchAll('1:*', { uid: true, source: true, flags: true, internalDate: true });
        return all.map((one) => ({
          uid: one.uid,
          raw: one.source ?? Buffer.alloc(0),
          flags: [...(one.flags ?? [])].filter((flag) => flag !== '\\Recent').sort(),
          receivedAt: new Date(one.internalDate ?? 0),
        }));
      }),
    asPerson,
    log: () => readFile(join(folder, 'log'), 'utf8'),
  };
}

function configuration(folder: string, port: number, tlsPort: number, options: DovecotOptions): string {
  const { separator, prefix } = options.namespace ?? { separator: '/', prefix: '' };
  const user = userInfo().username;
  const mailUser = isRoot() ? 'mail' : user;
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
listen = ${HOST}
protocols = imap
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
first_valid_uid = 0
first_valid_gid = 0
mail_uid = ${mailUser}
mail_gid = ${mailUser}
mail_location = sdbox:${folder}/mail/%u
mail_fsync = never
auth_failure_delay = 0
${isRoot() ? '' : `default_internal_user = ${user}\ndefault_login_user = ${user}\ndefault_internal_group = ${user}`}
${options.capability === undefined ? '' : `imap_capability = ${options.capability}`}
passdb {
  driver = passwd-file
  args = ${folder}/passwd
}
userdb {
  driver = static
  args = home=${folder}/mail/%u
}
namespace {
  inbox = yes
  separator = ${separator}
  prefix = ${prefix}
}
service imap-login {
  ${isRoot() ? '' : 'chroot ='}
  inet_listener imap {
    port = ${String(port)}
  }
  inet_listener imaps {
    port = ${String(tlsPort)}
  }
}
service anvil {
  ${isRoot() ? '' : 'chroot ='}
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${options.configuration ?? ''}
`;
}

/** Resolves when Dovecot can be run; installs Debian's package where it is missing and may be installed. */
async function needDovecot(): Promise<void> {
  if (await isInstalled()) return;
  const packages = ['dovecot-imapd', 'openssl'];
  try {
    await install(packages);
  } catch (error) {
    throw new Error(`The tests need Debian’s IMAP server: ${installCommand(packages)}`, { cause: error });
  }
}

async function isInstalled(): Promise<boolean> {
  try {
    await Promise.all(['/usr/sbin/dovecot', '/usr/lib/dovecot/imap'].map((path) => access(path, constants.X_OK)));
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function killGroup(leader: ChildProcess): void {
  try {
    if (leader.pid !== undefined) process.kill(-leader.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody was left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => {
      finish(true);
    });
    socket.once('error', () => {
      finish(false);
    });
    socket.once('close', () => {
      finish(false);
    });
  });
}

/** Waits for a condition. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited for 20 s in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
