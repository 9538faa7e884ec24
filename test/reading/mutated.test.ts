// Broken mails: nothing throws, and every name, address and organisation that is read stands in the mail.
// 2,000 of them; REGISTRAR_MUTATIONS=20000 reads more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import type { Change, Reading, ReadPerson } from '../../src/domain/reading.ts';
import { read } from '../../src/reading/read.ts';
import { readText } from '../../src/reading/text/read-text.ts';
import { mailFrom } from '../support/parse.ts';
import { rawMail } from '../support/raw-mail.ts';
import { ANNOUNCEMENTS, CASES, CASH_DESK } from './messages.ts';
import { mutated } from './mutations.ts';
import { DRESSES } from './text/dress.ts';

const COUNT = Number(process.env['REGISTRAR_MUTATIONS'] ?? 2000);
const BATCH = 100;
const MAILS = 'test/fixtures/mails';

function originals(): readonly Buffer[] {
  const dresses = Object.values(DRESSES);
  const own = Object.values(CASES).flatMap((message, index) => {
    const dress = dresses[(index * 7) % dresses.length];
    const quoted = ANNOUNCEMENTS[message.about];
    if (dress === undefined || quoted === undefined) return [];
    const header = [
      `From: ${message.from.name} <${message.from.address}>`,
      'To: Cash Desk <desk@platform.example>',
      `Subject: ${message.subject}`,
      'Date: Thu, 04 Feb 2027 09:30:00 +0100',
      'Message-ID: <1@mail.example>',
    ];
    const encoding = (['8bit', 'quoted-printable', 'base64'] as const)[index % 3];
    return [rawMail(header, dress([...message.paragraphs, ...message.closing], quoted), 'utf-8', encoding)];
  });
  const bundled = ['en', 'nl'].flatMap((set) =>
    readdirSync(join(MAILS, set))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(MAILS, set, name))),
  );
  return [...own, ...bundled];
}

function peopleOf(change: Change): readonly ReadPerson[] {
  return change.kind === 'substitute' ? [...change.leaving, ...change.joining] : [];
}

/** Everything that a reading says of people. */
function told(reading: Reading): string[] {
  const changes = reading.requests.flatMap((request) => request.changes);
  const people = [
    ...(reading.sender === null ? [] : [reading.sender]),
    ...reading.requests.flatMap((request) => request.people),
    ...changes.flatMap(peopleOf),
  ];
  const renamed = changes.flatMap((change) => {
    if (change.kind === 'name') return [change.to];
    return change.kind === 'address' ? [change.from, change.to] : [];
  });
  const facts = [...people.flatMap((person) => [person.name, person.email, person.organisation]), ...renamed];
  return facts.filter((fact) => fact !== null);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Every string of the parsed mail, and its HTML as it is read. */
function everything(mail: Mail): string {
  const strings: string[] = readText(mail).blocks.map((block) => block.text);
  JSON.stringify(mail, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return plain(strings.join('\n'));
}

/** What is not in the mail: words of names may stand apart ("Doe, Jane"), so each is looked for by itself. */
function invented(mail: Mail, reading: Reading): string[] {
  const all = everything(mail);
  return told(reading).filter((fact) =>
    plain(fact)
      .split(' ')
      .some((word) => !all.includes(word)),
  );
}

describe('mails broken at random', { timeout: 1_800_000 }, () => {
  const raws = originals();

  it('start from many', () => {
    expect(raws.length).toBeGreaterThan(150);
  });

  it('are read without a fault, and nobody is invented', async () => {
    const faults: string[] = [];
    for (let start = 0; start < COUNT; start += BATCH) {
      const seeds = Array.from({ length: Math.min(BATCH, COUNT - start) }, (_, index) => start + index);
      await Promise.all(
        seeds.map(async (seed) => {
          try {
            const mail = await mailFrom(mutated(raws, seed));
            for (const fact of invented(mail, read(mail, CASH_DESK))) faults.push(`${String(seed)}: invents “${fact}”`);
          } catch (error) {
            faults.push(`${String(seed)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
          }
        }),
      );
    }
    expect(faults).toEqual([]);
  });
});
