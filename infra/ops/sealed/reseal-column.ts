import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { rawRows } from '../../../bot/store/raw-rows.ts';
import type { Store, Tx } from '../../../bot/store/store.ts';
import { CannotOpen, type SwvCipher } from '../../../bot/store/swv-cipher.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import type { SealedColumn } from './sealed-columns.ts';
import { placeOf, type SealedAt, sealedIn } from './sealed-in.ts';

export interface Resealed {
  readonly done: number;
  /** Values that did not open: bound to another place than by the convention, or sealed with a key that is lost. */
  readonly left: number;
}

/** Rows in one transaction: few enough that a turn on one of them hardly waits. */
const PAGE = 20;
const Row = z.object({ id: z.string(), value: z.unknown() });
type Row = z.infer<typeof Row>;

/**
 * Seals every value of a column again with the key that seals now; what does not open is left as it is. A value is
 * replaced only where it still stands as it was read, so turns may go on meanwhile.
 */
export async function resealColumn(
  store: Store,
  swv: SwvId,
  at: SealedColumn,
  cipher: Pick<SwvCipher, 'reseal'>,
): Promise<Resealed> {
  let [done, left] = [0, 0];
  let after: string | null = '';
  while (after !== null) {
    const from: string = after;
    const page = await store.write(swv, async (tx) => {
      const rows = await readPage(tx, at, from);
      const found = rows.flatMap((row) => sealedIn(row.value).map((value) => ({ row, value })));
      const counts = { done: 0, left: 0, same: 0 };
      for (const { row, value } of found) counts[await resealOne(tx, at, row, value, cipher)] += 1;
      return { ...counts, last: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null) };
    });
    done += page.done;
    left += page.left;
    after = page.last;
  }
  return { done, left };
}

function readPage(tx: Tx, { table, column }: SealedColumn, after: string): Promise<readonly Row[]> {
  const query = sql`
    select id, ${sql.identifier(column)} as value from ${sql.identifier(table)}
    where id > ${after} order by id limit ${PAGE}`;
  return rawRows(tx.db, query, Row);
}

async function resealOne(
  tx: Tx,
  { table, column, type }: SealedColumn,
  { id }: Row,
  value: SealedAt,
  cipher: Pick<SwvCipher, 'reseal'>,
): Promise<'done' | 'left' | 'same'> {
  const fresh = resealed(cipher, value.sealed, placeOf(table, column, id, value));
  if (fresh === null || fresh === 'closed') return fresh === null ? 'same' : 'left';
  const here = sql.identifier(column);
  const path = sql`array[${sql.join(
    value.path.map((key) => sql`${key}`),
    sql`, `,
  )}]::text[]`;
  const [now, next]: readonly [SQL, SQL] =
    type === 'text'
      ? [sql`${here}`, sql`${fresh}`]
      : [sql`${here} #>> ${path}`, sql`jsonb_set(${here}, ${path}, to_jsonb(${fresh}::text))`];
  const query = sql`update ${sql.identifier(table)} set ${here} = ${next} where id = ${id} and ${now} = ${value.sealed} returning id`;
  const changed = await rawRows(tx.db, query, z.object({ id: z.string() }));
  return changed.length === 1 ? 'done' : 'same';
}

function resealed(cipher: Pick<SwvCipher, 'reseal'>, sealed: string, place: string): string | null | 'closed' {
  try {
    return cipher.reseal(sealed, place);
  } catch (error) {
    if (error instanceof CannotOpen) return 'closed';
    throw error;
  }
}
