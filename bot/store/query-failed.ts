import { DrizzleQueryError } from 'drizzle-orm/errors';
import * as z from 'zod';
import { sqlState } from './sql-state.ts';

const Where = z.object({
  table: z.string().optional().catch(undefined),
  constraint: z.string().optional().catch(undefined),
});

/**
 * An error of the database without its data. What drizzle throws holds the parameters of the query in its message, and
 * PostgreSQL adds the failing row as a detail: a text about a pupil would end in the log. This keeps the statement, which
 * has `$1` for each value, the SQLSTATE and the names.
 */
export class QueryFailed extends Error {
  /** SQLSTATE, or null when the connection failed. */
  readonly code: string | null;
  readonly constraint: string | null;

  constructor(error: DrizzleQueryError) {
    const { table, constraint } = Where.catch({}).parse(error.cause);
    const code = sqlState(error);
    const named = [code ?? connectionCode(error), table, constraint].filter(Boolean).join(' ');
    super(`The database refused (${named}): ${error.query.slice(0, 500)}`);
    this.name = 'QueryFailed';
    this.code = code;
    this.constraint = constraint ?? null;
    const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
    this.stack = [`${this.name}: ${this.message}`, ...frames].join('\n');
  }
}

/** For what a transaction throws: an error of a query loses its data, any other stays what it is. */
export function withoutData(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? new QueryFailed(error) : error;
}

function connectionCode({ cause }: DrizzleQueryError): string {
  return cause && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no code';
}
