import type { ChangeHouse } from '../../delivery/change.ts';
import type { CountGranted } from '../../delivery/counts.ts';
import type { Configurations } from '../../swv/configurations.ts';

/** What accounts need of the house. */
export interface VerantwoordingHouse extends ChangeHouse {
  readonly configurations: Configurations;
  /** What other features granted and began in a period: their own counts, so that nobody has to count. */
  readonly counts: CountGranted;
  /** Where browsers reach us, without a slash at its end (bot/links). */
  readonly publicUrl: string;
}

/** The name under which delivery keeps their cards. */
export const FEATURE = 'verantwoording';
