// Queries of the hot path: built by kysely once, then only filled in. Building one costs more than SQLite needs to answer it.
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
  type CompiledQuery,
  type QueryResult,
} from 'kysely';
import type { Reader, Schema, Tx } from './schema.ts';

type Value = string | number | null;

/** Stands where a value will be. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A stand-in for whatever value is asked for. */
const PLACES: unknown = new Proxy({}, { get: (_target, name) => new Place(String(name)) });

const builder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Build<V, R> = (db: Kysely<Schema>, places: V) => Compilable<R>;
type Values<V> = Readonly<Record<keyof V, Value>>;

/**
 * A query that is built at its first use. `build` gets a stand-in for each value by its name: it may put them into the query and
 * do nothing else with them (no spreading, no comparing), for what they will be is not known yet.
 */
export function keptQuery<V extends Values<V>, R>(
  build: Build<V, R>,
): (reader: Reader, values: V) => Promise<QueryResult<R>> {
  let built: CompiledQuery<R> | null = null;
  return (reader, values) => {
    built ??= build(builder, PLACES as V).compile();
    const given: Readonly<Record<string, Value>> = values;
    const parameters = built.parameters.map((parameter) =>
      parameter instanceof Place ? given[parameter.name] : parameter,
    );
    return reader.getExecutor().executeQuery<R>({ ...built, parameters });
  };
}

/** As `keptQuery`, for what writes. */
export function keptChange<V extends Values<V>, R>(build: Build<V, R>): (tx: Tx, values: V) => Promise<QueryResult<R>> {
  return keptQuery(build);
}
