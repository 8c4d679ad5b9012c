import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { OwnerTx } from '../../bot/store/store.ts';

const Column = z.object({ name: z.string(), type: z.string(), generated: z.boolean() });
const ForeignKey = z.object({ parent: z.string(), columns: z.array(z.string()), parentColumns: z.array(z.string()) });
const Table = z.object({ name: z.string(), columns: z.array(Column), foreignKeys: z.array(ForeignKey) });

/** A table as the database describes it. */
export type TableFacts = z.infer<typeof Table>;

const QUERY = sql`
  select c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
        'generated', a.attgenerated <> '' or a.attidentity <> '') order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('parent', f.confrelid::regclass::text,
        'columns', (select json_agg(a.attname order by k.n) from unnest(f.conkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum),
        'parentColumns', (select json_agg(a.attname order by k.n) from unnest(f.confkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum))), '[]')
      from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migrations'
  order by c.relname`;

/** All tables with data of the application, parents before the tables that refer to them. */
export async function tableFacts(owner: Pick<OwnerTx, 'rows'>): Promise<TableFacts[]> {
  const left = z.array(Table).parse(await owner.rows(QUERY));
  const sorted: TableFacts[] = [];
  const isThere = (name: string) => sorted.some((table) => table.name === name);
  while (left.length > 0) {
    const next = left.findIndex((table) =>
      table.foreignKeys.every(({ parent }) => parent === table.name || isThere(parent)),
    );
    const [table] = left.splice(Math.max(next, 0), 1);
    if (!table || next === -1) throw new Error('The foreign keys go round in a circle.');
    sorted.push(table);
  }
  return sorted;
}
