import { desc, eq, inArray } from 'drizzle-orm';
import type { Dossiernummer, SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { type Extension, goesOn } from '../rules/extend.ts';
import { weeksUpTo } from '../rules/up-to-previous.ts';
import { arrangements } from '../tables.ts';
import { decodeFolded } from './decode-record.ts';
import { findFolded } from './find-arrangement.ts';

/** A request beside this one: which it extends, or which extends it. */
export interface Neighbour extends Extension {
  readonly dossiernummer: Dossiernummer | null;
  /** What its last day and its weeks are read from. */
  readonly granted: Pick<Arrangement, 'school' | 'decision' | 'mended' | 'endsOn' | 'followUp' | 'earlierWeken'>;
}

/** The request that goes on where this one ends; null when none does. */
export async function extensionOf(tx: Tx, id: SubjectId): Promise<Neighbour | null> {
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(eq(arrangements.previousId, id))
    .orderBy(desc(arrangements.beganAt), desc(arrangements.id));
  return rows.map(decodeFolded).map(asNeighbour).find(goesOn) ?? null;
}

/** Those of these requests that another one goes on from. */
export async function extendedAmong(tx: Tx, ids: readonly SubjectId[]): Promise<ReadonlySet<SubjectId>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(inArray(arrangements.previousId, [...ids]));
  const onward = rows.map(decodeFolded).filter((one) => goesOn(asNeighbour(one)));
  return new Set(onward.flatMap(({ previous }) => previous ?? []));
}

/**
 * The request that this one extends; null when it extends none.
 * @param read what the scene read of it already: of a request that is closed it reads none.
 */
export async function previousOf(
  tx: Tx,
  { previous }: Pick<Arrangement, 'previous'>,
  read: Arrangement | null,
): Promise<Neighbour | null> {
  const found = read?.id === previous ? read : await previousAsItStands(tx, { previous });
  return found && asNeighbour(found);
}

/** The same whole, with the weeks before it as they are today: a herstelbesluit in the line changes all that come after. */
export async function previousAsItStands(
  tx: Tx,
  { previous }: Pick<Arrangement, 'previous'>,
): Promise<Arrangement | null> {
  const found = previous && (await findFolded(tx, previous));
  if (!found) return null;
  const before = await previousAsItStands(tx, found);
  return before ? { ...found, earlierWeken: weeksUpTo(before) } : found;
}

const asNeighbour = (record: Arrangement): Neighbour => ({
  id: record.id,
  dossiernummer: record.dossiernummer,
  state: record.state,
  stopped: record.followUp?.stopped?.how ?? null,
  granted: record,
});
