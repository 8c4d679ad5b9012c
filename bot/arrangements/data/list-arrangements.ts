import { and, asc, desc, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement, OpenState } from '../rules/arrangement.ts';
import { type ArrangementRow, arrangements } from '../tables.ts';
import { decodeFolded } from './decode-record.ts';

/** By which moment a list is in order; requests of one moment are in the order of their ids. */
export type OrderedBy = 'since' | 'submittedAt' | 'closedAt';

export interface Order {
  readonly by: OrderedBy;
  readonly newestFirst: boolean;
}

/** After which request a list goes on. It stays a place when that request moved on, so nothing after it is skipped. */
export interface Place {
  readonly at: Date;
  readonly id: SubjectId;
}

/** The next requests of a list, in its order, their texts left sealed: it reads these rows and no others. */
export async function listAfter(
  tx: Tx,
  where: SQL,
  { by, newestFirst }: Order,
  place: Place | null,
  count: number,
): Promise<readonly Arrangement[]> {
  const moment = arrangements[by];
  const beyond = newestFirst ? sql`<` : sql`>`;
  const direction = newestFirst ? desc : asc;
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(
      and(
        where,
        place === null
          ? undefined
          : sql`(${moment}, ${arrangements.id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id})`,
      ),
    )
    .orderBy(direction(moment), direction(arrangements.id))
    .limit(count);
  return rows.map(decodeFolded);
}

/** All requests for which this holds, oldest first, their texts left sealed. */
export async function listWhere(tx: Tx, where: SQL): Promise<readonly Arrangement[]> {
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(where)
    .orderBy(asc(arrangements.since), asc(arrangements.id));
  return rows.map(decodeFolded);
}

/** Where a request stands in such an order; throws for one that the condition of the list left out. */
export function placeOf(record: Arrangement, by: OrderedBy): Place {
  const at = by === 'submittedAt' ? record.submittedAt : record.since;
  if (at === null) throw new Error('A list by submission holds only what was submitted.');
  return { at, id: record.id }; // closedAt is `since` of a closed request (encode-record.ts)
}

/** The rows that are open in one of these states, oldest first. */
export async function listOpenIn(tx: Tx, states: readonly OpenState[]): Promise<readonly ArrangementRow[]> {
  return tx.db
    .select()
    .from(arrangements)
    .where(and(isNull(arrangements.closedAt), inArray(arrangements.state, [...states])))
    .orderBy(asc(arrangements.since), asc(arrangements.id));
}
