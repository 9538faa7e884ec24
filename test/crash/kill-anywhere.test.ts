// A worker that is killed at moments drawn by a seed, while people write and drag mail, offers lapse and reminders go out; then all
// that was written is held against what came of it. How much of it: CONTRIBUTING.md.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRegistrar } from '../support/registrar.ts';
import { seeded } from '../support/sample-mails.ts';
import { audit, NO_FAULTS } from './audit.ts';
import { correspondence, EVENTS, MOMENTS, type Happening } from './correspondence.ts';
import { openCrashDesk, type CrashDesk } from './crash-desk.ts';

const asked = (name: string, usual: number): number => Number(process.env[`REGISTRAR_CRASH_${name}`] ?? usual);
const KILLS = asked('KILLS', 15);
const MAILS = asked('MAILS', 120);
/** The usual test is the same each time, as far as processes can be. */
const SEED = asked('SEED', KILLS > 15 ? Date.now() % 1_000_000_000 : 20_301_118);

/** Letters that may be on their way at one kill: the connections to the SMTP server. */
const ON_THEIR_WAY = 5;

/** Milliseconds after which a life ends that does not come to its moment. */
const LONGEST_LIFE = 3_000;

/** When a life ends: some milliseconds after it began, or after its n-th line of log or n-th letter. */
interface Moment {
  readonly after: 'start' | 'line' | 'letter';
  readonly count: number;
  readonly milliseconds: number;
}

function momentOf(chance: () => number): Moment {
  const kind = chance();
  const upTo = (most: number): number => 1 + Math.floor(chance() * most);
  if (kind < 0.15) return { after: 'start', count: 0, milliseconds: upTo(1_500) };
  if (kind < 0.75) return { after: 'line', count: upTo(35), milliseconds: upTo(40) };
  return { after: 'letter', count: upTo(12), milliseconds: upTo(60) };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe(`a worker that is killed ${String(KILLS)} times over ${String(MAILS)} mails, seed ${String(SEED)}`, () => {
  let desk: CrashDesk;
  beforeAll(async () => {
    desk = await openCrashDesk(
      Object.fromEntries(Object.entries(EVENTS).map(([id, yaml]) => [`config/events/${id}.yaml`, yaml])),
    );
    await desk.dovecot.asPerson(async (client) => {
      for (const folder of ['Registrar/Register', 'Registrar/Ignore']) await client.mailboxCreate(folder);
    });
  });
  afterAll(() => desk.remove());

  const happen = async (happening: Happening): Promise<void> => {
    if (happening.kind === 'mail') {
      await desk.dovecot.deliver(happening.mail.raw, { flags: [...happening.mail.flags] });
      return;
    }
    const { messageId, to } = happening;
    await desk.dovecot.asPerson(async (client) => {
      const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
      await client.messageMove((found === undefined || found === false ? [] : found).join(), to, { uid: true });
    }, 'INBOX');
  };

  /** One life at `now` that ends at `moment`, while the rest goes on. */
  const live = async (now: string, moment: Moment, meanwhile: readonly Happening[]): Promise<void> => {
    const { received } = desk.smtp;
    const before = received.length;
    const env = { ...desk.env, REGISTRAR_LOG_LEVEL: 'debug' };
    const life = startRegistrar(['run', '--config', desk.config, '--now', now], env);
    const outside = (async () => {
      for (const happening of meanwhile) await happen(happening);
    })();
    const lines = (): number => life.err().split('\n').length - 1;
    const come = (): boolean => {
      switch (moment.after) {
        case 'start':
          return true;
        case 'line':
          return lines() >= moment.count;
        case 'letter':
          return received.length - before >= moment.count;
      }
    };
    let began: number | null = null;
    while (!come() && life.process.exitCode === null) {
      if (lines() > 0) began ??= performance.now();
      if (began !== null && performance.now() - began > LONGEST_LIFE) break;
      await pause(1);
    }
    await pause(moment.milliseconds);
    life.kill('SIGKILL');
    const ended = await life.ended;
    expect(ended, ended.err).toMatchObject({ signal: 'SIGKILL' });
    expect(ended.err, 'a fault in the log').not.toMatch(/"level":50/);
    await outside;
  };

  it('loses nothing, records nothing twice and repeats no letter but octet for octet', async () => {
    const started = performance.now();
    const chance = seeded(SEED);
    const { happenings, expected } = correspondence(MAILS, SEED);
    const [first, second, third] = MOMENTS;
    const lives: string[] = [
      ...Array.from({ length: Math.ceil(KILLS * 0.8) }, () => first),
      ...Array.from({ length: Math.ceil(KILLS * 0.05) }, () => second),
    ];
    while (lives.length < KILLS) lives.push(third);
    const receiving = lives.filter((now) => now === first).length;

    let happened = 0;
    for (const [index, now] of lives.entries()) {
      if (now !== first && happened < happenings.length) throw new Error('somebody has not written yet');
      // Between the lives, and during them.
      const due = now === first ? Math.round((happenings.length * (index + 1)) / receiving) : happened;
      const during = Math.min(due, happened + Math.floor(chance() * (due - happened + 1)));
      for (const happening of happenings.slice(happened, during)) await happen(happening);
      if (now !== lives[index - 1] && index > 0) await desk.drain(lives[index - 1] ?? first);
      await live(now, momentOf(chance), happenings.slice(during, due));
      happened = due;
      if ((index + 1) % 20 === 0) {
        const seconds = Math.round((performance.now() - started) / 1000);
        process.stdout.write(`${String(index + 1)} kills, ${String(happened)} happenings, ${String(seconds)} s\n`);
      }
    }
    await desk.drain(third);
    const letters = desk.smtp.received.length;
    await desk.drain(third);
    expect(desk.smtp.received.length, 'letters after all was done').toBe(letters);

    const found = await audit(desk, expected);
    const { faults, ...figures } = found;
    const seconds = Math.round((performance.now() - started) / 1000);
    const counted = Object.entries(faults).map(([fault, list]) => `${fault} ${String(list.length)}`);
    process.stdout.write(
      `${Object.entries({ seed: SEED, kills: KILLS, ...figures, seconds })
        .map(([name, value]) => `${name} ${String(value)}`)
        .join(', ')}; ${counted.join(', ')}\n`,
    );
    expect(faults).toEqual(NO_FAULTS);
    // Many kills hit no letter; a few may each hit all that are on their way.
    expect(found.repeats).toBeLessThanOrEqual(KILLS < 100 ? KILLS * ON_THEIR_WAY : KILLS);
  }, 3_600_000);
});
