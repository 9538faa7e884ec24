// A worker between a real IMAP and a real SMTP server, killed and started again at will, and the people who write to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import { addressOf } from './desk-life.ts';
import { personMail } from './desk.ts';
import { startDovecot } from './dovecot.ts';
import { stage } from './flow.ts';
import { mailFrom } from './parse.ts';
import { registrar, startRegistrar, until, type RunningRegistrar } from './registrar.ts';
import { startSmtpServer } from './smtp.ts';

/** Of the configuration that stages have. */
const ORGANISER = 'anna@atlas.example';

export interface FlowDesk {
  /** For further commands. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Starts the worker at `now`, which then stands still. */
  start(now: string): void;
  /** Ends it with SIGKILL and starts it again, at `now` where given. */
  killed(now?: string): Promise<void>;
  write(who: string, text: string, header?: Readonly<Record<string, string>>): Promise<void>;
  /** The answer out of the calendar of `who` to the invitation in `letter`. */
  answerInvitation(who: string, letter: Mail, answer: 'ACCEPTED' | 'DECLINED'): Promise<void>;
  /** Waits for the letter to `who` with such a subject; a letter that came twice with the same Message-ID is one. */
  letter(who: string, subject: RegExp): Promise<Mail>;
  /** Every letter so far: who got it, and its subject up to the colon. */
  letters(): Promise<readonly string[]>;
  attendees(): Promise<readonly string[]>;
  editEvent(yaml: string): void;
}

export async function flowDesk(files: Readonly<Record<string, string>>): Promise<FlowDesk> {
  const [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
  const { config, env } = stage({ imap: dovecot, smtp }, files);
  let worker: RunningRegistrar | null = null;
  let at = '';
  let mails = 0;
  const start = (now: string): void => {
    at = now;
    worker = startRegistrar(['run', '--config', config, '--now', now], env);
  };
  const kill = async (): Promise<void> => {
    worker?.kill('SIGKILL');
    await worker?.ended;
    worker = null;
  };
  onTestFinished(async () => {
    await kill();
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });
  /** But for what goes to organisers. */
  const arrived = async (): Promise<readonly Mail[]> => {
    const all = await Promise.all(smtp.received.map((mail) => mailFrom(mail.raw)));
    const once = [...new Map(all.map((mail) => [mail.messageId, mail])).values()];
    return once.filter((mail) => mail.to[0]?.address !== ORGANISER);
  };
  const deliver = async (raw: string): Promise<void> => {
    await dovecot.deliver(raw);
  };
  return {
    args: ['--config', config],
    env,
    start,
    async killed(now = at) {
      await kill();
      start(now);
    },
    write(who, text, header = {}) {
      mails += 1;
      const from = { From: `${who} <${addressOf(who)}>`, 'Message-ID': `<mail-${String(mails)}@people.example>` };
      return deliver(personMail({ ...from, ...header }, `Dear team,\n\n${text}\n\nKind regards,\n${who}\n`));
    },
    answerInvitation(who, letter, answer) {
      mails += 1;
      const request = letter.calendars[0]?.text ?? '';
      const calendar = request
        .replace(/^METHOD:.*$/m, 'METHOD:REPLY')
        .replaceAll(/\r?\n[ \t]/g, '')
        .replace(/^ATTENDEE.*$/m, `ATTENDEE;PARTSTAT=${answer}:mailto:${addressOf(who)}`);
      const header = {
        From: `${who} <${addressOf(who)}>`,
        Subject: `${answer}: Rising tides`,
        'Message-ID': `<mail-${String(mails)}@people.example>`,
        'Content-Type': 'text/calendar; charset=utf-8; method=REPLY',
      };
      return deliver(personMail(header, calendar.replaceAll('\r\n', '\n')));
    },
    async letter(who, subject) {
      let found: Mail | undefined;
      const look = async (): Promise<boolean> => {
        found = (await arrived()).find(
          (mail) => mail.to[0]?.address === addressOf(who) && subject.test(mail.subject ?? ''),
        );
        return found !== undefined;
      };
      await until(look, `a letter to ${who} about ${String(subject)}`, 60);
      if (found === undefined) throw new Error('it was there');
      return found;
    },
    async letters() {
      return (await arrived())
        .map((mail) => `${mail.to[0]?.address ?? ''}: ${(mail.subject ?? '').split(':')[0] ?? ''}`)
        .sort();
    },
    async attendees() {
      const { out } = await registrar(['attendees', 'tides', '--format', 'json', '--config', config], env);
      return (JSON.parse(out) as { name: string; status: string }[]).map((row) => `${row.name}: ${row.status}`);
    },
    editEvent(yaml) {
      writeFileSync(join(config, 'events', 'tides.yaml'), yaml);
    },
  };
}
