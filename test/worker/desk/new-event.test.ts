import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import { eventYaml } from '../../../src/config/event-yaml.ts';
import type { Mail } from '../../../src/domain/mail.ts';
import { mailedEvents } from '../../../src/store/mailed-events.ts';
import { withEffectiveEvents } from '../../../src/worker/effective-events.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { deskLife, type DeskLife } from '../../support/desk-life.ts';
import { personMail, REGISTRAR } from '../../support/desk.ts';
import { mailFrom } from '../../support/parse.ts';

const NOW = '2030-11-20T10:00:00+01:00';
const ANNA = 'Anna Visser <anna@atlas.example>';
const PASS = 'mx.atlas.example; dmarc=pass header.from=atlas.example';
const CONFIG = {
  'config/registrar.yaml': REGISTRAR.replace(
    'kind: maildir, path: "%DESK%/inbox"',
    'kind: maildir, path: "%DESK%/inbox", authservIds: [mx.atlas.example]',
  ),
};
const TIDES = `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: 40 }
`;
const PAGE = `Panel discussion

Food in wartime: What aid convoys taught us

Thursday 12 December 2030, 14:00–16:30 CET
Town Hall, Market 1, Delft

About the event

Convoys have crossed front lines for as long as there have been wars.

Registration

Please send an email to desk@atlas.example
`;

describe('a new event by mail', { timeout: 120_000 }, () => {
  let parseWorker: BuiltScript;
  beforeAll(async () => {
    parseWorker = await buildScript('mail/parse/parse-worker.ts');
  });
  afterAll(() => parseWorker.remove());

  interface House {
    readonly life: DeskLife;
    /** Lays a mail of an organiser into the inbox. */
    readonly write: (subject: string, body: string, header?: Readonly<Record<string, string | null>>) => void;
    /** Answers the latest letter to her. */
    readonly answer: (body: string, header?: Readonly<Record<string, string | null>>) => Promise<void>;
    /** Runs a worker and gives the letters as "to: subject". */
    readonly run: (now?: string) => Promise<readonly string[]>;
    readonly latest: () => Promise<Mail>;
    readonly events: () => Promise<readonly string[]>;
    readonly drafts: () => Promise<readonly string[]>;
  }
  const house = (files: Readonly<Record<string, string>> = {}): House => {
    const life = deskLife(parseWorker.url, TIDES, { ...CONFIG, ...files });
    let mails = 0;
    const latest = async (): Promise<Mail> => {
      const folder = join(life.desk.folder, 'outbox', 'new');
      const letters = await Promise.all(readdirSync(folder).map((name) => mailFrom(readFileSync(join(folder, name)))));
      // What tells her of a refusal cannot be answered.
      const mine = letters.filter(({ to, replyTo }) => to[0]?.address === 'anna@atlas.example' && replyTo.length > 0);
      const last = mine.at(-1);
      if (last === undefined) throw new Error('she got no letter');
      const answered = new Set(mine.flatMap((letter) => letter.references));
      return mine.find((letter) => letter.messageId !== null && !answered.has(letter.messageId)) ?? last;
    };
    const write: House['write'] = (subject, body, header = {}) => {
      mails += 1;
      life.desk.deliver(
        `${String(1_800_000_000 + mails)}.o`,
        personMail(
          {
            From: ANNA,
            Subject: subject,
            'Message-ID': `<organiser-${String(mails)}@atlas.example>`,
            'Authentication-Results': PASS,
            ...header,
          },
          body,
        ),
      );
    };
    return {
      life,
      write,
      latest,
      async answer(body, header = {}) {
        const letter = await latest();
        const quoted = (letter.text ?? '').split('\n').map((line) => `> ${line}`);
        write(
          `Re: ${letter.subject ?? ''}`,
          [body, '', 'On Wed, 20 Nov 2030 at 10:00, Atlas <desk@atlas.example> wrote:', ...quoted].join('\n'),
          {
            To: letter.replyTo[0]?.address ?? '',
            'In-Reply-To': letter.messageId,
            References: [...letter.references, letter.messageId].join(' '),
            ...header,
          },
        );
      },
      run: async (now = NOW) => (await life.run(now)).map(({ to, subject }) => `${to}: ${subject}`),
      events: async () => (await withEffectiveEvents(loadConfig(life.desk.config, {}))).events.map(({ id }) => id),
      drafts: async () =>
        (await life.store((store) => store.read(mailedEvents))).map(({ id, state }) => `${id} ${state}`),
    };
  };

  it('is read, corrected, opened; then people register for it', async () => {
    const { life, write, answer, run, latest, events } = house();
    write('New event', PAGE);
    expect(await run()).toEqual(['anna@atlas.example: New event: Food in wartime: What aid convoys taught us']);
    const first = await latest();
    expect(first.replyTo[0]?.address).toMatch(/^desk\+desk-[a-z2-7]{26}@atlas\.example$/);
    expect(first.text).toMatch(
      /Nothing is open yet[^]*Thursday 12 December 2030[^]*14:00–16:30[^]*Town Hall, Market 1, Delft/,
    );
    expect(await events()).toEqual(['tides']);

    await answer('Thanks!\n\ncapacity in person: 1\nonline: yes\ncloses: 11 December 18:00\nid: convoys');
    await run();
    const second = await latest();
    expect(second.text).toMatch(/in person: 1[^]*Online: yes[^]*11 December 2030, 18:00[^]*Id: convoys/);
    expect(await events()).toEqual(['tides']);

    await answer('open');
    expect(await run()).toEqual([
      'anna@atlas.example: Open for registration: Food in wartime: What aid convoys taught us',
    ]);
    expect((await latest()).text).toContain('desk+convoys@atlas.example');
    expect(await events()).toEqual(['tides', 'convoys']);

    life.write('Ann Bakker', 'Please register me for Food in wartime, in person.', { Subject: 'Food in wartime' });
    const letters = await run();
    expect(letters).toEqual([
      "ann.bakker@people.example: You're registered: Food in wartime: What aid convoys taught us",
    ]);
    expect(life.logged.filter(({ what }) => what === 'failed')).toEqual([]);
  });

  it('is open at once in the worker that runs', async () => {
    const { life, write, answer, run } = house();
    write('Nieuw evenement', PAGE);
    await run();
    await answer('open');
    await life.until(NOW, () => life.desk.letters().length === 2);
    const ahead = life.until(NOW, () => life.desk.letters().length === 4);
    await answer('capacity in person: 30');
    life.write('Ann Bakker', 'Please register me for Food in wartime.', { Subject: 'Food in wartime' });
    const letters = await ahead;
    expect(letters.map(({ subject }) => subject.split(':')[0])).toEqual(["You're registered", 'Changed']);
  });

  const STRANGER = {
    From: 'Eve Stone <eve@people.example>',
    'Authentication-Results': 'mx.atlas.example; dmarc=pass header.from=people.example',
  };
  const FORGED = { 'Authentication-Results': 'mx.atlas.example; dmarc=fail header.from=atlas.example' };

  it('comes from an organiser, surely, or is none', async () => {
    const { write, run, drafts, events } = house();
    write('New event', PAGE, STRANGER);
    write('New event', PAGE, FORGED);
    write('New event', PAGE, { 'Authentication-Results': null });
    write('New event', PAGE, { 'Authentication-Results': PASS.replace('mx.', 'mail.') });
    write('New event', PAGE, { 'Auto-Submitted': 'auto-generated' });
    write('New event', PAGE, { From: `${ANNA}, Eve <eve@people.example>` });
    write('New event', PAGE, { 'Message-ID': null });
    write('Re: your new event', 'Shall we talk about the new event tomorrow?');
    const letters = await run();
    expect(letters.filter((letter) => letter.includes('New event'))).toEqual([]);
    expect([await drafts(), await events()]).toEqual([[], ['tides']]);
  });

  it('is a human’s matter where the mail may not be replied to', async () => {
    const { life, write, run, drafts } = house();
    write('New event', PAGE, { 'Reply-To': 'desk@atlas.example' });
    expect(await run()).toEqual([]);
    expect(await drafts()).toEqual([]);
    const rows = await life.store((store) =>
      store.read((reader) => reader.selectFrom('messages').select(['action', 'attention', 'decisions']).execute()),
    );
    const decisions = JSON.stringify([{ kind: 'human', why: 'may-not-reply' }]);
    expect(rows).toEqual([{ action: 'human', attention: 1, decisions }]);
  });

  it('is changed by nobody else, and not for ever', async () => {
    const { life, write, answer, run, drafts } = house();
    write('New event', PAGE);
    await run();
    await answer('open', STRANGER);
    await answer('open', FORGED);
    await answer('open', { 'Message-ID': null });
    await answer('open', { To: `desk+desk-${'a'.repeat(26)}@atlas.example` });
    await answer('open', { To: 'desk+desk-2@atlas.example' });
    await run();
    await answer('open');
    await run('2030-12-05T10:00:00+01:00');
    expect(await drafts()).toEqual(['food-in-wartime draft']);
    const rows = await life.store((store) =>
      store.read((reader) => reader.selectFrom('messages').select(['decisions', 'attention']).execute()),
    );
    expect(rows.slice(1).map(({ decisions }) => (JSON.parse(decisions ?? '[]') as { why: string }[])[0]?.why)).toEqual([
      'not-an-organiser',
      'not-authentic',
      'no-message-id',
      'unknown-token',
      'unknown-token',
      'expired-token',
    ]);
  });

  it('acts once on a mail that is delivered three times', async () => {
    const { life, write, answer, run, drafts } = house();
    for (const hop of ['a', 'b', 'c']) write('New event', PAGE, { 'Message-ID': '<same@atlas.example>', 'X-Hop': hop });
    expect(await run()).toHaveLength(1);
    for (const hop of ['a', 'b', 'c']) await answer('open', { 'Message-ID': '<same-2@atlas.example>', 'X-Hop': hop });
    expect(await run()).toHaveLength(1);
    expect(await drafts()).toEqual(['food-in-wartime open']);
    expect(life.desk.letters()).toHaveLength(2);
  });

  it('opens nothing in the past, in the hour that the clock skips, or with a line that was not understood', async () => {
    const { write, answer, run, drafts, latest } = house();
    write('New event: Night walk', 'Saturday 30 March 2031, 21:00-23:00, Town Hall, Delft');
    await run();
    await answer('date: 1 November 2030\nopen');
    await run();
    expect((await latest()).text).toMatch(/not open yet[^]*in the past/);
    await answer('date: 30 March 2031\ntime: 02:30-04:00\nopen');
    await run();
    expect((await latest()).text).toMatch(/not open yet[^]*clock is changed/);
    await answer('time: 21:00-23:00\nCould Piet come too?\nopen');
    await run();
    expect((await latest()).text).toMatch(/not open yet[^]*“Could Piet come too\?” – no such\s+keyword/);
    expect(await drafts()).toEqual(['night-walk draft']);
    await answer('open');
    await run();
    expect(await drafts()).toEqual(['night-walk open']);
  });

  it('keeps off ids that there are, and gives way to a file that takes its own later', async () => {
    const { life, write, answer, run, drafts, events, latest } = house();
    write('New event: Tides', 'Thursday 12 December 2030, 14:00-16:00, Town Hall, Delft');
    await run();
    expect(await drafts()).toEqual(['tides-2 draft']);
    await answer('id: tides\nopen');
    await run();
    expect((await latest()).text).toContain('another event has that id');
    await answer('open');
    await run();
    expect(await events()).toEqual(['tides', 'tides-2']);
    await answer('id: other');
    await run();
    expect((await latest()).text).toContain('keeps its id');

    life.event(TIDES.replace('id: tides', 'id: tides-2'));
    await run();
    expect(await events()).toEqual(['tides-2']);
    const [{ fields } = { fields: {} }] = life.logged.filter(({ what }) => what === 'mailedEventOvertaken');
    expect(fields).toEqual({ event: 'tides-2' });
  });

  it('gets another id where a file took its own before it was open, and says so where the file came later', async () => {
    const { life, write, answer, run, drafts, latest } = house();
    write('New event: Dunes', 'Thursday 12 December 2030, 14:00-16:00, Town Hall, Delft');
    await run();
    life.event(TIDES.replace('id: tides', 'id: dunes'));
    await answer('open');
    await run();
    expect(await drafts()).toEqual(['dunes-2 open']);
    life.event(TIDES.replace('id: tides', 'id: dunes-2'));
    await answer('place: Old Church');
    await run();
    expect((await latest()).text).toMatch(/dunes-2” – this event has a file of its own/);
  });

  it('takes the words of an announcement for words', async () => {
    const { life, write, answer, run, latest } = house();
    const title = 'Tea {{ house.address }} {% if x %} **bold** <b>b</b> [link](https://evil.example) "quoted": yes';
    write(
      'New event',
      `Title: ${title}\nWhere: - {a: 1} # Hall | {{ closing }}\nWhen: Thursday 12 December 2030, 14:00-16:00\nAlias: *tea*`,
    );
    await run();
    const letter = await latest();
    expect(letter.text?.replace(/\s+/g, ' ')).toContain(title);
    expect(letter.html).not.toMatch(/<b>b<\/b>|href="https:\/\/evil|<strong>bold|<em>tea/);
    await answer('open');
    await run();
    const { events } = await withEffectiveEvents(loadConfig(life.desk.config, {}));
    const event = events.find((one) => one.title === title);
    if (event === undefined) throw new Error('it is open');
    life.event(eventYaml(event, ['anna@atlas.example']));
    expect(JSON.stringify(loadConfig(life.desk.config, {}).events)).toBe(JSON.stringify([event]));
  });

  it('changes what is open only to what can be held', async () => {
    const { life, write, answer, run, latest } = house();
    write('New event', PAGE);
    await run();
    await answer('open');
    await run();
    await answer('ends: 13:00');
    await run();
    expect((await latest()).text).toMatch(/Nothing was changed[^]*end before it starts/);
    await answer('place: Old Church, Delft');
    expect(await run()).toEqual(['anna@atlas.example: Changed: Food in wartime: What aid convoys taught us']);
    const { events } = await withEffectiveEvents(loadConfig(life.desk.config, {}));
    expect(events.at(-1)).toMatchObject({ id: 'food-in-wartime', attendance: [{ place: 'Old Church, Delft' }] });
    expect(events.at(-1)?.ends.toPlainTime().toString()).toBe('16:30:00');
  });
});
