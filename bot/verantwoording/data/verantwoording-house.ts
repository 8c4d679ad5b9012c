import type { ChangeHouse } from '../../delivery/change.ts';
import type { Configurations } from '../../swv/configurations.ts';

/** What accounts need of the house. */
export interface VerantwoordingHouse extends ChangeHouse {
  readonly configurations: Configurations;
  /** Where browsers reach us, without a slash at its end (bot/links). */
  readonly publicUrl: string;
}

/** The name under which delivery keeps their cards. */
export const FEATURE = 'verantwoording';
