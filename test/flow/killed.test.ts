import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { stage } from '../support/flow.ts';
import { registrar, startRegistrar, until } from '../support/registrar.ts';
import { sampleMails, seeded } from '../support/sample-mails.ts';
import { startSmtpServer, type SmtpTestServer } from '../support/smtp.ts';

const SEED = 20_301_118;
const MAILS = 200;
const KILLS = 5;

interface Listed {
  readonly name: string;
  readonly email: string;
  readonly status: string;
}

describe('a worker that is killed again and again', () => {
  let dovecot: Dovecot;
  let smtp: SmtpTestServer;
  beforeAll(async () => {
    [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
  });
  afterAll(async () => {
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });

  it('records every registration once, confirms each, and leaves all other mail as it was', async () => {
    // given: 200 mails, some of them read or flagged by people
    const chance = seeded(SEED);
    const mails = sampleMails(MAILS, SEED);
    const flagsOf = new Map<number, readonly string[]>();
    await dovecot.asPerson(async (client) => {
      for (const mail of mails) {
        const flags = chance() < 0.3 ? ['\\Seen'] : [];
        const appended = await client.append('INBOX', Buffer.from(mail.raw), flags);
        if (appended !== false && appended.uid !== undefined) flagsOf.set(appended.uid, flags);
      }
    });
    const before = await dovecot.messages();
    const registering = mails.flatMap((mail) => (mail.registers === null ? [] : [mail.registers]));
    const { config, env } = stage({ imap: dovecot, smtp });

    // when: the worker is killed at five moments, told by how many letters have arrived by then
    const moments = Array.from({ length: KILLS }, () => Math.floor(chance() * registering.length * 0.9)).sort(
      (a, b) => a - b,
    );
    for (const moment of moments) {
      const worker = startRegistrar(['run', '--config', config], env);
      await until(
        () => smtp.received.length >= moment || worker.process.exitCode !== null,
        `letter ${String(moment)} to arrive`,
      );
      worker.kill('SIGKILL');
      expect(await worker.ended).toMatchObject({ signal: 'SIGKILL' });
    }
    const confirmed = (): Set<string> => new Set(smtp.received.flatMap((mail) => mail.to));
    const worker = startRegistrar(['run', '--config', config], env);
    await until(() => confirmed().size >= registering.length, 'everybody to be confirmed', 60);
    await until(
      async () => (await dovecot.messages('Registrar/Handled')).length >= registering.length,
      'mail to be filed',
    );
    worker.kill('SIGTERM');
    expect(await worker.ended).toMatchObject({ exitCode: 0 });

    // then: everybody stands once
    const listed = await registrar(['attendees', 'tides', '--format', 'json', '--config', config], env);
    const attendees = JSON.parse(listed.out) as Listed[];
    const addresses = (list: readonly { readonly email: string }[]): string[] => list.map((row) => row.email).sort();
    expect(addresses(attendees)).toEqual(registering.map((person) => person.address).sort());
    expect(attendees.every((row) => row.status === 'confirmed')).toBe(true);

    // and: each has one letter; one that came twice is the same letter
    const messageIds = new Map<string, Set<string>>();
    for (const mail of smtp.received) {
      const messageId = /^message-id: *(\S+)/im.exec(mail.raw.toString('utf8'))?.[1] ?? '';
      const to = mail.to.join();
      messageIds.set(to, (messageIds.get(to) ?? new Set()).add(messageId));
    }
    expect([...messageIds.keys()].sort()).toEqual(registering.map((person) => person.address).sort());
    expect([...messageIds.values()].every((ids) => ids.size === 1)).toBe(true);

    // and: what is not ours lies where it lay, with the flags and the bytes that it had
    const after = await dovecot.messages();
    const others = before.filter((_, index) => mails[index]?.registers === null);
    expect(after).toEqual(others);
    expect(after.map((mail) => mail.flags)).toEqual(after.map((mail) => flagsOf.get(mail.uid)));
  }, 180_000);
});
