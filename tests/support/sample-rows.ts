import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Owner } from '../../bot/store/store.ts';
import { type TableFacts, tableFacts } from './table-facts.ts';

/** Two values of each type of column. */
const VALUES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  uuid: ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'],
  boolean: [true, false],
  smallint: [1, 2],
  integer: [1, 2],
  bigint: [1, 2],
  numeric: [1, 2],
  'double precision': [1, 2],
  date: ['2026-12-05', '2026-12-06'],
  'time without time zone': ['13:30', '14:30'],
  'timestamp with time zone': ['2026-12-05T12:30:00Z', '2026-12-06T12:30:00Z'],
  jsonb: [{}, {}],
  json: [{}, {}],
  bytea: ['\\x01', '\\x02'],
};
const WHICH = [0, 1] as const;
type Which = (typeof WHICH)[number];

const Row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof Row>;

/**
 * Puts two made-up rows per SWV into each table that is still empty, so that every migration meets rows in every table. A
 * table whose rows must mean something (a check constraint, a data migration that reads them) gets a sample of its own in
 * tests/fixtures/samples.
 */
export async function fillEmptyTables(owner: Owner, swvs: readonly string[]): Promise<void> {
  for (const table of await tableFacts(owner)) {
    if ((await rowsOf(owner, table.name)).length > 0) continue;
    for (const swv of swvs) {
      for (const which of WHICH) await put(owner, table, await rowFor(owner, table, swv, which));
    }
  }
}

async function rowFor(owner: Owner, table: TableFacts, swv: string, which: Which): Promise<Row> {
  const own = table.columns.filter(({ generated }) => !generated);
  const row: Row = Object.fromEntries(own.map(({ name, type }) => [name, sampleOf(type, name, which)]));
  for (const [n, { parent, columns, parentColumns }] of table.foreignKeys.entries()) {
    const parents = (await rowsOf(owner, parent)).filter((each) => !('swv_id' in each) || each.swv_id === swv);
    const chosen = parents[(which + n) % Math.max(parents.length, 1)]; // two references to one table differ
    for (const [at, column] of columns.entries()) row[column] = chosen?.[parentColumns[at] ?? ''] ?? null;
  }
  return 'swv_id' in row ? { ...row, swv_id: swv } : row;
}

function sampleOf(type: string, column: string, which: Which): unknown {
  if (type.endsWith('[]')) return [sampleOf(type.slice(0, -2), column, which)];
  if (type === 'text') return `voorbeeld-${column}-${which + 1}`;
  const values = VALUES[type];
  if (!values) throw new Error(`${column} is a ${type}: add two values of it here.`);
  return values[which];
}

async function rowsOf(owner: Owner, table: string): Promise<Row[]> {
  const rows = await owner.rows(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t`);
  return z
    .array(z.object({ row: Row }))
    .parse(rows)
    .map(({ row }) => row);
}

async function put(owner: Owner, { name }: TableFacts, row: Row): Promise<void> {
  const columns = sql.join(
    Object.keys(row).map((column) => sql.identifier(column)),
    sql`, `,
  );
  const table = sql.identifier(name);
  const insert = sql`insert into ${table} (${columns})
    select ${columns} from jsonb_populate_record(null::${table}, ${JSON.stringify(row)}::jsonb) on conflict do nothing`;
  await owner.rows(insert).catch((error: unknown) => {
    throw new Error(`No row could be made up for ${name}: give it a sample in tests/fixtures/samples.`, {
      cause: error,
    });
  });
}
