// The header lines that open a quote or a forward ("Van: … Verzonden: … Aan: … Onderwerp: …"), in any mix of languages. Pure.
import { looseAddress, looseAddresses } from './addresses.ts';
import type { QuoteHeader } from './block.ts';
import { lexicons } from './lexicon/index.ts';
import type { Line } from './line.ts';
import { nextWords } from './line.ts';

type Field = 'from' | 'to' | 'sent' | 'subject' | 'other';

const FIELDS: ReadonlyMap<string, Field> = new Map(
  lexicons.flatMap(({ header }) =>
    (['from', 'to', 'sent', 'subject', 'other'] as const).flatMap((field) =>
      header[field].map((name): [string, Field] => [name, field]),
    ),
  ),
);
/** A field's name, bold in Outlook's and Apple's text parts, and its value. */
const FIELD = /^[*_]{0,2}([\p{L}][\p{L}\- ]{0,24}?)[*_]{0,2}\s{0,3}:[*_]{0,2}(?:\s+|$)(.*)$/u;
const MAX_LINES = 40;
const MAX_CONTINUATION = 12;

export interface HeaderBlock {
  readonly header: QuoteHeader;
  /** Index after its last line. */
  readonly end: number;
}

function fieldOf(text: string): { field: Field; value: string } | null {
  if (text.length > 2_000) return null;
  const match = FIELD.exec(text.trimStart());
  const field = FIELDS.get(match?.[1]?.toLowerCase().trim() ?? '');
  return field === undefined ? null : { field, value: (match?.[2] ?? '').replace(/^[*_]{1,2}\s*/, '').trim() };
}

/** Whether `line` may go on with the value of the field above it: no blank, no field, and a field comes soon. */
function continues(lines: readonly Line[], at: number, last: Field): boolean {
  const line = lines[at];
  if (line === undefined || line.text === '') return false;
  if (last !== 'to' && last !== 'other' && last !== 'subject' && last !== 'from') return false;
  const limit = last === 'to' || last === 'other' ? MAX_CONTINUATION : 2;
  for (let next = at + 1; next < Math.min(lines.length, at + 1 + limit); next++) {
    const text = lines[next]?.text ?? '';
    if (text === '') return false;
    if (fieldOf(text) !== null) return true;
  }
  return false;
}

/**
 * The header lines that begin at `start`, or null. Without a separator above them (`announced`) they must begin with the sender and
 * show enough not to be a form or a timetable of the writer's own.
 */
export function readHeaderBlock(lines: readonly Line[], start: number, announced: boolean): HeaderBlock | null {
  const values = new Map<Field, string>();
  const first = fieldOf(lines[start]?.text ?? '');
  if (first === null || (!announced && first.field !== 'from')) return null;
  const depth = lines[start]?.depth ?? 0;
  let last: Field = first.field;
  let at = start;
  let end = start;
  while (at < Math.min(lines.length, start + MAX_LINES)) {
    const line = lines[at];
    if (line === undefined || line.depth < depth) break;
    if (line.text === '') {
      const next = nextWords(lines, at, 2);
      if (next < 0 || values.size >= 5 || fieldOf(lines[next]?.text ?? '') === null) break;
      // A blank line between fields: only as long as they belong to one block.
      if (values.has(fieldOf(lines[next]?.text ?? '')?.field ?? 'other')) break;
      at = next;
      continue;
    }
    const read = fieldOf(line.text);
    if (read !== null) {
      if (values.has(read.field) && read.field !== 'other') break;
      values.set(read.field, read.value);
      last = read.field;
    } else if (continues(lines, at, last)) {
      values.set(last, `${values.get(last) ?? ''} ${line.text.trim()}`);
    } else break;
    at++;
    end = at;
  }
  if (last === 'subject' && isRestOfSubject(lines, at)) {
    values.set('subject', `${values.get('subject') ?? ''} ${lines[at]?.text.trim() ?? ''}`);
    end = at + 1;
  }
  return blockOf(values, end, announced);
}

/** A long last subject that was wrapped: one line below it, then a blank one. */
function isRestOfSubject(lines: readonly Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1]?.text ?? '', lines[at], lines[at + 1]];
  if (line === undefined || line.text === '' || line.hard || (below !== undefined && below.text !== '')) return false;
  const word = line.text.split(' ', 1)[0] ?? '';
  return above.length >= 40 && above.length + 1 + word.length > 58 && line.text.length < above.length;
}

function blockOf(values: ReadonlyMap<Field, string>, end: number, announced: boolean): HeaderBlock | null {
  const from = values.get('from');
  const hasAddress = [...values.values()].some((value) => value.includes('@'));
  const known = [...values.keys()].filter((field) => field !== 'other').length;
  if (known < 2 && !(announced && known === 1)) return null;
  if (!announced && !(values.has('subject') || (hasAddress && known >= 2 && from?.includes('@') === true))) return null;
  if (!announced && !values.has('sent') && !values.has('to')) return null;
  return {
    header: {
      from: from === undefined ? null : looseAddress(from),
      to: looseAddresses(values.get('to') ?? ''),
      subject: values.get('subject') ?? null,
      date: values.get('sent') ?? null,
    },
    end,
  };
}

/** Header lines that a program put on one line: "Van: KUNO <…> Datum: … Aan: … Onderwerp: …". */
export function readHeaderRun(text: string): QuoteHeader | null {
  const values = new Map<Field, string>();
  let last: { field: Field; at: number } | null = null;
  const short = text.slice(0, 1_000);
  const keep = (end: number): void => {
    if (last !== null && !values.has(last.field)) values.set(last.field, short.slice(last.at, end).trim());
  };
  for (const match of short.matchAll(/(?<![\p{L}-])(\p{L}{2,12}):\s/gu)) {
    const field = FIELDS.get(match[1]?.toLowerCase() ?? '');
    if (field === undefined) continue;
    keep(match.index);
    last = { field, at: match.index + match[0].length };
    if (field === 'subject') break;
  }
  keep(short.length);
  return blockOf(values, 0, true)?.header ?? null;
}
