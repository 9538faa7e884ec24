// The sample mails: the first ones as they are, the later ones as answers to the letters that this run wrote.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparable } from '../domain/address.ts';
import type { Database, Reader } from '../store/database.ts';
import { recentTo } from '../store/letters-sent.ts';
import { standingFor } from '../store/registrations.ts';

/** Samples and their events come with the program. */
export const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));
/** `%message-id:LETTER:ADDRESS%` and `%uid:EVENT:ADDRESS%`. */
const PLACEHOLDER = /%(message-id|uid):([a-z-]{1,40}):([^%\s]{3,200})%/g;

/** Lays the samples of `sample/FOLDER` into the Maildir's `new/`, in their order; gives the sample of each unique name. */
export async function deliverSamples(
  folder: 'mails' | 'later',
  inbox: string,
  store: Database | null,
): Promise<ReadonlyMap<string, string>> {
  for (const part of ['tmp', 'new', 'cur']) mkdirSync(join(inbox, part), { recursive: true });
  const names = new Map<string, string>();
  for (const sample of readdirSync(join(SAMPLE, folder)).sort()) {
    if (!sample.endsWith('.eml')) continue;
    const number = Number.parseInt(sample, 10);
    const unique = `${String(1_795_000_000 + number)}.M${String(number)}.sample`;
    const raw = readFileSync(join(SAMPLE, folder, sample), 'utf8');
    const mail = store === null ? raw : await store.read((reader) => filledIn(raw, sample, reader));
    writeFileSync(join(inbox, 'new', unique), mail);
    names.set(unique, sample);
  }
  return names;
}

async function filledIn(raw: string, sample: string, reader: Reader): Promise<string> {
  let text = raw;
  for (const [placeholder, what = '', of = '', address = ''] of raw.matchAll(PLACEHOLDER)) {
    const value = what === 'uid' ? await calendarUid(reader, of, address) : await messageId(reader, of, address);
    if (value === null) throw new Error(`sample/later/${sample} answers a letter that was not written: ${placeholder}`);
    text = text.replaceAll(placeholder, value);
  }
  return text;
}

async function calendarUid(reader: Reader, eventId: string, address: string): Promise<string | null> {
  const standing = await standingFor(reader, { eventIds: [eventId], addresses: [address] });
  const own = standing.find((row) => row.email !== null && comparable(row.email) === comparable(address));
  return own?.calendarUid ?? null;
}

async function messageId(reader: Reader, letter: string, address: string): Promise<string | null> {
  const letters = await recentTo(reader, address, '1970-01-01T00:00:00Z');
  return letters.find(({ name }) => name === letter)?.messageId ?? null;
}
