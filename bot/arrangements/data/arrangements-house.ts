import type { ChangeHouse } from '../../delivery/change.ts';
import type { Cipher } from '../../store/cipher.ts';
import type { Configurations } from '../../swv/configurations.ts';

/** What requests need of the house. */
export interface ArrangementsHouse extends ChangeHouse {
  readonly cipher: Cipher;
  readonly configurations: Configurations;
}

/** The name under which delivery keeps their cards. */
export const FEATURE = 'aanvragen';
