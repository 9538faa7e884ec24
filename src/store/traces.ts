// Everything that is kept about one address, wherever it stands: for telling it and for erasing it. Reads only.
import { sql, type Selectable } from 'kysely';
import { comparable } from '../domain/address.ts';
import type { Registration } from '../domain/registration.ts';
import { isReading } from './guards.ts';
import { isTelling } from './personal-data.ts';
import { toRegistration } from './registration-row.ts';
import { readJson } from './rows.ts';
import type { MessagesTable, Reader } from './schema.ts';

export interface Traces {
  /** Comparable form. */
  readonly address: string;
  /** Hers, in the order of registering. */
  readonly own: readonly Registration[];
  /** Those that she made for others. */
  readonly made: readonly Registration[];
  /** Ids in the ledger of the mails that she wrote, and of others' mails that name her. */
  readonly written: readonly number[];
  readonly named: readonly number[];
  /** Ids in the outbox of letters to her, and of letters to others whose words, still kept, name her. */
  readonly letters: readonly number[];
  readonly othersLetters: readonly number[];
  /** Her address, and the names under which she can be told from others. */
  readonly words: readonly string[];
}

/** Rows that are looked at together. */
const PAGE = 500;

/** Throws StoreError (damaged-row). */
export async function tracesOf(reader: Reader, address: string): Promise<Traces> {
  const key = comparable(address);
  const registrations = await reader
    .selectFrom('registrations')
    .selectAll()
    .where((eb) => eb.or([eb('email_key', '=', key), eb('registrant', '=', key)]))
    .orderBy('seq')
    .execute();
  const own = registrations.filter((row) => row.email_key === key).map(toRegistration);
  const made = registrations.filter((row) => row.email_key !== key).map(toRegistration);
  const written = await reader
    .selectFrom('messages')
    .select(['id', 'reading'])
    .where('sender', '=', key)
    .orderBy('id')
    .execute();
  const names = [...own.map(({ name }) => name), ...written.flatMap(nameOfSender)];
  const words = [key, ...new Set(names.filter((name) => name !== null).filter(isDistinct))];
  const letters = await reader.selectFrom('outbox').select('id').where('to_address', '=', key).orderBy('id').execute();
  const mine = new Set(letters.map(({ id }) => id));
  return {
    address: key,
    own,
    made,
    written: written.map(({ id }) => id),
    named: await mailsNaming(reader, key, words),
    letters: [...mine],
    othersLetters: (await lettersNaming(reader, own, words)).filter((id) => !mine.has(id)),
    words,
  };
}

/** The language of her latest registration; null where she has none. */
export async function languageOf(reader: Reader, address: string): Promise<string | null> {
  const row = await reader
    .selectFrom('registrations')
    .select('language')
    .where('email_key', '=', comparable(address))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.language ?? null;
}

/** Every address that is kept anywhere in a column of its own, in its comparable form. */
export async function keptAddresses(reader: Reader): Promise<readonly string[]> {
  const columns = [
    await reader.selectFrom('registrations').select('email_key as address').distinct().execute(),
    await reader.selectFrom('registrations').select('registrant as address').distinct().execute(),
    await reader.selectFrom('messages').select('sender as address').distinct().execute(),
    await reader.selectFrom('outbox').select('to_address as address').distinct().execute(),
    await reader.selectFrom('questions').select('address').distinct().execute(),
  ];
  const all = columns.flat().flatMap(({ address }) => (address === null || address === '' ? [] : [address]));
  return [...new Set(all)];
}

function nameOfSender({ id, reading }: Pick<Selectable<MessagesTable>, 'id' | 'reading'>): (string | null)[] {
  if (reading === null) return [];
  return [readJson(reading, 'reading', { table: 'messages', id }, isReading).sender?.name ?? null];
}

/** "Jan" stands in many texts that are not about him; "Jan de Wit" hardly does. */
function isDistinct(name: string): boolean {
  return name.length >= 5 && /\S\s+\S/.test(name);
}

/** Whether `text` has one of `words`, however it is broken into lines and whatever its capitals. */
export function names(text: string | null, words: readonly string[]): boolean {
  if (text === null) return false;
  const plain = flat(text);
  return words.some((word) => plain.includes(flat(word)));
}

/** JSON has line breaks as `\n`. */
function flat(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('\\n', ' ').replaceAll(/\s+/g, ' ');
}

async function mailsNaming(reader: Reader, address: string, words: readonly string[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (let last = 0; ;) {
    const rows = await reader
      .selectFrom('messages')
      .select(['id', 'message_id', 'subject', 'reading', 'error', 'filing_error'])
      .where('id', '>', last)
      .where((eb) => eb.or([eb('sender', 'is', null), eb('sender', '<>', address)]))
      .where(isTelling('messages'))
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, message_id: messageId, subject, reading, error, filing_error: fault } of rows)
      if ([messageId, subject, reading, error, fault].some((text) => names(text, words))) found.push(id);
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < PAGE) return found;
    last = next;
  }
}

/** Lists that go along cannot be looked into: any of her events counts as naming her. */
async function lettersNaming(
  reader: Reader,
  own: readonly Registration[],
  words: readonly string[],
): Promise<readonly number[]> {
  const events = new Set(own.map(({ eventId }) => eventId));
  const rows = await reader
    .selectFrom('outbox')
    .select([
      'id',
      'event_id',
      'content',
      'last_error',
      'response',
      sql<number | null>`json_array_length(content, '$.attachments')`.as('files'),
    ])
    .where((eb) =>
      eb.or([eb('content', 'is not', null), eb('last_error', 'is not', null), eb('response', 'is not', null)]),
    )
    .orderBy('id')
    .execute();
  return rows
    .filter(
      ({ event_id: event, content, last_error: error, response, files }) =>
        [content, error, response].some((text) => names(text, words)) ||
        (event !== null && events.has(event) && (files ?? 0) > 0),
    )
    .map(({ id }) => id);
}
