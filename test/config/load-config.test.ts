import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { ConfigError, type ConfigProblem } from '../../src/config/problem.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const REGISTRAR = `name: Atlas
address: desk@atlas.example
timezone: Europe/Amsterdam
languages: [en, nl]
mode: auto
organisers: [anna@atlas.example]
inbox: { kind: maildir, path: data/in }
outbox: { kind: maildir, path: data/out }
store: { url: "sqlite:data/registrar.db" }
`;
const EVENT = `id: tides
title: "Rising tides"
starts: 2026-12-10T14:00
ends: 2026-12-10T16:30
attendance:
  online: { url: "https://video.example/1" }
  in-person: { place: "Harbour House", capacity: 40 }
registration: { opens: 2026-11-01, closes: 2026-12-09, waitingList: offer }
reminders: [P7D, PT2H]
`;

function problemsOf(files: Record<string, string>, env: Record<string, string> = {}): readonly ConfigProblem[] {
  const folder = temporaryFolder(files);
  try {
    loadConfig(folder, env);
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map((problem) => ({ ...problem, file: problem.file.replace(`${folder}/`, '') }));
    throw error;
  }
  return [];
}

describe('loading the configuration', () => {
  it('gives events with times in the zone of the organisation and offers in the order of the file', () => {
    const folder = temporaryFolder({ 'registrar.yaml': REGISTRAR, 'events/tides.yaml': EVENT });
    const config = loadConfig(folder, {});
    const event = config.events[0];
    expect(event?.starts.toString()).toBe('2026-12-10T14:00:00+01:00[Europe/Amsterdam]');
    expect(event?.attendance.map((offer) => [offer.mode, offer.capacity])).toEqual([
      ['online', null],
      ['in-person', 40],
    ]);
    expect(event?.registration).toMatchObject({ approval: 'auto', waitingList: 'offer' });
  });

  it('keeps needs for seven days after an event and people for thirty, or as long as is said', () => {
    const keepOf = (yaml: string) =>
      loadConfig(temporaryFolder({ 'registrar.yaml': REGISTRAR + yaml }), {}).privacy.keep;
    expect(keepOf('')).toEqual({ needsDays: 7, peopleDays: 30 });
    expect(keepOf('privacy: { keep: { needs: P0D, people: P2W } }\n')).toEqual({ needsDays: 0, peopleDays: 14 });
  });

  it.each([
    ['{ needs: 7 }', 'privacy.keep.needs', 'must be a number of days such as P30D'],
    [
      '{ people: P1M }',
      'privacy.keep.people',
      '"P1M" is not a number of days; write P30D for thirty days, P2W for two weeks',
    ],
    ['{ people: P9999D }', 'privacy.keep.people', 'P9999D is too long; at most P3660D'],
    ['{ needs: P40D }', 'privacy.keep', 'needs must not be longer than people'],
    ['{ peopel: P40D }', 'privacy.keep', 'unknown key "peopel"; did you mean "people"?'],
  ])('says what is wrong with keep: %s', (keep, key, message) => {
    const problems = problemsOf({ 'registrar.yaml': `${REGISTRAR}privacy: { keep: ${keep} }\n` });
    expect(problems).toEqual([
      { file: 'registrar.yaml', line: 10, key, message: expect.stringContaining(message) as string },
    ]);
  });

  it('refuses a word of thanks to people who are forgotten by then', () => {
    const files = {
      'registrar.yaml': `${REGISTRAR}privacy: { keep: { needs: P1D, people: P1D } }\n`,
      'events/tides.yaml': `${EVENT}followUp: P1D\n`,
    };
    expect(problemsOf(files)).toEqual([
      {
        file: 'events/tides.yaml',
        line: 10,
        key: 'followUp',
        message: 'comes when nobody is known any more: people are kept for P1D (privacy.keep.people in registrar.yaml)',
      },
    ]);
  });

  it('gives an event the organisers of the house where it names none, and a time to the digest', () => {
    const own = { 'registrar.yaml': REGISTRAR, 'events/a.yaml': EVENT };
    const config = loadConfig(temporaryFolder(own), {});
    expect(config.events[0]?.organisers).toEqual(['anna@atlas.example']);
    expect(config.digest.at.toString()).toBe('07:30:00');
    const named = {
      'registrar.yaml': `${REGISTRAR}digest: { at: "06:05" }\n`,
      'events/a.yaml': `${EVENT}organisers: [bo@atlas.example]\n`,
    };
    const other = loadConfig(temporaryFolder(named), {});
    expect(other.events[0]?.organisers).toEqual(['bo@atlas.example']);
    expect(other.digest.at.toString()).toBe('06:05:00');
  });

  it.each(['730', '"7:30"', '"25:00"', 'noon'])(
    'refuses %s as the time of the digest, and says how to write it',
    (at) => {
      const problems = problemsOf({ 'registrar.yaml': `${REGISTRAR}digest: { at: ${at} }\n` });
      expect(problems).toMatchObject([{ file: 'registrar.yaml', key: 'digest.at' }]);
      expect(problems[0]?.message).toContain('"07:30"');
    },
  );

  it('takes a closing day as the whole of that day', () => {
    const folder = temporaryFolder({ 'registrar.yaml': REGISTRAR, 'events/tides.yaml': EVENT });
    expect(loadConfig(folder, {}).events[0]?.registration.closes?.toString()).toContain('2026-12-10T00:00:00');
  });

  it('loads the configuration that comes with the source', () => {
    const config = loadConfig(join(import.meta.dirname, '../../config'), {});
    expect(config.events.map((event) => event.id)).toEqual(['peacekeeping']);
  });

  it('reads a password from the environment or from the file that is named there', () => {
    const imap = REGISTRAR.replace(
      '{ kind: maildir, path: data/in }',
      '{ kind: imap, host: mail.example, user: desk }',
    );
    const folder = temporaryFolder({ 'registrar.yaml': imap, secret: 'open sesame\n' });
    const inboxOf = (env: Record<string, string>) => loadConfig(folder, env).inbox;
    expect(inboxOf({ REGISTRAR_INBOX_PASSWORD: 'direct' })).toMatchObject({
      password: 'direct',
      port: 993,
      mailbox: 'INBOX',
    });
    expect(inboxOf({ REGISTRAR_INBOX_PASSWORD_FILE: join(folder, 'secret') })).toMatchObject({
      password: 'open sesame',
    });
    expect(inboxOf({})).toMatchObject({ password: null });
  });
});

describe('a configuration that is not right', () => {
  it('says which folder or file is missing', () => {
    expect(() => loadConfig('/nowhere/at/all', {})).toThrow(/the folder \/nowhere\/at\/all does not exist/);
    expect(problemsOf({ 'events/tides.yaml': EVENT })[0]).toMatchObject({
      file: 'registrar.yaml',
      message: expect.stringContaining('does not exist') as string,
    });
  });

  it('names file and line of broken YAML', () => {
    const [problem] = problemsOf({ 'registrar.yaml': `${REGISTRAR}broken: [1, 2\n` });
    expect(problem).toMatchObject({
      file: 'registrar.yaml',
      message: expect.stringContaining('is not valid YAML') as string,
    });
    expect(problem?.line).toBeGreaterThanOrEqual(10);
  });

  it('names an unknown key with its line and the key that was meant', () => {
    const [problem] = problemsOf({ 'registrar.yaml': REGISTRAR.replace('timezone:', 'timezon:') });
    const all = problemsOf({ 'registrar.yaml': REGISTRAR.replace('organisers:', 'organizers:') });
    expect(problem).toMatchObject({ file: 'registrar.yaml' });
    expect(all).toContainEqual({
      file: 'registrar.yaml',
      line: 6,
      key: '',
      message: 'unknown key "organizers"; did you mean "organisers"?',
    });
  });

  it('wants a plain yes or no for checkDkim, which is off', () => {
    const withKey = (value: string) => ({
      'registrar.yaml': REGISTRAR.replace('path: data/in }', `path: data/in, checkDkim: ${value} }`),
    });
    expect(problemsOf(withKey('sometimes'))).toEqual([
      { file: 'registrar.yaml', line: 7, key: 'inbox.checkDkim', message: 'must be true or false' },
    ]);
    expect(loadConfig(temporaryFolder(withKey('true')), {}).inbox.checkDkim).toBe(true);
    expect(loadConfig(temporaryFolder({ 'registrar.yaml': REGISTRAR }), {}).inbox.checkDkim).toBe(false);
  });

  it('names an unknown key deep inside an event', () => {
    const wrong = EVENT.replace('capacity: 40', 'capasity: 40');
    const [problem] = problemsOf({ 'registrar.yaml': REGISTRAR, 'events/tides.yaml': wrong });
    expect(problem).toEqual({
      file: 'events/tides.yaml',
      line: 7,
      key: 'attendance.in-person',
      message: 'unknown key "capasity"; did you mean "capacity"?',
    });
  });

  it('refuses an event that ends before it starts, with the line of its end', () => {
    const wrong = EVENT.replace('ends: 2026-12-10T16:30', 'ends: 2026-12-10T13:30');
    const [problem] = problemsOf({ 'registrar.yaml': REGISTRAR, 'events/tides.yaml': wrong });
    expect(problem).toMatchObject({
      line: 4,
      key: 'ends',
      message: expect.stringContaining('ends (2026-12-10T13:30:00) before') as string,
    });
  });

  it('refuses a time that the clock leaves out', () => {
    const wrong = EVENT.replace('starts: 2026-12-10T14:00', 'starts: 2026-03-29T02:30');
    const [problem] = problemsOf({ 'registrar.yaml': REGISTRAR, 'events/tides.yaml': wrong });
    expect(problem).toMatchObject({ key: 'starts', message: expect.stringContaining('clock changes') as string });
  });

  it('tells all faults of all files at once', () => {
    const problems = problemsOf({
      'registrar.yaml': REGISTRAR.replace('mode: auto', 'mode: automatic').replace('Europe/Amsterdam', 'Amsterdam'),
      'events/a.yaml': EVENT.replace('starts: 2026-12-10T14:00', 'starts: tomorrow'),
      'events/b.yaml': EVENT.replace('[P7D, PT2H]', '[a week]'),
    });
    expect(problems.map((problem) => `${problem.file} ${problem.key}`).sort()).toEqual([
      'events/a.yaml starts',
      'events/b.yaml reminders.0',
      'registrar.yaml mode',
      'registrar.yaml timezone',
    ]);
  });

  it('refuses two events with one id', () => {
    const problems = problemsOf({ 'registrar.yaml': REGISTRAR, 'events/a.yaml': EVENT, 'events/b.yaml': EVENT });
    expect(problems).toMatchObject([{ file: 'events/b.yaml', line: 1, key: 'id' }]);
  });

  it('refuses a secret that is set twice, and a secret file that is not there, without showing a secret', () => {
    const twice = problemsOf(
      { 'registrar.yaml': REGISTRAR },
      { REGISTRAR_INBOX_PASSWORD: 'canary', REGISTRAR_INBOX_PASSWORD_FILE: '/x' },
    );
    const missing = problemsOf({ 'registrar.yaml': REGISTRAR }, { REGISTRAR_OUTBOX_PASSWORD_FILE: '/no/such/file' });
    expect(twice).toMatchObject([
      { file: 'REGISTRAR_INBOX_PASSWORD', message: expect.stringContaining('set twice') as string },
    ]);
    expect(JSON.stringify(twice)).not.toContain('canary');
    expect(missing).toMatchObject([
      { file: 'REGISTRAR_OUTBOX_PASSWORD_FILE', message: expect.stringContaining('ENOENT') as string },
    ]);
  });

  it('refuses a password in YAML', () => {
    const wrong = REGISTRAR.replace(
      '{ kind: maildir, path: data/in }',
      '{ kind: imap, host: mail.example, user: desk, password: x }',
    );
    expect(problemsOf({ 'registrar.yaml': wrong })).toMatchObject([
      { key: 'inbox', message: expect.stringContaining('unknown key "password"') as string },
    ]);
  });
});
