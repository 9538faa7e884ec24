// Mails that are broken, huge or hostile, among mails that are not: all handled in one run, nothing lost, nothing let through.
import { simpleParser, type ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { openDatabase } from '../../src/store/database.ts';
import { listEntries, type LedgerEntry } from '../../src/store/ledger.ts';
import { personMail } from '../support/desk.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { stage } from '../support/flow.ts';
import { registrar, type Ended } from '../support/registrar.ts';
import { startSmtpServer, type SmtpTestServer } from '../support/smtp.ts';

const WISH = 'Please register me for Rising tides: living with water.\n\nKind regards,\n';
const MEGABYTE = 1024 * 1024;

/** A registration by NAME, whose address is her name. */
function wish(
  name: string,
  fields: Readonly<Record<string, string | null>> = {},
  body = `${WISH}${name} Tester\n`,
): string {
  const address = `${name.toLowerCase()}@people.example`;
  return personMail({ From: `${name} Tester <${address}>`, 'Message-ID': `<${name}@mails.example>`, ...fields }, body);
}

function multipart(parts: readonly string[], close = true): string {
  return `${parts.map((part) => `--edge\n${part}\n`).join('')}${close ? '--edge--\n' : ''}`;
}
const TEXT = 'Content-Type: text/plain; charset=utf-8\n\n';
const MIXED = { 'Content-Type': 'multipart/mixed; boundary=edge' };

const base64 = (bytes: number): string => `${'QUFB'.repeat(19)}\n`.repeat(Math.ceil(bytes / 77));

const HOSTILE: Readonly<Record<string, string>> = {
  Tagged: '"<img src=x onerror=alert(1)>"',
  Liquid: '"{{ house.address }}{% include x %}"',
  Formula: '"=HYPERLINK(1)"',
};

const MAILS: Readonly<Record<string, string>> = {
  'without From': wish('Nobody', { From: null }),
  'without Message-ID': wish('Ida', { 'Message-ID': null }),
  'without Date': wish('Dana', { Date: null }),
  'without Subject': wish('Susan', { Subject: null }),
  'one id, one body': wish('Alma', { 'Message-ID': '<shared@mails.example>' }),
  'one id, another body': wish('Otto', { 'Message-ID': '<shared@mails.example>' }),
  'the same mail': wish('Twain'),
  'the same mail again': wish('Twain'),
  'without an end': wish('Endless', MIXED, multipart([`${TEXT}${WISH}Endless Tester\n`], false)),
  'of an unknown charset': wish('Charlie', { 'Content-Type': 'text/plain; charset=x-martian' }),
  'of broken base64': wish('Basil', { 'Content-Transfer-Encoding': 'base64' }, '@@@=not base64=\u0000\u00ff'),
  'nested without measure': wish(
    'Nesta',
    MIXED,
    'Content-Type: multipart/mixed; boundary=edge\n\n--edge\n'.repeat(500),
  ),
  'of nothing but a header': 'From: Hedda Tester <hedda@people.example>\r\nSubject: Rising tides\r\n',
  'of noise': Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)).toString('latin1'),
  'of 40 MB': wish(
    'Hugo',
    MIXED,
    multipart([
      `${TEXT}${WISH}Hugo Tester\n`,
      `Content-Type: application/zip; name=plan.zip\nContent-Disposition: attachment; filename=plan.zip\nContent-Transfer-Encoding: base64\n\n${base64(40 * MEGABYTE)}`,
    ]),
  ),
  'with CR LF in its headers': wish('Carla', {
    From: '=?utf-8?Q?Carla=0D=0ABcc:_victim@people.example?= <carla@people.example>',
    Subject: '=?utf-8?Q?Rising_tides=0D=0ABcc:_victim@people.example?=',
  }),
  ...Object.fromEntries(
    Object.entries(HOSTILE).map(([name, display]) => [
      `from ${name}`,
      wish(name, { From: `${display} <${name.toLowerCase()}@people.example>` }, WISH),
    ]),
  ),
  'of a person last of all': wish('Zoe'),
};

/** Who wants to come and says so readably. */
const COMING = ['Ida', 'Dana', 'Susan', 'Alma', 'Otto', 'Twain', 'Endless', 'Charlie', 'Hugo', 'Zoe'];

describe('odd mails', { timeout: 180_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpTestServer;
  let end: Ended;
  let entries: readonly LedgerEntry[];
  const letters = new Map<string, ParsedMail[]>();
  let csv = '';
  let listed: readonly { readonly email: string | null }[];
  const entryOf = (title: string): LedgerEntry | undefined => {
    const uid = String(Object.keys(MAILS).indexOf(title) + 1);
    return entries.find((entry) => entry.ref.uid === uid);
  };
  const lettersTo = (name: string): readonly ParsedMail[] => letters.get(`${name.toLowerCase()}@people.example`) ?? [];

  // given: all of them in one inbox; when: one run
  beforeAll(async () => {
    [dovecot, smtp] = await Promise.all([startDovecot(), startSmtpServer()]);
    for (const raw of Object.values(MAILS)) await dovecot.deliver(Buffer.from(raw, 'utf8'));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([dovecot.remove(), smtp.stop()]);
  });

  it('are all met in one run that ends well', async () => {
    const { config, env } = stage({ imap: dovecot, smtp });
    end = await registrar(['run', '--once', '--config', config], env);
    const list = (format: string): Promise<Ended> =>
      registrar(['attendees', 'tides', '--format', format, '--config', config], env);
    csv = (await list('csv')).out;
    listed = JSON.parse((await list('json')).out) as typeof listed;
    const store = await openDatabase({ url: loadConfig(config, env).storeUrl, create: false });
    entries = await store.read((reader) => listEntries(reader, 100));
    await store.close();
    for (const mail of smtp.received) {
      expect(mail.to).toHaveLength(1);
      const [to = ''] = mail.to;
      letters.set(to, [...(letters.get(to) ?? []), await simpleParser(mail.raw)]);
    }

    expect(end).toMatchObject({ exitCode: 0, out: '' });
    expect(end.err).not.toContain('"event":"failed"');
    expect(Object.keys(MAILS).filter((title) => entryOf(title) === undefined)).toEqual([]);
  });

  it('register everybody who said so readably, once, with one letter', () => {
    const addresses = listed.map((row) => row.email);
    for (const name of COMING) {
      const address = `${name.toLowerCase()}@people.example`;
      expect(
        addresses.filter((email) => email === address),
        name,
      ).toHaveLength(1);
      expect(lettersTo(name), name).toHaveLength(1);
    }
  });

  it('are answered to nobody where they come from nobody', () => {
    expect(entryOf('without From')).toMatchObject({ sender: null });
    expect(smtp.received.every((mail) => mail.to.every((to) => to.endsWith('@people.example')))).toBe(true);
    expect(lettersTo('nobody')).toEqual([]);
  });

  it('are answered outside of a thread where they have no Message-ID', () => {
    expect(lettersTo('Ida')[0]?.inReplyTo).toBeUndefined();
    expect(lettersTo('Dana')[0]?.inReplyTo).toBe('<Dana@mails.example>');
  });

  it('are two where one Message-ID has two bodies, and one where the same comes twice', () => {
    expect(entryOf('one id, another body')).toMatchObject({ kind: 'person', action: 'register', duplicateOf: null });
    expect(entryOf('the same mail again')).toMatchObject({
      kind: 'duplicate',
      duplicateOf: entryOf('the same mail')?.id,
    });
  });

  it('of 40 MB are read by their text: the attachment is never fetched', async () => {
    expect(entryOf('of 40 MB')).toMatchObject({ action: 'register' });
    // What Dovecot sent in each session; the test's own come after this one.
    const sent = [...(await dovecot.log()).matchAll(/ out=(\d+)/g)].map((match) => Number(match[1]));
    expect(sent.length).toBeGreaterThan(0);
    expect(Math.max(...sent)).toBeLessThan(2 * MEGABYTE);
  });

  it('cannot write headers of their own into our letters', () => {
    for (const mail of smtp.received) {
      const [header = ''] = mail.raw.toString('utf8').split('\r\n\r\n');
      expect(header).not.toMatch(/^(?:Bcc|Cc):/im);
      expect(mail.to).not.toContain('victim@people.example');
    }
    expect(letters.has('victim@people.example')).toBe(false);
  });

  it('cannot bring HTML, Liquid or formulas into letters and lists', () => {
    const html = (name: string): string => String(lettersTo(name)[0]?.html);
    expect(html('Tagged')).toContain('Dear &lt;img src=x onerror=alert(1)&gt;');
    expect(html('Tagged')).not.toContain('<img src=x');
    expect(lettersTo('Liquid')[0]?.text).toMatch(/^Dear \{\{ house.address \}\}\{% include x %\},/);
    expect(lettersTo('Formula')[0]?.text).toContain('Dear =HYPERLINK(1),');
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });

  it('stay where a human finds them when they could not be answered', async () => {
    const left = await dovecot.messages();
    for (const title of Object.keys(MAILS)) {
      const entry = entryOf(title);
      const lies = left.find((mail) => String(mail.uid) === entry?.ref.uid);
      if (entry?.filing === 'handled') expect(lies, title).toBeUndefined();
      else expect(lies?.flags.includes('\\Flagged'), title).toBe(entry?.filing === 'attention');
      expect(lies?.flags ?? [], title).not.toContain('\\Seen');
    }
  });
});
