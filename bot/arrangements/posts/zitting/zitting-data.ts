import type { CardData } from '../../../../cards/parts/card-data.ts';
import type { SwvId } from '../../../../cards/words/brands.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { NO_POST } from '../case.ts';

/** What a button of a zitting carries. With `page` zero it stands in a message that is no post of the zitting. */
export const zittingData = (swv: SwvId, { id, revision }: Pick<Zitting, 'id' | 'revision'>): CardData => ({
  v: 1,
  swv,
  id,
  revision,
  page: NO_POST,
});
