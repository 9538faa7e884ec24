// A private Dovecot, an SMTP sink and a configuration for the benchmark's worker.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { writeStage, type Stage } from '../support/flow.ts';
import { startSmtpServer, type SmtpTestServer } from '../support/smtp.ts';

export interface Desk extends Stage {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpTestServer;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
  const folder = mkdtempSync(join(tmpdir(), 'registrar-bench-'));
  return {
    ...writeStage(folder, { imap: dovecot, smtp }),
    dovecot,
    smtp,
    async close() {
      await Promise.all([dovecot.remove(), smtp.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts mails into the inbox over one connection, as a delivery would. */
export async function fill(desk: Desk, mails: readonly string[]): Promise<void> {
  await desk.dovecot.asPerson(async (client) => {
    for (const mail of mails) await client.append('INBOX', Buffer.from(mail));
  });
}
