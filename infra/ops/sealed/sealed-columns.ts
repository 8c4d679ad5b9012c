import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from '../../../bot/store/raw-rows.ts';
import type { Tx } from '../../../bot/store/store.ts';

/** A column of a table with rows of a SWV, in which sealed text may stand: by itself, or somewhere in JSON. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'jsonb';
  /** Whether the rows have an `id`: a value without one cannot be told its place. */
  readonly hasId: boolean;
}

const Column = z.object({ table: z.string(), column: z.string(), type: z.enum(['text', 'jsonb']), hasId: z.boolean() });

/** Every text and JSON column of the tables that have a `swv_id`. Those of the audit log never hold sealed text. */
export function sealedColumns(tx: Tx): Promise<readonly SealedColumn[]> {
  const query = sql`
    select c.table_name::text as table, c.column_name::text as column, c.data_type::text as type,
      exists (select from information_schema.columns i where i.table_schema = c.table_schema
        and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'text') as "hasId"
    from information_schema.columns c
    where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and c.column_name <> 'swv_id'
      and c.table_name not like 'audit%'
      and exists (select from information_schema.columns s where s.table_schema = c.table_schema
        and s.table_name = c.table_name and s.column_name = 'swv_id')
    order by 1, 2`;
  return rawRows(tx.db, query, Column);
}
