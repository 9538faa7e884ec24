import { describe, expect, it } from 'vitest';
import { AT, desk, personMail } from '../support/desk.ts';
import { registrar } from '../support/registrar.ts';

describe('registrar events and status', { timeout: 60_000 }, () => {
  it('show an empty registry before the first run, without making one', async () => {
    const { config, folder } = desk();
    const [events, status, attendees] = await Promise.all([
      registrar(['events', '--config', config, '--now', AT]),
      registrar(['status', '--config', config]),
      registrar(['attendees', 'tides', '--format', 'json', '--config', config]),
    ]);
    expect(events.out).toMatch(/^tides +2030-12-10 14:00 +open +in-person 0\/40, online 0 +Rising tides/m);
    expect(status.out).toContain('No mail has been handled yet.');
    expect(attendees.out).toBe('[]\n');
    for (const end of [events, status, attendees]) expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(await registrar(['doctor', '--config', config, '--now', AT])).toMatchObject({
      out: expect.stringContaining(
        `sqlite:${folder}/registrar.db does not exist yet; the first run makes it`,
      ) as string,
    });
  });

  it('print an event as the file that would configure it', async () => {
    const { config } = desk();
    const [yaml, unknown, both] = await Promise.all([
      registrar(['events', '--yaml', 'tides', '--config', config]),
      registrar(['events', '--yaml', 'dunes', '--config', config]),
      registrar(['events', '--yaml', 'tides', '--json', '--config', config]),
    ]);
    expect(yaml).toMatchObject({ exitCode: 0, err: '' });
    expect(yaml.out).toMatch(/^id: tides\ntitle: "Rising tides: living with water"\nstarts: 2030-12-10T14:00\n/);
    expect(unknown).toMatchObject({ exitCode: 2, out: '', err: 'There is no event "dunes". The events are: tides.\n' });
    expect(both).toMatchObject({ exitCode: 2, out: '' });
  });

  it('count what a run has done', async () => {
    const { config, deliver } = desk();
    deliver('1', personMail());
    deliver(
      '2',
      personMail(
        { 'Message-ID': '<2@people.example>', Subject: 'A question' },
        'Is Rising tides wheelchair accessible?\n',
      ),
    );
    await registrar(['run', '--once', '--config', config, '--now', AT]);

    const [events, status, words] = await Promise.all([
      registrar(['events', '--json', '--config', config, '--now', AT]),
      registrar(['status', '--json', '--config', config]),
      registrar(['status', '--config', config]),
    ]);

    expect(JSON.parse(events.out)).toEqual([
      {
        id: 'tides',
        title: 'Rising tides: living with water',
        starts: '2030-12-10T14:00:00+01:00',
        ends: '2030-12-10T16:30:00+01:00',
        registration: 'open',
        attendance: [
          { mode: 'in-person', capacity: 40, seatsTaken: 1, seatsWaiting: 0 },
          { mode: 'online', capacity: null, seatsTaken: 0, seatsWaiting: 0 },
        ],
      },
    ]);
    expect(JSON.parse(status.out)).toMatchObject({
      mails: [
        { kind: 'person', action: 'human', count: 1 },
        { kind: 'person', action: 'register', count: 1 },
      ],
      needAttention: 1,
      letters: { queued: 0, failed: 0 },
    });
    expect(words.out).toContain('Mails that wait for a human: 1\n');
  });
});
