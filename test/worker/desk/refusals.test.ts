import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandsRefused } from '../../../src/domain/letter.ts';
import { listEntries } from '../../../src/store/ledger.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { ANNA, commandDesk, event, PASS, TOKEN, type CommandDesk } from '../../support/command-desk.ts';
import { personMail } from '../../support/desk.ts';

const ADD = 'add Jane Doe <jane@people.example>';
const STRANGER = 'Eve <eve@elsewhere.example>';
const STRANGER_PASSES = 'mx.atlas.example; dmarc=pass header.from=elsewhere.example';

describe('commands that are refused', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  const begin = async (yaml = event()): Promise<CommandDesk> => {
    const desk = await commandDesk(parseWorker.url, { event: yaml });
    await desk.digest();
    return desk;
  };
  const decisions = (desk: CommandDesk): Promise<readonly unknown[]> =>
    desk.context.store.read(async (reader) =>
      (await listEntries(reader, 100)).flatMap((entry) => [...entry.decisions, entry.attention]),
    );

  const expectRefused = async (desk: CommandDesk, why: CommandsRefused): Promise<void> => {
    expect(await desk.people()).toEqual([]);
    expect(await decisions(desk)).toEqual([{ kind: 'refuse-command', why }, true]);
    expect(await desk.letters()).toEqual([`command-refused ${ANNA} queued`]);
    expect(await desk.filings()).toEqual(['Re: Rising tides: two things need you: attention']);
    const letter = await desk.letter('command-refused');
    expect(letter).toMatchObject({ inReplyTo: null, autoSubmitted: 'auto-generated', replyTo: null });
    expect(letter.text).toContain('Nothing was changed');
    expect(letter.text).toContain('20 November 2030');
    expect(letter.text).not.toContain(TOKEN);
  };

  it('from a stranger who knows the address', async () => {
    const desk = await begin();
    await desk.command(ADD, { From: STRANGER, 'Authentication-Results': STRANGER_PASSES });
    await expectRefused(desk, 'not-an-organiser');
    expect((await desk.letter('command-refused')).text).toContain('eve@elsewhere.example');
  });

  it.each([
    ['fails DMARC', 'mx.atlas.example; dmarc=fail header.from=atlas.example'],
    ['has no verdict', null],
    ['has the verdict of a server that nobody trusts', 'mx.evil.example; dmarc=pass header.from=atlas.example'],
    ['passes for another domain', 'mx.atlas.example; dmarc=pass header.from=elsewhere.example'],
    ['passes SPF of another domain only', 'mx.atlas.example; spf=pass smtp.mailfrom=elsewhere.example; dmarc=fail'],
  ])('that claims to be from an organiser and %s', async (_how, results) => {
    const desk = await begin();
    await desk.command(ADD, { 'Authentication-Results': results });
    await expectRefused(desk, 'not-authentic');
  });

  it('with two authors of whom one is an organiser', async () => {
    const desk = await begin();
    await desk.command(ADD, { From: `${STRANGER}, Anna <${ANNA}>` });
    await expectRefused(desk, 'not-an-organiser');
  });

  it('of the house’s organiser for an event that has others', async () => {
    const desk = await begin(`${event()}organisers: [bo@atlas.example]\n`);
    await desk.command(ADD);
    expect(await desk.people()).toEqual([]);
    expect(await desk.letters()).toEqual(['command-refused bo@atlas.example queued']);
    await desk.command(ADD, { From: 'Bo Bos <bo@atlas.example>' });
    expect(await desk.people()).toEqual(['Jane Doe: confirmed in-person']);
  });

  it.each([
    ['never given out', 'desk+desk-bbbbbbbbbbbbbbbbbbbbbbbbbb@atlas.example'],
    ['cut off', `desk+desk-${TOKEN.slice(0, 20)}@atlas.example`],
  ])('to an address that was %s', async (_how, To) => {
    const desk = await begin();
    await desk.command(ADD, { To });
    await expectRefused(desk, 'unknown-token');
  });

  it('to a letter of more than two weeks ago', async () => {
    const desk = await begin();
    desk.setNow('2030-12-04T09:00:01Z');
    await desk.command(ADD);
    expect(await decisions(desk)).toEqual([{ kind: 'refuse-command', why: 'expired-token' }, true]);
    expect(await desk.people()).toEqual([]);
  });

  it('without a Message-ID', async () => {
    const desk = await begin();
    await desk.command(ADD, { 'Message-ID': null });
    await expectRefused(desk, 'no-message-id');
  });

  it('told to organisers five times a day, and recorded every time', async () => {
    const desk = await begin();
    const refuse = async (times: number): Promise<number> => {
      for (let n = 0; n < times; n++) await desk.command(ADD, { From: STRANGER });
      return (await desk.letters()).length;
    };
    expect(await refuse(8)).toBe(5);
    expect((await decisions(desk)).length).toBe(16);
    desk.setNow('2030-11-21T09:00:00Z');
    expect(await refuse(2)).toBe(2);
  });
});

describe('mails to the desk that are acted on once or not at all', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  it('are delivered three times, with other Received lines and other verdicts', async () => {
    const desk = await commandDesk(parseWorker.url);
    await desk.digest();
    const raw = await desk.command('add Jane Doe <jane@people.example>\nclose');
    await desk.lay(raw);
    await desk.lay(`Received: from a.example by b.example; Mon, 18 Nov 2030 10:00:01 +0100\r\n${raw}`);
    await desk.lay(raw.replace(`Authentication-Results: ${PASS}\r\n`, ''));
    expect(await desk.people()).toEqual(['Jane Doe: confirmed in-person']);
    expect(await desk.letters()).toEqual(['confirmation jane@people.example queued', `transcript ${ANNA} queued`]);
  });

  it('are an organiser’s automatic answers to a digest', async () => {
    const desk = await commandDesk(parseWorker.url);
    await desk.digest();
    await desk.command('cancel Jane Doe', { 'Auto-Submitted': 'auto-replied', Subject: 'Automatic reply: digest' });
    await desk.command('Ik ben afwezig tot maandag.\n\nclose', { Subject: 'Automatisch antwoord: overzicht' });
    await desk.command('add Jane Doe <jane@people.example>', { Precedence: 'bulk', 'List-Id': '<x.atlas.example>' });
    expect(await desk.people()).toEqual([]);
    expect(await desk.letters()).toEqual([]);
    await desk.command('help', { 'Reply-To': 'desk@atlas.example' });
    expect(await desk.letters()).toEqual([]);
  });

  it('are a machine’s that passes for a person: it is answered three times, then a human has it', async () => {
    const desk = await commandDesk(parseWorker.url);
    await desk.digest();
    for (let n = 0; n < 6; n++) await desk.command('Your mail has reached the office.');
    expect((await desk.letters()).length).toBe(3);
    expect((await desk.filings()).filter((filing) => filing.endsWith('attention')).length).toBe(3);
    await desk.command('add Jane Doe <jane@people.example>');
    expect(await desk.people()).toEqual(['Jane Doe: confirmed in-person']);
  });

  it('are never read as registrations', async () => {
    const desk = await commandDesk(parseWorker.url);
    await desk.digest();
    await desk.command('Please register me for Rising tides, in person.');
    expect(await desk.people()).toEqual([]);
    expect((await desk.transcript())[0]).toMatch(/^Not done/);
  });

  it('leave all other mail of organisers what it was', async () => {
    const desk = await commandDesk(parseWorker.url);
    await desk.lay(personMail({ From: `Anna Visser <${ANNA}>` }));
    expect(await desk.people()).toEqual(['Anna Visser: confirmed in-person']);
  });
});
