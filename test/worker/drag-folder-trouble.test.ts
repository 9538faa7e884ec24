import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createContext } from '../../src/worker/context.ts';
import { createInboxLoop } from '../../src/worker/inbox-loop.ts';
import { dragFoldersOf } from '../../src/worker/mailboxes.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { recordingLog, type Logged } from '../support/desk-life.ts';
import { desk, REGISTRAR } from '../support/desk.ts';
import { startDovecot } from '../support/dovecot.ts';
import { until } from '../support/registrar.ts';

describe('a folder that people drag mail into', { timeout: 60_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  it('is tried again after a login that was refused', async () => {
    const dovecot = await startDovecot();
    onTestFinished(() => dovecot.remove());
    const inbox = `{ kind: imap, host: 127.0.0.1, port: ${String(dovecot.port)}, tls: none, user: "${dovecot.user}" }`;
    const { config } = desk({ 'config/registrar.yaml': REGISTRAR.replace(/^inbox: .*$/m, `inbox: ${inbox}`) });
    const logged: Logged[] = [];
    const context = await createContext(
      loadConfig(config, { REGISTRAR_INBOX_PASSWORD: 'not the password' }),
      recordingLog(logged),
      { parseWorkerUrl: parseWorker.url },
    );
    onTestFinished(() => context.close());
    const [folder] = dragFoldersOf(context);
    if (folder === undefined) throw new Error('there is no such folder');
    const loop = createInboxLoop(context, folder, { onLetters: () => undefined });
    loop.start();
    const told = (what: string): number => logged.filter((line) => line.what === what).length;
    await until(() => told('inboxFailed') + told('folderUnusable') > 0, 'the refusal to be told');
    await until(() => told('inboxFailed') > 1, 'a second try');
    expect(told('folderUnusable')).toBe(0);
    await loop.destroy();
  });
});
