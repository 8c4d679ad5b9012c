import type { SQL } from 'drizzle-orm';
import * as z from 'zod';
import type { Db } from './store.ts';

const ANSWER = z.object({ rows: z.array(z.unknown()) });

/**
 * The rows of a query that drizzle's builder cannot say, parsed: the engines differ in what they give for a bigint (a
 * string, a number), so ask for `::int` or `::text` or coerce.
 */
export async function rawRows<Row>(db: Db, query: SQL, row: z.ZodType<Row>): Promise<Row[]> {
  const { rows } = ANSWER.parse(await db.execute(query));
  return z.array(row).parse(rows);
}
