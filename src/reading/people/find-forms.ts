// Filled-in forms: "Name: … / Organisation: … / E-mail: …"; a repeated label begins the next person. Pure.
import { fold, tokenise } from '../tokens.ts';
import { formLabels } from './lexicon/lexicon.ts';
import type { FormField } from './lexicon/types.ts';
import { nameAt } from './names.ts';
import { attendanceOf, lastFirst, type Row } from './row.ts';
import { classify } from './segments.ts';
import { linesOf, type SignedLine } from './signed-line.ts';

const LONGEST_LINE = 300;
const MOST_LINES = 800;

type Values = Partial<Record<FormField, { readonly text: string; readonly start: number }>>;

/** The persons of the forms in `text`. */
export function formRows(text: string): readonly Row[] {
  const lines = linesOf(text, 0, 0).slice(0, MOST_LINES);
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

/** The lines of `text` that are fields of a form, as [start, end]: what stands there is read by `formRows` only. */
export function formLines(text: string): readonly (readonly [number, number])[] {
  return linesOf(text, 0, 0)
    .slice(0, MOST_LINES)
    .filter((line) => line.text.includes(':') && fieldsOf(line).length > 0)
    .map((line) => [line.start, line.start + line.text.length] as const);
}

function fieldsOf(line: SignedLine): readonly { field: FormField; value: string; start: number }[] {
  if (!/[:=]/.test(line.text)) return [];
  const found: { field: FormField; value: string; start: number }[] = [];
  let offset = 0;
  for (const piece of line.text.slice(0, LONGEST_LINE).split(/(?<=[,;|])\s+(?=[\p{L} /-]{2,28}\s?:\s)/u)) {
    const match = /^[-*•\s]*([\p{L}][\p{L} /()-]{1,34}?)\s*[:=]\s*(\S.*?)[,;|]?$/u.exec(piece);
    const label = fold(match?.[1] ?? '')
      .replace(/\s*\([^)]*\)|\s*\d+$/g, '')
      .trim();
    const field = formLabels.get(label);
    const value = match?.[2];
    if (offset === 0 && field === undefined) return [];
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
