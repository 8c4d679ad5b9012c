import { FILTERS } from '../../../../cards/beheer/people/people-card.ts';
import type { SchoolId } from '../../../../cards/words/brands.ts';
import type { Role } from '../../../core/actor.ts';
import { plain } from './plain.ts';

/** Somebody as the list sees them. */
export interface Listed {
  readonly name: string;
  readonly email: string;
  readonly hasLeft: boolean;
  readonly roles: readonly { readonly role: Role; readonly school: SchoolId | null }[];
  /** Names of the schools of those roles. */
  readonly schools: readonly string[];
}

/** Whom a search and a filter leave, by name; who left comes last. */
export function choosePeople<P extends Listed>(
  people: readonly P[],
  { search, filter }: { readonly search: string; readonly filter: string },
): readonly P[] {
  const wanted = plain(search);
  const found = (one: P) =>
    wanted === '' || [one.name, one.email, ...one.schools].some((text) => plain(text).includes(wanted));
  return people
    .filter((one) => found(one) && passes(one, filter))
    .sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || a.name.localeCompare(b.name, 'nl'));
}

function passes({ hasLeft, roles }: Listed, filter: string): boolean {
  if (filter === FILTERS.left) return hasLeft;
  if (filter === FILTERS.noRole) return !hasLeft && roles.length === 0;
  if (filter.startsWith(FILTERS.role)) {
    return !hasLeft && roles.some(({ role }) => role === filter.slice(FILTERS.role.length));
  }
  if (filter.startsWith(FILTERS.school)) {
    return !hasLeft && roles.some(({ school }) => school === filter.slice(FILTERS.school.length));
  }
  return true;
}
