import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AT, desk, personMail, REGISTRAR, type Desk } from '../support/desk.ts';
import { startMuteServer, startSmtpServer } from '../support/smtp.ts';
import { registrar, startRegistrar, until, type Ended, type RunningRegistrar } from '../support/registrar.ts';

const QUESTION = personMail(
  { From: 'Bo <bo@people.example>', 'Message-ID': '<bo@people.example>' },
  'Is Rising tides wheelchair accessible?\n',
);
const NEWSLETTER = personMail(
  { From: 'Weekly <news@weekly.example>', 'Message-ID': '<n@weekly.example>', 'List-Id': '<weekly.example>' },
  'Register now!\n',
);

function busyDesk(): Desk {
  const made = desk();
  made.deliver('1.a', personMail());
  made.deliver('2.b', QUESTION);
  made.deliver('3.c', NEWSLETTER);
  return made;
}

/** A worker that is killed at the latest when the test has finished. */
function worker(config: string): RunningRegistrar {
  const running = startRegistrar(['run', '--config', config]);
  onTestFinished(async () => {
    running.kill('SIGKILL');
    await running.ended;
  });
  return running;
}

/** Asks it to end: five seconds are promised, and a crowded machine gets some more, but not the minutes of a server's timeout. */
async function endOf(running: RunningRegistrar): Promise<Ended> {
  running.kill('SIGTERM');
  const tooLate = setTimeout(() => {
    running.kill('SIGKILL');
  }, 20_000);
  const end = await running.ended;
  clearTimeout(tooLate);
  return end;
}

const isUp = (running: RunningRegistrar): Promise<void> =>
  until(() => running.err().includes('"event":"inboxOpened"'), `a worker to open its inbox: ${running.err()}`, 60);

describe('registrar run --once', { timeout: 90_000 }, () => {
  it('works off a Maildir, writes letters, files what it handled, and leaves other mail as it was', async () => {
    const { config, inbox, letters } = busyDesk();
    const end = await registrar(['run', '--once', '--config', config, '--now', AT]);
    expect(end).toMatchObject({ exitCode: 0, out: '' });
    expect(letters()).toHaveLength(1);
    expect(letters()[0]).toMatch(/^To: Jane Doe <jane@people\.example>\r$/m);
    expect(letters()[0]).toMatch(/^In-Reply-To: <jane-1@people\.example>\r$/m);
    expect(inbox('new')).toEqual(['3.c']);
    expect(inbox('cur')).toEqual(['2.b:2,F']);
    expect([...inbox('.Registrar.Handled/new'), ...inbox('.Registrar.Handled/cur')]).toHaveLength(1);
    expect(readFileSync(join(config, '..', 'inbox', 'new', '3.c'), 'utf8')).toBe(NEWSLETTER);
  });

  it('does nothing the second time, and knows a mail again that was moved back', async () => {
    const { config, letters, deliver } = busyDesk();
    const run = (): Promise<unknown> => registrar(['run', '--once', '--config', config, '--now', AT]);
    const list = async (): Promise<string> =>
      (await registrar(['attendees', 'tides', '--format', 'json', '--config', config])).out;
    await run();
    const [first, attendees] = [letters(), await list()];

    deliver('9.again', personMail());
    await run();

    expect(letters()).toEqual(first);
    expect(await list()).toBe(attendees);
    expect(JSON.parse(attendees)).toMatchObject([{ name: 'Jane Doe', registeredAt: AT, status: 'confirmed' }]);
  });

  it('says the same at the same time again, but for its random ids', async () => {
    const runs = [busyDesk(), busyDesk()];
    for (const { config } of runs) await registrar(['run', '--once', '--config', config, '--now', AT]);
    const [one, other] = runs.map(({ letters }) =>
      letters()
        .join()
        .replace(/[a-z2-7]{26}|[0-9a-f]{32}/g, 'ID'),
    );
    const fold = (text = ''): string => text.replace(/=\r\n/g, '').replace(/\s+/g, ' ');
    expect(fold(one)).toBe(fold(other));
    expect(one).toContain('Date: Wed, 20 Nov 2030 09:00:00 +0000');
  });
});

describe('registrar run', { timeout: 120_000 }, () => {
  it('answers mail that arrives while it watches, and ends cleanly within five seconds at SIGTERM', async () => {
    const { config, deliver, letters } = desk();
    const running = worker(config);
    await isUp(running);
    deliver('1.a', personMail());
    await until(() => letters().length === 1, 'the letter', 60);
    expect(await endOf(running)).toMatchObject({ exitCode: 0, signal: null });
    expect(running.err()).toMatch(/"event":"stopped"/);
  });

  it('refuses a second worker on the same database with 4, and starts at once where the first was killed', async () => {
    const { config, folder } = desk();
    const first = worker(config);
    await isUp(first);

    const second = await registrar(['run', '--once', '--config', config]);
    expect(second).toMatchObject({
      exitCode: 4,
      out: '',
      err: `Another worker is running on ${folder}/registrar.db. One is enough: stop it first, or give this one a store of its own (store.url).\n`,
    });
    expect(await registrar(['status', '--config', config])).toMatchObject({ exitCode: 0 });

    first.kill('SIGKILL');
    await first.ended;
    expect(await registrar(['run', '--once', '--config', config])).toMatchObject({ exitCode: 0 });
  });

  it('ends within five seconds beside servers that fall silent, and sends again what they left unanswered', async () => {
    // given: a server that takes a letter and never says so
    const smtp = await startSmtpServer({ afterData: () => 'silent' });
    onTestFinished(() => smtp.stop());
    const outbox = `outbox: { kind: smtp, host: 127.0.0.1, port: ${String(smtp.port)}, tls: none }`;
    const { config, deliver } = desk({ 'config/registrar.yaml': REGISTRAR.replace(/^outbox: .*$/m, outbox) });
    deliver('1.a', personMail());
    const running = worker(config);
    await until(() => smtp.received.length === 1, 'the letter', 60);

    // when
    const end = await endOf(running);

    // then
    expect(end).toMatchObject({ exitCode: 0, signal: null });
    const again = worker(config);
    await until(() => smtp.received.length === 2, 'the letter again', 60);
    await endOf(again);
    expect(smtp.received[1]?.raw.equals(smtp.received[0]?.raw ?? Buffer.alloc(0))).toBe(true);
  });

  it('ends within five seconds beside a server that neither answers a letter nor hangs up', async () => {
    const mute = await startMuteServer();
    onTestFinished(() => {
      mute.stop();
    });
    const outbox = `outbox: { kind: smtp, host: 127.0.0.1, port: ${String(mute.port)}, tls: none }`;
    const { config, deliver } = desk({ 'config/registrar.yaml': REGISTRAR.replace(/^outbox: .*$/m, outbox) });
    deliver('1.a', personMail());
    const running = worker(config);
    await mute.reached;
    const end = await endOf(running);
    expect(end).toMatchObject({ exitCode: 0, signal: null });
    expect(end.err).not.toMatch(/letterDeferred|"failed"/);
    await mute.gone;
  });

  it('ends within five seconds while a server that says nothing is dialled', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const port = (silent.address() as { port: number }).port;
    const inbox = `inbox: { kind: imap, host: 127.0.0.1, port: ${String(port)}, tls: none, user: desk }`;
    const { config } = desk({ 'config/registrar.yaml': REGISTRAR.replace(/^inbox: .*$/m, inbox) });
    let dialled = false;
    silent.once('connection', () => (dialled = true));
    const running = startRegistrar(['run', '--config', config], { REGISTRAR_INBOX_PASSWORD: 'x' });
    await until(() => dialled, 'the worker to dial', 60);
    expect(await endOf(running)).toMatchObject({ exitCode: 0, signal: null });
  });
});
