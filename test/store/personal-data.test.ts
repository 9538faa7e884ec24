import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { blankOf, PERSONAL_DATA } from '../../src/store/personal-data.ts';

/** Every column of the database as the program makes it: table → column → whether it may be null. */
function columns(): Record<string, Record<string, boolean>> {
  const handle = new Sqlite(':memory:');
  migrate(handle, ':memory:');
  const tables = handle
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  const found = tables.map((table) => {
    const info = handle.pragma(`table_info(${table})`) as { name: string; notnull: number }[];
    return [table, Object.fromEntries(info.map(({ name, notnull }) => [name, notnull === 0]))];
  });
  handle.close();
  return Object.fromEntries(found) as Record<string, Record<string, boolean>>;
}

describe('the list of personal data', () => {
  it('has every table and every column of the database, and no other', () => {
    const listed = Object.fromEntries(
      Object.entries(PERSONAL_DATA).map(([table, fates]) => [table, Object.keys(fates).sort()]),
    );
    const real = Object.fromEntries(
      Object.entries(columns()).map(([table, info]) => [table, Object.keys(info).sort()]),
    );
    expect(listed).toEqual(real);
  });

  it('puts null only where the database takes it', () => {
    for (const [table, info] of Object.entries(columns())) {
      const blank: Readonly<Record<string, unknown>> = blankOf(table as keyof typeof PERSONAL_DATA);
      for (const [column, value] of Object.entries(blank))
        if (value === null) expect(`${table}.${column} ${String(info[column])}`).toBe(`${table}.${column} true`);
    }
  });

  it('takes needs alone where only they are due', () => {
    expect(blankOf('registrations', 'needs')).toEqual({ notes: '[]' });
    expect(blankOf('registrations')).toMatchObject({ name: null, email: null, registrant: '', notes: '[]' });
  });
});
