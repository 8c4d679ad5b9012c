import type { AppHouse } from '../../../delivery/app-house.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';

/** What rounds need besides: files that are sent, and whose organisations count for who is reached. */
export type RondeHouse = VerantwoordingHouse & Pick<AppHouse, 'files' | 'appId'>;
