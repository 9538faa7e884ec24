// Kysely's way to one better-sqlite3 handle: one user at a time, statements kept, transactions that begin IMMEDIATE.
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { fromSqlite } from './errors.ts';

/** Statements kept prepared; the program has fewer texts than this, lists travel as JSON. */
const KEPT_STATEMENTS = 300;
/** Milliseconds between two tries to begin while another process writes, and how often: five seconds together. */
const BUSY_PAUSE = 25;
const BUSY_TRIES = 200;

/** One handle for everybody: SQLite has one writer, and a reader beside it would save nothing in a single thread. */
export class StoreDialect implements Dialect {
  readonly #handle: Sqlite.Database;
  readonly #file: string;
  readonly #longestWait: number;

  /** `file` is what errors call the database; `longestWait` is in milliseconds. */
  constructor(handle: Sqlite.Database, file: string, longestWait: number) {
    this.#handle = handle;
    this.#file = file;
    this.#longestWait = longestWait;
  }

  createDriver(): Driver {
    return new StoreDriver(new StoreConnection(this.#handle, this.#file), this.#longestWait);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

class StoreDriver implements Driver {
  readonly #connection: StoreConnection;
  readonly #longestWait: number;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(connection: StoreConnection, longestWait: number) {
    this.#connection = connection;
    this.#longestWait = longestWait;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await this.#turn();
    this.#taken = true;
    return this.#connection;
  }

  /** Resolves when those before are done. Whoever began a transaction inside another would wait for itself: it is told. */
  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const granted = (): void => {
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(granted), 1);
        const waited = `the database was held for ${String(this.#longestWait)} ms`;
        reject(new Error(`${waited}: a transaction inside a transaction? Pass tx on instead`));
      }, this.#longestWait);
      this.#waiting.push(granted);
    });
  }

  releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
    return Promise.resolve();
  }

  /** IMMEDIATE: a read that turns into a write would fail at once where another process has written meanwhile. */
  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const text = settings.accessMode === 'read only' ? 'begin' : 'begin immediate';
    for (let tries = 1; !this.#connection.tryBegin(text, tries === BUSY_TRIES); tries += 1) await pause(BUSY_PAUSE);
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** After a full disk or an I/O error SQLite may have rolled back by itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.#connection.inTransaction) await this.#connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  destroy(): Promise<void> {
    this.#connection.close();
    return Promise.resolve();
  }
}

class StoreConnection implements DatabaseConnection {
  readonly #handle: Sqlite.Database;
  readonly #file: string;
  readonly #statements = new Map<string, Sqlite.Statement>();

  constructor(handle: Sqlite.Database, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  get inTransaction(): boolean {
    return this.#handle.inTransaction;
  }

  /** False where another process writes just now and this was not the `last` try. */
  tryBegin(text: string, last: boolean): boolean {
    try {
      this.#statement(text).run();
      return true;
    } catch (error) {
      if (!last && error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
      throw fromSqlite(error, this.#file);
    }
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return new Promise((resolve) => {
      try {
        resolve(this.#run<R>(query));
      } catch (error) {
        throw fromSqlite(error, this.#file);
      }
    });
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('a long-lived cursor keeps the write-ahead log growing: read in pages instead');
  }

  close(): void {
    this.#statements.clear();
    this.#handle.close();
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const undefinedAt = query.parameters.indexOf(undefined);
    if (undefinedAt >= 0) throw new TypeError(`parameter ${String(undefinedAt + 1)} is undefined in: ${query.sql}`);
    const statement = this.#statement(query.sql);
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #statement(text: string): Sqlite.Statement {
    const kept = this.#statements.get(text);
    if (kept !== undefined) return kept;
    const statement = this.#handle.prepare(text);
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }
}
