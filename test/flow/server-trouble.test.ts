// Servers that refuse, are away or go away: what the operator reads, and that nothing is lost.
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { desk, personMail, REGISTRAR, type Desk } from '../support/desk.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { registrar, startRegistrar, until, type Ended, type RunningRegistrar } from '../support/registrar.ts';
import { startSmtpServer, type SmtpTestOptions, type SmtpTestServer } from '../support/smtp.ts';

const ROSA = 'rosa.refused@people.example';
const SIMON = 'simon.silence@people.example';

let count = 0;
/** A registration by somebody new. */
function newcomer(address = `newcomer-${String(++count)}@people.example`): { address: string; raw: string } {
  const from = { From: `Robin Newcomer <${address}>`, 'Message-ID': `<${String(++count)}@mails.example>` };
  return { address, raw: personMail(from, 'Please register me for Rising tides.\n\nKind regards,\nRobin Newcomer\n') };
}

describe('servers in trouble', { timeout: 120_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpTestServer;
  const options: SmtpTestOptions = {
    refuse: (phase, detail) => (phase === 'rcpt' && detail === ROSA ? 550 : null),
    afterData: (mail) => (mail.to.includes(SIMON) ? 'silent' : 'reply'),
  };
  beforeAll(async () => {
    [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer(options)]);
  });
  afterAll(async () => {
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });

  const env = (password = dovecot.password) => ({ REGISTRAR_INBOX_PASSWORD: password });
  const aDesk = (inbox = `port: ${String(dovecot.port)}, tls: none`, files: Record<string, string> = {}): Desk => {
    const yaml = REGISTRAR.replace(
      /^inbox: .*$/m,
      `inbox: { kind: imap, host: 127.0.0.1, user: "${dovecot.user}", pollSeconds: 1, ${inbox} }`,
    ).replace(/^outbox: .*$/m, `outbox: { kind: smtp, host: 127.0.0.1, port: ${String(smtp.port)}, tls: none }`);
    return desk({ 'config/registrar.yaml': yaml, ...files });
  };
  const once = (made: Desk, ...more: readonly string[]): Promise<Ended> =>
    registrar(['run', '--once', '--config', made.config, ...more], env());
  const start = (made: Desk, password?: string): RunningRegistrar => {
    const running = startRegistrar(['run', '--config', made.config], env(password));
    onTestFinished(async () => {
      running.kill('SIGKILL');
      await running.ended;
    });
    return running;
  };
  const logged = (running: RunningRegistrar, event: string): Promise<void> =>
    until(() => running.err().includes(`"event":"${event}"`), `the log to tell ${event}`, 60);
  const confirmed = (address: string): Promise<void> =>
    until(() => smtp.received.some((mail) => mail.to.includes(address)), `a letter to ${address}`, 60);

  it('a wrong password is told with user and variable, never shown, and tried again by run only', async () => {
    const made = aDesk();
    const wrong = env('hunter2-canary');
    const [run, doctor] = await Promise.all([
      registrar(['run', '--once', '--config', made.config], wrong),
      registrar(['doctor', '--config', made.config], wrong),
    ]);
    expect(run).toMatchObject({ exitCode: 3, out: '' });
    expect(run.err).toContain(`refuses the login of ${dovecot.user}`);
    expect(run.err).toContain('(inbox.user, REGISTRAR_INBOX_PASSWORD)');
    expect(run.err).not.toMatch(/^\s+at /m);
    expect(doctor.exitCode).toBe(3);
    expect(doctor.out).toMatch(/^FAULT +inbox .*REGISTRAR_INBOX_PASSWORD/m);

    const running = start(made, 'hunter2-canary');
    await logged(running, 'inboxFailed');
    expect(running.process.exitCode).toBeNull();
    for (const text of [run.err, doctor.out, doctor.err, running.err()]) expect(text).not.toContain('hunter2');
  });

  it('a certificate that is not trusted is refused, until its authority is named', async () => {
    const { address, raw } = newcomer();
    await dovecot.deliver(raw);
    const tls = `port: ${String(dovecot.tlsPort)}, tls: implicit`;

    const refused = await once(aDesk(tls));
    expect(refused).toMatchObject({ exitCode: 3, out: '' });
    expect(refused.err).toMatch(/The certificate of 127\.0\.0\.1:\d+ is not trusted: .*inbox\.caFile/);
    expect((await dovecot.messages()).map((mail) => mail.raw.toString())).toContain(raw);

    const made = aDesk(`${tls}, caFile: "%DESK%/ca.pem"`, { 'ca.pem': dovecot.certificate.cert });
    expect(await once(made)).toMatchObject({ exitCode: 0 });
    await confirmed(address);
  });

  it('an inbox that is away at the start ends run --once with 3 and is waited for by run', async () => {
    const { address, raw } = newcomer();
    await dovecot.deliver(raw);
    await dovecot.stop();
    const made = aDesk();

    const end = await once(made);
    expect(end).toMatchObject({ exitCode: 3, out: '' });
    expect(end.err).toMatch(/127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED.*\(inbox\.host, inbox\.port\)/);

    const running = start(made);
    await logged(running, 'inboxLost');
    await dovecot.start();
    await confirmed(address);
  });

  it('an inbox that goes away in the middle is opened again, and mail that came meanwhile is answered', async () => {
    const made = aDesk();
    const running = start(made);
    const before = newcomer();
    await dovecot.deliver(before.raw);
    await confirmed(before.address);

    await dovecot.stop();
    await logged(running, 'inboxLost');
    await dovecot.start();
    const after = newcomer();
    await dovecot.deliver(after.raw);

    await confirmed(after.address);
    expect(smtp.received.filter((mail) => mail.to.includes(before.address))).toHaveLength(1);
  });

  it('a way out that is away keeps letters until it is back', async () => {
    const { address, raw } = newcomer();
    await dovecot.deliver(raw);
    const made = aDesk();
    const { port, received } = smtp;
    await smtp.stop();

    expect(await once(made)).toMatchObject({ exitCode: 0 });
    const status = await registrar(['status', '--json', '--config', made.config]);
    const { letters } = JSON.parse(status.out) as { letters: { queued: number; oldest: string } };
    expect(letters.queued).toBeGreaterThanOrEqual(1);
    expect(received.some((mail) => mail.to.includes(address))).toBe(false);

    smtp = await startSmtpServer({ ...options, port });
    const later = new Date(Date.parse(letters.oldest) + 3_600_000).toISOString();
    expect(await once(made, '--now', later)).toMatchObject({ exitCode: 0 });
    await confirmed(address);
    expect(smtp.received.filter((mail) => mail.to.includes(address))).toHaveLength(1);
  });

  it('a letter that the server does not answer holds up no other', async () => {
    const running = start(aDesk());
    await dovecot.deliver(newcomer(SIMON).raw);
    await until(() => smtp.received.some((mail) => mail.to.includes(SIMON)), 'the letter without an answer');
    const next = newcomer();
    await dovecot.deliver(next.raw);
    await confirmed(next.address);
    expect(running.process.exitCode).toBeNull();
  });

  it('a letter that is refused for good is counted and told, without naming anybody in the log', async () => {
    const { raw } = newcomer(ROSA);
    await dovecot.deliver(raw);
    const made = aDesk();
    const end = await once(made);
    expect(end.exitCode).toBe(0);
    expect(end.err).toMatch(/"event":"letterRejected"/);
    expect(end.err).not.toContain(ROSA);
    expect((await registrar(['status', '--config', made.config])).out).toContain(
      'Letters that could not be delivered: 1',
    );
  });
});
