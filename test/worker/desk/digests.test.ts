import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskTokenOf } from '../../../src/domain/desk-address.ts';
import { deskThread } from '../../../src/store/desk-threads.ts';
import { buildScript, type BuiltScript } from '../../support/built-script.ts';
import { addressOf, deskLife, type DeskLife, type Got } from '../../support/desk-life.ts';
import { REGISTRAR } from '../../support/desk.ts';

let parseWorker: BuiltScript;
beforeAll(async () => {
  parseWorker = await buildScript('mail/parse/parse-worker.ts');
});
afterAll(() => parseWorker.remove());

const EVENT = (capacity: number, more = ''): string => `id: tides
title: "Rising tides: living with water"
starts: 2030-12-10T14:00
ends: 2030-12-10T16:30
attendance:
  in-person: { place: "Harbour House, Rotterdam", capacity: ${String(capacity)} }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01 }
${more}
`;
const ANNA = 'anna@atlas.example';
const life = (capacity = 40, more = '', registrar = REGISTRAR): DeskLife =>
  deskLife(parseWorker.url, EVENT(capacity, more), { 'config/registrar.yaml': registrar });
const register = (desk: DeskLife, who: string, more = ''): void => {
  desk.write(who, `Please register me for Rising tides, in person.${more}`);
};
const at = (day: number, time: string): string => `2030-11-${String(day)}T${time}:00+01:00`;
const digestsAt = async (desk: DeskLife, now: string): Promise<readonly Got[]> => {
  await desk.run(now);
  return desk.digests();
};
const subjectsAt = async (desk: DeskLife, now: string): Promise<string[]> =>
  (await digestsAt(desk, now)).map(({ to, subject }) => `${to} ${subject}`);

describe('digests', { timeout: 240_000 }, () => {
  it('go in the morning when something is new, once, and rest when nothing is', async () => {
    const desk = life();
    register(desk, 'Ann Bakker', ' I am vegan.');
    expect(await subjectsAt(desk, at(20, '10:00'))).toEqual([]);
    expect(await subjectsAt(desk, at(21, '07:29'))).toEqual([]);
    const [digest, ...others] = await digestsAt(desk, at(21, '07:30'));
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ to: ANNA, subject: 'Rising tides: living with water: 1' });
    expect(digest?.text).toMatch(/In person: 1 of 40 taken, 39 free/);
    expect(digest?.text).toMatch(/- New: Ann Bakker, in person/);
    expect(digest?.text).toMatch(/Diet and access\s+- Ann Bakker: .*vegan/);
    expect(digest?.files).toEqual(['registrations.png', 'tides.xlsx', 'tides.csv']);
    expect(await subjectsAt(desk, at(21, '08:00'))).toEqual([]);
    expect(await subjectsAt(desk, at(22, '08:00'))).toEqual([]);
    register(desk, 'Bo Jansen');
    await desk.run(at(22, '11:00'));
    const [second] = await digestsAt(desk, at(23, '09:15'));
    expect(second?.text).toMatch(/New since .*21 November 2030, 07:30/);
    expect(second?.text).not.toMatch(/New: Ann Bakker/);
    expect(second?.text).toMatch(/New: Bo Jansen/);
  });

  it('go to each organiser of the event with an address of his own to answer to', async () => {
    const desk = life(40, 'organisers: [bo@atlas.example, cy@atlas.example]');
    register(desk, 'Ann Bakker');
    await desk.run(at(20, '10:00'));
    const sent = await digestsAt(desk, at(21, '08:00'));
    expect(sent.map(({ to }) => to)).toEqual(['bo@atlas.example', 'cy@atlas.example']);
    expect(new Set(sent.map(({ replyTo }) => replyTo)).size).toBe(2);
  });

  it('number what needs a human, and keep what the numbers mean', async () => {
    const mills = EVENT(40).replace('id: tides', 'id: mills').replace('Rising tides: living with water', 'Old mills');
    const desk = deskLife(parseWorker.url, EVENT(40), { 'config/events/mills.yaml': mills });
    register(desk, 'Ann Bakker');
    desk.write('Bo Jansen', 'Is there parking near the Rising tides event on 10 December?', { Subject: 'Parking' });
    desk.write('Cy Dekker', 'Do you rent out your meeting room on Saturdays?', { Subject: 'Your room' });
    await desk.run(at(20, '10:00'));
    const sent = await digestsAt(desk, at(21, '08:00'));
    const tides = sent.find(({ subject }) => subject === 'Rising tides: living with water: 1, 1 for you');
    expect(tides?.text).toMatch(/1\. Bo Jansen \(bo\.jansen@people\.example\): “Parking”/);
    const inbox = sent.find(({ subject }) => subject === 'Atlas inbox: 1 for you');
    expect(inbox?.text).toMatch(/1\. Cy Dekker .*“Your room”/);
    const address = tides?.replyTo ?? '';
    const to = [{ name: null, address }];
    const token = deskTokenOf({ to, cc: [], envelopeTo: [] }, 'desk@atlas.example') ?? '';
    const thread = await desk.store((store) => store.read((reader) => deskThread(reader, token)));
    expect(thread).toMatchObject({ kind: 'digest', eventId: 'tides', organiser: ANNA });
    const ledger = await desk.store((store) =>
      store.read((reader) => reader.selectFrom('messages').select('id').where('subject', '=', 'Parking').execute()),
    );
    expect(thread?.items).toEqual([{ number: 1, kind: 'mail', ledgerId: ledger[0]?.id }]);
  });

  it('tell what became of mail that was dragged', async () => {
    const desk = life();
    const drag = (folder: string, subject: string): void => {
      for (const part of ['new', 'cur'])
        for (const file of readdirSync(join(desk.desk.folder, 'inbox', part))) {
          const path = join(desk.desk.folder, 'inbox', part, file);
          if (!readFileSync(path, 'latin1').includes(`Subject: ${subject}\r\n`)) continue;
          const target = join(desk.desk.folder, 'inbox', `.Registrar.${folder}`, 'cur');
          renameSync(path, join(target, `${file.replace(/:2,.*$/, '')}:2,`));
        }
    };
    desk.write('Bo Jansen', 'Perhaps I will come to Rising tides, not sure yet.', { Subject: 'Perhaps' });
    desk.write('Cy Dekker', 'Is there parking at Rising tides?', { Subject: 'Parking' });
    await desk.run(at(20, '10:00'));
    drag('Register', 'Perhaps');
    drag('Ignore', 'Parking');
    await desk.run(at(20, '11:00'));
    const [digest] = await digestsAt(desk, at(21, '08:00'));
    expect(digest?.text).toMatch(/“Perhaps” \(bo\.jansen@people\.example\): registered/);
    expect(digest?.text).toMatch(/“Parking” \(cy\.dekker@people\.example\): left alone/);
    expect(digest?.text).not.toMatch(/Needs you/);
  });

  it('list who waits for approval, and the letters that came back', async () => {
    const pending = deskLife(
      parseWorker.url,
      EVENT(40).replace('opens: 2020-01-01', 'opens: 2020-01-01, approval: manual'),
    );
    register(pending, 'Ann Bakker');
    const [letter] = await pending.run(at(20, '10:00'));
    pending.desk.deliver(
      '1900000999.bounce',
      [
        'From: Mail Delivery System <MAILER-DAEMON@people.example>',
        'To: desk@atlas.example',
        'Subject: Undelivered Mail Returned to Sender',
        'Message-ID: <bounce@people.example>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        '',
        'It could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.people.example',
        '',
        `Final-Recipient: rfc822; ${addressOf('Ann Bakker')}`,
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${letter?.messageId ?? ''}`,
        '',
        '--b--',
        '',
      ].join('\r\n'),
    );
    await pending.run(at(20, '11:00'));
    const [digest] = await digestsAt(pending, at(21, '08:00'));
    expect(digest?.text).toMatch(/1\. Waits for your approval: Ann Bakker, in person/);
    expect(digest?.text).toMatch(/approve 1/);
    expect(digest?.text).toMatch(/Letters that came back\s+- ann\.bakker@people\.example: the address does not work/);
  });

  it('go at once when the last seat is taken, again only for another number of seats', async () => {
    const desk = life(1);
    await desk.run(at(20, '09:00'));
    register(desk, 'Ann Bakker');
    const full = await digestsAt(desk, at(20, '10:00'));
    expect(full.map(({ subject }) => subject)).toEqual(['Full: Rising tides: living with water: 1']);
    register(desk, 'Bo Jansen');
    expect(await subjectsAt(desk, at(20, '10:05'))).toEqual([]);
    desk.event(EVENT(2));
    expect((await digestsAt(desk, at(20, '10:10'))).map(({ text }) => /It is full now/.test(text))).toEqual([true]);
  });

  it('are the last with the whole list a day before the start', async () => {
    const desk = life();
    register(desk, 'Bo Jansen');
    register(desk, 'Ann Bakker');
    await desk.run(at(20, '10:00'));
    await desk.run(at(21, '10:00'));
    expect(await subjectsAt(desk, '2030-12-09T13:59:00+01:00')).toEqual([]);
    const [last] = await digestsAt(desk, '2030-12-09T14:00:00+01:00');
    expect(last?.subject).toBe('Final list: Rising tides: living with water: 2');
    expect(last?.text).toMatch(/Everybody who has a place\s+- Ann Bakker, in person\s+- Bo Jansen, in person/);
    expect(await subjectsAt(desk, '2030-12-10T08:00:00+01:00')).toEqual([]);
  });

  it('go at once on the day of the event when somebody who is registered needs a human', async () => {
    const desk = life();
    register(desk, 'Ann Bakker');
    await desk.run(at(20, '10:00'));
    await desk.run('2030-12-10T09:00:00+01:00');
    desk.write('Cy Dekker', 'Do you rent out your meeting room on Saturdays?');
    expect(await subjectsAt(desk, '2030-12-10T10:00:00+01:00')).toEqual([]);
    desk.write('Ann Bakker', 'The door of the Rising tides venue is closed, how do I get in?');
    const urgent = await digestsAt(desk, '2030-12-10T13:40:00+01:00');
    expect(urgent.map(({ text }) => /Somebody who is registered for today needs you/.test(text))).toEqual([true]);
    expect(await subjectsAt(desk, '2030-12-10T13:41:00+01:00')).toEqual([]);
  });

  it('go at once on the day also where her mail names no event, and not for mail of the days before', async () => {
    const mills = EVENT(40)
      .replace('id: tides', 'id: mills')
      .replace('Rising tides: living with water', 'Old mills')
      .replaceAll('2030-12-10', '2030-12-17');
    const desk = deskLife(parseWorker.url, EVENT(40), { 'config/events/mills.yaml': mills });
    register(desk, 'Ann Bakker');
    await desk.run(at(20, '10:00'));
    desk.write('Ann Bakker', 'Is there a lift at Rising tides?', { Subject: 'Lift' });
    await desk.run('2030-12-09T18:00:00+01:00');
    expect(await subjectsAt(desk, '2030-12-10T09:00:00+01:00')).toEqual([]);
    desk.write('Ann Bakker', 'We are at the door and it is closed. Could somebody open it?', { Subject: 'Door' });
    const [urgent, ...others] = await digestsAt(desk, '2030-12-10T13:40:00+01:00');
    expect(others).toEqual([]);
    expect(urgent?.text).toMatch(/Somebody who is registered for today needs you/);
    expect(urgent?.text).toMatch(/2\. Ann Bakker .*“Door”/);
  });

  it('reach the organisers of one event where another’s cannot be written', async () => {
    const mills = EVENT(40).replace('id: tides', 'id: mills').replace('Rising tides: living with water', 'Old mills');
    const desk = deskLife(parseWorker.url, EVENT(40), { 'config/events/mills.yaml': mills });
    register(desk, 'Ann Bakker');
    desk.write('Bo Jansen', 'Please register me for Old mills, in person.', { Subject: 'Old mills' });
    await desk.run(at(20, '10:00'));
    await desk.store((store) =>
      store.transaction((tx) =>
        tx.updateTable('registrations').set({ notes: '[' }).where('event_id', '=', 'mills').execute(),
      ),
    );
    expect(await subjectsAt(desk, at(21, '08:00'))).toEqual([`${ANNA} Rising tides: living with water: 1`]);
    const failed = desk.logged.filter(({ what }) => what === 'failed');
    expect(failed.map(({ fields }) => fields['doing'])).toEqual(['writing the digest of mills']);
    expect(String(failed[0]?.fields['error'])).toMatch(/registrations.*notes/);
  });

  it('are sent in every mode, and in shadow mode with what would have been done', async () => {
    for (const mode of ['draft', 'shadow']) {
      const desk = life(40, '', REGISTRAR.replace('mode: auto', `mode: ${mode}`));
      register(desk, 'Ann Bakker');
      await desk.run(at(20, '10:00'));
      const sent = [...(await desk.run(at(21, '08:00'))), ...desk.digests()];
      expect(sent.map(({ to }) => to)).toEqual(mode === 'shadow' ? [ANNA, ANNA] : [ANNA]);
      if (mode !== 'shadow') continue;
      const report = sent.find(({ subject }) => subject === 'What I would have done: 1 mail');
      expect(report?.text).toMatch(/Ann Bakker.*\n.*register: Ann Bakker, in person/);
      expect(report?.text).toMatch(
        /seen to the registration and written:\s+confirmation to\s+ann\.bakker@people\.example/,
      );
      expect(await desk.run(at(22, '08:00'))).toEqual([]);
    }
  });

  it('carry a picture with something drawn in it', async () => {
    const desk = life();
    register(desk, 'Ann Bakker');
    await desk.run(at(20, '10:00'));
    await desk.run(at(21, '08:00'));
    const folder = join(desk.desk.folder, 'outbox', 'new');
    const raw = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    const digest = raw.find((text) => text.includes('registrations.png')) ?? '';
    expect(digest).toMatch(/<img[^>]*src=3D"cid:registrations@atlas\.example"|<img[^>]*cid:registrations@atlas/);
    const encoded = /Content-ID: <registrations@atlas\.example>[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/.exec(
      digest,
    )?.[1];
    const png = Buffer.from((encoded ?? '').replaceAll(/\s/g, ''), 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].every((side) => side > 400)).toBe(true);
    expect(png.length).toBeGreaterThan(5_000);
  });
});
