import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm/sql';
import type { SwvId } from '../../cards/words/brands.ts';
import type { Directory } from './directory.ts';

/** What queries are written against: drizzle's select style, the same on PGlite and PostgreSQL. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** A transaction that sees and writes the rows of one SWV only. It is dead once the work that it was given to has ended. */
export interface Tx {
  readonly swv: SwvId;
  readonly db: Db;
}

export type EngineName = 'pglite' | 'postgres';

/**
 * What features know of the database. One async context holds one transaction at a time: a second one throws
 * `NestedTransaction` (on PGlite it would wait for itself for ever), as does every function of the directory inside one.
 */
export interface Store {
  readonly engine: EngineName;
  /**
   * Runs `work` in one READ COMMITTED transaction as role `app_rw`, bound to this SWV, and gives what it gives. Whatever
   * `work` throws rolls everything back. On a deadlock or a serialization failure (40P01, 40001) the whole of `work` runs
   * again, at most seven times more: it may change nothing outside the transaction.
   */
  write<T>(swv: SwvId, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same binding, read only, and all of it one snapshot (REPEATABLE READ). Never keep it open during a call outside. */
  read<T>(swv: SwvId, work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly directory: Directory;
  /** The clock of the database, for leases: workers may disagree about now. */
  databaseNow(): Promise<Date>;
  close(): Promise<void>;
}

/** A transaction of the login role, bound to no SWV. */
export interface OwnerTx {
  /** One or more statements, without parameters. */
  exec(statements: string): Promise<void>;
  rows(query: SQL): Promise<readonly unknown[]>;
}

/**
 * The connection as the login role itself, bound to no SWV: for migrations, maintenance, operations and tests. Features
 * never get it.
 */
export interface Owner {
  readonly engine: EngineName;
  /** One or more statements outside a transaction (VACUUM wants that). */
  exec(statements: string): Promise<void>;
  rows(query: SQL): Promise<readonly unknown[]>;
  transaction<T>(work: (tx: OwnerTx) => Promise<T>): Promise<T>;
}

export interface OpenedStore {
  readonly store: Store;
  readonly owner: Owner;
}
