// Tables with a heading: "voornaam;achternaam;mail", and those whose cells stand one below the other. Pure.
import { fold, tokenise } from '../tokens.ts';
import { formLabels } from './lexicon/lexicon.ts';
import type { FormField } from './lexicon/types.ts';
import { nameAt } from './names.ts';
import { attendanceOf, lastFirst, type Row } from './row.ts';
import { classify } from './segments.ts';
import { linesOf, type SignedLine } from './signed-line.ts';

const MOST_LINES = 800;
const LONGEST_LINE = 300;
const MOST_COLUMNS = 10;
/** What parts the cells of a line; the first that gives a heading counts for the rows below. */
const CUTS: readonly RegExp[] = [/\s*\t\s*/, /\s*;\s*/, /\s*\|\s*/, /\s*,\s*/, / {2,}/];

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A row of a table; `row` reaches from the first cell to the last. */
export function tableRows(text: string): readonly Row[] {
  const lines = linesOf(text, 0, 0).slice(0, MOST_LINES);
  const rows: Row[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (fieldOf(lines[i]?.text.split(/[\t;|,]| {2}/, 1)[0]?.trim() ?? '') === null) continue;
    const across = rowsAcross(lines, i);
    const found = across.rows.length > 0 ? across : rowsDown(lines, i);
    if (found.rows.length === 0) continue;
    rows.push(...found.rows);
    i = found.last;
  }
  return rows;
}

interface Found {
  readonly rows: readonly Row[];
  /** The last line of the table. */
  readonly last: number;
}

const NONE: Found = { rows: [], last: 0 };

/** A line of labels, with a row on each line below it. */
function rowsAcross(lines: readonly SignedLine[], at: number): Found {
  const heading = lines[at];
  if (heading === undefined || heading.text.length > LONGEST_LINE) return NONE;
  for (const cut of CUTS) {
    const fields = heading.text.split(cut, MOST_COLUMNS + 1).map(fieldOf);
    if (!isHeading(fields)) continue;
    const rows: Row[] = [];
    let last = at;
    for (let i = at + 1; i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined || line.text.length > LONGEST_LINE) break;
      if (line.text === '') continue;
      const cells = cellsOf(line, cut);
      if (cells.length < 2 || cells.length > fields.length + 1) break;
      const row = rowFrom(fields, cells);
      if (row === null) break;
      rows.push(row);
      last = i;
    }
    if (rows.length > 0) return { rows, last };
  }
  return NONE;
}

/** Labels one below the other, then the cells in the same order: a table that lost its lines. */
function rowsDown(lines: readonly SignedLine[], at: number): Found {
  const full = [];
  for (let i = at; i < lines.length && full.length < MOST_COLUMNS; i++) {
    const line = lines[i];
    if (line === undefined || (line.text !== '' && fieldOf(line.text) === null)) break;
    if (line.text !== '') full.push(line);
  }
  const fields = full.map((line) => fieldOf(line.text));
  if (!isHeading(fields) || lines[at]?.text === '') return NONE;
  const rows: Row[] = [];
  let last = lines.indexOf(full[full.length - 1] as SignedLine);
  let cells: Cell[] = [];
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text.length > LONGEST_LINE / 3) break;
    if (line.text === '') continue;
    cells.push({ text: line.text, start: line.start });
    if (cells.length < fields.length) continue;
    const row = rowFrom(fields, cells);
    if (row === null) break;
    rows.push(row);
    cells = [];
    last = i;
  }
  return rows.length > 0 ? { rows, last } : NONE;
}

function fieldOf(label: string): FormField | null {
  const folded = fold(label)
    .replace(/[*:]+$/, '')
    .trim();
  return formLabels.get(folded) ?? (/^(?:#|nr\.?|no\.?|id)$/.test(folded) ? 'other' : null);
}

/** Two labels and more, one of them for names. */
function isHeading(fields: readonly (FormField | null)[]): boolean {
  return (
    fields.length >= 2 &&
    fields.length <= MOST_COLUMNS &&
    fields.every((field) => field !== null) &&
    fields.some((field) => field === 'name' || field === 'given' || field === 'surname')
  );
}

function cellsOf(line: SignedLine, cut: RegExp): readonly Cell[] {
  let from = 0;
  return line.text.split(cut, MOST_COLUMNS + 2).map((text) => {
    const at = line.text.indexOf(text, from);
    from = at + text.length;
    return { text: text.trim(), start: line.start + at };
  });
}

function rowFrom(fields: readonly (FormField | null)[], cells: readonly Cell[]): Row | null {
  const cell = (field: FormField): string => cells[fields.indexOf(field)]?.text ?? '';
  const [whole, given, surname] = [cell('name'), cell('given'), [cell('infix'), cell('surname')].join(' ').trim()];
  const name =
    whole === '' || (surname !== '' && given === '')
      ? [given === '' ? whole : given, surname].join(' ').trim()
      : personIn(whole);
  const email = tokenise(cell('email')).find((token) => token.kind === 'email')?.text ?? null;
  if (name === null || name === '' || !/\p{L}/u.test(name) || name.length > 60 || name.includes('@')) return null;
  if (
    fields.includes('email') &&
    cell('email') !== '' &&
    email === null &&
    !/^[-–?.\s]*$|^(?:n\/?a|geen|none)$/i.test(cell('email'))
  )
    return null;
  const organisation = cell('organisation');
  const kind = classify(organisation);
  const [first, last] = [cells[0], cells[cells.length - 1]];
  return {
    name,
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    email,
    organisation: kind === 'empty' || kind === 'other' || kind === 'email' || kind === 'contact' ? null : organisation,
    role: cell('role') === '' ? null : cell('role'),
    attendance: attendanceOf(cells.map(({ text }) => text).join(' ')),
    known: true,
  };
}

/** The name in a cell: "Jansen, Piet", "Piet Jansen", "dhr. P. Jansen". */
function personIn(text: string): string | null {
  const flipped = lastFirst(text);
  if (flipped !== null) return flipped.name;
  const tokens = tokenise(text);
  const shape = nameAt(tokens, 0, { lower: text === text.toLowerCase(), anyWord: true });
  return shape === null || shape.to < tokens.length - 1 ? null : shape.name;
}
