import type { Store } from '../../bot/store/store.ts';
import type { SwvId } from '../../cards/words/brands.ts';

/** Puts rows that mean something into a feature's tables, for the dumps that later migrations are tried on. */
export type Sample = (store: Store, swv: SwvId) => Promise<void>;
