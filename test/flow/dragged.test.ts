import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personMail } from '../support/desk.ts';
import { startDovecot, type Dovecot, type DovecotOptions } from '../support/dovecot.ts';
import { stage, type Stage } from '../support/flow.ts';
import { mailFrom } from '../support/parse.ts';
import { registrar } from '../support/registrar.ts';
import { startSmtpServer, type SmtpTestServer } from '../support/smtp.ts';

const NOW = '2030-11-20T10:00:00+01:00';
const FROM = 'Ann Bakker <ann@people.example>';
const UNSURE = personMail(
  { From: FROM, Subject: 'Rising tides', 'Message-ID': '<one@people.example>' },
  'Dear team,\n\nI might come to Rising tides, if my train allows.\n\nKind regards,\nAnn Bakker\n',
);
const SURE = personMail(
  { From: FROM, 'Message-ID': '<two@people.example>' },
  'Dear team,\n\nPlease register me for Rising tides, in person.\n\nKind regards,\nAnn Bakker\n',
);
const NEWSLETTER = personMail(
  { From: 'News <news@weekly.example>', 'Message-ID': '<three@weekly.example>', 'List-Id': '<weekly.example>' },
  'Register now for Rising tides!\n',
);

describe('mail that a human drags into a folder', { timeout: 240_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpTestServer;
  let desk: Stage;
  const begin = async (options: DovecotOptions = {}): Promise<void> => {
    dovecot = await startDovecot(options);
    desk = stage({ imap: dovecot, smtp });
  };
  beforeEach(async () => {
    smtp = await startSmtpServer();
  });
  afterEach(async () => {
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });

  const run = async (): Promise<string> => {
    const ended = await registrar(['run', '--once', '--config', desk.config, '--now', NOW], desk.env);
    expect(ended, ended.err).toMatchObject({ exitCode: 0 });
    return ended.err;
  };
  const drag = (from: string, to: string): Promise<unknown> =>
    dovecot.asPerson((client) => client.messageMove('1:*', to), from);
  const attendees = async (): Promise<readonly string[]> => {
    const { out } = await registrar(['attendees', 'tides', '--format', 'json', '--config', desk.config], desk.env);
    return (JSON.parse(out) as { name: string; status: string }[]).map((row) => `${row.name}: ${row.status}`);
  };
  const attention = async (): Promise<number> => {
    const { out } = await registrar(['status', '--json', '--config', desk.config], desk.env);
    return (JSON.parse(out) as { needAttention: number }).needAttention;
  };
  const count = async (mailbox: string): Promise<number> => (await dovecot.messages(mailbox)).length;

  it('into Register is registered, answered and filed, and nothing is left to settle', async () => {
    await begin();
    await dovecot.deliver(UNSURE);
    await run();
    expect(await attendees()).toEqual([]);
    expect(await attention()).toBe(1);

    await drag('INBOX', 'Registrar/Register');
    await run();
    expect(await attendees()).toEqual(['Ann Bakker: confirmed']);
    expect(smtp.received).toHaveLength(1);
    expect(await mailFrom(smtp.received[0]?.raw ?? Buffer.alloc(0))).toMatchObject({
      inReplyTo: ['<one@people.example>'],
    });
    expect(await attention()).toBe(0);
    expect([await count('Registrar/Register'), await count('Registrar/Handled')]).toEqual([0, 1]);
  });

  it('into Register a second time changes nothing and says nothing', async () => {
    await begin();
    await dovecot.deliver(SURE);
    await run();
    await drag('Registrar/Handled', 'Registrar/Register');
    await run();
    await run();
    expect(await attendees()).toEqual(['Ann Bakker: confirmed']);
    expect(smtp.received).toHaveLength(1);
    expect(await count('Registrar/Handled')).toBe(1);
  });

  it('into Register though it is a machine’s is answered to nobody, and stays there with a flag', async () => {
    await begin();
    await dovecot.deliver(NEWSLETTER);
    await run();
    await drag('INBOX', 'Registrar/Register');
    expect(await run()).toContain('mailNotRegistered');
    expect(await attendees()).toEqual([]);
    expect(smtp.received).toEqual([]);
    const [left] = await dovecot.messages('Registrar/Register');
    expect(left?.flags).toContain('\\Flagged');
  });

  it('back into the inbox after it was filed stays there', async () => {
    await begin();
    await dovecot.deliver(SURE);
    await run();
    await drag('Registrar/Handled', 'INBOX');
    await run();
    expect([await count('INBOX'), await count('Registrar/Handled')]).toEqual([1, 0]);
    expect(smtp.received).toHaveLength(1);
  });

  it('into Ignore stays there, and nothing is left to settle', async () => {
    await begin();
    await dovecot.deliver(UNSURE);
    await run();
    await drag('INBOX', 'Registrar/Ignore');
    await run();
    await run();
    expect(await attention()).toBe(0);
    expect(await attendees()).toEqual([]);
    expect(smtp.received).toEqual([]);
    expect(await count('Registrar/Ignore')).toBe(1);
  });

  it('finds its folders below INBOX where the server keeps them there, with dots between', async () => {
    await begin({ namespace: { separator: '.', prefix: 'INBOX.' } });
    await dovecot.deliver(UNSURE);
    await run();
    await drag('INBOX', 'INBOX.Registrar.Register');
    await run();
    expect(await attendees()).toEqual(['Ann Bakker: confirmed']);
    expect(await count('INBOX.Registrar.Handled')).toBe(1);
  });
});
