// Lists of people: bullets, one a line, table rows, address-book pastes "Doe, Jane (Oxfam) <jane@…>;", filled-in forms. Pure.
import type { AttendanceMode } from '../../domain/event.ts';
import type { PhraseSet } from '../phrase-set.ts';
import { fold, tokenise } from '../tokens.ts';
import { flip, readDisplayName } from './display-name.ts';
import { givenNames } from './lexicon/given-names.ts';
import { andWords, behindWords, formLabels, inPersonWords, onlineWords } from './lexicon/lexicon.ts';
import type { FormField } from './lexicon/types.ts';
import { nameAt, type NameShape } from './names.ts';
import { classify, foldedWords, looksPersonal } from './segments.ts';
import { closingLength, linesOf, type SignedLine } from './sign-off.ts';

/** A person as one row of a list gives her; offsets in the block's text. */
export interface Row {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly attendance: AttendanceMode | null;
  readonly known: boolean;
}

const BULLET = /^(?:[-*•·–—▪◦o>]\s+|\(?\d{1,2}[.):]\)?\s*|[a-z][.)]\s+|#\s?\d+\s+)/u;
const LONGEST_LINE = 300;

/** Rows of the lines of `text` from `from` on; `until` is where the signature begins. */
export function findListed(text: string, until: number): readonly Row[] {
  const lines = linesOf(text.slice(0, until), 0, 0);
  const rows: Row[] = [...addressBook(text.slice(0, until)), ...forms(lines)];
  const taken = (line: SignedLine): boolean =>
    rows.some((row) => row.start < line.start + line.text.length && row.end > line.start);
  const plain = lines.map((line) =>
    line.text === '' || line.text.length > LONGEST_LINE || taken(line) ? null : rowOf(line),
  );
  plain.forEach((found, i) => {
    if (found === null) return;
    const neighbour = [nearest(plain, lines, i, -1), nearest(plain, lines, i, 1)].some((n) => n !== null);
    const headed = /[:：]$/u.test(previousText(lines, i));
    if (found.sure || neighbour || (headed && found.row.name.includes(' '))) rows.push(found.row);
  });
  return rows.sort((a, b) => a.start - b.start);
}

interface Candidate {
  readonly row: Row;
  /** Stands for itself: a bullet, or an address with it. */
  readonly sure: boolean;
}

function nearest(
  rows: readonly (Candidate | null)[],
  lines: readonly SignedLine[],
  i: number,
  step: number,
): Candidate | null {
  for (let n = i + step; n >= 0 && n < lines.length; n += step) {
    if (lines[n]?.text === '') {
      if (Math.abs(n - i) > 1) return null;
      continue;
    }
    return rows[n] ?? null;
  }
  return null;
}

function previousText(lines: readonly SignedLine[], i: number): string {
  for (let n = i - 1; n >= Math.max(0, i - 2); n--) {
    const text = lines[n]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** One line as a row, or null where it does not begin with a name or says something else. */
function rowOf(line: SignedLine): Candidate | null {
  const bullet = BULLET.exec(line.text)?.[0] ?? '';
  const body = line.text.slice(bullet.length);
  const start = line.start + bullet.length;
  if (body.length < 3 || (bullet === '' && closingLength(body) > 0)) return null;
  const cells = body.split(/\s*[|\t]\s*|\s{3,}/).filter((cell) => cell !== '');
  const tokens = tokenise(body);
  const first = cells.length > 1 && /^\d{1,3}\.?$/.test(cells[0] ?? '') ? body.indexOf(cells[1] ?? '') : 0;
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.start >= first),
  );
  const flipped = lastFirst(body.slice(first));
  const lower = body === body.toLowerCase() && (bullet !== '' || body.includes('@'));
  const shape = nameAt(tokens, at, { lower: lower && looksLower(body) });
  if (shape === null && flipped === null) return null;
  const nameEnd = flipped === null ? (tokens[shape?.to ?? 0]?.end ?? 0) : first + flipped.length;
  const name = flipped?.name ?? shape?.name ?? '';
  const rest = body.slice(nameEnd);
  if (!isRest(rest, bullet !== '')) return null;
  const known = flipped !== null || shape?.known === true;
  const details = detailsOf(rest);
  if (!isPersonal(name, shape, flipped !== null, bullet !== '', details.email !== null)) return null;
  const row: Row = { name, start: start + (tokens[at]?.start ?? 0), end: start + nameEnd, known, ...details };
  return { row, sure: bullet !== '' || details.email !== null };
}

/** "jan de vries, jan@…": small letters are names where nothing but a name and an address stands there. */
function looksLower(body: string): boolean {
  const words = foldedWords(body.split(/[,;<(|\t]|\s-\s|\S+@/)[0] ?? '');
  return words.length > 0 && words.length <= 5 && (givenNames.has(words[0] ?? '') || body.includes('@'));
}

/** "Doe, Jane" at the start of a line. */
function lastFirst(body: string): { name: string; length: number } | null {
  const match = /^([^,|\t<(@;:\d]{2,40}),[ \t]{0,3}([^,|\t<(@;:\d]{1,30}?)[ \t]*(?=$|[|\t<(;,]|\s-\s)/u.exec(body);
  const [whole, last, first] = match ?? [];
  if (whole === undefined || last === undefined || first === undefined) return null;
  const words = foldedWords(first);
  if (!givenNames.has(words[0] ?? '') && !/^(?:\p{Lu}\.)+/u.test(first)) return null;
  if (
    words.length > 3 ||
    (givenNames.has(foldedWords(last)[0] ?? '') && foldedWords(last).length > 1) ||
    andWords.has(foldedWords(last)[0] ?? '')
  )
    return null;
  if (
    looksPersonal(first) &&
    foldedWords(first).length > 1 &&
    !/\s(?:van|de|den|der|v\.?d\.?|ter|ten|el|al)\b/iu.test(first)
  )
    return null;
  return { name: flip(last.trim(), first.trim()), length: whole.trimEnd().length };
}

/** Behind the name of a row stand marks, or words of taking part; not a sentence. */
function isRest(rest: string, bullet: boolean): boolean {
  const text = rest.trim();
  if (text === '' || /^[,;:|<([–—-]/u.test(text)) return text.length < 160;
  const words = foldedWords(text);
  const phrase = words.slice(0, 2).join(' ');
  if (!bullet) return /^\S+@\S+$/.test(text) || (/^(?:from|van|at)\s\p{Lu}/u.test(text) && text.length < 60);
  return (
    text.length < 120 &&
    (behindWords.has(words[0] ?? '') ||
      onlineWords.phrases.has(phrase) ||
      inPersonWords.phrases.has(phrase) ||
      onlineWords.phrases.has(words[0] ?? '') ||
      inPersonWords.phrases.has(words[0] ?? '') ||
      /^(?:from|van|at|bij|is|\S+@)/.test(words[0] ?? '') ||
      andWords.has(words[0] ?? ''))
  );
}

function isPersonal(name: string, shape: NameShape | null, flipped: boolean, bullet: boolean, email: boolean): boolean {
  if (flipped || shape?.known === true || shape?.titled === true || shape?.initials === true) return true;
  const kind = classify(name);
  if (kind === 'organisation' || kind === 'role' || kind === 'department' || kind === 'town' || kind === 'attendance')
    return false;
  const words = name.split(' ').length;
  return words > 1 || (email && words === 1 && bullet);
}

function detailsOf(rest: string): Pick<Row, 'email' | 'organisation' | 'role' | 'attendance'> {
  let organisation: string | null = null;
  let role: string | null = null;
  const email = tokenise(rest).find((token) => token.kind === 'email')?.text ?? null;
  for (const raw of rest.split(/\s*[|•·;\t,()<>]\s*|\s[-–—]\s|\s{3,}/u)) {
    const piece = raw.replace(/^(?:from|van|at|bij|of|[-–:])\s+/i, '').trim();
    if (piece === '' || piece.includes('@')) continue;
    const kind = classify(piece);
    if (kind === 'organisation' && organisation === null) organisation = piece;
    else if (kind === 'maybe-organisation' && organisation === null && !looksPersonal(piece)) organisation = piece;
    else if (kind === 'role' && role === null) role = piece;
  }
  return { email, organisation, role, attendance: attendanceOf(rest) };
}

function attendanceOf(rest: string): AttendanceMode | null {
  const words = foldedWords(rest);
  const has = ({ phrases }: PhraseSet): boolean =>
    words.some((word, i) => phrases.has(word) || phrases.has(words.slice(i, i + 2).join(' ')));
  const [online, present] = [has(onlineWords), has(inPersonWords)];
  return online === present ? null : online ? 'online' : 'in-person';
}

/** "Doe, Jane (Oxfam) <jane@…>; Roe, Richard <…>". The display name runs back to a separator. */
function addressBook(text: string): readonly Row[] {
  const rows: Row[] = [];
  if (!text.includes('<')) return rows;
  for (const token of tokenise(text)) {
    if (token.kind !== 'email' || text[token.start - 1] !== '<') continue;
    const before = text.slice(Math.max(0, token.start - 160), token.start - 1);
    const cut = Math.max(
      before.lastIndexOf('\n'),
      before.lastIndexOf(';'),
      before.lastIndexOf('>'),
      before.lastIndexOf(':'),
      before.lastIndexOf('\t'),
    );
    const display = before
      .slice(cut + 1)
      .replace(/^[\s,;]*(?:(?:and|en|&|plus)\s+)?/i, '')
      .replace(BULLET, '');
    const words = display.split(/\s+/).length;
    if (words > 9 || display.trim() === '') continue;
    const read = readDisplayName(display, token.text);
    if (read.name === null || !isWholeDisplay(display, read.name)) continue;
    const start = token.start - 1 - display.length;
    rows.push({
      name: read.name,
      start,
      end: token.end,
      email: token.text,
      organisation: read.organisation,
      role: null,
      attendance: attendanceOf(lineBehind(text, token.end)),
      known: true,
    });
  }
  return rows;
}

function lineBehind(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, Math.min(end === -1 ? text.length : end, from + 80));
}

/** A display name, not a sentence that happens to stand before an address. */
function isWholeDisplay(display: string, name: string): boolean {
  const plain = display.replace(/\([^)]*\)/g, '').trim();
  return (
    foldedWords(plain).length <= foldedWords(name).length + 2 &&
    !/[.!?]\s/.test(plain.replace(/\b\p{Lu}\p{Ll}{0,4}\.\s/gu, ''))
  );
}

type Values = Partial<Record<FormField, { readonly text: string; readonly start: number }>>;

/** "Name: … / Organisation: … / E-mail: …"; a repeated label begins the next person. */
function forms(lines: readonly SignedLine[]): readonly Row[] {
  const records: Values[] = [];
  let current: Values = {};
  for (const line of lines) {
    for (const { field, value, start } of fieldsOf(line)) {
      if (current[field] !== undefined && field !== 'other' && field !== 'notes') {
        records.push(current);
        current = {};
      }
      current = { ...current, [field]: { text: value, start } };
    }
  }
  records.push(current);
  return records.flatMap(rowsOfForm);
}

function fieldsOf(line: SignedLine): readonly { field: FormField; value: string; start: number }[] {
  const found: { field: FormField; value: string; start: number }[] = [];
  let offset = 0;
  for (const piece of line.text.slice(0, LONGEST_LINE).split(/(?<=[,;|])\s+(?=[\p{L} /-]{2,28}\s?:\s)/u)) {
    const match = /^[-*•\s]*([\p{L}][\p{L} /()-]{1,34}?)\s*[:=]\s*(\S.*?)[,;|]?$/u.exec(piece);
    const label = fold(match?.[1] ?? '')
      .replace(/\s*\([^)]*\)|\s*\d+$/g, '')
      .trim();
    const field = formLabels.get(label);
    const value = match?.[2];
    if (field !== undefined && value !== undefined)
      found.push({ field, value: value.trim(), start: line.start + line.text.indexOf(value, offset) });
    offset += piece.length;
  }
  return found;
}

function rowsOfForm(values: Values): readonly Row[] {
  const organisation = values.organisation?.text ?? null;
  const details = {
    email: tokenise(values.email?.text ?? '').find((token) => token.kind === 'email')?.text ?? null,
    organisation:
      organisation !== null &&
      classify(organisation) !== 'empty' &&
      !/^(?:-|n\/?a|n\.?v\.?t\.?|geen|none|nvt)\.?$/i.test(organisation)
        ? organisation
        : null,
    role: values.role?.text ?? null,
    attendance: values.attendance === undefined ? null : attendanceOf(values.attendance.text),
  };
  if (values.given !== undefined && values.surname !== undefined) {
    const start = Math.min(values.given.start, values.surname.start);
    return [
      {
        name: `${values.given.text} ${values.surname.text}`,
        start,
        end: start + values.given.text.length,
        known: true,
        ...details,
      },
    ];
  }
  const source = values.name;
  if (source === undefined) return [];
  const alone = lastFirst(source.text);
  const pieces =
    alone === null
      ? source.text.split(/\s*[,;/&]\s*|\s+(?:and|en)\s+/u).filter((piece) => piece !== '')
      : [source.text];
  return pieces.flatMap((piece) => {
    const tokens = tokenise(piece);
    const shape = nameAt(tokens, 0, { lower: piece === piece.toLowerCase() });
    const name = alone?.name ?? shape?.name;
    if (name === undefined) return [];
    const start = source.start + Math.max(0, source.text.indexOf(piece));
    return [
      {
        name,
        start,
        end: start + piece.length,
        known: true,
        ...details,
        email: pieces.length > 1 ? null : details.email,
      },
    ];
  });
}
