import type { AppHouse } from '../../../delivery/app-house.ts';

/** What "Mensen en rollen" needs of the house. */
export type PeopleHouse = AppHouse;
