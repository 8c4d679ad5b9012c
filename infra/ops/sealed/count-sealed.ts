import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from '../../../bot/store/raw-rows.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { type SealedColumn, sealedColumns } from './sealed-columns.ts';

export interface SealedCount extends SealedColumn {
  readonly version: number;
  readonly count: number;
}

const Count = z.object({ version: z.int(), count: z.int() });

/**
 * A whole value as bot/store/swv-cipher.ts writes it: format, version of the data key, and at least 28 bytes (nonce and
 * tag) in base64url; in JSON it stands between quotes.
 */
export const SEALED_VALUE = '1\\.(\\d{1,9})\\.[A-Za-z0-9_-]{38,}';

/** How many values each data key sealed, by column. Opens none of them. */
export async function countSealed(tx: Tx): Promise<readonly SealedCount[]> {
  const counts: SealedCount[] = [];
  for (const column of await sealedColumns(tx)) {
    const value = sql`${sql.identifier(column.column)}::text`;
    const pattern = column.type === 'jsonb' ? `"${SEALED_VALUE}"` : `^${SEALED_VALUE}$`;
    const query = sql`
      select m[1]::int as version, count(*)::int as count
      from ${sql.identifier(column.table)}, regexp_matches(${value}, ${pattern}, 'g') as m
      group by 1 order by 1`;
    for (const found of await rawRows(tx.db, query, Count)) counts.push({ ...column, ...found });
  }
  return counts;
}
