import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { Temporal } from '../../src/domain/time.ts';
import { openDatabase } from '../../src/store/database.ts';
import { listEntries } from '../../src/store/ledger.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import { runOnce } from '../../src/worker/worker.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { recordingLog, type Logged } from '../support/desk-life.ts';
import { desk, personMail, REGISTRAR } from '../support/desk.ts';
import { startDovecot } from '../support/dovecot.ts';

const OLD = personMail({ From: 'Olga Oud <olga@people.example>', 'Message-ID': '<old@people.example>' });
const NEW = personMail();
const BEFORE_REGISTRATION = new Date('2019-06-01T10:00:00Z');

describe('a mailbox that the server numbers anew', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  it('is not answered for what the first look left alone', async () => {
    // given: a shared mailbox with a past, looked through once
    const dovecot = await startDovecot();
    onTestFinished(() => dovecot.remove());
    const inbox = `{ kind: imap, host: 127.0.0.1, port: ${String(dovecot.port)}, tls: none, user: "${dovecot.user}", mailbox: Desk }`;
    const made = desk({ 'config/registrar.yaml': REGISTRAR.replace(/^inbox: .*$/m, `inbox: ${inbox}`) });
    const logged: Logged[] = [];
    const run = (now: string): Promise<void> =>
      runOnce(
        loadConfig(join(made.folder, 'config'), { REGISTRAR_INBOX_PASSWORD: dovecot.password }),
        recordingLog(logged),
        { clock: fixedClock(Temporal.Instant.from(now)), parseWorkerUrl: parseWorker.url },
      );
    const fill = async (): Promise<void> => {
      await dovecot.asPerson((client) => client.mailboxCreate('Desk'));
      await dovecot.deliver(OLD, { mailbox: 'Desk', receivedAt: BEFORE_REGISTRATION });
      await dovecot.deliver(NEW, { mailbox: 'Desk', receivedAt: new Date('2030-11-18T09:00:00Z') });
    };
    await fill();
    await run('2030-11-20T10:00:00+01:00');
    expect(made.letters()).toHaveLength(1);

    // when
    await dovecot.asPerson((client) => client.mailboxDelete('Desk'));
    await fill();
    await run('2030-11-20T11:00:00+01:00');

    // then
    expect(logged.map(({ what }) => what)).toContain('mailboxRestarted');
    expect(made.letters()).toHaveLength(1);
    const store = await openDatabase({ url: made.storeUrl, check: false });
    onTestFinished(() => store.close());
    const senders = (await store.read((reader) => listEntries(reader, 10))).map((entry) => entry.sender);
    expect(senders).not.toContain('olga@people.example');
  });
});
