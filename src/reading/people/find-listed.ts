// Lists of people: bullets, one a line, table rows; with them address-book pastes and filled-in forms. Pure.
import { addressBook } from './find-address-book.ts';
import { formRows } from './find-forms.ts';
import { tableRows } from './find-tables.ts';
import { tokenise } from '../tokens.ts';
import { givenNames } from './lexicon/given-names.ts';
import { andWords, behindWords, inPersonWords, onlineWords } from './lexicon/lexicon.ts';
import { nameAt, type NameShape } from './names.ts';
import { attendanceOf, BULLET, lastFirst, type Row } from './row.ts';
import { classify, foldedWords, looksPersonal } from './segments.ts';
import { closingLength } from './sign-off.ts';
import { linesOf, type SignedLine } from './signed-line.ts';

const LONGEST_LINE = 300;
const MOST_LINES = 800;

/** Rows of the lines of `text` from `from` on; `until` is where the signature begins. */
export function findListed(text: string, until: number): readonly Row[] {
  const lines = linesOf(text.slice(0, until), 0, 0).slice(0, MOST_LINES);
  const tables = tableRows(text.slice(0, until));
  const inTable = (row: Row): boolean => tables.some((table) => row.start < table.end && row.end > table.start);
  const rows: Row[] = [
    ...tables,
    ...[...addressBook(text.slice(0, until)), ...formRows(text.slice(0, until))].filter((row) => !inTable(row)),
  ];
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
  const addressed = addressFirst(body, start);
  if (addressed !== null) return { row: addressed, sure: true };
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

/** "jane@… - Jane Doe", "jane@… (Jane Doe)": the address, then the whole rest of the line a name. */
function addressFirst(body: string, start: number): Row | null {
  const tokens = tokenise(body);
  const [email, mark] = tokens;
  if (email?.kind !== 'email' || mark?.kind !== 'mark') return null;
  const shape = nameAt(tokens, 2, { lower: false });
  const behind = shape === null ? [] : tokens.slice(shape.to + 1);
  if (shape === null || shape.parts.length < 2 || behind.some((token) => token.kind !== 'mark')) return null;
  const end = start + (tokens[shape.to]?.end ?? 0);
  const details = { organisation: null, role: null, attendance: null, known: shape.known };
  return { name: shape.name, start, end, email: email.text, ...details };
}

/** "jan de vries, jan@…": small letters are names where nothing but a name and an address stands there. */
function looksLower(body: string): boolean {
  const words = foldedWords(body.split(/[,;<(|\t]|\s-\s|\S+@/)[0] ?? '');
  return words.length > 0 && words.length <= 5 && (givenNames.has(words[0] ?? '') || body.includes('@'));
}

/** Behind the name of a row stand marks, or words of taking part; not a sentence. */
function isRest(rest: string, bullet: boolean): boolean {
  const text = rest.trim();
  if (/^\t|^\s{3}/.test(rest)) return text.length < 160;
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
