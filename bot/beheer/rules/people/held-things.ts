import type { PersonId } from '../../../../cards/words/brands.ts';
import type { Deputyship, GivenVolmacht, PeopleState, RoleTerm, Workplace } from './people.ts';
import { placeKey } from './place-key.ts';

/** Something with days that somebody holds. */
export type HeldThing =
  | { readonly kind: 'rol'; readonly row: RoleTerm }
  | { readonly kind: 'waarneming'; readonly row: Deputyship }
  | { readonly kind: 'volmacht'; readonly row: GivenVolmacht }
  | { readonly kind: 'werkplek'; readonly row: Workplace & { readonly id: string } };

/** All that runs, ran or will run, of everybody. */
export const heldThings = ({ terms, deputies, volmachten, affiliations }: PeopleState): readonly HeldThing[] => [
  ...terms.map((row) => ({ kind: 'rol', row }) as const),
  ...deputies.map((row) => ({ kind: 'waarneming', row }) as const),
  ...volmachten.map((row) => ({ kind: 'volmacht', row }) as const),
  ...affiliations.map((row) => ({ kind: 'werkplek', row: { ...row, id: placeKey(row) } }) as const),
];

/** Whether it is about this person: their own, and where they stand in or are stood in for. */
export const concerns = (thing: HeldThing, person: PersonId): boolean =>
  thing.row.personId === person || (thing.kind === 'waarneming' && thing.row.deputyId === person);

/** The row with this key, of whichever kind. */
export const thingById = (state: PeopleState, id: string): HeldThing | null =>
  heldThings(state).find(({ row }) => row.id === id) ?? null;
