import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeStatus } from '../../src/store/registrations.ts';
import { buildScript, type BuiltScript } from '../support/built-script.ts';
import { addressOf, deskLife, type DeskLife, type Got } from '../support/desk-life.ts';
import { REGISTRAR } from '../support/desk.ts';
import { startSmtpServer } from '../support/smtp.ts';

let parseWorker: BuiltScript;
beforeAll(async () => {
  parseWorker = await buildScript('mail/parse/parse-worker.ts');
});
afterAll(() => parseWorker.remove());

interface EventYaml {
  readonly starts?: string;
  readonly ends?: string;
  readonly place?: string;
  readonly capacity?: number;
  readonly more?: string;
}

function eventYaml({
  starts = '2030-12-10T14:00',
  ends = '2030-12-10T16:30',
  place = 'Harbour House, Rotterdam',
  capacity = 40,
  more = '',
}: EventYaml = {}): string {
  return `id: tides
title: "Rising tides: living with water"
starts: ${starts}
ends: ${ends}
attendance:
  in-person: { place: "${place}", capacity: ${String(capacity)} }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01, waitingList: ${more.includes('offer') ? 'offer' : 'true'} }
${more.replace('offer', '')}
`;
}

const REMINDERS = 'reminders: [P7D, PT2H]';
const life = (yaml: EventYaml = {}, files: Readonly<Record<string, string>> = {}): DeskLife =>
  deskLife(parseWorker.url, eventYaml(yaml), files);
const register = (desk: DeskLife, ...people: readonly string[]): void => {
  for (const who of people) desk.write(who, 'Please register me for Rising tides, in person.');
};
const recipients = (letters: readonly Got[], subject: RegExp): string[] =>
  letters.filter((letter) => subject.test(letter.subject)).map((letter) => letter.to);
const statuses = async (desk: DeskLife): Promise<string[]> =>
  (await desk.registrations()).map((row) => `${row.name ?? '?'}: ${row.status}`);
const logged = (desk: DeskLife, what: string): number => desk.logged.filter((line) => line.what === what).length;
const sentToAttendees = (desk: DeskLife): number =>
  desk.logged.filter(({ what, fields }) => what === 'letterSent' && fields['letter'] !== 'digest').length;

const ANN = 'Ann Bakker';
const BO = 'Bo Jansen';
const CY = 'Cy Dekker';

describe('reminders', { timeout: 120_000 }, () => {
  it('go once to each who has a seat, not to those who wait, have left, or registered after they were due', async () => {
    const desk = life({ capacity: 2, more: REMINDERS });
    register(desk, ANN, BO, CY);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write(BO, 'Please cancel my registration for Rising tides.');
    await desk.run('2030-11-21T10:00:00+01:00');
    register(desk, 'Dina Smit');
    await desk.run('2030-11-22T10:00:00+01:00');
    expect(await statuses(desk)).toEqual([
      'Ann Bakker: confirmed',
      'Bo Jansen: cancelled',
      'Cy Dekker: confirmed',
      'Dina Smit: waiting',
    ]);

    expect(await desk.run('2030-12-03T13:59:00+01:00')).toEqual([]);
    const due = await desk.run('2030-12-03T14:00:00+01:00');
    expect(due.map((letter) => letter.to)).toEqual([addressOf(ANN), addressOf(CY)]);
    expect(await desk.run('2030-12-03T14:30:00+01:00')).toEqual([]);

    desk.write(ANN, 'Please cancel my registration for Rising tides.');
    register(desk, 'Evi Visser');
    const answers = await desk.run('2030-12-04T09:00:00+01:00');
    expect(recipients(answers, /./)).toEqual([addressOf(ANN), addressOf('Dina Smit'), addressOf('Evi Visser')]);

    const last = await desk.run('2030-12-10T12:00:00+01:00');
    expect(last.map((letter) => letter.to)).toEqual([addressOf(CY), addressOf('Dina Smit')]);
    expect(last[0]?.text).toContain('Harbour House');
    expect(await desk.run('2030-12-10T12:10:00+01:00')).toEqual([]);
  });

  it('are sent late within their window, and after it skipped and logged', async () => {
    const desk = life({ more: REMINDERS });
    register(desk, ANN);
    await desk.run('2030-11-20T10:00:00+01:00');
    // A week before, the worker was down for twenty hours; two hours before, for forty minutes.
    expect(await desk.run('2030-12-04T10:00:00+01:00')).toHaveLength(1);
    expect(await desk.run('2030-12-10T12:40:00+01:00')).toEqual([]);
    expect(desk.logged.filter((line) => line.what === 'reminderSkipped')).toEqual([
      { what: 'reminderSkipped', fields: { event: 'tides', offset: 'PT2H' } },
    ]);
  });

  it('wait for the morning when the worker comes back at night', async () => {
    const desk = life({ more: REMINDERS });
    register(desk, ANN);
    await desk.run('2030-11-20T10:00:00+01:00');
    expect(await desk.run('2030-12-03T23:00:00+01:00')).toEqual([]);
    expect(await desk.run('2030-12-04T08:00:00+01:00')).toHaveLength(1);
  });

  it('are withdrawn where their recipient cancels while the way out is blocked', async () => {
    let open = false;
    const smtp = await startSmtpServer({ refuse: () => (open ? null : 451) });
    try {
      const desk = life({ more: REMINDERS }, { 'config/registrar.yaml': smtpYaml(smtp.port) });
      open = true;
      register(desk, ANN, BO);
      await desk.run('2030-11-20T10:00:00+01:00');
      expect(smtp.received).toHaveLength(2);

      open = false;
      await desk.run('2030-12-03T14:00:00+01:00');
      desk.write(ANN, 'Please cancel my registration for Rising tides.');
      await desk.run('2030-12-03T14:05:00+01:00');
      open = true;
      await desk.run('2030-12-03T20:00:00+01:00');

      const later = smtp.received.slice(2).map((mail) => [mail.to[0], subjectOf(mail.raw)]);
      expect(later.filter(([to]) => to === addressOf(BO))).toHaveLength(1);
      expect(later.filter(([to]) => to === addressOf(ANN))).toEqual([
        [addressOf(ANN), expect.stringContaining('Registration cancelled') as string],
      ]);
      expect(logged(desk, 'letterWithdrawn')).toBe(1);
    } finally {
      await smtp.stop();
    }
  });
});

describe('seats that become free by the clock or by the organiser', { timeout: 120_000 }, () => {
  it('go to those who wait when the organiser makes room', async () => {
    const desk = life({ capacity: 1 });
    register(desk, ANN, BO, CY);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.event(eventYaml({ capacity: 2 }));
    const letters = await desk.run('2030-11-20T11:00:00+01:00');
    expect(letters.map((letter) => [letter.to, letter.method])).toEqual([[addressOf(BO), 'REQUEST']]);
    expect(await statuses(desk)).toEqual(['Ann Bakker: confirmed', 'Bo Jansen: confirmed', 'Cy Dekker: waiting']);
    expect(await desk.run('2030-11-20T12:00:00+01:00')).toEqual([]);
  });

  it('are offered, go on to the next when nobody answers, and are the one’s who says yes', async () => {
    const desk = life({ capacity: 1, more: 'offer' });
    register(desk, ANN, BO, CY);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write(ANN, 'Please cancel my registration for Rising tides.');
    const offered = await desk.run('2030-11-20T11:00:00+01:00');
    expect(recipients(offered, /A place for you/)).toEqual([addressOf(BO)]);
    expect(await desk.run('2030-11-21T20:59:00+01:00')).toEqual([]);

    const lapsed = await desk.run('2030-11-21T21:00:00+01:00');
    expect(recipients(lapsed, /went to somebody else/)).toEqual([addressOf(BO)]);
    expect(recipients(lapsed, /A place for you/)).toEqual([addressOf(CY)]);
    expect(await statuses(desk)).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: cancelled', 'Cy Dekker: offered']);

    const offer = lapsed.find((letter) => letter.to === addressOf(CY));
    desk.write(CY, 'Yes, gladly!', { Subject: `Re: ${offer?.subject ?? ''}`, 'In-Reply-To': offer?.messageId ?? '' });
    const answer = await desk.run('2030-11-22T09:00:00+01:00');
    expect(answer.map((letter) => [letter.to, letter.method])).toEqual([[addressOf(CY), 'REQUEST']]);
    expect((await statuses(desk))[2]).toBe('Cy Dekker: confirmed');
    expect(await desk.run('2030-11-25T09:00:00+01:00')).toEqual([]);
  });

  it('are the one’s whose yes lies in the inbox when a worker that was down starts after the deadline', async () => {
    const desk = life({ capacity: 1, more: 'offer' });
    register(desk, ANN, BO, CY);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write(ANN, 'Please cancel my registration for Rising tides.');
    const [offer] = (await desk.run('2030-11-20T11:00:00+01:00')).filter((letter) => letter.to === addressOf(BO));
    desk.write(BO, 'Yes, gladly!', { Subject: `Re: ${offer?.subject ?? ''}`, 'In-Reply-To': offer?.messageId ?? '' });
    const letters = await desk.until('2030-11-23T09:00:00+01:00', () => sentToAttendees(desk) > 5);
    expect(letters.map((letter) => [letter.to, letter.method])).toEqual([[addressOf(BO), 'REQUEST']]);
    expect(await statuses(desk)).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: confirmed', 'Cy Dekker: waiting']);
  });

  it('are taken back from nobody whose letter with the offer did not go, or went late', async () => {
    let open = true;
    const smtp = await startSmtpServer({ refuse: () => (open ? null : 451) });
    try {
      const desk = life({ capacity: 1, more: 'offer' }, { 'config/registrar.yaml': smtpYaml(smtp.port) });
      register(desk, ANN, BO);
      await desk.run('2030-11-20T10:00:00+01:00');
      desk.write(ANN, 'Please cancel my registration for Rising tides.');
      open = false;
      await desk.run('2030-11-20T11:00:00+01:00');
      await desk.run('2030-11-21T21:30:00+01:00');
      expect((await statuses(desk))[1]).toBe('Bo Jansen: offered');
      open = true;
      await desk.run('2030-11-22T09:00:00+01:00');
      await desk.run('2030-11-23T08:59:00+01:00');
      expect((await statuses(desk))[1]).toBe('Bo Jansen: offered');
      await desk.run('2030-11-23T09:00:00+01:00');
      expect((await statuses(desk))[1]).toBe('Bo Jansen: cancelled');
    } finally {
      await smtp.stop();
    }
  });

  it('are offered to nobody in shadow, where nobody could be asked', async () => {
    const desk = life({ capacity: 1, more: 'offer' }, { 'config/registrar.yaml': modeYaml('shadow') });
    register(desk, ANN, BO);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write(ANN, 'Please cancel my registration for Rising tides.');
    await desk.run('2030-11-20T11:00:00+01:00');
    await desk.run('2030-11-23T11:00:00+01:00');
    expect(await statuses(desk)).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: waiting']);
    const file = join(desk.desk.config, 'registrar.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('mode: shadow', 'mode: auto'));
    expect(recipients(await desk.run('2030-11-23T12:00:00+01:00'), /A place for you/)).toEqual([addressOf(BO)]);
  });

  it('stay offered, and reminders go, while the inbox cannot be reached', async () => {
    const desk = life({ capacity: 2, more: `offer${REMINDERS}` });
    register(desk, ANN, CY, BO);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write(ANN, 'Please cancel my registration for Rising tides.');
    await desk.run('2030-12-02T11:00:00+01:00');
    const inbox = join(desk.desk.folder, 'inbox');
    renameSync(inbox, `${inbox}-away`);
    await expect(desk.run('2030-12-03T21:30:00+01:00')).rejects.toThrow(/inbox/);
    expect(await statuses(desk)).toEqual(['Ann Bakker: cancelled', 'Cy Dekker: confirmed', 'Bo Jansen: offered']);
    expect(desk.desk.letters().filter((letter) => letter.includes(`To: Cy Dekker`))).toHaveLength(2);
    renameSync(`${inbox}-away`, inbox);
    const letters = await desk.run('2030-12-03T21:31:00+01:00');
    expect(recipients(letters, /went to somebody else/)).toEqual([addressOf(BO)]);
    expect((await statuses(desk))[2]).toBe('Bo Jansen: cancelled');
  });
});

describe('an event that is edited', { timeout: 120_000 }, () => {
  it('mails nobody, holds its reminders and says so once; announced, it tells each once and reminds at the new time', async () => {
    const desk = life({ capacity: 1, more: REMINDERS });
    register(desk, ANN, BO);
    const [welcome] = await desk.run('2030-11-20T10:00:00+01:00');
    const uid = /UID:(\S+)/.exec(welcome?.calendar ?? '')?.[1];
    const moved = {
      starts: '2030-12-12T10:00',
      ends: '2030-12-12T12:00',
      place: 'Town Hall',
      capacity: 1,
      more: REMINDERS,
    };
    desk.event(eventYaml(moved));
    expect(await desk.run('2030-12-03T14:00:00+01:00')).toEqual([]);
    expect(await desk.run('2030-12-05T10:05:00+01:00')).toEqual([]);
    expect(logged(desk, 'changesNotAnnounced')).toBe(1);

    expect(await desk.announce('2030-12-05T10:06:00+01:00')).toBe(2);
    expect(await desk.announce('2030-12-05T10:06:01+01:00')).toBe(0);
    const letters = await desk.run('2030-12-05T10:07:00+01:00');
    expect(letters.map((letter) => [letter.to, letter.method])).toEqual([
      // The reminder of seven days before the new start.
      [addressOf(ANN), null],
      [addressOf(ANN), 'REQUEST'],
      [addressOf(BO), null],
    ]);
    expect(letters[1]?.calendar).toContain(`UID:${uid ?? '?'}`);
    expect(letters[1]?.calendar).toContain('SEQUENCE:1');
    expect(letters[1]?.text).toMatch(/12 December[^]*10 December[^]*Town Hall[^]*Harbour House/);

    expect(await desk.run('2030-12-10T12:00:00+01:00')).toEqual([]);
    // PT2H before 10:00 is 08:00.
    expect((await desk.run('2030-12-12T08:00:00+01:00')).map((letter) => letter.to)).toEqual([addressOf(ANN)]);
  });

  it('withdraws a reminder of the old time that was still to be sent', async () => {
    let open = true;
    const smtp = await startSmtpServer({ refuse: () => (open ? null : 451) });
    try {
      const desk = life({ more: REMINDERS }, { 'config/registrar.yaml': smtpYaml(smtp.port) });
      register(desk, ANN);
      await desk.run('2030-11-20T10:00:00+01:00');
      open = false;
      await desk.run('2030-12-03T14:00:00+01:00');
      desk.event(eventYaml({ starts: '2030-12-20T14:00', ends: '2030-12-20T16:00', more: REMINDERS }));
      await desk.announce('2030-12-03T15:00:00+01:00');
      open = true;
      await desk.run('2030-12-03T20:00:00+01:00');
      const toAnn = smtp.received.slice(1).filter((mail) => mail.to.includes(addressOf(ANN)));
      expect(toAnn.map((mail) => subjectOf(mail.raw))).toEqual([
        expect.stringContaining('Please note, changed') as string,
      ]);
    } finally {
      await smtp.stop();
    }
  });

  it('needs no announcement where nobody is registered', async () => {
    const desk = life({ more: REMINDERS });
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.event(eventYaml({ starts: '2030-12-11T14:00', ends: '2030-12-11T16:30', more: REMINDERS }));
    await desk.run('2030-11-21T10:00:00+01:00');
    expect(logged(desk, 'changesNotAnnounced')).toBe(0);
    expect(await desk.announce('2030-11-21T11:00:00+01:00')).toBe(0);
  });

  it('ends every registration when its cancellation is announced, and refuses new ones', async () => {
    const desk = life({ capacity: 1, more: REMINDERS });
    register(desk, ANN, BO);
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.event(eventYaml({ capacity: 1, more: `${REMINDERS}\nstatus: cancelled` }));
    expect(await desk.run('2030-11-21T10:00:00+01:00')).toEqual([]);
    register(desk, CY);
    expect(recipients(await desk.run('2030-11-21T11:00:00+01:00'), /^Cancelled/)).toEqual([addressOf(CY)]);

    expect(await desk.announce('2030-11-21T12:00:00+01:00')).toBe(2);
    const letters = await desk.run('2030-11-21T12:01:00+01:00');
    expect(letters.map((letter) => [letter.to, letter.method])).toEqual([
      [addressOf(ANN), 'CANCEL'],
      [addressOf(BO), null],
    ]);
    expect(letters[0]?.calendar).toMatch(/SEQUENCE:1[^]*STATUS:CANCELLED/);
    expect(await statuses(desk)).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: cancelled']);
    expect(await desk.run('2030-12-10T12:00:00+01:00')).toEqual([]);
  });

  it('sends nothing where it was cancelled before anybody could register', async () => {
    const desk = life({ more: 'status: cancelled' });
    expect(await desk.run('2030-11-20T10:00:00+01:00')).toEqual([]);
    expect(await desk.announce('2030-11-20T10:01:00+01:00')).toBe(0);
    expect(await desk.run('2030-11-20T10:02:00+01:00')).toEqual([]);
  });
});

describe('the follow-up', { timeout: 120_000 }, () => {
  it('is off unless the event asks for it', async () => {
    const desk = life();
    register(desk, ANN);
    await desk.run('2030-11-20T10:00:00+01:00');
    expect(await desk.run('2030-12-11T17:00:00+01:00')).toEqual([]);
  });

  it('thanks those who came, misses those who did not, and is sent once', async () => {
    const desk = life({ more: 'followUp: P1D' });
    register(desk, ANN, BO, CY, 'Dina Smit');
    await desk.run('2030-11-20T10:00:00+01:00');
    desk.write('Dina Smit', 'Please cancel my registration for Rising tides.');
    await desk.run('2030-11-21T10:00:00+01:00');
    const [ann, bo] = await desk.registrations();
    const at = '2030-12-10T17:00:00Z';
    await desk.store((store) =>
      store.transaction(async (tx) => {
        await changeStatus(tx, ann?.id ?? '', 'attended', { kind: 'agenda' }, at);
        await changeStatus(tx, bo?.id ?? '', 'absent', { kind: 'agenda' }, at);
      }),
    );
    expect(await desk.run('2030-12-11T16:29:00+01:00')).toEqual([]);
    const letters = await desk.run('2030-12-11T16:30:00+01:00');
    expect(
      letters.map((letter) => [letter.to, letter.text.split('\n').find((line) => /^(?:Thank|What a pity)/.test(line))]),
    ).toEqual([
      [addressOf(ANN), 'Thank you for being with us at:'],
      [addressOf(BO), 'What a pity that we did not see you at:'],
      [addressOf(CY), 'Thank you for your interest in:'],
    ]);
    expect(await desk.run('2030-12-11T17:00:00+01:00')).toEqual([]);
  });
});

function modeYaml(mode: 'shadow' | 'draft'): string {
  return REGISTRAR.replace('mode: auto', `mode: ${mode}`);
}

function smtpYaml(port: number): string {
  return REGISTRAR.replace(
    /^outbox: .*$/m,
    `outbox: { kind: smtp, host: 127.0.0.1, port: ${String(port)}, tls: none }`,
  );
}

function subjectOf(raw: Buffer): string {
  return /^subject: *(.*(?:\r\n[ \t].*)*)/im.exec(raw.toString('utf8'))?.[1]?.replaceAll(/\r\n[ \t]/g, ' ') ?? '';
}
