import { type Amount, amount, type SubjectId } from '../../../../cards/words/brands.ts';
import type { Tx } from '../../../store/store.ts';
import { listedIds } from '../../data/zittingen.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';

/** "4 van 12". */
export interface Place {
  readonly at: Amount;
  readonly total: Amount;
}

/** Where a request stands among those that are still on the list; null when it is not. */
export async function placeOf(tx: Tx, id: SubjectId, zitting: Zitting): Promise<Place | null> {
  const listed = await listedIds(tx, zitting);
  const order = zitting.list.filter((one) => listed.has(one));
  const at = order.indexOf(id);
  return at === -1 ? null : { at: amount(at + 1), total: amount(order.length) };
}
