// What single header fields say: addresses, Message-IDs, dates, the return path (RFC 5322 §3.3, §3.4, §3.6). Pure.
import { parseAddressHeader, type EmailAddress } from 'mailparser';
import type { Address } from '../../domain/address.ts';
import type { IsoInstant } from '../../domain/time.ts';
import { harmless, type RawField } from './header-block.ts';

const MAX_IDS = 200;
const MESSAGE_ID = /<([^<>]{1,996})>/g;

export function rawValues(fields: readonly RawField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}

/** The mailboxes of every field called `name`, groups flattened, at most `limit`. Addresses keep the form they were written in. */
export function addresses(
  fields: readonly RawField[],
  name: string,
  limit: number,
): { list: Address[]; complete: boolean } {
  const list: Address[] = [];
  let complete = true;
  for (const value of rawValues(fields, name)) {
    const parsed: readonly EmailAddress[] = parseAddressHeader(value, { flatten: true, decodePunycode: false }).value;
    for (const entry of parsed) {
      const address = toAddress(entry);
      if (address === null) continue;
      if (list.length >= limit) {
        complete = false;
        break;
      }
      list.push(address);
    }
  }
  return { list, complete };
}

function toAddress(entry: EmailAddress): Address | null {
  const name = harmless(entry.name);
  const address = harmless(entry.address ?? '').replace(/ /g, '');
  if (address !== '') return { name: name === '' ? null : name, address };
  // "From: MAILER-DAEMON": a local name without a domain is all the address there is.
  return name !== '' && !name.includes(' ') ? { name: null, address: name } : null;
}

/** Every `<…>` of the fields called `name`, in order, without repeats, the last ones where there are too many. */
export function messageIds(fields: readonly RawField[], name: string): string[] {
  const ids = new Set<string>();
  for (const value of rawValues(fields, name)) {
    for (const match of value.matchAll(MESSAGE_ID)) {
      const id = (match[1] ?? '').replace(/\s+/g, '');
      if (id !== '') ids.add(`<${id}>`);
    }
  }
  return [...ids].slice(-MAX_IDS);
}

/** The Message-ID with angle brackets; also where the sender forgot them. Null where nothing usable stands there. */
export function messageId(fields: readonly RawField[]): string | null {
  const first = messageIds(fields, 'message-id')[0];
  if (first !== undefined) return first;
  const bare = rawValues(fields, 'message-id')[0] ?? '';
  return /^[!-;=?-~]{1,996}$/.test(bare) ? `<${bare}>` : null;
}

/** '' for the null reverse-path, null where there is no field (RFC 5321 §4.4). The topmost one is the last server's. */
export function returnPath(fields: readonly RawField[]): string | null {
  const value = rawValues(fields, 'return-path')[0];
  if (value === undefined) return null;
  const path = /<([^<>]{0,320})>/.exec(value)?.[1] ?? value;
  return harmless(path).replace(/ /g, '');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const DATE =
  /^(?:[a-z]{2,9}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,9}(\d{2,4}),?\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s{0,9}(?:(?:gmt|utc)?([+-])(\d{2}):?(\d{2})|([a-z]{1,5}))?/i;

/** A date-time of RFC 5322 §3.3 and, leniently, its obsolete forms (§4.3), in UTC; null where it cannot be read. */
export function parseDate(value: string): IsoInstant | null {
  const match = DATE.exec(value.trim());
  if (match === null) return null;
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase());
  const [day, hour, minute, second] = [match[1], match[4], match[5], match[6] ?? '0'].map(Number);
  if (month < 0 || day === undefined || hour === undefined || minute === undefined || second === undefined) return null;
  if (hour > 23 || minute > 59 || second > 60) return null;
  const year = fullYear(match[3] ?? '');
  const local = Date.UTC(year, month, day, hour, minute, Math.min(second, 59));
  const calendarDay = new Date(local);
  if (calendarDay.getUTCDate() !== day || calendarDay.getUTCFullYear() !== year) return null;
  return new Date(local - offsetMinutes(match) * 60_000).toISOString().replace('.000Z', 'Z');
}

/** RFC 5322 §4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** Minutes east of UTC; names other than the American ones mean nothing reliable and count as UTC (RFC 5322 §4.3). */
function offsetMinutes(match: RegExpExecArray): number {
  if (match[7] !== undefined) {
    const minutes = Number(match[8]) * 60 + Number(match[9]);
    return match[7] === '-' ? -minutes : minutes;
  }
  return (ZONES[(match[10] ?? '').toLowerCase()] ?? 0) * 60;
}
