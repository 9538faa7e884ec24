import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Mail } from '../../src/domain/mail.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { ResolveTxt } from '../../src/mail/dkim/check-dkim.ts';
import { listEntries } from '../../src/store/ledger.ts';
import { withCheckedSignatures } from '../../src/worker/check-signatures.ts';
import { fixedClock } from '../../src/worker/clock.ts';
import { createContext } from '../../src/worker/context.ts';
import { createInboxLoop } from '../../src/worker/inbox-loop.ts';
import { inboxOf } from '../../src/worker/mailboxes.ts';
import { createLog } from '../../src/worker/log.ts';
import { aMail } from '../reading/kind/support.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { AT, desk, personMail, REGISTRAR } from '../support/desk.ts';
import { resolveTxt, signed } from '../support/dkim.ts';

describe('DKIM signatures of mails in the inbox', { timeout: 60_000 }, () => {
  let parser: BuiltScript;
  beforeAll(async () => {
    parser = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parser.remove());

  /** Handles one mail; gives what the ledger keeps of its authenticity, and the names that the DNS was asked for. */
  async function handled(mail: string, checkDkim = true, resolve: ResolveTxt = resolveTxt) {
    const inbox = `inbox: { kind: maildir, authservIds: [mx.atlas.example], checkDkim: ${String(checkDkim)},`;
    const { config, deliver } = desk({
      'config/registrar.yaml': REGISTRAR.replace('inbox: { kind: maildir,', inbox),
    });
    deliver('1.mail', mail);
    const asked: string[] = [];
    const context = await createContext(loadConfig(config, {}), createLog({ level: 'silent', personal: false }), {
      clock: fixedClock(Temporal.Instant.from(AT)),
      parseWorkerUrl: parser.url,
      resolveTxt: (name, signal) => {
        asked.push(name);
        return resolve(name, signal);
      },
    });
    onTestFinished(() => context.close());
    await createInboxLoop(context, inboxOf(context), { onLetters: () => undefined }).processAll();
    const [entry] = await context.store.read((reader) => listEntries(reader, 1));
    const reading = entry?.reading as { authenticity: string } | null | undefined;
    return { action: entry?.action, authenticity: reading?.authenticity, asked };
  }

  const key = 'rsa._domainkey.people.example';
  const results = (verdict: string): string => `Authentication-Results: mx.atlas.example; ${verdict}\r\n`;

  it('vouch for the sender, where the receiving server says nothing', async () => {
    const mail = await signed(personMail());
    expect(await handled(mail)).toEqual({ action: 'register', authenticity: 'pass', asked: [key] });
    expect(await handled(`${results('none')}${mail}`)).toMatchObject({ authenticity: 'pass', asked: [key] });
    expect(await handled(`Authentication-Results: mx.evil.example; dkim=fail\r\n${mail}`)).toMatchObject({
      authenticity: 'pass',
    });
  });

  it('are not looked at where the receiving server has checked them, or where nobody wants it', async () => {
    const mail = await signed(personMail());
    const verdict = results('dkim=fail header.d=people.example');
    expect(await handled(`${verdict}${mail}`)).toMatchObject({ authenticity: 'unknown', asked: [] });
    expect(await handled(mail, false)).toMatchObject({ authenticity: 'unknown', asked: [] });
  });

  it('hold up no mail when they are broken or the DNS is away', async () => {
    const mail = await signed(personMail());
    const forged = mail.replace('Kind regards', 'Best regards');
    expect(await handled(forged)).toMatchObject({ action: 'register', authenticity: 'unknown' });
    const away = (): Promise<never> => Promise.reject(new Error('no network'));
    expect(await handled(mail, true, away)).toMatchObject({ action: 'register', authenticity: 'unknown' });
  });

  it('are not looked at in a mail that was too big to be read whole, or that says not who wrote it', async () => {
    const big = await signed(personMail({}, `Please register me for Rising tides.\n\nJane\n${'x\n'.repeat(600_000)}`));
    expect(await handled(big)).toMatchObject({ authenticity: 'unknown', asked: [] });

    const source = Buffer.from(await signed(personMail()));
    const check = (mail: Mail, size: number): Promise<Mail> =>
      withCheckedSignatures(mail, { source, size }, [], Temporal.Instant.from(AT), { resolveTxt, timeoutMs: 5_000 });
    const mail = aMail({ from: [{ name: null, address: 'jane@people.example' }] });
    expect((await check(mail, source.length)).dkim).toEqual([{ domain: 'people.example', result: 'pass' }]);
    expect((await check(mail, 2_000_000)).dkim).toEqual([]);
    expect((await check({ ...mail, from: [...mail.from, ...mail.from] }, source.length)).dkim).toEqual([]);
  });
});
