// Between the language of the domain and columns: instants of fixed width, JSON that is looked at before it is believed. Pure.
import { Temporal, type IsoInstant } from '../domain/time.ts';
import { StoreError } from './errors.ts';

/** Whether a value that was read has the shape that the program works with. */
export type Guard<T> = (value: unknown) => value is T;

/** What `now.toString()` mostly gives: nothing to convert. */
const WHOLE_MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The instant as a column holds it: UTC, milliseconds, fixed width, so that text compares as time does. Throws RangeError. */
export function toColumn(instant: IsoInstant): string {
  if (WHOLE_MILLISECONDS.test(instant)) return instant;
  return Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 });
}

/** A column's instant in its shortest form: `….000Z` is `…Z`. */
export function fromColumn(text: string): IsoInstant {
  if (text.endsWith('.000Z')) return `${text.slice(0, -5)}Z`;
  if (text.endsWith('00Z')) return `${text.slice(0, -3)}Z`;
  return text.endsWith('0Z') ? `${text.slice(0, -2)}Z` : text;
}

export function fromNullableColumn(text: string | null): IsoInstant | null {
  return text === null ? null : fromColumn(text);
}

/** Which row a value comes from, for the error's words. */
export interface RowName {
  readonly table: string;
  readonly id: string | number;
}

/** The JSON in `text` if it is what `guard` accepts. Throws StoreError (damaged-row). */
export function readJson<T>(text: string, column: string, row: RowName, guard: Guard<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw damagedRow(column, row, { cause: error });
  }
  if (!guard(value)) throw damagedRow(column, row);
  return value;
}

/** `text` if it is one of `words`. Throws StoreError (damaged-row). */
export function readWord<T extends string>(text: string, column: string, row: RowName, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw damagedRow(column, row);
  return word;
}

function damagedRow(column: string, row: RowName, options?: ErrorOptions): StoreError {
  return new StoreError(
    'damaged-row',
    `database, table ${row.table}, row ${String(row.id)}: column ${column} holds what this program cannot read; restore a backup, or correct that row`,
    options,
  );
}
