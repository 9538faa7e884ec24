import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/desk-life.ts';
import { flowDesk } from '../support/flow-desk.ts';
import { registrar, startRegistrar, until } from '../support/registrar.ts';

const ANN = 'Ann Bakker';
const BO = 'Bo Jansen';
const NOW = '2030-11-20T10:00:00+01:00';
const REGISTER = 'Please register me for Rising tides, in person.';
const CANCEL = 'Please cancel my registration for Rising tides.';
const REGISTERED = /^You're registered/;
const WAITING = /^On the waiting list/;
const PROMOTED = /^There is a place for you/;

const tides = (capacity: number, when = '2030-12-10', place = 'Harbour House, Rotterdam'): string => `id: tides
title: "Rising tides: living with water"
starts: ${when}T14:00
ends: ${when}T16:30
attendance:
  in-person: { place: "${place}", capacity: ${String(capacity)} }
  online: { url: "https://video.example/1" }
registration: { opens: 2020-01-01 }
reminders: [P1D]
`;
const FILE = 'config/events/tides.yaml';

describe('the life of a registration by mail, with the worker killed in the middle', { timeout: 240_000 }, () => {
  it('full → waiting → cancelled → promoted', async () => {
    const desk = await flowDesk({ [FILE]: tides(1) });
    desk.start(NOW);
    await desk.write(ANN, REGISTER);
    await desk.letter(ANN, REGISTERED);
    await desk.write(BO, REGISTER);
    await desk.letter(BO, WAITING);

    await desk.write(ANN, CANCEL);
    await desk.letter(ANN, /^Registration cancelled/);
    await desk.killed();
    const promoted = await desk.letter(BO, PROMOTED);
    expect(promoted.calendars[0]?.method).toBe('REQUEST');
    expect(await desk.attendees()).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: confirmed']);
    expect(await desk.letters()).toHaveLength(4);
  });

  it('registered → declined in the calendar → freed, the next is promoted', async () => {
    const desk = await flowDesk({ [FILE]: tides(1) });
    desk.start(NOW);
    await desk.write(ANN, REGISTER);
    const invitation = await desk.letter(ANN, REGISTERED);
    await desk.write(BO, REGISTER);
    await desk.letter(BO, WAITING);

    await desk.answerInvitation(ANN, invitation, 'DECLINED');
    await desk.killed();
    const goodbye = await desk.letter(ANN, /^Registration cancelled/);
    expect(goodbye.calendars[0]?.text).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1/);
    await desk.letter(BO, PROMOTED);
    expect(await desk.attendees()).toEqual(['Ann Bakker: cancelled', 'Bo Jansen: confirmed']);
    expect(await desk.letters()).toHaveLength(4);
  });

  it('asked which event → answered in a new mail → registered', async () => {
    const dunes = tides(5)
      .replace('id: tides', 'id: dunes')
      .replace('Rising tides: living with water', 'Walking dunes');
    const desk = await flowDesk({ [FILE]: tides(5), 'config/events/dunes.yaml': dunes });
    desk.start(NOW);
    await desk.write(ANN, 'I would like to register for your event.', { Subject: 'Registration' });
    await desk.letter(ANN, /^Which/);
    await desk.killed();
    await desk.write(ANN, 'Rising tides, please.', { Subject: 'Registration' });
    await desk.letter(ANN, REGISTERED);
    expect(await desk.attendees()).toEqual(['Ann Bakker: confirmed']);
    expect(await desk.letters()).toHaveLength(2);
  });

  it('moved → announced → reminded at the new time', async () => {
    const desk = await flowDesk({ [FILE]: tides(5) });
    desk.start(NOW);
    await desk.write(ANN, REGISTER);
    await desk.write(BO, REGISTER);
    const before = await desk.letter(ANN, REGISTERED);
    await desk.letter(BO, REGISTERED);

    desk.editEvent(tides(5, '2030-12-17', 'Town Hall'));
    // The day of the old reminder: it is held.
    await desk.killed('2030-12-09T14:00:00+01:00');
    const announce = ['announce', 'tides', '--yes', ...desk.args, '--now', '2030-12-09T14:00:00+01:00'];
    const cutOff = startRegistrar(announce, desk.env);
    await until(() => cutOff.out().includes('event-changed'), 'the announcement to begin');
    cutOff.kill('SIGKILL');
    await cutOff.ended;
    for (const round of ['once more', 'and again'])
      expect(await registrar(announce, desk.env), round).toMatchObject({ exitCode: 0 });
    await desk.killed('2030-12-09T14:01:00+01:00');
    const changed = await desk.letter(ANN, /^Please note, changed/);
    expect(changed.text).toMatch(/17 December[^]*was:[^]*10 December[^]*Town Hall/);
    const entry = (text: string | undefined): string | undefined => /^UID:.*$/m.exec(text ?? '')?.[0];
    expect(entry(changed.calendars[0]?.text)).toBe(entry(before.calendars[0]?.text));
    expect(changed.calendars[0]?.text).toContain('SEQUENCE:1');
    await desk.letter(BO, /^Please note, changed/);

    await desk.killed('2030-12-16T14:00:00+01:00');
    const reminder = await desk.letter(ANN, /^Tomorrow/);
    await desk.letter(BO, /^Tomorrow/);
    expect(reminder.text).toContain('17 December');
    expect(await desk.letters()).toHaveLength(6);
  });

  it('cancelled → "I can come after all" → registered anew, under a new calendar entry', async () => {
    const desk = await flowDesk({ [FILE]: tides(1) });
    desk.start(NOW);
    await desk.write(ANN, REGISTER);
    const first = await desk.letter(ANN, REGISTERED);
    await desk.write(ANN, CANCEL);
    const goodbye = await desk.letter(ANN, /^Registration cancelled/);
    await desk.killed();
    const quote = (goodbye.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    await desk.write(
      ANN,
      `I can come after all!\n\nAnn\n\nOn Wed, 20 Nov 2030 at 10:00, Atlas <desk@atlas.example> wrote:\n${quote}`,
      {
        Subject: `Re: ${goodbye.subject ?? ''}`,
        'In-Reply-To': goodbye.messageId ?? '',
        References: goodbye.messageId ?? '',
      },
    );
    await until(async () => (await desk.letters()).length === 3, 'the second confirmation', 60);
    expect(await desk.attendees()).toEqual(['Ann Bakker: cancelled', 'Ann Bakker: confirmed']);
    expect(await desk.letters()).toEqual([
      `${addressOf(ANN)}: Registration cancelled`,
      `${addressOf(ANN)}: You're registered`,
      `${addressOf(ANN)}: You're registered`,
    ]);
    expect(first.calendars).toHaveLength(1);
  });
});
