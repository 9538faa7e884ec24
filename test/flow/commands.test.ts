import { readFileSync, writeFileSync } from 'node:fs';
import { onTestFinished, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { openDeskThread } from '../../src/store/desk-threads.ts';
import { needingAttention } from '../../src/store/ledger-views.ts';
import { personMail } from '../support/desk.ts';
import { startDovecot } from '../support/dovecot.ts';
import { stage } from '../support/flow.ts';
import { mailFrom } from '../support/parse.ts';
import { registrar } from '../support/registrar.ts';
import { startSmtpServer } from '../support/smtp.ts';

const NOW = '2030-11-20T10:00:00+01:00';
const TOKEN = 'abcdefghijklmnopqrstuvwxyz';
const ANNA = 'Anna Visser <anna@atlas.example>';

const question = (who: string, number: number): string =>
  personMail(
    {
      From: `${who} <p${String(number)}@people.example>`,
      Subject: 'Lift',
      'Message-ID': `<q${String(number)}@x.example>`,
    },
    `Dear team,\n\nIs there a lift at Rising tides?\n\nKind regards,\n${who}\n`,
  );
const command = (text: string, header: Readonly<Record<string, string>> = {}): string =>
  personMail(
    {
      From: ANNA,
      To: `desk+desk-${TOKEN}@atlas.example`,
      'Message-ID': '<command@atlas.example>',
      'Authentication-Results': 'mx.atlas.example; dmarc=pass header.from=atlas.example',
      ...header,
    },
    `${text}\n`,
  );

describe("an organiser's commands on a real mail server", { timeout: 240_000 }, () => {
  /** A desk in this mode, on servers of its own. */
  const begin = async (mode: 'auto' | 'draft') => {
    const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
    onTestFinished(() => Promise.all([dovecot.remove(), smtp.stop()]).then(() => undefined));
    const { config, env, folder } = stage({ imap: dovecot, smtp });
    const yaml = `${config}/registrar.yaml`;
    const text = readFileSync(yaml, 'utf8').replace('pollSeconds: 2', 'authservIds: [mx.atlas.example]');
    writeFileSync(yaml, text.replace(/^mode: .*$/m, `mode: ${mode}`));
    return {
      dovecot,
      smtp,
      config,
      env,
      run: async (): Promise<void> => {
        const ended = await registrar(['run', '--once', '--config', config, '--now', NOW], { ...env });
        expect(ended, ended.err).toMatchObject({ exitCode: 0 });
      },
      /** A letter to the organiser that numbers what needs a human. */
      digest: async (): Promise<void> => {
        const store = await openDatabase({ url: `sqlite:${folder}/registrar.db` });
        await store.transaction(async (tx) => {
          const items = (await needingAttention(tx, 10)).map(({ id }, at) => ({
            number: at + 1,
            kind: 'mail' as const,
            ledgerId: id,
          }));
          const thread = { token: TOKEN, kind: 'digest', eventId: 'tides', organiser: 'anna@atlas.example' } as const;
          await openDeskThread(tx, { ...thread, items, pending: null }, '2030-11-20T08:00:00Z');
        });
        await store.close();
      },
    };
  };

  it('take the flags off, answer people in their thread, act once, and are answered', async () => {
    // Given an inbox with three mails that need a human, and a letter to the organiser that numbers them
    const { dovecot, smtp, config, env, run, digest } = await begin('auto');
    for (const [at, who] of ['Ann Bakker', 'Bo Bos', 'Cor Dam'].entries()) await dovecot.deliver(question(who, at + 1));
    await run();
    await digest();
    const flags = async (): Promise<readonly string[]> =>
      (await dovecot.messages('INBOX')).map(({ flags: of }) => [...of].join(' '));
    expect(await flags()).toEqual(['\\Flagged', '\\Flagged', '\\Flagged']);

    // When she answers, and her mail is delivered three times on different ways
    const text = 'answer 1: Yes, behind the door.\nignore 2\nregister 3\ncapacity in-person 600';
    for (const hop of ['a', 'b', 'c']) await dovecot.deliver(command(text, { 'X-Hop': hop }));
    await run();
    await run();

    // Then each command was carried out once
    const got = await Promise.all(smtp.received.map((mail) => mailFrom(mail.raw)));
    const told = got.map((mail) => `${mail.to[0]?.address ?? ''}: ${(mail.subject ?? '').split(':')[0] ?? ''}`).sort();
    expect(told).toEqual(['anna@atlas.example: Done', 'p1@people.example: Re', "p3@people.example: You're registered"]);
    expect(got.find(({ to }) => to[0]?.address === 'p1@people.example')?.inReplyTo).toEqual(['<q1@x.example>']);
    const left = await dovecot.messages('INBOX');
    expect(left.filter(({ flags: of }) => [...of].includes('\\Flagged'))).toEqual([]);
    const handled = await dovecot.messages('Registrar/Handled');
    expect(handled.filter(({ flags: of }) => [...of].includes('\\Flagged'))).toEqual([]);
    expect(handled.length).toBe(3);
    const { out } = await registrar(['events', '--json', '--config', config], env);
    expect(out).toMatch(/"capacity":\s?600/);
  });

  it('leave a mail where it is in draft mode until the draft of its answer is sent', async () => {
    // Given a mail that an organiser has settled by command, whose answer lies among the drafts
    const { dovecot, run, digest } = await begin('draft');
    await dovecot.asPerson(async (client) => {
      for (const name of ['Drafts', 'Sent']) await client.mailboxCreate(name);
    });
    await dovecot.deliver(question('Ann Bakker', 1));
    await run();
    await digest();
    await dovecot.deliver(command('register 1'));
    await run();
    const inbox = async (): Promise<readonly (string | null)[]> =>
      Promise.all((await dovecot.messages('INBOX')).map(async ({ raw }) => (await mailFrom(raw)).messageId));
    expect(await inbox()).toEqual(['<q1@x.example>', '<command@atlas.example>']);
    expect(await dovecot.messages('Drafts')).toHaveLength(1);

    // When a human sends it
    await dovecot.asPerson((client) => client.messageMove('1:*', 'Sent'), 'Drafts');
    await run();
    await run();

    // Then the mail is filed
    expect(await inbox()).toEqual(['<command@atlas.example>']);
    const handled = await dovecot.messages('Registrar/Handled');
    expect(await Promise.all(handled.map(async ({ raw }) => (await mailFrom(raw)).messageId))).toEqual([
      '<q1@x.example>',
    ]);
  });
});
