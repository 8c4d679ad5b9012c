import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Owner } from '../../../bot/store/store.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { tableFacts } from '../../support/table-facts.ts';

const Row = z.object({ row: z.record(z.string(), z.unknown()) });
/** A day or a moment is anybody's. */
const MOMENT = /^\d{4}-\d\d-\d\d/;
/** Keys of code, such as a state: both have the same ones, save where one SWV is a step further. */
const WORD = /^[a-z-]+$/;
const MARK = 'geheim';
const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* texts(inner);
}

/** Tables with rows of a SWV; the directory's are everybody's. */
export async function separated(owner: Owner): Promise<readonly string[]> {
  const tables = await tableFacts(owner);
  return tables.filter(({ columns }) => columns.some(({ name }) => name === 'swv_id')).map(({ name }) => name);
}

/** Runs a work of the test on all rows, which nobody else may see. */
export async function beyondThePolicies<T>(owner: Owner, work: () => Promise<T>): Promise<T> {
  const tables = await separated(owner);
  const force = (how: string) =>
    owner.exec(tables.map((name) => `alter table "${name}" ${how} row level security;`).join('\n'));
  await force('no force');
  try {
    return await work();
  } finally {
    await force('force');
  }
}

export interface Rows {
  readonly texts: ReadonlySet<string>;
  /** One of each table, and more where they differ by column: what a forger would try. */
  readonly keys: readonly string[];
  readonly tables: ReadonlyMap<string, number>;
}

/** Everything that stands in the rows of one SWV. Only within {@link beyondThePolicies}. */
export async function rowsOf(owner: Owner, swv: SwvId): Promise<Rows> {
  const all = new Set<string>();
  const keys = new Set<string>();
  const tables = new Map<string, number>();
  for (const table of await separated(owner)) {
    const query = sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where swv_id = ${swv}`;
    const rows = z.array(Row).parse(await owner.rows(query));
    tables.set(table, rows.length);
    for (const text of texts(rows)) all.add(text);
    for (const [name, value] of Object.entries(rows.at(-1)?.row ?? {})) {
      if (/(?:^|_)(?:id|key|number|subject)$/.test(name) && typeof value === 'string' && KEY.test(value))
        keys.add(value);
    }
  }
  keys.delete(swv);
  return { texts: all, keys: [...keys], tables };
}

/** What stands in the rows of one SWV and in none of the other: whoever meets it there met what is not theirs. */
export const secretsOf = (theirs: Rows, ours: Rows): readonly string[] =>
  [...theirs.texts].filter(
    (text) =>
      text.length >= 6 && !ours.texts.has(text) && !MOMENT.test(text) && (!WORD.test(text) || text.startsWith(MARK)),
  );

/** Marks every text of a SWV that may be anything, so that rows that were made alike differ. */
export async function markTexts(owner: Owner, swv: SwvId): Promise<void> {
  for (const { name, columns } of await tableFacts(owner)) {
    if (!columns.some((column) => column.name === 'swv_id')) continue;
    for (const column of columns.filter(({ type, name: of }) => type === 'text' && of !== 'swv_id')) {
      const [table, field] = [sql.identifier(name), sql.identifier(column.name)];
      // A key, a choice or a row that nobody may change says no, and stays as it is.
      await owner
        .rows(
          sql`update ${table} set ${field} = ${`${MARK}-`} || ${field} where swv_id = ${swv} and ${field} like 'voorbeeld-%'`,
        )
        .catch(() => undefined);
    }
  }
}
