// Workers that are killed before and after every effect that they have on the world, one after the other on one desk: each finds
// what the one before has left.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDeskThread } from '../../src/store/desk-threads.ts';
import { needingAttention } from '../../src/store/ledger-views.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { startProgram, startRegistrar, until } from '../support/registrar.ts';
import { samplePerson, type SamplePerson } from '../support/sample-mails.ts';
import { audit, NO_FAULTS, type WrittenMail } from './audit.ts';
import { openCrashDesk, type CrashDesk } from './crash-desk.ts';
import * as effects from './effects.ts';
import { mailWriter } from './writing.ts';

const DIST = pathToFileURL(`${resolve('dist')}/`).href;
const MONDAY = '2030-11-18T10:00:00+01:00';
const TUESDAY = '2030-11-19T10:00:00+01:00';
const WEDNESDAY = '2030-11-20T10:00:00+01:00';
const EVE = '2030-12-09T14:00:00+01:00';
const AFTER = '2030-12-11T12:00:00+01:00';
const WEEK_AFTER = '2030-12-17T20:00:00+01:00';
const ANNA = { name: 'Anna Visser', address: 'anna@atlas.example' };

/** One seat, which is offered to those who wait. */
const REEF = `id: reef
title: "The last reef"
starts: 2030-12-10T10:00
ends: 2030-12-10T12:00
attendance:
  in-person: { place: "Town Hall, Breda", capacity: 1 }
  online: { url: "https://video.example/2" }
registration: { opens: 2020-01-01, waitingList: offer }
reminders: [P1D]
followUp: P1D
`;

type Effects = Readonly<Record<string, string>>;

/** The moments before and after each effect, with what it is. */
const momentsOf = (listed: Effects): readonly (readonly [string, string])[] =>
  Object.entries(listed).flatMap(([name, what]) =>
    [`before ${name}`, `after ${name}`].map((at) => [at, what] as const),
  );
const effectOf = (moment: string): string => moment.replace(/^(?:before|after) /, '');
const wish = 'Please register me for Rising tides, online.';

let script: BuiltScript;
beforeAll(async () => {
  script = await buildScript('../test/crash/faulty-worker.ts');
});
afterAll(() => script.remove());

/** A life at `now` that ends at `moment`; gives the effects that it came to. */
async function dieAt(desk: CrashDesk, moment: string, now: string): Promise<readonly string[]> {
  const life = startProgram(fileURLToPath(script.url), [DIST, desk.config, now, moment], desk.env);
  const isOver = (): boolean => life.process.exitCode !== null || life.process.signalCode !== null;
  // Whether it came there is seen from what it said last.
  await until(isOver, moment, 120).catch(() => undefined);
  life.kill('SIGKILL');
  const { signal, out, err } = await life.ended;
  const came = out.trimEnd().split('\n');
  expect([signal, came.at(-1)], err).toEqual(['SIGKILL', moment]);
  return came.map(effectOf);
}

describe('a worker that is killed at every effect, once each', { timeout: 180_000 }, () => {
  let desk: CrashDesk;
  const reached = new Set<string>();
  const write = mailWriter();
  const mails: WrittenMail[] = [];
  const registrations: string[] = [];
  const letters: string[] = [];
  let people = 0;
  let onLetter = (): 'reply' | 'silent' => 'reply';

  beforeAll(async () => {
    desk = await openCrashDesk({ 'config/events/reef.yaml': REEF }, () => onLetter());
    const yaml = join(desk.config, 'registrar.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('pollSeconds: 2', '$&, authservIds: [mx.atlas.example]'));
  });
  afterAll(() => desk.remove());

  const die = async (moment: string, now = MONDAY): Promise<void> => {
    for (const effect of await dieAt(desk, moment, now)) reached.add(effect);
  };
  const deliver = async (mail: WrittenMail, mailbox = 'INBOX'): Promise<void> => {
    mails.push(mail);
    await desk.dovecot.deliver(mail.raw, { mailbox });
  };
  const someone = (): SamplePerson => samplePerson(people++);
  const comes = (person: SamplePerson, seat: string, ...told: readonly string[]): void => {
    registrations.push(seat.replace(' ', ` ${person.address} `));
    letters.push(...told.map((letter) => `${letter} ${person.address}`));
  };
  const register = async (header: Readonly<Record<string, string>> = {}, mailbox = 'INBOX'): Promise<void> => {
    const person = someone();
    await deliver(write(person, wish, 'register', 'handled', header), mailbox);
    comes(person, 'tides online confirmed', 'confirmation');
  };

  it.each(momentsOf(effects.BY_MAIL))('%s (%s)', async (moment) => {
    await register();
    await deliver(write(someone(), 'Is there a lift at Rising tides?', 'human', 'flagged'));
    await die(moment);
  });

  it('between the last octet of a letter and the answer of the SMTP server', async () => {
    await register();
    let offered = false;
    onLetter = () => {
      offered = true;
      return 'silent';
    };
    const life = startRegistrar(['run', '--config', desk.config, '--now', MONDAY], desk.env);
    await until(() => offered, 'a letter to be offered', 60);
    life.kill('SIGKILL');
    expect(await life.ended).toMatchObject({ signal: 'SIGKILL' });
    onLetter = () => 'reply';
  });

  it.each(momentsOf(effects.BY_HAND))('%s (%s)', async (moment) => {
    await register({}, 'Registrar/Register');
    const news = { 'List-Id': '<weekly.example>', Precedence: 'bulk' };
    await deliver(write(someone(), 'Register now for Rising tides!', 'human', 'dragged', news), 'Registrar/Register');
    await deliver(write(someone(), wish, 'none', 'dragged'), 'Registrar/Ignore');
    await die(moment);
  });

  it.each(momentsOf(effects.BY_COMMAND))('%s (%s)', async (moment) => {
    const token = `${moment.replace(/[^a-z]/g, '')}${'a'.repeat(26)}`.slice(0, 26);
    let settled: string | null = null;
    await desk.change(async (tx) => {
      const first = (await needingAttention(tx, 500)).find(({ ref }) => ref.mailbox === 'INBOX');
      if (first === undefined) throw new Error('nothing in the inbox needs a human');
      settled = first.messageId;
      const items = [{ number: 1, kind: 'mail', ledgerId: first.id }] as const;
      const thread = {
        token,
        kind: 'digest',
        eventId: 'tides',
        organiser: ANNA.address,
        items,
        pending: null,
      } as const;
      await openDeskThread(tx, thread, MONDAY);
    });
    const at = mails.findIndex(({ messageId }) => messageId === settled);
    mails[at] = { ...mails[at]!, place: 'unmoved' };
    const header = {
      To: `desk+desk-${token}@atlas.example`,
      'Authentication-Results': 'mx.atlas.example; dmarc=pass header.from=atlas.example',
    };
    await deliver(write(ANNA, 'ignore 1', 'none', 'handled', header));
    letters.push(`transcript ${ANNA.address}`);
    await die(moment);
  });

  it.each(momentsOf(effects.BY_TROUBLE))('%s (%s)', async (moment) => {
    await register({ 'X-Unreadable': 'yes' });
    await die(moment);
  });

  it('seats one, lets two wait, and offers the seat when the first leaves', async () => {
    const [ann, bo, cy, dina] = [someone(), someone(), someone(), someone()];
    const reef = { Subject: 'The last reef' };
    for (const one of [ann, bo, cy])
      await deliver(write(one, 'Please register me for The last reef, in person.', 'register', 'handled', reef));
    await deliver(write(dina, 'Please register me for The last reef, online.', 'register', 'handled', reef));
    await deliver(write(ann, 'Please cancel my registration for The last reef.', 'cancel', 'handled', reef));
    comes(ann, 'reef in-person cancelled', 'confirmation', 'cancelled');
    for (const one of [bo, cy]) comes(one, 'reef in-person cancelled', 'waiting', 'offered', 'offer-lapsed');
    comes(dina, 'reef online confirmed', 'confirmation', 'reminder', 'follow-up');
    await desk.drain(MONDAY);
  });

  it.each(momentsOf(effects.BY_DAY))('%s (%s)', (moment) => die(moment, WEDNESDAY));
  it.each(momentsOf(effects.BY_EVE))('%s (%s)', (moment) => die(moment, EVE));
  it.each(momentsOf(effects.BY_END))('%s (%s)', (moment) => die(moment, AFTER));
  it.each(momentsOf(effects.BY_OBLIVION))('%s (%s)', (moment) => die(moment, WEEK_AFTER));

  it('has lost nothing, recorded nothing twice, and repeated no letter but octet for octet', async () => {
    await desk.drain(AFTER);
    const taken = desk.smtp.received.length;
    await desk.drain(AFTER);
    expect(desk.smtp.received.length).toBe(taken);
    const { faults, repeats } = await audit(desk, { mails, registrations, letters, overtaken: [] });
    expect(faults).toEqual(NO_FAULTS);
    const { BY_DRAFT, BY_SHADOW, ...inAuto } = effects;
    const listed = Object.values(inAuto).flatMap((one) => Object.keys(one));
    expect(repeats, 'letters repeated').toBeLessThanOrEqual(2 * listed.length);
    expect([...reached].sort(), 'the effects that there are, and those that are listed').toEqual(listed.sort());
    expect(Object.keys({ ...BY_DRAFT, ...BY_SHADOW }).filter((name) => reached.has(name))).toEqual([]);
  });
});

describe('a worker that is killed in the other modes', { timeout: 180_000 }, () => {
  let desk: CrashDesk;
  const write = mailWriter();
  const people: SamplePerson[] = [];
  beforeAll(async () => {
    desk = await openCrashDesk({});
    await desk.dovecot.asPerson(async (client) => {
      for (const folder of ['Drafts', 'Sent']) await client.mailboxCreate(folder);
    });
    desk.setMode('draft');
  });
  afterAll(() => desk.remove());

  const register = async (): Promise<void> => {
    const person = samplePerson(people.length);
    people.push(person);
    await desk.dovecot.deliver(write(person, wish, 'register', 'handled').raw);
  };
  const seated = (): Promise<readonly string[]> =>
    desk.read(async (reader) =>
      (await reader.selectFrom('registrations').select(['registrant']).execute()).map(({ registrant }) => registrant),
    );
  const toAttendees = () => desk.smtp.received.filter(({ to }) => !to.includes(ANNA.address));
  const sendDrafts = (): Promise<unknown> =>
    desk.dovecot.asPerson((client) => client.messageMove('1:*', 'Sent'), 'Drafts');

  it.each(momentsOf(effects.BY_DRAFT))('%s (%s)', async (moment) => {
    await register();
    if (moment.endsWith('note')) await sendDrafts();
    await dieAt(desk, moment, MONDAY);
  });

  it('has put each letter among the drafts once, and files mail whose answer a human has sent', async () => {
    await desk.drain(MONDAY);
    await sendDrafts();
    await desk.drain(MONDAY);
    await desk.drain(MONDAY);
    const addresses = people.map(({ address }) => address);
    const sent = await desk.dovecot.messages('Sent');
    const written = sent.map(({ raw }) => /^To:.*<(\S+)>/m.exec(raw.toString())?.[1]);
    expect(written.sort()).toEqual([...addresses].sort());
    expect([...(await seated())].sort()).toEqual([...addresses].sort());
    expect(await desk.dovecot.messages('Registrar/Handled')).toHaveLength(people.length);
    expect(toAttendees()).toEqual([]);
  });

  it('keeps the book in shadow mode, and writes to nobody who registers', async () => {
    desk.setMode('shadow');
    await register();
    await desk.drain(TUESDAY);
    expect(toAttendees()).toEqual([]);
  });

  it.each(momentsOf(effects.BY_SHADOW))('%s (%s)', async (moment) => {
    await dieAt(desk, moment, WEDNESDAY);
  });

  it('has told the organisers once', async () => {
    await desk.drain(WEDNESDAY);
    expect(
      desk.smtp.received.filter(({ raw }) => /^Subject: What I would have done/m.test(raw.toString())),
    ).toHaveLength(1);
    expect(await seated()).toHaveLength(people.length);
  });
});
