// A desk between a real IMAP and a real SMTP server, for workers that are killed: each life is a process of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Mode } from '../../src/domain/mode.ts';
import { openDatabase, type Reader, type Tx } from '../../src/store/database.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { writeStage, type Stage } from '../support/flow.ts';
import { registrar } from '../support/registrar.ts';
import { startSmtpServer, type SmtpTestOptions, type SmtpTestServer } from '../support/smtp.ts';

export interface CrashDesk extends Stage {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpTestServer;
  read<T>(look: (reader: Reader) => Promise<T>): Promise<T>;
  change(work: (tx: Tx) => Promise<void>): Promise<void>;
  setMode(mode: Mode): void;
  /** A life that is not killed: does all that is left to do at `now`. */
  drain(now: string): Promise<void>;
  remove(): Promise<void>;
}

/** With `files` (path → text) of the configuration besides or instead of the usual. `afterData`: what the SMTP server does with a letter. */
export async function openCrashDesk(
  files: Readonly<Record<string, string>>,
  afterData: NonNullable<SmtpTestOptions['afterData']> = () => 'reply',
): Promise<CrashDesk> {
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer({ afterData })]);
  const folder = mkdtempSync(join(tmpdir(), 'registrar-crash-'));
  const stage = writeStage(folder, { imap: dovecot, smtp }, files);
  const open = () => openDatabase({ url: `sqlite:${folder}/registrar.db`, create: false });
  return {
    ...stage,
    dovecot,
    smtp,
    async read(look) {
      const store = await open();
      return store.read(look).finally(() => store.close());
    },
    async change(work) {
      const store = await open();
      await store.transaction(work).finally(() => store.close());
    },
    setMode(mode) {
      const file = join(stage.config, 'registrar.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^mode: .*$/m, `mode: ${mode}`));
    },
    async drain(now) {
      const ended = await registrar(['run', '--once', '--config', stage.config, '--now', now], stage.env);
      expect(ended, ended.err).toMatchObject({ exitCode: 0 });
    },
    async remove() {
      await Promise.all([dovecot.remove(), smtp.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
