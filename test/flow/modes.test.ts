import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personMail } from '../support/desk.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { stage, type Stage } from '../support/flow.ts';
import { mailFrom } from '../support/parse.ts';
import { registrar, type Ended } from '../support/registrar.ts';
import { startSmtpServer, type SmtpTestServer } from '../support/smtp.ts';

const FROM = 'Ann Bakker <ann@people.example>';
const REGISTRATION = personMail(
  { From: FROM, 'Message-ID': '<one@people.example>' },
  'Dear team,\n\nPlease register me for Rising tides, in person.\n\nKind regards,\nAnn Bakker\n',
);
const CANCELLATION = personMail(
  { From: FROM, 'Message-ID': '<two@people.example>' },
  'Dear team,\n\nPlease cancel my registration for Rising tides.\n\nKind regards,\nAnn Bakker\n',
);
const NOW = '2030-11-20T10:00:00+01:00';

describe('the modes, on a real mailbox', { timeout: 240_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpTestServer;
  let desk: Stage;
  beforeEach(async () => {
    [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
    desk = stage({ imap: dovecot, smtp });
  });
  afterEach(async () => {
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });

  const mode = (name: 'shadow' | 'draft' | 'auto'): void => {
    const file = join(desk.config, 'registrar.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^mode: .*$/m, `mode: ${name}`));
  };
  const run = async (now = NOW): Promise<Ended> => {
    const ended = await registrar(['run', '--once', '--config', desk.config, '--now', now], desk.env);
    expect(ended, ended.err).toMatchObject({ exitCode: 0 });
    return ended;
  };
  const attendees = async (): Promise<readonly string[]> => {
    const { out } = await registrar(['attendees', 'tides', '--format', 'json', '--config', desk.config], desk.env);
    return (JSON.parse(out) as { name: string; status: string }[]).map((row) => `${row.name}: ${row.status}`);
  };
  const folders = (): Promise<readonly string[]> =>
    dovecot.asPerson(async (client) => (await client.list()).map((folder) => folder.path).sort());
  const makeFolders = (): Promise<void> =>
    dovecot.asPerson(async (client) => {
      for (const name of ['Drafts', 'Sent']) await client.mailboxCreate(name);
    });

  it('shadow keeps the book, sends nothing and leaves the mailbox as it is; auto then goes on without repeating', async () => {
    mode('shadow');
    await dovecot.deliver(REGISTRATION);
    const before = await dovecot.messages();
    await run();
    await run();
    expect(await attendees()).toEqual(['Ann Bakker: confirmed']);
    expect(smtp.received).toEqual([]);
    expect(await dovecot.messages()).toEqual(before);
    expect(await folders()).toEqual(['INBOX']);

    mode('auto');
    await run();
    expect(smtp.received).toEqual([]);
    expect(await dovecot.messages()).toEqual(before);
    await dovecot.deliver(CANCELLATION);
    await run();
    expect(await attendees()).toEqual(['Ann Bakker: cancelled']);
    expect(smtp.received).toHaveLength(1);
  });

  it('shadow holds back what auto had not sent yet, until auto is back', async () => {
    await dovecot.deliver(REGISTRATION);
    await smtp.stop();
    await run();
    smtp = await startSmtpServer({ port: smtp.port });
    mode('shadow');
    await registrar(['run', '--once', '--config', desk.config, '--now', '2030-11-21T10:00:00+01:00'], desk.env);
    const toAnn = () => smtp.received.filter(({ to }) => to.includes('ann@people.example'));
    expect(toAnn()).toEqual([]);
    mode('auto');
    await registrar(['run', '--once', '--config', desk.config, '--now', '2030-11-21T10:00:00+01:00'], desk.env);
    expect(toAnn()).toHaveLength(1);
  });

  it('draft puts a complete reply among the drafts once, and files the mail when a human has sent it', async () => {
    await makeFolders();
    mode('draft');
    await dovecot.deliver(REGISTRATION);
    await run();
    await run();
    const [draft, ...more] = await dovecot.messages('Drafts');
    expect(more).toEqual([]);
    expect(draft?.flags).toContain('\\Draft');
    const mail = await mailFrom(draft?.raw ?? Buffer.alloc(0));
    expect(mail).toMatchObject({ inReplyTo: ['<one@people.example>'], to: [{ address: 'ann@people.example' }] });
    expect(mail.calendars.map((calendar) => calendar.method)).toEqual(['REQUEST']);
    expect(smtp.received).toEqual([]);
    expect(await dovecot.messages()).toHaveLength(1);
    expect(await attendees()).toEqual(['Ann Bakker: confirmed']);

    await dovecot.asPerson((client) => client.messageMove('1:*', 'Sent', { uid: true }), 'Drafts');
    const { err } = await run();
    expect(err).toContain('"fate":"sent"');
    await run();
    expect(await dovecot.messages()).toEqual([]);
    expect(await dovecot.messages('Registrar/Handled')).toHaveLength(1);
  });

  it('a draft that somebody edits is still waiting, one that somebody deletes is not written again', async () => {
    await makeFolders();
    mode('draft');
    await dovecot.deliver(REGISTRATION);
    await run();
    const [draft] = await dovecot.messages('Drafts');
    const edited = (draft?.raw.toString('utf8') ?? '').replace(
      /^Message-ID: .*$/im,
      'Message-ID: <edited@desk.example>',
    );
    await dovecot.asPerson(async (client) => {
      await client.append('Drafts', Buffer.from(edited), ['\\Draft']);
      await client.messageDelete('1', {});
    }, 'Drafts');
    expect((await run()).err).not.toContain('draftSettled');

    await dovecot.asPerson((client) => client.messageDelete('1:*'), 'Drafts');
    expect((await run()).err).not.toContain('draftSettled');
    expect((await run('2030-11-20T10:01:00+01:00')).err).not.toContain('draftSettled');
    expect((await run('2030-11-20T10:02:00+01:00')).err).toContain('"fate":"discarded"');
    await run();
    expect(await dovecot.messages('Drafts')).toEqual([]);
    expect(await dovecot.messages()).toHaveLength(1);

    mode('auto');
    await run();
    expect(smtp.received).toEqual([]);
  });

  it('draft without a folder for drafts keeps the letters and says what to do', async () => {
    mode('draft');
    await dovecot.deliver(REGISTRATION);
    expect((await run()).err).toContain('has no folder for drafts');
    const { out } = await registrar(['doctor', '--config', desk.config], desk.env);
    expect(out).toContain('has no folder for drafts');
    await makeFolders();
    await registrar(['run', '--once', '--config', desk.config, '--now', '2030-11-21T10:00:00+01:00'], desk.env);
    expect(await dovecot.messages('Drafts')).toHaveLength(1);
  });
});
