import { createHash } from 'node:crypto';
import { type Placeholder, type Query, sql } from 'drizzle-orm';
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  PgSession,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core';
import { sessionOf } from './session-of.ts';
import type { Db, Tx } from './store.ts';

/** Where a value of each call will stand in a query that is built once. */
export type Slot<Values> = (name: keyof Values & string) => Placeholder;

type Build<Values, Rows> = (
  db: Db,
  slot: Slot<Values>,
) => { prepare(name: string): PgPreparedQuery<PreparedQueryConfig & { execute: Rows }> };

/**
 * A query of the hot path, built once in a process and run on any transaction: building it anew takes drizzle longer than
 * PostgreSQL needs to answer it. `slot('name')` stands for a value of the call; values go as they are, so a moment goes as ISO text.
 *
 * PostgreSQL keeps it too, by name and for each connection, so it is parsed and planned once there. Behind PgBouncer that
 * asks for version 1.21 or later with `max_prepared_statements` above zero.
 */
export function prepared<Values extends Readonly<Record<string, unknown>>, Rows>(
  build: Build<Values, Rows>,
): (tx: Pick<Tx, 'db'>, values: Values) => Promise<Rows> {
  let known: Taken | undefined;
  return (tx, values) => {
    known ??= take(build);
    const { query, name, fields, inArrays, of } = known;
    const here = sessionOf(tx.db).prepareQuery<PreparedQueryConfig & { execute: Rows }>(query, fields, name, inArrays);
    Reflect.set(here, JOINED, Reflect.get(of, JOINED));
    return here.execute(values);
  };
}

/** Where drizzle notes, after preparing, which joined tables may be absent. */
const JOINED = 'joinsNotNullableMap';

interface Taken {
  readonly query: Query;
  /** Says the text: two queries with one name on one connection would be a mix-up. */
  readonly name: string;
  readonly fields: SelectedFieldsOrdered | undefined;
  readonly inArrays: boolean;
  readonly of: object;
}

function take<Values, Rows>(build: Build<Values, Rows>): Taken {
  const taking = new TakingSession();
  build(new PgDatabase(dialect, taking, undefined), (name) => sql.placeholder(name)).prepare('taken');
  if (!taking.taken) throw new Error('The query was not prepared.');
  return taking.taken;
}

const dialect = new PgDialect();

/** Takes what drizzle made of a query, and runs nothing. */
class TakingSession extends PgSession {
  taken: Taken | undefined;

  constructor() {
    super(dialect);
  }

  override prepareQuery<T extends PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    _name: string | undefined,
    inArrays: boolean,
  ): PgPreparedQuery<T> {
    const of = new NotToRun<T>(query, undefined, undefined);
    const name = createHash('sha256').update(query.sql).digest('base64url');
    this.taken = { query, name, fields, inArrays, of };
    return of;
  }

  override transaction(): Promise<never> {
    return Promise.reject(new Error('A query is built here, not run.'));
  }
}

class NotToRun<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  override execute(): Promise<never> {
    return Promise.reject(new Error('A query is built here, not run.'));
  }
}
